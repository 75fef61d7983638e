// Counts the golden households with publicodes, and compares norm, housing and income: node check.mjs
// Exit code 1 on any difference.

import { golden } from "../golden.mjs";
import { engineFor, VERSION } from "./model.mjs";
import { inSwedish } from "./situation.mjs";

const TOTALS = { norm: "norm", housing: "boende", income: "inkomst" };
const { households, left } = golden();
const engine = engineFor(15);
let wrong = 0;

for (const { name, situation, totals } of households) {
  const { facts, lines } = inSwedish(situation);
  engine.setSituation(facts);
  const value = (rule) => engine.evaluate(rule).nodeValue;
  for (const [total, rule] of Object.entries(TOTALS)) {
    if (value(rule) === totals[total]) continue;
    wrong += 1;
    console.log(`${name}: ${total} is ${value(rule)}, not ${totals[total]}`);
  }
  const sum = lines.reduce((kronor, rule) => kronor + value(rule), 0);
  if (sum !== totals.norm + totals.housing + totals.income) {
    wrong += 1;
    console.log(`${name}: the lines are ${sum} kr together, not the totals`);
  }
}
console.log(`publicodes ${VERSION}: ${households.length} golden households, ${wrong} differences. Left out:`);
for (const [reason, count] of left) console.log(`  ${count} ${reason}`);
process.exitCode = wrong > 0 || households.length === 0 ? 1 : 0;
