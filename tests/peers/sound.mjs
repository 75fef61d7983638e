// A random situation that is sound.

import { EXPENSES, HOUSING_FORMS, INCOME_KINDS, OTHER_NEEDS } from "./amounts.mjs";
import { accepted, adjustment, amount, near, ORE } from "./sound-amounts.mjs";
import { profile, rowAmounts } from "./sound-profile.mjs";
import { Spelt } from "./spelling.mjs";

const MONTHS = [
  "2024-01", "2024-02", "2024-03", "2024-12", "2025-01", "2025-02", "2025-06", "2025-07", "2025-12", "2026-01", "2026-02",
  "2026-09", "2026-10", "2026-12",
];
const EDGE_AGES = [0, 1, 2, 3, 4, 6, 7, 10, 11, 14, 15, 17, 18, 19, 20];
const EDGE_DAYS = [1, 13, 14, 15, 16, 27, 28, 29, 30, 31];
const GUIDELINES = [3890, 6595, 7523, 8679, 10647, 11572];
const PRICE_BASE_AMOUNTS = [52500, 57300, 58800, 59200];

function month(d) {
  if (d.oneIn(3)) return d.pick(MONTHS);
  return `${d.pick([2024, 2025, 2026])}-${String(d.between(1, 12)).padStart(2, "0")}`;
}

function incomes(d) {
  const count = d.oneIn(40) ? 50 : d.pick([0, 1, 1, 2, 3, 5]);
  return Array.from({ length: count }, () => ({
    kind: d.oneIn(2) ? "salary" : d.pick(INCOME_KINDS),
    amount: amount(d, count > 5 ? 900 : d.pick([900, 6000, 25000])),
  }));
}

function adult(d) {
  const out = {};
  if (!d.oneIn(6)) out.incomes = incomes(d);
  if (d.oneIn(3)) out.jobStimulus = !d.oneIn(4);
  return out;
}

function workIncome(d) {
  const inMonth = d.oneIn(4) ? d.below(3) : d.between(0, 9000);
  const base = d.pick(PRICE_BASE_AMOUNTS);
  const ytd = d.pick([inMonth, inMonth + d.below(40000), base, base + inMonth, base + d.below(inMonth + 1), base + inMonth + 5000]);
  const ore = d.pick(ORE);
  const later = Math.max(inMonth + 1, ytd + d.between(-1, 1));
  return { month: new Spelt(`${inMonth}${ore}`), yearToDate: new Spelt(`${later}${d.pick(ORE)}`) };
}

export function child(d) {
  const age = d.oneIn(2) ? d.pick(EDGE_AGES) : d.below(21);
  const out = { age: d.oneIn(15) ? new Spelt(`${age}.0`) : age };
  if (d.oneIn(3)) out.lunchElsewhere = !d.oneIn(5);
  if (d.oneIn(3)) out.daysPerMonth = d.oneIn(2) ? d.pick(EDGE_DAYS) : d.between(1, 31);
  if (age >= 18) out.inSchool = true;
  else if (d.oneIn(8)) out.inSchool = d.oneIn(2);
  if (d.oneIn(5)) out.workIncome = workIncome(d);
  return out;
}

export function housing(d, edges = GUIDELINES) {
  const form = d.pick(HOUSING_FORMS);
  if (form === "none") {
    const out = d.oneIn(2) ? { form } : { form, monthlyCost: 0 };
    if (d.oneIn(8)) out[d.pick(["guideline", "accepted"])] = new Spelt(d.pick(["0", "-0", "0.0", "1e-400"]));
    return out;
  }
  if (d.oneIn(12)) return d.oneIn(3) ? { form, guideline: amount(d, 9000), accepted: 0 } : { form };
  const out = { form, monthlyCost: d.oneIn(2) ? near(d, d.pick(edges)) : amount(d, 14000) };
  if (d.oneIn(4)) {
    const cost = Math.round(Number(out.monthlyCost.text));
    out.guideline = d.oneIn(2) && cost > 1 && cost < 999_999 ? near(d, cost) : amount(d, 12000);
  }
  if (d.oneIn(4)) out.accepted = accepted(d, out.monthlyCost);
  return out;
}

function costs(d, names, high) {
  const out = {};
  for (const name of names) {
    if (!d.oneIn(3)) continue;
    const applied = amount(d, high);
    out[name] = d.oneIn(3) ? { applied, accepted: accepted(d, applied) } : applied;
  }
  return out;
}

export function sound(d) {
  const out = { month: month(d) };
  if (d.oneIn(3)) out.municipality = profile(d);
  else if (!d.oneIn(3)) out.municipality = d.pick(["umea", "umea", "umea", "other"]);
  out.adults = Array.from({ length: d.between(1, 2) }, () => adult(d));
  if (!d.oneIn(5)) {
    const count = d.oneIn(25) ? 15 : d.pick([0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8]);
    out.children = Array.from({ length: count }, () => child(d));
  }
  const size = out.adults.length + (out.children?.length ?? 0);
  if (d.oneIn(4)) out.sharedHouseholdSize = d.pick([size + 1, size + 2, 30, d.between(size + 1, 30)]);
  if (d.oneIn(5)) out.normAdjustment = adjustment(d);
  if (!d.oneIn(8)) {
    const edges = rowAmounts(out.municipality);
    out.housing = housing(d, edges.length > 0 && !d.oneIn(4) ? edges : GUIDELINES);
  }
  if (d.oneIn(2)) out.expenses = costs(d, EXPENSES, 1200);
  if (d.oneIn(3)) out.otherNeeds = costs(d, OTHER_NEEDS, 1500);
  if (d.oneIn(4)) out.hasAssets = d.oneIn(2);
  return out;
}
