const answer = document.getElementById("answer");
try {
  const { default: init, estimate } = await import("./node_modules/riksnorm/index.js");
  await init();
  answer.textContent = estimate({ month: "2026-11", adults: [{}] }).totals.support;
} catch (error) {
  answer.textContent = error;
}
