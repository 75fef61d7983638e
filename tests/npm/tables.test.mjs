// The amounts themselves, what is covered, and food for some days.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PLAIN, assertPlain, coverage, estimate, foodForDays, refusal, tables } from "./package.mjs";

const codes = (call) => refusal(call).map(({ code, path }) => `${code} ${path}`);

test("tables: riksnormen of 2026 with source, decision and validity", () => {
  const { month, riksnorm, priceBaseAmount } = tables("2026-01");
  assert.equal(month, "2026-01");
  assert.deepStrictEqual(riksnorm, {
    source: "SoF 12:2",
    decision: "SFS 2025:1046",
    validFrom: "2026-01",
    validThrough: "2026-12",
    single: 3940,
    couple: 7100,
    children: [
      { band: "0", amount: 2740, lunchElsewhere: 2560 },
      { band: "1-2", amount: 3060, lunchElsewhere: 2800 },
      { band: "3", amount: 2720, lunchElsewhere: 2500 },
      { band: "4-6", amount: 3060, lunchElsewhere: 2720 },
      { band: "7-10", amount: 3820 },
      { band: "11-14", amount: 4390 },
      { band: "15-18", amount: 4960 },
      { band: "19-20", amount: 5000 },
    ],
    shared: [1280, 1410, 1790, 2030, 2330, 2640, 2830],
    sharedEachAbove: 190,
  });
  // The amount of the income month's year.
  assert.deepStrictEqual(priceBaseAmount, {
    year: 2025,
    amount: 58800,
    source: "SFB 2",
    decision: "SFS 2024:663",
    validFrom: "2025-01",
    validThrough: "2025-12",
  });
  assert.equal(tables("2026-02").priceBaseAmount.amount, 59200);
  assert.equal(tables("2025-01").priceBaseAmount.amount, 57300);
  assert.equal(tables("2024-01").priceBaseAmount.amount, 52500);
});

test("tables: which rows of 2024 are derived, and why", () => {
  const { children, derivation } = tables("2024-12").riksnorm;
  assert.deepStrictEqual(children.slice(0, 5), [
    { band: "0", amount: 2640, lunchElsewhere: 2470, lunchElsewhereDerived: true },
    { band: "1-2", amount: 2940, lunchElsewhere: 2700, lunchElsewhereDerived: true },
    { band: "3", amount: 2620, lunchElsewhere: 2410, lunchElsewhereDerived: true },
    { band: "4-6", amount: 2940, lunchElsewhere: 2620, lunchElsewhereDerived: true },
    { band: "7-10", amount: 3680 },
  ]);
  assert.match(derivation, /1,028/);
  assert.equal("derivation" in tables("2025-01").riksnorm, false);
});

test("tables: the municipality's guidelines", () => {
  const [umea, ...others] = tables("2026-11").municipalities;
  assert.deepEqual(others, []);
  const { rent, matnorm, fickpeng, ...rest } = umea;
  assert.deepStrictEqual(rest, {
    municipality: "umea",
    year: 2024,
    source: "Umeå 2024",
    decision: "IFN-2024/00104",
    validFrom: "2024-01",
    validThrough: "2024-12",
    lodger: 3890,
  });
  assert.deepStrictEqual(rent, [
    { from: 0, through: 0, amount: 6595 },
    { from: 1, through: 1, amount: 7523 },
    { from: 2, through: 2, amount: 8679 },
    { from: 3, through: 5, amount: 10647 },
    { from: 5, amount: 11572 },
  ]);
  assert.equal(matnorm.length, 14);
  for (const { row, month, week, day } of [...matnorm, ...fickpeng]) {
    assert.equal(week, Math.round((month * 12) / 52), row);
    assert.equal(day, Math.round((month * 12) / 365), row);
  }
  assert.deepStrictEqual(matnorm.filter((row) => "printedWeek" in row), [
    { row: "4-6 with lunch", month: 1714, week: 396, day: 56, printedWeek: 395 },
  ]);
  const [single] = matnorm.filter(({ row }) => row === "single");
  const [pocket] = fickpeng.filter(({ row }) => row === "single");
  assert.deepStrictEqual([single.month, pocket.month], [2382, 2648]);
});

test("tables: every covered month, and no other", () => {
  const { first, last } = coverage();
  let count = 0;
  for (const year of [2023, 2024, 2025, 2026, 2027]) {
    for (let month = 1; month <= 12; month += 1) {
      const text = `${year}-${String(month).padStart(2, "0")}`;
      if (text < first || text > last) {
        assert.deepEqual(codes(() => tables(text)), ["month-not-covered month"]);
      } else {
        const answer = tables(text);
        assertPlain(answer);
        const { validFrom, validThrough } = answer.riksnorm;
        assert(validFrom <= text && text <= validThrough, text);
        count += 1;
      }
    }
  }
  assert.equal(count, 36);
});

test("tables: what is no month", () => {
  for (const wrong of [undefined, null, 202611, {}, ["2026-11"], new Date(), 1n, Symbol("x")]) {
    assert.deepEqual(codes(() => tables(wrong)), ["invalid-type month"], String(wrong));
  }
  for (const wrong of ["", "2026-13", "2026-1", "november", "x".repeat(1e6)]) {
    assert.deepEqual(codes(() => tables(wrong)), ["month-format month"]);
  }
  assert.deepStrictEqual(refusal(() => tables("2030-01"))[0].params, { first: "2024-01", last: "2026-12" });
});

test("coverage: months, municipalities and sources", () => {
  const answer = coverage();
  assertPlain(answer);
  const { sources, fingerprint, ...rest } = answer;
  assert.deepStrictEqual(rest, {
    first: "2024-01",
    last: "2026-12",
    municipalities: [{ id: "umea", name: "Umeå kommun", applyAt: "https://www.umea.se" }],
    activityRequirement: { from: "2026-10", source: "SFS 2026:730" },
  });
  assert.deepEqual(sources.map(({ id }) => id).sort(), [
    "AR", "FB 7", "SFB 2", "SFS 2026:730", "SoF 12:2", "SoF 12:3",
    "SoL 12:1", "SoL 12:7", "SoL 12:8", "SoL 12:9", "Umeå 2024",
  ]);
  assert.equal(fingerprint, estimate(PLAIN).rules.fingerprint);
  for (const { id, wordings } of sources) {
    assert(wordings.length > 0, id);
    for (const { name, decision, validFrom } of wordings) assert(name && decision && validFrom, id);
  }
});

const HOUSEHOLD = {
  month: "2026-11",
  adults: [{}, {}],
  children: [{ age: 4 }, { age: 5, lunchElsewhere: true }, { age: 12, daysPerMonth: 10 }],
};

test("foodForDays: a line for each, by whole days whatever the part-time residence", () => {
  const answer = foodForDays(HOUSEHOLD, 7);
  assertPlain(answer);
  const source = "Umeå 2024";
  assert.deepStrictEqual(answer, {
    days: 7,
    lines: [
      { item: "couple", row: "couple", month: 3900, day: 128, amount: 896, source },
      { item: "child", index: 0, row: "4-6 with lunch", month: 1714, day: 56, amount: 392, source },
      { item: "child", index: 1, row: "4-6", month: 1399, day: 46, amount: 322, source },
      { item: "child", index: 2, row: "11-14", month: 2294, day: 75, amount: 525, source },
    ],
    total: 2135,
  });
});

test("foodForDays: never above the month", () => {
  for (let days = 1; days <= 31; days += 1) {
    const { lines, total } = foodForDays(HOUSEHOLD, days);
    for (const { month, day, amount } of lines) assert.equal(amount, Math.min(month, day * days));
    assert.equal(total, lines.reduce((sum, { amount }) => sum + amount, 0));
  }
  assert.deepStrictEqual(foodForDays(PLAIN, 7.0).lines, [
    { item: "single", row: "single", month: 2382, day: 78, amount: 546, source: "Umeå 2024" },
  ]);
});

test("foodForDays: what is wrong with the situation, then with the days", () => {
  for (const days of [0, 32, -1, 1e9]) assert.deepEqual(codes(() => foodForDays(PLAIN, days)), ["days-range days"]);
  for (const days of [undefined, null, "7", 1.5, NaN, Infinity, 7n, {}, [7]]) {
    assert.deepEqual(codes(() => foodForDays(PLAIN, days)), ["invalid-type days"]);
  }
  assert.deepEqual(codes(() => foodForDays({ month: "2026-11" }, 0)), ["missing-field adults", "days-range days"]);
  assert.deepEqual(codes(() => foodForDays(undefined, 7)), ["invalid-type "]);
});

test("foodForDays: a municipality whose matnorm is not known", () => {
  for (const municipality of ["other", { id: "exempel", name: "Exempels kommun", guidelines: [] }]) {
    const situation = { ...PLAIN, municipality };
    assert.deepEqual(codes(() => foodForDays(situation, 7)), ["municipality-unknown municipality"]);
    assert.equal(estimate(situation).totals.support, 5220);
  }
});
