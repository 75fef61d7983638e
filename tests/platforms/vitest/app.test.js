import init, { estimate } from "riksnorm";
import { expect, test } from "vitest";

test("one adult", async () => {
  await init();
  expect(estimate({ month: "2026-11", adults: [{}] }).totals.support).toBe(5220);
});
