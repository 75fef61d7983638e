// For Node, whose fetch does not read files.

import { readFile } from "node:fs/promises";
import { start } from "./api.js";

export { SituationError, coverage, estimate, foodForDays, tables } from "./api.js";

const BESIDE = new URL("./riksnorm_wasm_bg.wasm", import.meta.url);

const isFile = (source) => source instanceof URL && source.protocol === "file:";

/** Starts the package; without a source from the .wasm file beside it. */
export default async function init(source = BESIDE) {
  await start(() => (isFile(source) ? readFile(source) : source));
}
