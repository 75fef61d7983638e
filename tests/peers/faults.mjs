// Faults of a situation: each entry breaks a sound one in one way.

import { EXPENSES, HOUSING_FORMS, OTHER_NEEDS } from "./amounts.mjs";
import { PROFILE_FAULTS } from "./profile-faults.mjs";
import { child, housing } from "./sound.mjs";
import { EXTRA, Spelt } from "./spelling.mjs";
import { NEGATIVE, NO_INTEGER, ODD_KEYS, put, spelt, TOO_FINE, TOO_LARGE, WRONG } from "./wrong-values.mjs";

// Every field that holds an amount, a whole number, a flag or an object: made to exist, then given a new value.
function someAmount(d, s) {
  const income = () => {
    s.adults[0].incomes ??= [];
    s.adults[0].incomes[0] ??= { kind: "salary", amount: 100 };
    return [s.adults[0].incomes[0], "amount"];
  };
  const work = () => [((firstChild(d, s).workIncome = { month: 100, yearToDate: 500 })), d.pick(["month", "yearToDate"])];
  const home = () => {
    s.housing = { form: d.pick(HOUSING_FORMS) };
    if (d.oneIn(2)) s.housing.monthlyCost = d.pick([0, 500, 1000000]);
    return [s.housing, d.pick(["monthlyCost", "guideline", "accepted"])];
  };
  const cost = () => {
    const [group, names] = d.pick([["expenses", EXPENSES], ["otherNeeds", OTHER_NEEDS]]);
    const name = d.pick(names);
    s[group] ??= {};
    if (d.oneIn(2)) return [s[group], name];
    s[group][name] = { applied: d.pick([0, 500, 1000000]), accepted: 0 };
    return [s[group][name], d.pick(["applied", "accepted"])];
  };
  return d.pick([income, work, home, cost, cost])();
}

function firstChild(d, s) {
  s.children ??= [];
  s.children[0] ??= child(d);
  return s.children[0];
}

function someInteger(d, s) {
  if (d.oneIn(3)) return [s, "sharedHouseholdSize"];
  return [firstChild(d, s), d.pick(["age", "daysPerMonth"])];
}

function someObject(d, s) {
  const all = [s, s.adults[0], firstChild(d, s), (s.housing ??= housing(d)), (s.expenses ??= {}), (s.otherNeeds ??= {})];
  if (s.adults[0].incomes?.[0]) all.push(s.adults[0].incomes[0]);
  if (s.children[0].workIncome) all.push(s.children[0].workIncome);
  const assessed = [...Object.values(s.expenses), ...Object.values(s.otherNeeds)].find((cost) => cost?.applied !== undefined);
  if (assessed) all.push(assessed);
  return d.pick(all);
}

const MONTHS = [
  "2023-12", "2027-01", "0000-01", "9999-12", "2025-13", "2025-00", "2025-1", "2026-11-01", " 2026-11", "november", "2026/11",
  "２026-11",
];

// What is accepted is above what is applied for, also by one öre, or where nothing is applied for.
function acceptedAbove(d, s) {
  const [applied, accepted] = d.pick([["500", "500.01"], ["500.4", "500.5"], ["0", "0.01"], ["999999.99", "1000000"], ["100", "200"]]);
  const out = { applied: new Spelt(applied), accepted: new Spelt(accepted) };
  if (d.oneIn(2)) return put([(s[d.pick(["expenses", "otherNeeds"])] = {}), d.pick(["other", "homeInsurance", "medicine"])], out);
  const { applied: monthlyCost, accepted: above } = out;
  const form = d.pick(HOUSING_FORMS);
  return put([s, "housing"], applied === "0" && d.oneIn(2) ? { form, accepted: above } : { form, monthlyCost, accepted: above });
}

// Made anew each time, since a later fault may change them.
const homes = () => [
  {}, { monthlyCost: 100 }, { form: "castle", monthlyCost: 100 }, { form: "none", monthlyCost: 1 },
  { form: "none", monthlyCost: new Spelt("0.01") }, { form: null }, { form: "none", monthlyCost: -1 },
  { form: "none", guideline: new Spelt("0.01") }, { form: "none", accepted: 1 },
  { form: "none", monthlyCost: 5, guideline: 5, accepted: 6 }, { monthlyCost: 5, accepted: 6 },
  { form: "castle", guideline: -1, accepted: new Spelt("0.001") }, { form: "rental", monthlyCost: -1, accepted: 5 },
  { form: "none", guideline: null, accepted: "5" }, { accepted: 0, guideline: 0 },
];
const costs = () => [
  {}, { applied: 5 }, { accepted: 5 }, { accepted: 5, applied: 4 }, { applied: null, accepted: 5 },
  { applied: -5, accepted: -6 }, { applied: 5, accepted: 4, amount: 3 }, [], [5], null, "5", true,
  { applied: { applied: 5, accepted: 4 }, accepted: 3 },
];

export const FAULTS = [
  ...PROFILE_FAULTS,
  (d, s) => put(someAmount(d, s), WRONG(d)),
  (d, s) => put(someAmount(d, s), TOO_LARGE(d)),
  (d, s) => put(someAmount(d, s), TOO_FINE(d)),
  (d, s) => put(someAmount(d, s), NEGATIVE(d)),
  (d, s) => put([s, "normAdjustment"], d.pick([WRONG, TOO_LARGE, TOO_FINE])(d)),
  (d, s) => put([s, "normAdjustment"], spelt("-1000000.01", "-1000001", "-1e400", "-0.001", "-1.234", "-1e-7", "-1e-300")(d)),
  acceptedAbove,
  acceptedAbove,
  (d, s) => put([(s.expenses ??= {}), d.pick(EXPENSES)], d.pick(costs())),
  (d, s) => put([(s.otherNeeds ??= {}), d.pick(OTHER_NEEDS)], d.pick(costs())),
  (d, s) => put(someInteger(d, s), NO_INTEGER(d)),
  (d, s) => put([firstChild(d, s), "age"], spelt("21", "-1", "1e2", "1e300", "-5.0", "99")(d)),
  (d, s) => put([firstChild(d, s), "daysPerMonth"], spelt("0", "-0", "32", "-3", "1e2", "365")(d)),
  (d, s) => {
    const c = firstChild(d, s);
    c.age = d.between(18, 20);
    if (d.oneIn(2)) delete c.inSchool;
    else c.inSchool = d.oneIn(4) ? null : false;
  },
  (d, s) => put([firstChild(d, s), d.pick(["lunchElsewhere", "inSchool"])], WRONG(d)),
  (d, s) => put([s.adults[0], "jobStimulus"], spelt("null", "1", '"true"', "[]")(d)),
  (d, s) => put([s, "hasAssets"], spelt("null", "0", '"no"', "{}")(d)),
  (d, s) => put([s, d.pick(["month", "adults", "children", "housing", "expenses", "otherNeeds"])], WRONG(d)),
  (d, s) => put([s, "month"], d.pick(MONTHS)),
  (d, s) => delete s[d.pick(["month", "adults"])],
  (d, s) => delete firstChild(d, s).age,
  (d, s) => put([firstChild(d, s), "workIncome"], d.pick([{}, { month: 5 }, { yearToDate: 5 }, { month: 5, yearToDate: 4 }, { month: new Spelt("5.01"), yearToDate: 5 }])),
  (d, s) => put([s.adults[0], "incomes"], [d.pick([{}, { kind: "salary" }, { amount: 5 }, { kind: "wage", amount: 5 }, { kind: "Salary", amount: -1 }, { kind: 7, amount: null }, 5, null])]),
  (d, s) => put([s, "housing"], d.pick(homes())),
  (d, s) => put([s, "adults"], d.pick([[], [{}, {}, {}], [null], [{}, 5], [[]], { length: 1 }])),
  (d, s) => put([s.adults[0], "incomes"], d.pick([Array(51).fill({ kind: "salary", amount: 1 }), Array(51).fill(null), {}, "salary", null])),
  (d, s) => put([s, "children"], d.pick([Array(16).fill({ age: 3 }), Array(17).fill(null), [null], ["4"], [{}], {}])),
  (d, s) => put([s, "sharedHouseholdSize"], spelt("0", "1", "31", "-1", "1e9", String(s.adults.length + (s.children?.length ?? 0)))(d)),
  (d, s) => {
    (someObject(d, s)[EXTRA] ??= []).push([d.pick(ODD_KEYS), d.pick([1, null, {}, "x"])]);
  },
  (d, s) => {
    for (const key of ["zeta", "alpha", "7"]) (s[EXTRA] ??= []).push([key, 1]);
  },
  (d, s) => {
    const o = someObject(d, s);
    const key = d.pick(Object.keys(o).concat("twice"));
    (o[EXTRA] ??= []).push([key, o[key] ?? 1], ["twice", 1]);
  },
];
