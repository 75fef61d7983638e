// The package and the native library give the same answers, messages and fingerprint included.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { situations } from "../peers/situations.mjs";
import { SituationError, estimate, estimateMany } from "./package.mjs";

const COUNT = 5000;
const SEED = 20261101;

/** The value of some text, or undefined where JSON.parse does not read it as the contract does. */
function read(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of two equal keys JSON.parse drops the first, without a word.
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;
  if (written !== keys(value)) return undefined;
  // It also takes half of a surrogate pair, which no UTF-8 has.
  return /\\ud[89a-f]/.test(JSON.stringify(value)) ? undefined : value;
}

function keys(value) {
  if (value === null || typeof value !== "object") return 0;
  const parts = Object.values(value);
  return parts.reduce((sum, part) => sum + keys(part), Array.isArray(value) ? 0 : parts.length);
}

function answer(situation) {
  try {
    return estimate(situation);
  } catch (error) {
    if (error instanceof SituationError) return { violations: error.violations };
    throw error;
  }
}

test(`${COUNT} random situations`, () => {
  const lines = [];
  for (const text of situations(SEED, COUNT)) {
    // A few are so deep that the search for equal keys has no stack for them.
    const value = /\[{1000}/.test(text) ? undefined : read(text);
    if (value !== undefined) lines.push({ text, value });
  }
  const native = spawnSync(
    "cargo",
    ["run", "-q", "--release", "-p", "riksnorm-contract", "--example", "estimate"],
    {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      input: lines.map(({ text }) => `${text}\n`).join(""),
      maxBuffer: 1 << 28,
    },
  );
  assert.equal(native.status, 0, String(native.stderr));
  const expected = native.stdout.toString().trimEnd().split("\n");
  assert.equal(expected.length, lines.length);
  const many = estimateMany(lines.map(({ value }) => value));
  let refused = 0;
  lines.forEach(({ text, value }, index) => {
    const got = answer(value);
    if (got.violations) refused += 1;
    assert.deepStrictEqual(got, JSON.parse(expected[index]), text.slice(0, 2000));
    assert.deepStrictEqual(many[index], got);
  });
  assert(lines.length > COUNT * 0.9, `${lines.length} lines are compared`);
  assert(refused > COUNT * 0.15, `${refused} are refused`);
});
