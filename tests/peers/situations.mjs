// Random situations as lines of JSON text, the same for the same seed. About three in ten are broken on purpose.
//   node situations.mjs SEED COUNT

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { EXPENSES, HOUSING_FORMS, INCOME_KINDS, OTHER_NEEDS } from "./amounts.mjs";

const BROKEN_IN_TEN = 3;

// A number (or anything) spelt in a way of its own, and pairs to add to an object after its ordinary fields.
class Spelt {
  constructor(text) {
    this.text = text;
  }
}
const EXTRA = Symbol("extra pairs");

function write(value) {
  if (value instanceof Spelt) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const pairs = [...Object.entries(value), ...(value[EXTRA] ?? [])];
  return `{${pairs.map(([key, v]) => `${JSON.stringify(key)}:${write(v)}`).join(",")}}`;
}

// mulberry32: whole numbers below 2^32 from a seed.
function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n) => next() % n;
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    oneIn: (n) => below(n) === 0,
    pick: (list) => list[below(list.length)],
  };
}

const MONTHS = ["2025-01", "2025-02", "2025-06", "2025-07", "2025-12", "2026-01", "2026-02", "2026-09", "2026-10", "2026-12"];
const EDGE_AGES = [0, 1, 2, 3, 4, 6, 7, 10, 11, 14, 15, 17, 18, 19, 20];
const GUIDELINES = [3890, 6595, 7523, 8679, 10647, 11572];
const PRICE_BASE_AMOUNTS = [57300, 58800, 59200];
const ORE = ["", "", "", "", ".5", ".49", ".01", ".50", ".51", ".99", ".25", ".75"];
const ODD_AMOUNTS = ["0", "-0", "0.0", "0.01", "0.3", "0.49", "0.5", "1e2", "1E+2", "5.0", "5e0", "1.100", "1000000", "1e6", "1000000.00", "1e-400", "12345.670", "0.1e1"];

function month(d) {
  if (d.oneIn(3)) return d.pick(MONTHS);
  return `${d.pick([2025, 2026])}-${String(d.between(1, 12)).padStart(2, "0")}`;
}

function amount(d, high) {
  if (d.oneIn(12)) return new Spelt(d.pick(ODD_AMOUNTS));
  return new Spelt(`${d.below(high + 1)}${d.pick(ORE)}`);
}

// One of the edges, on it or a little below or above: -1, -0.5, -0.51, 0, +0.49, +0.5, +1.
function near(d, edge) {
  const [step, ore] = d.pick([[-1, ""], [-1, ".5"], [-1, ".49"], [0, ""], [0, ".49"], [0, ".5"], [1, ""]]);
  return new Spelt(`${edge + step}${ore}`);
}

function incomes(d) {
  const count = d.oneIn(40) ? 50 : d.pick([0, 1, 1, 2, 3, 5]);
  return Array.from({ length: count }, () => ({
    kind: d.oneIn(2) ? "salary" : d.pick(INCOME_KINDS),
    amount: amount(d, count > 5 ? 900 : d.pick([900, 6000, 25000])),
  }));
}

function adult(d) {
  const out = {};
  if (!d.oneIn(6)) out.incomes = incomes(d);
  if (d.oneIn(3)) out.jobStimulus = !d.oneIn(4);
  return out;
}

function workIncome(d) {
  const inMonth = d.oneIn(4) ? d.below(3) : d.between(0, 9000);
  const base = d.pick(PRICE_BASE_AMOUNTS);
  const ytd = d.pick([inMonth, inMonth + d.below(40000), base, base + inMonth, base + d.below(inMonth + 1), base + inMonth + 5000]);
  const ore = d.pick(ORE);
  const later = Math.max(inMonth + 1, ytd + d.between(-1, 1));
  return { month: new Spelt(`${inMonth}${ore}`), yearToDate: new Spelt(`${later}${d.pick(ORE)}`) };
}

function child(d) {
  const age = d.oneIn(2) ? d.pick(EDGE_AGES) : d.below(21);
  const out = { age: d.oneIn(15) ? new Spelt(`${age}.0`) : age };
  if (d.oneIn(3)) out.lunchElsewhere = !d.oneIn(5);
  if (d.oneIn(4)) out.daysPerMonth = d.oneIn(2) ? d.pick([1, 27, 28, 29, 30, 31]) : d.between(1, 31);
  if (age >= 18) out.inSchool = true;
  else if (d.oneIn(8)) out.inSchool = d.oneIn(2);
  if (d.oneIn(5)) out.workIncome = workIncome(d);
  return out;
}

function housing(d) {
  const form = d.pick(HOUSING_FORMS);
  if (form === "none") return d.oneIn(2) ? { form } : { form, monthlyCost: 0 };
  if (d.oneIn(12)) return { form };
  return { form, monthlyCost: d.oneIn(2) ? near(d, d.pick(GUIDELINES)) : amount(d, 14000) };
}

function amounts(d, names, high) {
  const out = {};
  for (const name of names) if (d.oneIn(3)) out[name] = amount(d, high);
  return out;
}

function sound(d) {
  const out = { month: month(d) };
  if (!d.oneIn(3)) out.municipality = "umea";
  out.adults = Array.from({ length: d.between(1, 2) }, () => adult(d));
  if (!d.oneIn(5)) {
    const count = d.oneIn(25) ? 15 : d.pick([0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8]);
    out.children = Array.from({ length: count }, () => child(d));
  }
  const size = out.adults.length + (out.children?.length ?? 0);
  if (d.oneIn(4)) out.sharedHouseholdSize = d.pick([size + 1, size + 2, 30, d.between(size + 1, 30)]);
  if (!d.oneIn(8)) out.housing = housing(d);
  if (d.oneIn(2)) out.expenses = amounts(d, EXPENSES, 1200);
  if (d.oneIn(3)) out.otherNeeds = amounts(d, OTHER_NEEDS, 1500);
  if (d.oneIn(4)) out.hasAssets = d.oneIn(2);
  return out;
}

// Every field that holds an amount, a whole number, a flag or an object: made to exist, then given a new value.
function someAmount(d, s) {
  const income = () => {
    s.adults[0].incomes ??= [];
    s.adults[0].incomes[0] ??= { kind: "salary", amount: 100 };
    return [s.adults[0].incomes[0], "amount"];
  };
  const work = () => [((firstChild(d, s).workIncome = { month: 100, yearToDate: 500 })), d.pick(["month", "yearToDate"])];
  const cost = () => [(s.housing = { form: d.pick(HOUSING_FORMS) }), "monthlyCost"];
  const expense = () => [(s.expenses ??= {}), d.pick(EXPENSES)];
  const need = () => [(s.otherNeeds ??= {}), d.pick(OTHER_NEEDS)];
  return d.pick([income, work, cost, expense, need])();
}

function firstChild(d, s) {
  s.children ??= [];
  s.children[0] ??= child(d);
  return s.children[0];
}

function someInteger(d, s) {
  if (d.oneIn(3)) return [s, "sharedHouseholdSize"];
  return [firstChild(d, s), d.pick(["age", "daysPerMonth"])];
}

function someObject(d, s) {
  const all = [s, s.adults[0], firstChild(d, s), (s.housing ??= housing(d)), (s.expenses ??= {}), (s.otherNeeds ??= {})];
  if (s.adults[0].incomes?.[0]) all.push(s.adults[0].incomes[0]);
  if (s.children[0].workIncome) all.push(s.children[0].workIncome);
  return d.pick(all);
}

const put = ([object, key], value) => {
  object[key] = value;
};
const spelt = (...texts) => (d) => new Spelt(d.pick(texts));
const WRONG = spelt("null", "true", '"5"', "[]", "{}", '""', "[1]", '{"a":1}');
const TOO_LARGE = spelt("1000000.01", "1000001", "1e400", "1e21", "1e308", "1000000.001", "9007199254740993");
const TOO_FINE = spelt("0.30000000000000004", "1.234", "0.001", "1e-7", "99.999", "1e-300", "999999.999", "0.005");
const NEGATIVE = spelt("-1", "-0.01", "-1e400", "-0.001", "-1e-300", "-1000000.5");
const NO_INTEGER = spelt("1.5", "1e400", "-1e400", "0.1", "null", '"4"', "true", "[]", "4.0000000001");
const ODD_KEYS = ["foo", "age", "Month", "", "a.b", "å", "0", "__proto__", "constructor", "message", "x".repeat(80), "kind!", "\t", "🙂"];

// Each entry breaks a sound situation in one way.
const FAULTS = [
  (d, s) => put(someAmount(d, s), WRONG(d)),
  (d, s) => put(someAmount(d, s), TOO_LARGE(d)),
  (d, s) => put(someAmount(d, s), TOO_FINE(d)),
  (d, s) => put(someAmount(d, s), NEGATIVE(d)),
  (d, s) => put(someInteger(d, s), NO_INTEGER(d)),
  (d, s) => put([firstChild(d, s), "age"], spelt("21", "-1", "1e2", "1e300", "-5.0", "99")(d)),
  (d, s) => put([firstChild(d, s), "daysPerMonth"], spelt("0", "-0", "32", "-3", "1e2", "365")(d)),
  (d, s) => {
    const c = firstChild(d, s);
    c.age = d.between(18, 20);
    if (d.oneIn(2)) delete c.inSchool;
    else c.inSchool = d.oneIn(4) ? null : false;
  },
  (d, s) => put([firstChild(d, s), d.pick(["lunchElsewhere", "inSchool"])], WRONG(d)),
  (d, s) => put([s.adults[0], "jobStimulus"], spelt("null", "1", '"true"', "[]")(d)),
  (d, s) => put([s, "hasAssets"], spelt("null", "0", '"no"', "{}")(d)),
  (d, s) => put([s, d.pick(["month", "adults", "children", "housing", "expenses", "otherNeeds", "municipality"])], WRONG(d)),
  (d, s) => put([s, "month"], d.pick(["2024-12", "2027-01", "0000-01", "9999-12", "2025-13", "2025-00", "2025-1", "2026-11-01", " 2026-11", "november", "2026/11", "２026-11"])),
  (d, s) => put([s, "municipality"], d.pick(["Umea", "umeå", "", "stockholm", "umea "])),
  (d, s) => delete s[d.pick(["month", "adults"])],
  (d, s) => delete firstChild(d, s).age,
  (d, s) => put([firstChild(d, s), "workIncome"], d.pick([{}, { month: 5 }, { yearToDate: 5 }, { month: 5, yearToDate: 4 }, { month: new Spelt("5.01"), yearToDate: 5 }])),
  (d, s) => put([s.adults[0], "incomes"], [d.pick([{}, { kind: "salary" }, { amount: 5 }, { kind: "wage", amount: 5 }, { kind: "Salary", amount: -1 }, { kind: 7, amount: null }, 5, null])]),
  (d, s) => put([s, "housing"], d.pick([{}, { monthlyCost: 100 }, { form: "castle", monthlyCost: 100 }, { form: "none", monthlyCost: 1 }, { form: "none", monthlyCost: new Spelt("0.01") }, { form: null }, { form: "none", monthlyCost: -1 }])),
  (d, s) => put([s, "adults"], d.pick([[], [{}, {}, {}], [null], [{}, 5], [[]], { length: 1 }])),
  (d, s) => put([s.adults[0], "incomes"], d.pick([Array(51).fill({ kind: "salary", amount: 1 }), Array(51).fill(null), {}, "salary", null])),
  (d, s) => put([s, "children"], d.pick([Array(16).fill({ age: 3 }), Array(17).fill(null), [null], ["4"], [{}], {}])),
  (d, s) => put([s, "sharedHouseholdSize"], spelt("0", "1", "31", "-1", "1e9", String(s.adults.length + (s.children?.length ?? 0)))(d)),
  (d, s) => {
    (someObject(d, s)[EXTRA] ??= []).push([d.pick(ODD_KEYS), d.pick([1, null, {}, "x"])]);
  },
  (d, s) => {
    for (const key of ["zeta", "alpha", "7"]) (s[EXTRA] ??= []).push([key, 1]);
  },
  (d, s) => {
    const o = someObject(d, s);
    const key = d.pick(Object.keys(o).concat("twice"));
    (o[EXTRA] ??= []).push([key, o[key] ?? 1], ["twice", 1]);
  },
];

// Breaks the text itself.
const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);
const TEXT_FAULTS = [
  () => "",
  (d) => d.pick([" ", "\t\t", "null", "true", "5", "-0", "1e400", '"text"', "[]", "{}", "nul", "{", "}", "[1,]", '{"a":1,}', "NaN", "Infinity", "+1", "01", ".5", "5.", "1e", "--1", "'a'", "\ufeff{}", '"\\x"', '"\\ud800"', '"\\u12"', '"a\tb"', "{}{}", "// a comment"]),
  (d, text) => text.slice(0, d.below(text.length)),
  (d, text) => `${text.slice(0, -1)},"more":${nested(d.pick([62, 63, 64, 65, 5000]))}}`,
  (d) => nested(d.pick([63, 64, 65, 100000])),
  (d, text) => `${text} ${d.pick(["x", "{}", ",", "1"])}`,
  (d, text) => text.replace('"month"', '"\\u006donth"').replace("{", d.pick(["{ ", '{"month":"2026-01",'])),
  (d, text) => text.replaceAll(":", " :\t").replaceAll(",", " , \r"),
  (d, text) => text.replace(/"amount":[0-9.]+/, (found) => found + d.pick(["e400", "e-1", "E2", "0.0.0", "e", "f", "_0"])),
];

function broken(d) {
  const situation = sound(d);
  if (d.oneIn(5)) return d.pick(TEXT_FAULTS)(d, write(situation));
  for (let faults = d.pick([1, 1, 1, 2, 2, 3, 5]); faults > 0; faults -= 1) {
    // A fault may find that an earlier one has removed what it wanted to break; then it changes nothing.
    try {
      d.pick(FAULTS)(d, situation);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return write(situation);
}

export function* situations(seed, count) {
  const d = dice(seed);
  for (let n = 0; n < count; n += 1) yield d.below(10) < BROKEN_IN_TEN ? broken(d) : write(sound(d));
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const [seed, count] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(seed) || !Number.isInteger(count)) {
    process.stderr.write("usage: node situations.mjs SEED COUNT\n");
    process.exit(2);
  }
  let block = "";
  for (const text of situations(seed, count)) {
    block += `${text}\n`;
    if (block.length > 65536) {
      if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once("drain", resolve));
      block = "";
    }
  }
  process.stdout.write(block);
}
