// Inputs made to break the package: depth, size, cycles, and objects that make objects. After each of them it still
// answers, and none takes long.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PLAIN, assertStillAnswers, estimate, faults, foodForDays } from "./package.mjs";

// Time on the processor, several times what it takes: a slow or busy machine must not fail a test.
const SECONDS = 20;

function hostile(name, make, expected) {
  test(name, (t) => {
    const situation = make();
    const start = process.cpuUsage();
    const found = faults(situation);
    const seconds = process.cpuUsage(start).user / 1e6;
    t.diagnostic(`${seconds.toFixed(3)} s`);
    if (typeof expected === "number") assert.equal(found.length, expected);
    else assert.deepEqual(found, expected);
    assert(seconds < SECONDS, `${seconds} s`);
    assertStillAnswers();
  });
}

const MILLION = 1_000_000;
// Nearly as much as an input may have.
const TEXT = "x".repeat(9_999_000);
const unknown = (value) => ({ ...PLAIN, unknown: value });
const TOO_DEEP = ["invalid-json"];
const TOO_LONG = TOO_DEEP;
const UNKNOWN = ["unknown-field unknown"];

function nested(levels, wrap = (inner) => [inner]) {
  let value = wrap();
  for (let level = 1; level < levels; level += 1) value = wrap(value);
  return value;
}

// Keys of four letters each, so that a million of them fit into an input.
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const key = (index) => [140_608, 2704, 52, 1].map((place) => LETTERS[Math.floor(index / place) % 52]).join("");

function fields(count, value) {
  const object = {};
  for (let index = 0; index < count; index += 1) object[key(index)] = value;
  return object;
}

function endless(width, levels) {
  const ownKeys = Object.keys(fields(width, 1));
  const descriptor = { enumerable: true, configurable: true, value: 1 };
  const make = (left) =>
    new Proxy({}, {
      ownKeys: () => ownKeys,
      getOwnPropertyDescriptor: () => descriptor,
      get: () => (left > 0 ? make(left - 1) : 1),
    });
  return make(levels);
}

hostile("64 levels are read", () => nested(64), ["invalid-type"]);
hostile("65 levels are not", () => nested(65), TOO_DEEP);
hostile("a field 63 levels deep is read", () => unknown(nested(63)), UNKNOWN);
hostile("a field 64 levels deep is not", () => unknown(nested(64)), TOO_DEEP);
hostile("objects count as levels", () => unknown(nested(64, (a) => ({ a }))), TOO_DEEP);
hostile("what is deep at the end of a list over its limit", () => ({ ...PLAIN, children: [...Array(99), nested(63)] }), TOO_DEEP);
hostile("a hundred thousand levels", () => unknown(nested(100_000)), TOO_DEEP);
hostile("levels in a Map do not count: it is not looked into", () => unknown(new Map([["a", nested(99)]])), UNKNOWN);
hostile("an object in itself", () => {
  const situation = { ...PLAIN };
  situation.children = [{ age: 3, self: situation }];
  return situation;
}, TOO_DEEP);
hostile("a list in itself", () => {
  const list = [];
  list.push(list);
  return unknown(list);
}, TOO_DEEP);

// Each object stands twice in the one above: 2^40 ways from the top to the bottom, and each of them counts.
const twice = (levels) => nested(levels, (a) => (a ? { left: a, right: a } : {}));
hostile("one object in 2^18 places", () => unknown(twice(19)), UNKNOWN);
hostile("one object in 2^40 places", () => unknown(twice(41)), TOO_LONG);
hostile("the same, too deep", () => unknown(twice(65)), TOO_DEEP);
hostile("one object in places of different depth", () => {
  const low = nested(40);
  return unknown([low, nested(20, (a) => [a ?? low])]);
}, UNKNOWN);
hostile("the same, too deep in the second", () => {
  const low = nested(40);
  return unknown([low, nested(30, (a) => [a ?? low])]);
}, TOO_DEEP);
hostile("lists of a thousand times the same list", () => unknown(nested(60, (a) => Array(1000).fill(a ?? 1))), TOO_LONG);

hostile("text of 10 MB", () => ({ ...PLAIN, month: TEXT }), ["month-format month"]);
hostile("ten million characters, in two units each", () => ({ ...PLAIN, municipality: "🙂".repeat(9_999_000) }), ["municipality-unknown municipality"]);
hostile("a key of 10 MB", () => ({ ...PLAIN, [TEXT]: 1 }), [`unknown-field ${TEXT}`]);
hostile("a key of 10 MB in many places", () => ({ ...PLAIN, adults: [{ incomes: Array(50).fill({ [TEXT]: 1 }) }] }), TOO_LONG);
// Characters as JSON text: quotes, escapes and what stands between the values count.
const exactly = (length) => ({ ...PLAIN, more: "x".repeat(length - JSON.stringify({ ...PLAIN, more: "" }).length) });
hostile("ten million characters", () => exactly(10_000_000), ["unknown-field more"]);
hostile("ten million and one", () => exactly(10_000_001), TOO_LONG);
hostile("escapes are longer than what they stand for", () => unknown("\u0001".repeat(1_700_000)), TOO_LONG);
hostile("three million numbers", () => ({ ...PLAIN, children: Array(3 * MILLION).fill(0) }), ["children-count children"]);
hostile("three million objects", () => ({ ...PLAIN, children: Array.from({ length: 3 * MILLION }, () => ({})) }), ["children-count children"]);
hostile("three million sets of guidelines", () => ({ ...PLAIN, municipality: { id: "a", name: "a", guidelines: Array(3 * MILLION).fill(0) } }), ["list-length municipality.guidelines"]);
hostile("a million elements", () => ({ ...PLAIN, children: Array(MILLION).fill({ a: 3 }) }), ["children-count children"]);
hostile("a million objects", () => ({ ...PLAIN, children: Array.from({ length: MILLION }, () => ({ a: 3 })) }), ["children-count children"]);
hostile("a million elements in an unknown field", () => unknown(Array(MILLION).fill(1)), UNKNOWN);
hostile("four thousand million holes", () => ({ ...PLAIN, children: new Array(2 ** 32 - 1) }), TOO_LONG);
hostile("a million unknown fields", () => ({ ...PLAIN, ...fields(MILLION, 1) }), MILLION);
hostile("a million unknown fields of a part", () => ({ ...PLAIN, expenses: fields(MILLION, 1) }), MILLION);
hostile("a million fields in an unknown field", () => unknown(fields(MILLION, 1)), UNKNOWN);
hostile("a million fields, the same in a thousand fields", () => ({ ...PLAIN, ...fields(1000, fields(MILLION, 1)) }), TOO_LONG);
hostile("proxies that make proxies for ever", () => unknown(endless(2, Infinity)), TOO_DEEP);
hostile("proxies that make a thousand proxies each", () => unknown(endless(1000, 60)), TOO_LONG);

test("a call from the very end of the stack fails or answers, and the next one answers", () => {
  const answers = new Set();
  const fall = () => {
    let height = 0;
    try {
      height = fall();
    } catch (error) {
      assert(error instanceof RangeError);
    }
    // On the way up there is a little more stack for every try.
    if (height < 1500) {
      try {
        answers.add(estimate(PLAIN).totals.support);
      } catch (error) {
        answers.add(error.name);
      }
    }
    return height + 1;
  };
  for (let round = 0; round < 5; round += 1) fall();
  assert(answers.has(5220));
  answers.delete("RangeError");
  assert.deepEqual([...answers], [5220]);
  assertStillAnswers();
});

test("many calls leave nothing behind", () => {
  const call = () => {
    estimate(PLAIN);
    foodForDays(PLAIN, 7);
    faults({ ...PLAIN, children: [{ age: "x", foo: {} }] });
  };
  for (let round = 0; round < 2000; round += 1) call();
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 20_000; round += 1) call();
  assert(process.memoryUsage().rss - before < 100e6);
});
