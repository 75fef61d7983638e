// Time grows with an input's size only: four times as much may not take eight times as long. What takes the square of
// the size takes sixteen times as long.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PLAIN, refusal, estimate } from "./package.mjs";

const MOST = 8;
const TRIES = 5;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const key = (index) => [140_608, 2704, 52, 1].map((place) => LETTERS[Math.floor(index / place) % 52]).join("");
const fields = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [key(index), 1]));
const items = (count, item) => ({ ...PLAIN, children: Array.from({ length: count }, item) });

/** Of each: what an input of some size is, its largest size, and `code` and number of what is wrong with it. */
const INPUTS = {
  "unknown keys of the whole": [(count) => ({ ...PLAIN, ...fields(count) }), 1_000_000, "unknown-field"],
  "unknown keys of a part": [(count) => ({ ...PLAIN, expenses: fields(count) }), 1_000_000, "unknown-field"],
  "numbers in a list": [(count) => items(count, () => 0), 3_000_000, "children-count"],
  "objects in a list": [(count) => items(count, () => ({})), 3_000_000, "children-count"],
  "adults": [(count) => ({ ...PLAIN, adults: Array.from({ length: count }, () => ({})) }), 3_000_000, "adults-count"],
};

/** Time on this processor: a busy machine does not lengthen it as it lengthens what a clock shows. */
function time(situation, code, count) {
  const start = process.cpuUsage();
  const violations = refusal(() => estimate(situation));
  const { user } = process.cpuUsage(start);
  assert.equal(violations.length, code === "unknown-field" ? count : 1);
  for (const violation of violations) assert.equal(violation.code, code);
  return user;
}

for (const [name, [make, count, code]] of Object.entries(INPUTS)) {
  test(`${count} ${name}`, (t) => {
    const [quarter, whole] = [count / 4, count].map((size) => [make(size), code, size]);
    let [least, most] = [Infinity, Infinity];
    for (let round = 0; round < TRIES; round += 1) {
      least = Math.min(least, time(...quarter));
      most = Math.min(most, time(...whole));
      // The least of several: the first ones are lengthened by what else goes on.
      if (most / least < MOST) break;
    }
    t.diagnostic(`${(most / least).toFixed(1)} times as long: ${(most / 1e6).toFixed(2)} s`);
    assert(most / least < MOST, `${(most / least).toFixed(1)} times as long`);
  });
}
