// The built package, started, and what several tests ask of it.

import assert from "node:assert/strict";
import init, * as riksnorm from "../../dist/npm/node.js";

await init();

export const { SituationError, coverage, estimate, estimateMany, foodForDays, tables } = riksnorm;

export const PACKAGE = new URL("../../dist/npm/", import.meta.url);

/** One adult and nothing else: riksnormen of a single person. */
export const PLAIN = Object.freeze({ month: "2026-11", adults: Object.freeze([Object.freeze({})]) });

/** The violations that a call throws. */
export function refusal(call) {
  try {
    call();
  } catch (error) {
    assert(error instanceof SituationError, String(error.stack ?? error));
    return error.violations;
  }
  return assert.fail("nothing was refused");
}

/** `code path` of each violation that `estimate` throws. */
export const faults = (situation) =>
  refusal(() => estimate(situation)).map(({ code, path }) => (path === "" ? code : `${code} ${path}`));

/** Fails unless the package still answers, and rightly. */
export function assertStillAnswers() {
  assert.equal(estimate(PLAIN).totals.support, 5220);
  assert.equal(estimate({ ...PLAIN, adults: [{}, {}] }).totals.support, 8510);
  assert.deepEqual(faults({ month: "2026-11" }), ["missing-field adults"]);
}

/** Fails unless a value is as `JSON.parse` makes it: no undefined, Map, BigInt or class instance in it. */
export function assertPlain(value) {
  assert.deepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  const look = (part) => {
    assert.notEqual(part, null);
    if (typeof part !== "object") return;
    assert([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part)));
    Object.values(part).forEach(look);
  };
  look(value);
}
