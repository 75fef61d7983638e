import init, { estimate } from "riksnorm";
import compiled from "riksnorm/riksnorm_wasm_bg.wasm";

export default {
  async fetch() {
    await init(compiled);
    return new Response(estimate({ month: "2026-11", adults: [{}] }).totals.support);
  },
};
