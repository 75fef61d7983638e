import { readFile } from "node:fs/promises";
import init, { estimate } from "riksnorm";

readFile("node_modules/riksnorm/riksnorm_wasm_bg.wasm")
  .then(init)
  .then(() => console.log(estimate({ month: "2026-11", adults: [{}] }).totals.support));
