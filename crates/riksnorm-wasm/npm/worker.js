// For workers that compile no Wasm while they run (Cloudflare's, and the edge runtime of Next.js): whoever builds them
// compiles the file.

import compiled from "./riksnorm_wasm_bg.wasm?module";
import { start } from "./api.js";

export { SituationError, coverage, estimate, estimateMany, foodForDays, tables } from "./api.js";

/** Starts the package; without a source from its .wasm file. */
export default async function init(source = compiled) {
  await start(() => source);
}
