// Every household of one or two adults and up to four children, whatever their bands of age and where they eat lunch,
// in each table of the norm, with homes below and above a guideline: the package and the second reading give the same
// estimate.

import assert from "node:assert/strict";
import { test } from "node:test";
import { RIKSNORM } from "../peers/amounts.mjs";
import { answer } from "../peers/second-reading.mjs";
import { estimate } from "./package.mjs";

const MOST_CHILDREN = 4;

/** A month of each table, in two wordings of the ordinance and on both sides of the activity requirement. */
const MONTHS = ["2024-02", "2025-06", "2025-07", "2026-09", "2026-10"];

/** Homes below and above what is a guideline somewhere: the municipality's own, a stated one, an ended one, none. */
const HOMES = [
  undefined,
  { form: "rental", monthlyCost: 12_000 },
  { form: "rental", monthlyCost: 9_200, guideline: 6_900 },
  { form: "tenantOwned", monthlyCost: 6_900, guideline: 6_900.5 },
  { form: "lodger", monthlyCost: 4_100, guideline: 3_999.5 },
];

const BANDS = RIKSNORM[2026].children;

/** A child of each band, at home or elsewhere for lunch; of the first or the last age in it. */
const KINDS = BANDS.flatMap((_, band) => [false, true].map((lunchElsewhere) => ({ band, lunchElsewhere })));

const child = ({ band, lunchElsewhere }, isLast) => {
  const [first, last] = BANDS[band];
  const age = isLast ? last : first;
  return { age, lunchElsewhere, ...(age >= 18 && { inSchool: true }) };
};

/** Every choice of so many kinds, each as often as one likes; the order of children changes no sum. */
function* choices(count, from = 0) {
  if (count === 0) yield [];
  else {
    for (let at = from; at < KINDS.length; at += 1) {
      for (const rest of choices(count - 1, at)) yield [KINDS[at], ...rest];
    }
  }
}

for (const month of MONTHS) {
  test(`every household of ${month}`, (t) => {
    let [compared, chosen] = [0, 0];
    for (let count = 0; count <= MOST_CHILDREN; count += 1) {
      for (const kinds of choices(count)) {
        chosen += 1;
        for (const adults of [[{}], [{}, {}]]) {
          for (const housing of HOMES) {
            compared += 1;
            const children = kinds.map((kind) => child(kind, (compared + chosen) % 2 === 0));
            const situation = { month, adults, children, ...(housing && { housing }) };
            const { rules: { fingerprint, ...rules }, ...rest } = estimate(situation);
            // As text first: that is many times faster than to compare objects.
            const text = JSON.stringify(situation);
            const [first, second] = [{ ...rest, rules }, answer(text)];
            if (JSON.stringify(first) !== JSON.stringify(second)) assert.deepStrictEqual(first, second, text);
          }
        }
      }
    }
    // 16 kinds of children, with repetition: 1 + 16 + 136 + 816 + 3 876 choices.
    assert.equal(compared, 4_845 * 2 * HOMES.length);
    t.diagnostic(`${compared} households compared`);
  });
}
