// Answers every case in ../cases with the second reading and compares field by field. Exit code 1 on any difference.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { answer } from "./second-reading.mjs";

const folder = new URL("../cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
let wrong = 0;
for (const name of files) {
  const { text, situation, estimate, violations } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  try {
    assert.deepStrictEqual(answer(text ?? JSON.stringify(situation)), estimate ?? { violations });
  } catch (error) {
    wrong += 1;
    console.log(`${name}: ${error.message}`);
  }
}
console.log(`${files.length} cases, ${wrong} differ`);
process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0;
