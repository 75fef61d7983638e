// For browsers, with a bundler or without, and for every other host of ES modules.

import { start } from "./api.js";

// By a name, so that bundlers leave it alone: their pages are not Node.
const FOR_NODE = "./node.js";
const isNode = typeof process === "object" && Boolean(process.versions?.node);

export { SituationError, coverage, estimate, foodForDays, tables } from "./api.js";

/** Starts the package; without a source from the .wasm file beside it. */
export default async function init(source) {
  // Node comes here where the package is named by its path.
  if (isNode) await (await import(/* @vite-ignore */ /* webpackIgnore: true */ FOR_NODE)).default(source);
  else await start(() => source);
}
