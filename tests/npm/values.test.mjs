// What only JavaScript values can be, and what errors and answers look like.

import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import {
  PLAIN,
  SituationError,
  assertPlain,
  assertStillAnswers,
  estimate,
  estimateMany,
  faults,
  foodForDays,
  refusal,
  tables,
} from "./package.mjs";

const salary = (amount) => ({ ...PLAIN, adults: [{ incomes: [{ kind: "salary", amount }] }] });
const AMOUNT = "adults[0].incomes[0].amount";

function throwing(name, value = {}) {
  return Object.defineProperty(value, name, {
    enumerable: true,
    get() {
      throw new Error("not yours");
    },
  });
}

const refuse = () => {
  throw new Error("not yours");
};
const deaf = (traps, target = {}) => new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, refuse])));

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

class Household {
  month = "2026-11";
  adults = [{}];
}

test("undefined is absent", () => {
  const all = { municipality: undefined, children: undefined, sharedHouseholdSize: undefined, hasAssets: undefined };
  assert.deepStrictEqual(estimate({ ...PLAIN, ...all, housing: undefined, expenses: undefined }), estimate(PLAIN));
  assert.deepStrictEqual(estimate({ ...PLAIN, nobodyKnows: undefined }), estimate(PLAIN));
  const child = { lunchElsewhere: undefined, daysPerMonth: undefined, inSchool: undefined, workIncome: undefined };
  const parts = { children: [{ age: 5, ...child }], housing: { form: "rental", monthlyCost: undefined } };
  // 3 940 + 3 060 + 1 410.
  assert.equal(estimate({ ...PLAIN, ...parts, expenses: { workTravel: undefined } }).totals.support, 8410);
  assert.deepEqual(faults({ ...PLAIN, children: [{ age: 19, inSchool: undefined }] }), [
    "child-applies-alone children[0].age",
  ]);
  assert.deepEqual(faults({ ...PLAIN, housing: { form: undefined } }), ["missing-field housing.form"]);
  assert.deepEqual(faults({ month: undefined, adults: undefined }), ["missing-field month", "missing-field adults"]);
  assert.deepEqual(faults(salary(undefined)), [`missing-field ${AMOUNT}`]);
});

test("undefined that is no field is wrong", () => {
  assert.deepEqual(refusal(() => tables(undefined)).map(({ code, path }) => [code, path]), [["invalid-type", "month"]]);
  const days = refusal(() => foodForDays(PLAIN, undefined));
  assert.deepEqual(days.map(({ code, path }) => [code, path]), [["invalid-type", "days"]]);
});

test("null is never absent", () => {
  assert.deepEqual(faults({ ...PLAIN, children: null }), ["invalid-type children"]);
  assert.deepEqual(faults({ ...PLAIN, nobodyKnows: null }), ["unknown-field nobodyKnows"]);
});

test("undefined and holes in a list are wrong", () => {
  assert.deepEqual(faults({ ...PLAIN, adults: [undefined] }), ["invalid-type adults[0]"]);
  assert.deepEqual(faults({ ...PLAIN, adults: new Array(2) }), ["invalid-type adults[0]", "invalid-type adults[1]"]);
  assert.deepEqual(faults({ ...PLAIN, children: [{ age: 3 }, , { age: 4 }] }), ["invalid-type children[1]"]);
});

test("amounts are read by value", () => {
  for (const [amount, code] of [
    [NaN, "invalid-type"],
    [Infinity, "amount-too-large"],
    [-Infinity, "amount-negative"],
    [5n, "invalid-type"],
    [Symbol("5"), "invalid-type"],
    ["5", "invalid-type"],
    [new Number(5), "invalid-type"],
    [() => 5, "invalid-type"],
    [{ valueOf: () => 5 }, "invalid-type"],
    [[5], "invalid-type"],
    [new Date(5), "invalid-type"],
    [0.1 + 0.2, "amount-precision"],
    [Number.MIN_VALUE, "amount-precision"],
    [-Number.MIN_VALUE, "amount-negative"],
    [Number.MAX_VALUE, "amount-too-large"],
    [1_000_000.01, "amount-too-large"],
  ]) {
    assert.deepEqual(faults(salary(amount)), [`${code} ${AMOUNT}`], String(amount));
  }
  assert.deepStrictEqual(estimate(salary(-0)), estimate(salary(0)));
  assert.equal(estimate(salary(1.005e2)).totals.income, 101);
});

test("integers are read by value", () => {
  const child = (age) => ({ ...PLAIN, children: [{ age }] });
  for (const age of [NaN, Infinity, -Infinity, 4.5, 4n, "4", true, new Number(4)]) {
    assert.deepEqual(faults(child(age)), ["invalid-type children[0].age"], String(age));
  }
  for (const age of [-1, 21, 1e300, 2 ** 32 + 4]) assert.deepEqual(faults(child(age)), ["child-age children[0].age"]);
  assert.deepStrictEqual(estimate(child(-0)), estimate(child(0)));
});

test("text and flags are primitives", () => {
  assert.deepEqual(faults({ ...PLAIN, month: new String("2026-11") }), ["invalid-type month"]);
  assert.deepEqual(faults({ ...PLAIN, hasAssets: new Boolean(false) }), ["invalid-type hasAssets"]);
  assert.deepEqual(faults({ ...PLAIN, hasAssets: 0 }), ["invalid-type hasAssets"]);
  assert.deepEqual(faults({ ...PLAIN, month: "2026-11\u0000" }), ["month-format month"]);
  assert.deepEqual(faults({ ...PLAIN, month: "\ud800" }), ["month-format month"]);
});

test("only plain objects are objects", () => {
  const others = {
    map: new Map([["month", "2026-11"]]),
    set: new Set(),
    date: new Date(),
    error: new Error("no"),
    instance: new Household(),
    inherited: Object.create({ month: "2026-11", adults: [{}] }),
    function: Object.assign(() => {}, PLAIN),
    class: Household,
    symbol: Symbol("no"),
    bigint: 1n,
    text: "text",
    number: 1,
    null: null,
    undefined: undefined,
    list: [PLAIN],
    typedArray: new Uint8Array(3),
    promise: Promise.resolve(PLAIN),
    regExp: /x/,
    weakMap: new WeakMap(),
    window: globalThis,
    listLike: Object.assign(Object.create(Array.prototype), { length: 1 }),
  };
  for (const [name, other] of Object.entries(others)) {
    assert.deepEqual(faults(other), ["invalid-type"], name);
    if (other !== undefined) assert.deepEqual(faults({ ...PLAIN, housing: other }), ["invalid-type housing"], name);
    assert.deepEqual(faults({ ...PLAIN, adults: [other] }), ["invalid-type adults[0]"], name);
  }
  const { adults, month } = others.instance;
  assert.equal(estimate({ adults, month }).totals.support, 5220);
});

test("an object without a prototype, or of another realm, is plain", () => {
  const bare = Object.assign(Object.create(null), { month: "2026-11", adults: [Object.create(null)] });
  assert.deepStrictEqual(estimate(bare), estimate(PLAIN));
  const foreign = runInNewContext(`({ month: "2026-11", adults: [{}] })`);
  assert.deepStrictEqual(estimate(foreign), estimate(PLAIN));
  assert.deepEqual(faults({ ...PLAIN, housing: runInNewContext("new Map()") }), ["invalid-type housing"]);
});

test("a list is a list, whatever else stands on it", () => {
  class Adults extends Array {}
  assert.deepStrictEqual(estimate({ ...PLAIN, adults: Adults.of({}) }), estimate(PLAIN));
  assert.deepStrictEqual(estimate({ ...PLAIN, adults: Object.assign([{}], { foo: 1 }) }), estimate(PLAIN));
});

test("fields are the own enumerable ones with a name", () => {
  const hidden = Object.defineProperty({ ...PLAIN, [Symbol("more")]: 1 }, "hidden", { value: 1, enumerable: false });
  assert.deepStrictEqual(estimate(hidden), estimate(PLAIN));
  assert.deepEqual(faults(JSON.parse('{"month":"2026-11","adults":[{}],"__proto__":{"a":1}}')), [
    "unknown-field __proto__",
  ]);
  assert.deepEqual(faults({ ...PLAIN, constructor: 1, toString: 1, "": 1, 7: 1 }), [
    "unknown-field 7",
    "unknown-field constructor",
    "unknown-field toString",
    "unknown-field",
  ]);
});

test("getters are read, and one that throws is no value", () => {
  assert.deepStrictEqual(estimate({ ...PLAIN, get month() { return "2026-11"; } }), estimate(PLAIN));
  assert.deepEqual(faults(throwing("month", { adults: [{}] })), ["invalid-type month"]);
  assert.deepEqual(faults({ ...PLAIN, housing: throwing("form") }), ["invalid-type housing.form"]);
  assert.deepEqual(faults(throwing("nobodyKnows", { ...PLAIN })), ["unknown-field nobodyKnows"]);
  const list = [];
  Object.defineProperty(list, 0, { enumerable: true, get: refuse });
  assert.deepEqual(faults({ ...PLAIN, adults: list }), ["invalid-type adults[0]"]);
  assertStillAnswers();
});

test("proxies are read like what they stand for, and may refuse", () => {
  const through = (target) => new Proxy(target, {});
  const situation = through({ month: "2026-11", adults: through([through({})]) });
  assert.deepStrictEqual(estimate(situation), estimate(PLAIN));
  for (const trap of ["getPrototypeOf", "ownKeys"]) {
    assert.deepEqual(faults(deaf([trap])), ["invalid-type"], trap);
    assert.deepEqual(faults({ ...PLAIN, housing: deaf([trap]) }), ["invalid-type housing"], trap);
  }
  assert.deepEqual(faults(deaf(["get"], { month: "2026-11", adults: [{}] })), [
    "invalid-type month",
    "invalid-type adults",
  ]);
  assert.deepEqual(faults({ ...PLAIN, adults: deaf(["get"], [{}]) }), ["invalid-type adults"]);
  assert.deepEqual(faults({ ...PLAIN, housing: revoked({}), children: revoked([]) }), [
    "invalid-type children",
    "invalid-type housing",
  ]);
  assert.deepEqual(faults(revoked({})), ["invalid-type"]);
  assertStillAnswers();
});

test("a list that lies about its length is read no further than allowed", () => {
  const lying = (length) => new Proxy([{}], { get: (list, key) => (key === "length" ? length : list[key]) });
  for (const length of [NaN, -1, 0, 3, 1e6]) {
    assert.deepEqual(faults({ ...PLAIN, adults: lying(length) }), ["adults-count adults"], String(length));
  }
  for (const length of [1e9, Infinity]) {
    assert.deepEqual(faults({ ...PLAIN, adults: lying(length) }), ["invalid-json"], String(length));
  }
  for (const length of ["1", null, undefined, {}, 1n, Symbol("1")]) {
    assert.deepEqual(faults({ ...PLAIN, adults: lying(length) }), ["invalid-type adults"], String(length));
  }
  assertStillAnswers();
});

test("an input is read once: what it says the second time does not count", () => {
  let asked = 0;
  const situation = { ...PLAIN, get adults() { return (asked += 1) === 1 ? [{}] : [{}, {}]; } };
  assert.equal(estimate(situation).totals.support, 5220);
  assert.equal(asked, 1);
});

test("an input that calls the package back does not get through", () => {
  const nested = { ...PLAIN, get housing() { return estimate(nested); } };
  assert.deepEqual(faults(nested), ["invalid-type housing"]);
  assertStillAnswers();
});

test("the input is not changed, and may be frozen", () => {
  const situation = {
    month: "2026-11",
    adults: [{ incomes: [{ kind: "salary", amount: 5000 }], jobStimulus: true }],
    children: [{ age: 12, workIncome: { month: 3000, yearToDate: 60000 } }],
    expenses: { homeInsurance: 100, tradeUnion: undefined },
  };
  const copy = structuredClone(situation);
  const answer = estimate(situation);
  assert.deepStrictEqual(situation, copy);
  const freeze = (value) => (Object(value) === value ? (Object.values(value).forEach(freeze), Object.freeze(value)) : value);
  assert.deepStrictEqual(estimate(freeze(situation)), answer);
  let written = false;
  const traps = ["set", "defineProperty", "deleteProperty", "setPrototypeOf", "preventExtensions"];
  const note = () => (written = true);
  estimate(new Proxy(copy, Object.fromEntries(traps.map((trap) => [trap, note]))));
  assert.equal(written, false);
});

test("an answer belongs to whoever asked", () => {
  const first = estimate(PLAIN);
  first.lines.length = 0;
  first.totals.support = 1;
  assertStillAnswers();
  assertPlain(estimate(PLAIN));
});

test("a SituationError has its name, a message with the first and the number, and all violations", () => {
  let error;
  try {
    estimate({ month: "2023-12", adults: [], foo: 1 });
  } catch (caught) {
    error = caught;
  }
  assert(error instanceof SituationError && error instanceof Error);
  assert.equal(error.name, "SituationError");
  assert.equal(error.message, "month: there are amounts for the months 2024-01 to 2026-12 only (and 2 more)");
  assert.match(error.stack, /^SituationError: month: /);
  assertPlain(error.violations);
  assert.deepStrictEqual(error.violations, [
    {
      code: "month-not-covered",
      path: "month",
      message: "there are amounts for the months 2024-01 to 2026-12 only",
      params: { first: "2024-01", last: "2026-12" },
    },
    { code: "adults-count", path: "adults", message: "a household has one adult or two", params: {} },
    { code: "unknown-field", path: "foo", message: "there is no field 'foo' here", params: {} },
  ]);
  const [{ message }] = refusal(() => estimate(null));
  assert.throws(() => estimate(null), { name: "SituationError", message });
  const made = new SituationError(error.violations);
  assert.equal(made.message, error.message);
});

test("a SituationError is also what the other functions throw", () => {
  assert.throws(() => tables("2027-01"), SituationError);
  assert.throws(() => foodForDays(PLAIN, 0), SituationError);
});

test("estimateMany: one that is refused does not keep back the others", () => {
  const deep = JSON.parse("[".repeat(99) + "]".repeat(99));
  const answers = estimateMany([PLAIN, {}, undefined, deep, PLAIN]);
  const codes = answers.map(({ totals, violations }) => totals?.support ?? violations.map(({ code }) => code));
  assert.deepEqual(codes, [5220, ["missing-field", "missing-field"], ["invalid-type"], ["invalid-json"], 5220]);
  assertPlain(answers);
  assert.deepEqual(estimateMany([]), []);
});

test("estimateMany: whatever can be iterated, and nothing else", () => {
  function* two() {
    yield PLAIN;
    // Between two situations the package may be called.
    assertStillAnswers();
    yield { ...PLAIN, adults: [{}, {}] };
  }
  assert.deepEqual(estimateMany(two()).map(({ totals }) => totals.support), [5220, 8510]);
  assert.deepEqual(estimateMany(new Array(1)), [{ violations: refusal(() => estimate(undefined)) }]);
  for (const other of [undefined, null, 5, {}, PLAIN]) assert.throws(() => estimateMany(other), TypeError);
  assertStillAnswers();
});
