// For browsers, with a bundler or without, and for every other host of ES modules.

import { start } from "./api.js";

export { SituationError, coverage, estimate, foodForDays, tables } from "./api.js";

/** Starts the package; without a source from the .wasm file beside it. */
export default async function init(source) {
  await start(() => source);
}
