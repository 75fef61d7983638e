// The golden households of tests/cases, through the package.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { assertPlain, estimate, estimateMany, refusal } from "./package.mjs";

const folder = new URL("../cases/", import.meta.url);

// What only text can be: here the text is read by JavaScript, which takes the last of two equal keys.
const ONLY_TEXT = new Set(["refused-duplicate-key.json"]);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const all = [];
for (const name of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const situation = golden.situation ?? parse(golden.text);
  if (situation === undefined || ONLY_TEXT.has(name)) continue;
  all.push({ golden, situation });
  test(name, () => {
    if (golden.violations) {
      const violations = refusal(() => estimate(situation));
      assertPlain(violations);
      for (const { message } of violations) assert.match(message, /./);
      assert.deepStrictEqual(violations.map(({ message, ...rest }) => rest), golden.violations);
      return;
    }
    const answer = estimate(situation);
    assertPlain(answer);
    const { fingerprint, ...rules } = answer.rules;
    assert.match(fingerprint, /^sha256:[0-9a-f]{64}$/);
    assert.deepStrictEqual({ ...answer, rules }, golden.estimate);
  });
}

test("there are golden households", () => assert(all.length >= 100));

test("estimateMany: all of them at once", () => {
  const answers = estimateMany(all.map(({ situation }) => situation));
  assert.equal(answers.length, all.length);
  assertPlain(answers);
  all.forEach(({ golden, situation }, index) => {
    const answer = answers[index];
    assert.equal(Boolean(answer.violations), Boolean(golden.violations));
    const expected = answer.violations ? { violations: refusal(() => estimate(situation)) } : estimate(situation);
    assert.deepStrictEqual(answer, expected);
  });
});
