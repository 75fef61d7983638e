import init, { estimate } from "riksnorm";

export default {
  async fetch() {
    await init();
    return new Response(estimate({ month: "2026-11", adults: [{}] }).totals.support);
  },
};
