// The estimate for a situation that has been checked.

import { EXPENSES, OTHER_NEEDS, RIKSNORM_SOURCES } from "./amounts.mjs";
import { costLines } from "./costs.mjs";
import { BUILT_IN, setFor, yearOf } from "./guidelines.mjs";
import { home as homeOf, homeNotices } from "./housing.mjs";
import { adultIncome, childIncome } from "./income.mjs";
import { atLeastNothing, sum } from "./money.mjs";
import { adjustment as adjustmentOf, daysOf, personal as personalOf, shared as sharedOf } from "./norm.mjs";
import { noticesOf } from "./notices.mjs";

export function estimate(situation) {
  const { month, municipality = BUILT_IN.umea, adults, children = [], sharedHouseholdSize: of } = situation;
  const { normAdjustment = 0n, housing = {}, expenses = {}, otherNeeds = {}, hasAssets } = situation;
  const [year, monthNumber] = month.split("-").map(Number);
  const incomeYear = monthNumber === 1 ? year - 1 : year;
  const incomeMonth = `${incomeYear}-${String(monthNumber === 1 ? 12 : monthNumber - 1).padStart(2, "0")}`;
  const size = adults.length + children.length;
  const set = setFor(municipality, month);

  const personal = personalOf(year, daysOf(year, monthNumber), adults, children);
  const { lines: adultLines, stimulus } = adultIncome(adults);
  const { lines: childLines, work } = childIncome(children, incomeYear);
  const rest = [
    ...costLines("expenses", EXPENSES, expenses, "SoL 12:7"),
    ...costLines("otherNeeds", OTHER_NEEDS, otherNeeds, "SoL 12:1"),
    ...adultLines,
    ...childLines,
  ];
  const total = (group) => sum(rest.filter((line) => line.group === group).map((line) => line.amount));
  const income = total("income");
  const supports = (needs) => ({
    support: atLeastNothing(needs - income),
    supportWithOtherNeeds: atLeastNothing(needs + total("otherNeeds") - income),
  });

  // All that depends on how many persons and children are counted.
  function countedFor(absent) {
    const shared = sharedOf(year, size - absent, of);
    const adjustment = adjustmentOf(normAdjustment, personal.total + shared.amount);
    const home = homeOf(housing, set, adults.length, children.length - absent);
    const norm = personal.total + shared.amount + (adjustment?.amount ?? 0);
    return { shared, adjustment, home, norm, needs: norm + home.amount + total("expenses") };
  }

  const { shared, adjustment, home, norm, needs } = countedFor(0);
  const lines = [...personal.lines, shared, adjustment, home.line, ...rest].filter((line) => line !== undefined);
  const totals = {
    personal: personal.total,
    shared: shared.amount,
    ...(adjustment ? { adjustment: adjustment.amount } : {}),
    norm,
    housing: home.amount,
    expenses: total("expenses"),
    otherNeeds: total("otherNeeds"),
    needs,
    income,
    balance: income - needs,
    ...supports(needs),
  };

  const alternatives = [];
  if (home.isAbove) {
    alternatives.push({ code: "housing-accepted-in-full", ...supports(needs - home.amount + home.entered) });
  }
  let apart;
  if (of === undefined && personal.apart.length > 0) {
    const other = supports(countedFor(personal.apart.length).needs);
    const differs = Object.keys(other).some((name) => other[name] !== totals[name]);
    if (differs) apart = { code: "part-time-children-apart", children: personal.apart, ...other };
  }
  if (apart) alternatives.push(apart);

  const source = RIKSNORM_SOURCES.find(([from, to]) => month >= from && month <= to)[2];
  return {
    month,
    incomeMonth,
    municipality: municipality.id,
    rules: {
      riksnorm: { year, source },
      ...(set === undefined ? {} : { guideline: { year: yearOf(set), source: set.decision } }),
      validThrough: `${year}-12`,
    },
    lines,
    totals,
    alternatives,
    notices: noticesOf({
      month, size, of, personal, home, adjustment, apart, lines, totals, stimulus, work, hasAssets,
      homeNotices: homeNotices(home, set, month, children.length),
    }),
  };
}
