import init, { estimate } from "riksnorm";

test("one adult", async () => {
  await init();
  expect(estimate({ month: "2026-11", adults: [{}] }).totals.support).toBe(5220);
});
