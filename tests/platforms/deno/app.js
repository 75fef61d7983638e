import init, { estimate } from "riksnorm";

await init();
console.log(estimate({ month: "2026-11", adults: [{}] }).totals.support);
