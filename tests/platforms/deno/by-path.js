import init, { estimate } from "./node_modules/riksnorm/index.js";

await init();
console.log(estimate({ month: "2026-11", adults: [{}] }).totals.support);
