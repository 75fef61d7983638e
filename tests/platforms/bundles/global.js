import init, { estimate } from "riksnorm";

const answer = document.getElementById("answer");
init("/node_modules/riksnorm/riksnorm_wasm_bg.wasm").then(
  () => {
    answer.textContent = estimate({ month: "2026-11", adults: [{}] }).totals.support;
  },
  (error) => {
    answer.textContent = error;
  },
);
