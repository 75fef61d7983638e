// The lines of income, and what of it is left out.

import { PRICE_BASE_AMOUNT } from "./amounts.mjs";
import { kronor, round, whole } from "./money.mjs";

// Each line counts in full; with job stimulus a salary counts with 75 %.
export function adultIncome(adults) {
  const lines = [];
  const stimulus = [];
  adults.forEach(({ incomes = [], jobStimulus = false }, adult) => {
    let disregarded = 0;
    let hasSalary = false;
    for (const { kind, amount: ore } of incomes) {
      if (ore === 0n) continue;
      const entered = kronor(ore);
      const line = { group: "income", item: kind, adult, entered };
      if (kind === "salary" && jobStimulus) {
        const amount = round(ore * 75n, 100n * 100n);
        lines.push({ ...line, amount, source: "SoL 12:8" });
        disregarded += entered - amount;
        hasSalary = true;
      } else {
        lines.push({ ...line, amount: entered, source: "AR" });
      }
    }
    if (hasSalary) stimulus.push({ adult, disregarded });
  });
  return { lines, stimulus };
}

// A child's own earnings count when the year's sum has passed the price base amount of the income year.
export function childIncome(children, incomeYear) {
  const lines = [];
  const work = [];
  const limit = whole(PRICE_BASE_AMOUNT[incomeYear]) * 100n;
  children.forEach(({ workIncome }, index) => {
    if (!workIncome || workIncome.month === 0n) return;
    const above = workIncome.yearToDate > limit ? workIncome.yearToDate - limit : 0n;
    const entered = kronor(workIncome.month);
    const amount = kronor(above < workIncome.month ? above : workIncome.month);
    lines.push({ group: "income", item: "childWork", index, entered, amount, source: "SoL 12:9" });
    work.push({ index, disregarded: entered - amount, counted: amount });
  });
  return { lines, work };
}
