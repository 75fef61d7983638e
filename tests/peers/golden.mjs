// The golden households that the other engines can express.

import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../cases/", import.meta.url);

/** Why neither publicodes nor OpenFisca can express a situation; undefined where they can. */
function outside({ text, situation, estimate }) {
  if (!estimate) return "refused, and a model has no faults to report";
  if (text !== undefined) return "the spelling of the text is the point";
  if (typeof situation.municipality === "object") return "a municipality's own guidelines: rules that come with the question";
  const twice = ({ incomes = [] }) => new Set(incomes.map(({ kind }) => kind)).size < incomes.length;
  if (situation.adults.some(twice)) return "two incomes of one kind: a model has one variable a kind";
  return undefined;
}

/** The households with their names, and how many are left out for which reason. */
export function golden() {
  const households = [];
  const left = new Map();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort()) {
    const household = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    const reason = outside(household);
    if (reason) left.set(reason, (left.get(reason) ?? 0) + 1);
    else households.push({ name: file, situation: household.situation, totals: household.estimate.totals });
  }
  return { households, left };
}
