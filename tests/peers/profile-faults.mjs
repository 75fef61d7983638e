// Faults of `municipality`, most of them of a profile: each makes one and breaks it in one way.

import { profile, row, set } from "./sound-profile.mjs";
import { EXTRA, Spelt } from "./spelling.mjs";
import { NEGATIVE, NO_INTEGER, ODD_KEYS, put, spelt, TOO_FINE, TOO_LARGE, WRONG } from "./wrong-values.mjs";

const JANUARY_2026 = 2026 * 12;

// The profile of the situation, with at least one set and one row in it.
function made(d, s) {
  if (typeof s.municipality !== "object" || s.municipality === null || !Array.isArray(s.municipality.guidelines)) {
    s.municipality = profile(d);
  }
  s.municipality.guidelines[0] ??= set(d, JANUARY_2026);
  return s.municipality;
}
function someSet(d, s) {
  return d.pick(made(d, s).guidelines);
}
function someRow(d, s) {
  const { rent } = someSet(d, s);
  rent[0] ??= row(d);
  return d.pick(rent);
}
function someObject(d, s) {
  const one = someRow(d, s);
  return d.pick([one, one.children, someSet(d, s), s.municipality]);
}
function somePositive(d, s) {
  if (d.oneIn(3)) return [someSet(d, s), "lodger"];
  const one = someRow(d, s);
  if (d.oneIn(2)) return [one, "amount"];
  delete one.children.through;
  return [one, "perFurtherChild"];
}
function someText(d, s) {
  return d.pick([[made(d, s), d.pick(["id", "name"])], [someSet(d, s), d.pick(["source", "decision"])]]);
}

// Made anew each time, since a later fault may change them.
const bands = () => [
  { from: 3, through: 2 }, { from: 15, through: 0 }, { from: 16 }, { from: -1 }, { from: 0, through: 16 },
  { from: 16, through: 3 }, { from: 2, through: -1 }, { through: 3 }, {}, { from: null }, { from: 0, through: null },
  { from: new Spelt("0.5") }, { from: 1, through: new Spelt("1.5") }, { from: new Spelt("1e400") }, null, [], 3, "1-2",
];
const setMonths = () => ["2026-13", "2026-00", "2026-1", "2026", "", "januari", "2026-01-01", 202601, null, {}, true];

export const PROFILE_FAULTS = [
  (d, s) => put([s, "municipality"], d.pick(["Umea", "umeå", "", "stockholm", "umea ", "Other", "__proto__", "constructor"])),
  (d, s) => put([s, "municipality"], d.pick([null, [], 5, true, {}, { id: "umea" }, { guidelines: [] }, ["umea"]])),
  (d, s) => put([made(d, s), "id"], d.pick(["other", "umea", "Umea", "å", "a b", "a_b", "a.b", "x".repeat(41), "", "a\n"])),
  (d, s) => put(someText(d, s), d.pick(["", "x".repeat(81), "å".repeat(81), "🙂".repeat(81)])),
  (d, s) => put(someText(d, s), WRONG(d)),
  (d, s) => put([made(d, s), "guidelines"], d.pick([null, {}, "", Array(21).fill(null), Array(21).fill({}), [null], [{}], [[]], [5]])),
  (d, s) => put([someSet(d, s), "rent"], d.pick([null, {}, 5, Array(61).fill(null), Array(61).fill({}), [null], [{}], [5600]])),
  (d, s) => {
    const one = someObject(d, s);
    delete one[d.pick(Object.keys(one))];
  },
  (d, s) => put([someSet(d, s), d.pick(["from", "through"])], d.pick(setMonths())),
  (d, s) => put([someSet(d, s), "through"], d.pick(["0001-01", "1999-12"])),
  (d, s) => {
    const { guidelines } = made(d, s);
    const again = set(d, JANUARY_2026);
    again.from = d.pick(guidelines).from;
    guidelines.push(again);
    if (d.oneIn(3)) guidelines.push({ ...again, through: "0001-01" });
  },
  (d, s) => put([someRow(d, s), "adults"], spelt("0", "3", "-1", "1e2", "1.5", "null", '"1"', "-0")(d)),
  (d, s) => put([someRow(d, s), "children"], d.pick(bands())),
  (d, s) => {
    const one = someRow(d, s);
    one.children = { from: 1, through: d.pick([1, 15, 0, 16, null, new Spelt("1.5")]) };
    one.perFurtherChild = d.pick([900, 0, -1, new Spelt("0.001"), null]);
  },
  (d, s) => put(somePositive(d, s), spelt("0", "-0", "0.00", "0e5", "1e-400")(d)),
  (d, s) => put(somePositive(d, s), d.pick([WRONG, TOO_LARGE, TOO_FINE, NEGATIVE])(d)),
  (d, s) => put([someRow(d, s).children, d.pick(["from", "through"])], NO_INTEGER(d)),
  (d, s) => {
    (someObject(d, s)[EXTRA] ??= []).push([d.pick(ODD_KEYS), d.pick([1, null, {}, "x"])]);
  },
  (d, s) => {
    const one = someObject(d, s);
    const key = d.pick(Object.keys(one));
    (one[EXTRA] ??= []).push([key, one[key]]);
  },
];
