// The JSON Schemas of the package: they take what the contract takes, refuse what it refuses where a schema can say so,
// and name what the types name.

import Ajv from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { situations as randomSituations } from "../peers/situations.mjs";
import { PACKAGE, PLAIN, SituationError, coverage, estimate } from "./package.mjs";

const text = (path) => readFileSync(new URL(path, PACKAGE), "utf8");
const schemas = Object.fromEntries(
  ["situation", "estimate", "profile"].map((name) => [name, JSON.parse(text(`schema/${name}.json`))]),
);
const ajv = new Ajv({ strict: true, allErrors: true });
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, `${name}.json`);
const [isSituation, isEstimate, isProfile] = Object.keys(schemas).map((name) => ajv.getSchema(`${name}.json`));

const taken = (validate, value, name) => assert(validate(value), `${name}: ${ajv.errorsText(validate.errors)}`);
const refused = (validate, value, name) => assert(!validate(value), `${name}: ${JSON.stringify(value).slice(0, 500)}`);

/** What compares two values, or depends on the amounts that there are. */
const BEYOND = new Set([
  "month-not-covered",
  "shared-household-range",
  "amount-precision",
  "work-income-year-below-month",
  "accepted-above-applied",
  "band-order",
  "validity-order",
]);

/** The schema against the contract: neither too strict, nor silent on what it can say. */
function compare(situation, name) {
  try {
    const answer = estimate(situation);
    taken(isSituation, situation, name);
    taken(isEstimate, answer, name);
    return "taken";
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    if (error.violations.every(({ code }) => BEYOND.has(code))) return "beyond";
    refused(isSituation, situation, name);
    return "refused";
  }
}

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]);

test("the golden households", () => {
  const counts = { taken: 0, beyond: 0, refused: 0 };
  for (const [name, { situation }] of cases) if (situation !== undefined) counts[compare(situation, name)] += 1;
  assert(counts.taken >= 100 && counts.refused >= 10, JSON.stringify(counts));
});

test("random situations", () => {
  const counts = { taken: 0, beyond: 0, refused: 0 };
  for (const line of randomSituations(11, 3000)) {
    let situation;
    try {
      situation = JSON.parse(line);
    } catch {
      continue;
    }
    // What nests too deep is no JSON for the contract; a validator has no stack for it.
    if (!/\[{65}|\{{65}/.test(line)) counts[compare(situation, line.slice(0, 500))] += 1;
  }
  assert(counts.taken > 1000 && counts.refused > 200, JSON.stringify(counts));
});

const profile = {
  id: "exempel",
  name: "Exempels kommun",
  guidelines: [
    {
      source: "Exempel 2026",
      decision: "SN-2026/12",
      from: "2026-04",
      rent: [
        { adults: 1, children: { from: 0, through: 0 }, amount: 5600 },
        { children: { from: 1 }, amount: 8100, perFurtherChild: 900 },
      ],
    },
  ],
};

test("a profile alone", () => {
  taken(isProfile, profile, "profile");
  for (const change of [{ id: "umea" }, { id: "Å" }, { name: "" }, { name: "x".repeat(81) }, { guidelines: {} }, { more: 1 }]) {
    refused(isProfile, { ...profile, ...change }, "profile");
    compare({ ...PLAIN, municipality: { ...profile, ...change } });
  }
  const [set] = profile.guidelines;
  const [closed] = set.rent;
  refused(isProfile, { ...profile, guidelines: [{ ...set, rent: [{ ...closed, perFurtherChild: 900 }] }] }, "closed row");
  refused(isProfile, { ...profile, guidelines: [{ ...set, lodger: 0 }] }, "lodger");
});

test("the limits themselves are taken", () => {
  const MOST = 1_000_000;
  const months = Array.from({ length: 20 }, (_, index) => `${2000 + index}-01`);
  const row = { children: { from: 15 }, amount: MOST, perFurtherChild: 0.01 };
  const sets = months.map((from) => ({ source: "s", decision: "d".repeat(80), from, rent: Array(60).fill(row), lodger: MOST }));
  const most = {
    month: "2026-11",
    municipality: { id: "a-9".repeat(13) + "z", name: "å".repeat(80), guidelines: sets },
    adults: [{ incomes: Array(50).fill({ kind: "salary", amount: MOST }) }, {}],
    children: Array(15).fill({ age: 20, inSchool: true, daysPerMonth: 31, workIncome: { month: MOST, yearToDate: MOST } }),
    sharedHouseholdSize: 30,
    normAdjustment: MOST,
    housing: { form: "none", monthlyCost: 0, guideline: 0, accepted: 0 },
    expenses: { homeInsurance: { applied: MOST, accepted: MOST } },
    otherNeeds: { medicine: 8200.1 },
  };
  assert.equal(compare(most, "most"), "taken");
  const least = { ...PLAIN, children: [{ age: 0, daysPerMonth: 1 }], normAdjustment: -MOST, sharedHouseholdSize: 3 };
  assert.equal(compare(least, "least"), "taken");
  assert.equal(compare({ ...PLAIN, sharedHouseholdSize: 2 }, "two"), "taken");
});

const child = (more) => ({ ...PLAIN, children: [{ age: 4, ...more }] });
const HOSTILE = {
  "null": null,
  "text": "text",
  "a list": [PLAIN],
  "no adults": { month: "2026-11" },
  "three adults": { ...PLAIN, adults: [{}, {}, {}] },
  "null in a list": { ...PLAIN, adults: [null] },
  "51 incomes": { ...PLAIN, adults: [{ incomes: Array(51).fill({ kind: "salary", amount: 1 }) }] },
  "16 children": { ...PLAIN, children: Array(16).fill({ age: 4 }) },
  "a month of thirteen": { ...PLAIN, month: "2026-13" },
  "a month with more behind": { ...PLAIN, month: "2026-11\n" },
  "a child of 4.5": child({ age: 4.5 }),
  "a child of 21": child({ age: 21, inSchool: true }),
  "a child of 18, not in school": child({ age: 18 }),
  "no day": child({ daysPerMonth: 0 }),
  "half of the work income": child({ workIncome: { month: 1 } }),
  "a flag of text": child({ inSchool: "true" }),
  "an amount of text": { ...PLAIN, expenses: { homeInsurance: "160" } },
  "an amount below zero": { ...PLAIN, expenses: { homeInsurance: -1 } },
  "an amount above a million": { ...PLAIN, expenses: { homeInsurance: 1_000_001 } },
  "half of a cost": { ...PLAIN, expenses: { homeInsurance: { applied: 160 } } },
  "an unknown key": { ...PLAIN, more: 1 },
  "an unknown key of JavaScript": JSON.parse('{ "month": "2026-11", "adults": [{}], "__proto__": {} }'),
  "an unknown need": { ...PLAIN, otherNeeds: { holiday: 1 } },
  "an unknown form": { ...PLAIN, housing: { form: "castle" } },
  "a cost without a home": { ...PLAIN, housing: { form: "none", monthlyCost: 1 } },
  "an unknown municipality": { ...PLAIN, municipality: "ankeborg" },
};
for (const [name, situation] of Object.entries(HOSTILE)) {
  test(`refused by both: ${name}`, () => assert.equal(compare(situation, name), "refused"));
}

test("an estimate with a part missing, one more, or null in it is none", () => {
  const answer = estimate(cases.find(([, { estimate }]) => estimate?.lines.length > 8)[1].situation);
  taken(isEstimate, answer, "answer");
  let changed = 0;
  const change = (part) => {
    for (const key of Object.keys(part)) {
      const value = part[key];
      if (value !== null && typeof value === "object") change(value);
      part[key] = null;
      refused(isEstimate, answer, key);
      part[key] = value;
      changed += 1;
    }
    if (Array.isArray(part)) return;
    part.more = 1;
    refused(isEstimate, answer, "more");
    delete part.more;
  };
  change(answer);
  assert(changed > 50);
  for (const key of Object.keys(answer)) {
    const { [key]: _, ...rest } = answer;
    refused(isEstimate, rest, key);
  }
});

test("the municipalities that are built in", () => {
  const ids = [...coverage().municipalities.map(({ id }) => id), "other"].sort();
  const [{ enum: known }] = schemas.situation.properties.municipality.anyOf;
  assert.deepEqual([...known].sort(), ids);
  assert.deepEqual([...schemas.situation.$defs.MunicipalityProfile.properties.id.not.enum].sort(), ids);
});

const types = { situation: text("situation.d.ts"), estimate: text("estimate.d.ts") };
const named = (name, key) => (key.toLowerCase() === name ? schemas[name] : schemas[name].$defs[key]);

/** The fields of each interface, with a `?` where they may be absent. */
function interfaces(code) {
  const found = [...code.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms)];
  const fields = (body) => [...body.matchAll(/^ {2}readonly ("?)([\w-]+)\1(\??): (.*)$/gm)];
  const kept = (body) => fields(body).filter(([, , , , type]) => type !== "never;");
  return found.map(([, key, body]) => [key, kept(body).map(([, , field, absent]) => field + absent)]);
}

for (const [name, code] of Object.entries(types)) {
  test(`${name}: every interface has the fields of its type`, () => {
    const all = interfaces(code).filter(([key]) => key !== "NoticeParams");
    assert(all.length >= 10);
    for (const [key, fields] of all) {
      const { properties, required = [], additionalProperties } = named(name, key);
      const written = Object.keys(properties).map((field) => field + (required.includes(field) ? "" : "?"));
      assert.deepEqual(written.sort(), fields.sort(), key);
      assert.equal(additionalProperties, false, key);
    }
  });

  test(`${name}: every list of names is that of its type`, () => {
    const unions = [...code.matchAll(/^export type (\w+) =([^;{]*);$/gm)];
    const lists = unions.map(([, key, body]) => [key, [...body.matchAll(/"([^"]+)"/g)].map(([, value]) => value)]);
    let compared = 0;
    for (const [key, values] of lists) {
      const list = named(name, key)?.enum;
      if (list === undefined) continue;
      const more = key === "HousingForm" ? schemas.situation.$defs.HousingForm.enum.filter((form) => form !== "none") : [];
      if (more.length > 0) assert.deepEqual(more, schemas.estimate.$defs.HomeForm.enum);
      assert.deepEqual(list, [...more, ...values], key);
      compared += 1;
    }
    assert(compared >= (name === "situation" ? 2 : 1));
  });
}

test("the names that both have are the same, and those of the types", () => {
  const { Expense, OtherNeed, HomeForm, IncomeKind } = schemas.estimate.$defs;
  const { expenses, otherNeeds } = schemas.situation.properties;
  assert.deepEqual(Object.keys(expenses.properties), Expense.enum);
  assert.deepEqual(Object.keys(otherNeeds.properties), OtherNeed.enum);
  for (const [key, list] of Object.entries({ Expense, OtherNeed, HomeForm, IncomeKind })) {
    const [, body] = new RegExp(`^export type ${key} =([^;]*);`, "m").exec(types.situation);
    assert.deepEqual(list.enum, [...body.matchAll(/"([^"]+)"/g)].map(([, value]) => value), key);
  }
});

test("every notice and every line is that of its type", () => {
  const [, body] = /^export interface NoticeParams \{\n(.*?)^\}/ms.exec(types.estimate);
  const typed = [...body.matchAll(/^ {2}"([\w-]+)": (.*);$/gm)].map(([, code, params]) => {
    const fields = [...params.matchAll(/readonly (\w+):/g)].map(([, field]) => field);
    return [code, fields];
  });
  const written = schemas.estimate.$defs.Notice.anyOf.map(({ properties: { code, params } }) => [
    code.const,
    Object.keys(params.properties),
  ]);
  assert.deepEqual(written, typed);
  for (const union of ["Line", "Alternative"]) {
    const [, names] = new RegExp(`^export type ${union} =([^;]*);`, "m").exec(types.estimate);
    const refs = schemas.estimate.$defs[union].anyOf.map(({ $ref }) => $ref.replace("#/$defs/", ""));
    assert.deepEqual(refs, names.match(/\w+/g), union);
  }
});

test("the package exports them", () => {
  const { exports, files } = JSON.parse(text("package.json"));
  assert.equal(exports["./schema/*.json"], "./schema/*.json");
  assert(files.includes("schema"));
  assert(createRequire(import.meta.url)(new URL("schema/profile.json", PACKAGE).pathname).$ref.startsWith("situation.json#"));
});
