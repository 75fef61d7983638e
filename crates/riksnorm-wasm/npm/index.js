// For browsers, with a bundler or without, and for every other host of ES modules.

import { start } from "./api.js";

export { SituationError, coverage, estimate, estimateMany, foodForDays, tables } from "./api.js";

// By a name, so that bundlers leave it alone: their pages are not Node.
const FOR_NODE = "./node.js";

// Vite before 8, while it serves, moves this script to node_modules/.vite/deps without the file that is beside it.
const MOVED = /\/\.[^/]+(\/.*)?\/deps\/(?=[^/]*$)/;

/** Starts the package; without a source from the .wasm file beside it. */
export default async function init(source = beside()) {
  // Node comes here where the package is named by its path. A page can have a `process` too, but no address of a file.
  if (isFile(source) && globalThis.process?.versions?.node) {
    await (await import(/* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ FOR_NODE)).default(source);
  } else await start(() => source);
}

// A bundle may have no address: it is asked for only where it is needed.
const beside = () => new URL("./riksnorm_wasm_bg.wasm", import.meta.url).href.replace(MOVED, "/riksnorm/");

const isFile = (source) => (source.href ?? source).startsWith?.("file:");
