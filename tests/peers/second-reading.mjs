// A second, independent reading of the rules: a situation as one line of JSON text in, the estimate out.
// Written only to be compared with the engine. Money is BigInt öre until each line is rounded to kronor.

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  ACTIVITY_REQUIREMENT_FROM, EXPENSES, GUIDELINE, GUIDELINE_FORMS, guidelineFor, OTHER_NEEDS, PRICE_BASE_AMOUNT,
  RIKSNORM, RIKSNORM_SOURCES,
} from "./amounts.mjs";
import { check } from "./check.mjs";
import { NotJson, readJson } from "./read-json.mjs";

const INVALID_JSON = { violations: [{ code: "invalid-json", path: "", params: {} }] };

export function answer(text) {
  let root;
  try {
    root = readJson(text);
  } catch (error) {
    if (error instanceof NotJson) return INVALID_JSON;
    throw error;
  }
  const { violations, situation } = check(root);
  return violations ? { violations } : estimate(situation);
}

// numerator / denominator, half up, for numbers from 0 and up.
const round = (numerator, denominator) => Number((2n * numerator + denominator) / (2n * denominator));
const kronor = (ore) => round(ore, 100n);
const whole = (value) => BigInt(value);
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

function estimate(situation) {
  const { month, adults, children = [], sharedHouseholdSize: of, expenses = {}, otherNeeds = {} } = situation;
  const { form = "none", monthlyCost = 0n } = situation.housing ?? {};
  const [year, monthNumber] = month.split("-").map(Number);
  const incomeYear = monthNumber === 1 ? year - 1 : year;
  const incomeMonth = `${incomeYear}-${String(monthNumber === 1 ? 12 : monthNumber - 1).padStart(2, "0")}`;
  const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1]; // 2025, 2026: no leap year
  const norm = RIKSNORM[year];
  const size = adults.length + children.length;

  const lines = [];
  const notices = [];
  const line = (group, item, rest) => lines.push({ group, item, ...rest });
  const notice = (code, params = {}) => notices.push({ code, params });

  // Riksnormen: personal.
  const adultRow = adults.length === 2 ? "couple" : "single";
  line("personal", adultRow, { amount: norm[adultRow], source: "SoF 12:2" });
  const partTime = [];
  children.forEach((child, index) => {
    const [, , band, atHome, elsewhere] = norm.children.find(([from, to]) => child.age >= from && child.age <= to);
    const row = child.lunchElsewhere ? elsewhere ?? atHome : atHome;
    if (child.daysPerMonth !== undefined && child.daysPerMonth < daysOfMonth) {
      const day = round(whole(row) * 12n, 365n);
      const amount = Math.min(row, day * child.daysPerMonth);
      line("personal", "child", { index, band, days: child.daysPerMonth, amount, source: "AR" });
      partTime.push(index);
    } else {
      line("personal", "child", { index, band, amount: row, source: "SoF 12:2" });
    }
  });

  // Riksnormen: shared costs.
  const sharedRow = (n) => (n <= 7 ? norm.shared[n] : norm.shared[7] + (n - 7) * (norm.shared[7] - norm.shared[6]));
  if (of !== undefined) {
    const amount = round(whole(sharedRow(of)) * whole(size), whole(of));
    line("shared", "shared", { size, of, amount, source: "SoF 12:3" });
  } else {
    line("shared", "shared", { size, amount: sharedRow(size), source: size > 7 ? "SoF 12:3" : "SoF 12:2" });
  }

  // Housing: the cost is rounded before it meets the guideline.
  const cost = kronor(monthlyCost);
  const hasCost = monthlyCost > 0n;
  let guideline;
  if (hasCost) {
    if (GUIDELINE_FORMS.includes(form)) guideline = guidelineFor(children.length);
    if (form === "lodger") guideline = GUIDELINE.lodger;
    line("housing", form, {
      entered: cost,
      ...(guideline === undefined ? {} : { guideline }),
      amount: Math.min(cost, guideline ?? cost),
      source: guideline === undefined ? "SoL 12:7" : "Umeå 2024",
    });
  }

  // Expenses beside the norm, and other needs.
  const plain = (group, names, amounts, source) => {
    for (const item of names) {
      const ore = amounts[item] ?? 0n;
      if (ore > 0n) line(group, item, { entered: kronor(ore), amount: kronor(ore), source });
    }
  };
  plain("expenses", EXPENSES, expenses, "SoL 12:7");
  plain("otherNeeds", OTHER_NEEDS, otherNeeds, "SoL 12:1");

  // Income of the adults; with job stimulus a salary counts with 75 %.
  const stimulus = [];
  adults.forEach(({ incomes = [], jobStimulus = false }, adult) => {
    let disregarded = 0;
    let hasSalary = false;
    for (const { kind, amount: ore } of incomes) {
      if (ore === 0n) continue;
      const entered = kronor(ore);
      if (kind === "salary" && jobStimulus) {
        const amount = round(ore * 75n, 100n * 100n);
        line("income", kind, { adult, entered, amount, source: "SoL 12:8" });
        disregarded += entered - amount;
        hasSalary = true;
      } else {
        line("income", kind, { adult, entered, amount: entered, source: "AR" });
      }
    }
    if (hasSalary) stimulus.push({ adult, disregarded });
  });

  // A child's own earnings count when the year's sum has passed the price base amount of the income year.
  const work = [];
  const limit = whole(PRICE_BASE_AMOUNT[incomeYear]) * 100n;
  children.forEach(({ workIncome }, index) => {
    if (!workIncome || workIncome.month === 0n) return;
    const above = workIncome.yearToDate > limit ? workIncome.yearToDate - limit : 0n;
    const entered = kronor(workIncome.month);
    const amount = kronor(above < workIncome.month ? above : workIncome.month);
    line("income", "childWork", { index, entered, amount, source: "SoL 12:9" });
    work.push({ index, disregarded: entered - amount, counted: amount });
  });

  // Totals.
  const total = (group) => sum(lines.filter((l) => l.group === group).map((l) => l.amount));
  const totals = { personal: total("personal"), shared: total("shared") };
  totals.norm = totals.personal + totals.shared;
  totals.housing = total("housing");
  totals.expenses = total("expenses");
  totals.otherNeeds = total("otherNeeds");
  totals.needs = totals.norm + totals.housing + totals.expenses;
  totals.income = total("income");
  totals.balance = totals.income - totals.needs;
  const atLeastNothing = (n) => (n > 0 ? n : 0);
  totals.support = atLeastNothing(totals.needs - totals.income);
  totals.supportWithOtherNeeds = atLeastNothing(totals.needs + totals.otherNeeds - totals.income);

  const aboveGuideline = guideline !== undefined && cost > guideline;
  const alternatives = [];
  if (aboveGuideline) {
    const needs = totals.needs - guideline + cost;
    alternatives.push({
      code: "housing-accepted-in-full",
      support: atLeastNothing(needs - totals.income),
      supportWithOtherNeeds: atLeastNothing(needs + totals.otherNeeds - totals.income),
    });
  }

  // Notices, in the order of the contract.
  if (totals.support === 0) notice("needs-covered", { surplus: totals.income - totals.needs });
  if (aboveGuideline) notice("housing-above-guideline", { entered: cost, guideline });
  if (guideline !== undefined && GUIDELINE.year !== year) {
    notice("guideline-from-earlier-year", { year: GUIDELINE.year });
  }
  if (guideline !== undefined && form !== "lodger" && children.length === 5) {
    notice("guideline-bands-overlap", { low: GUIDELINE.fiveLow, high: GUIDELINE.fiveHigh });
  }
  const oneByOne = ["withParents", "sharedDwelling"].includes(form) || (form === "lodger" && children.length > 0);
  if (hasCost && oneByOne) notice("housing-assessed-individually", { form });
  if (of !== undefined && hasCost) notice("housing-shared-with-others", { size, of });
  if (of !== undefined) notice("household-share", { size, of });
  for (const index of partTime) notice("part-time-child", { index });
  for (const params of stimulus) notice("job-stimulus", params);
  // Each kind of notice is complete before the next kind begins.
  for (const { index, disregarded } of work) {
    if (disregarded > 0) notice("child-work-disregarded", { index, disregarded });
  }
  for (const { index, counted } of work) {
    if (counted > 0) notice("child-work-counted", { index, counted });
  }
  if (lines.some((l) => l.group === "expenses")) notice("expenses-assessed-individually");
  if (lines.some((l) => l.group === "otherNeeds")) notice("other-needs-assessed-individually");
  if (situation.hasAssets) notice("assets-first");
  if (month >= ACTIVITY_REQUIREMENT_FROM) notice("activity-requirement");

  const source = RIKSNORM_SOURCES.find(([from, to]) => month >= from && month <= to)[2];
  return {
    month,
    incomeMonth,
    municipality: "umea",
    rules: {
      riksnorm: { year, source },
      guideline: { year: GUIDELINE.year, source: GUIDELINE.source },
      validThrough: `${year}-12`,
    },
    lines,
    totals,
    alternatives,
    notices,
  };
}

// The lines of a stream of bytes; one that is not UTF-8 gives null. A last line without a line feed counts too.
export async function* linesOf(stream) {
  const decode = (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let to; (to = bytes.indexOf(10, from)) >= 0; from = to + 1) yield decode(bytes.subarray(from, to));
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield decode(rest);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  for await (const text of linesOf(process.stdin)) {
    process.stdout.write(`${JSON.stringify(text === null ? INVALID_JSON : answer(text))}\n`);
  }
}
