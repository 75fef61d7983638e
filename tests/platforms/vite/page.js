import init, { estimate } from "riksnorm";

const answer = document.getElementById("answer");
try {
  await init();
  answer.textContent = estimate({ month: "2026-11", adults: [{}] }).totals.support;
} catch (error) {
  answer.textContent = error;
}
