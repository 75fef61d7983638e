// The home: what is entered, which guideline it meets and what counts.

import { endedBefore, guidelinesOf, yearOf } from "./guidelines.mjs";
import { kronor } from "./money.mjs";

// `line` is absent where there is no cost. `isStated` and `isAccepted` tell what has been decided.
export function home({ form = "none", monthlyCost = 0n, guideline: stated, accepted }, set, adults, children) {
  if (monthlyCost === 0n) return { hasCost: false, amount: 0 };
  const isStated = stated !== undefined;
  const isAccepted = accepted !== undefined;
  const applying = isStated ? [kronor(stated)] : guidelinesOf(set, form, adults, children);
  const entered = kronor(monthlyCost); // rounded before it meets the guideline
  const guideline = applying.at(-1); // the highest
  const amount = isAccepted ? kronor(accepted) : Math.min(entered, guideline ?? entered);
  const source = isStated ? "stated" : guideline === undefined ? "SoL 12:7" : set.source;
  return {
    hasCost: true,
    form, entered, guideline, amount, isStated, isAccepted,
    low: applying[0],
    isAbove: !isAccepted && guideline !== undefined && entered > guideline,
    line: {
      group: "housing", item: form, entered,
      ...(guideline === undefined ? {} : { guideline }),
      ...(isAccepted ? { assessed: true } : {}),
      amount, source,
    },
  };
}

// What the answer should say of the home, in the order of the contract.
export function homeNotices(home, set, month, children) {
  if (!home.hasCost) return [];
  const { form, entered, guideline, low, isStated, isAccepted, isAbove } = home;
  const notices = [];
  if (isAbove) notices.push({ code: "housing-above-guideline", params: { entered, guideline } });
  if (guideline !== undefined && !isStated && endedBefore(set, month)) {
    notices.push({ code: "guideline-from-earlier-year", params: { year: yearOf(set) } });
  }
  if (isStated || isAccepted) return notices;
  if (low !== guideline) notices.push({ code: "guideline-bands-overlap", params: { low, high: guideline } });
  const oneByOne = guideline === undefined || (form === "lodger" && children > 0);
  if (oneByOne) notices.push({ code: "housing-assessed-individually", params: { form } });
  return notices;
}
