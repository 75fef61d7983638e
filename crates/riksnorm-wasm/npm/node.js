// For Node, Bun and Deno, whose fetch may not read files.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { start } from "./api.js";

export { SituationError, coverage, estimate, estimateMany, foodForDays, tables } from "./api.js";

/** Starts the package; without a source from its .wasm file. */
export default async function init(source) {
  await start(() => (source === undefined ? ownFile() : isFile(source) ? readFile(new URL(source)) : source));
}

const isFile = (source) => (source.href ?? source).startsWith?.("file:");

async function ownFile() {
  try {
    return await readFile(new URL("./riksnorm_wasm_bg.wasm", import.meta.url));
  } catch {
    // A bundler moved this script, without the file or to where nothing has an address. So the package is looked for
    // as `require` does, from the script that was started and from the folder it was started in.
    const paths = [process.argv[1] ?? ".", process.cwd()];
    return readFile(createRequire(process.execPath).resolve("riksnorm/riksnorm_wasm_bg.wasm", { paths }));
  }
}
