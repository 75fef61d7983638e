// Answers every case in ../cases and every text at a limit with the second reading, and compares field by field.
// Exit code 1 on any difference.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { limits } from "./limits.mjs";
import { answer } from "./second-reading.mjs";

const folder = new URL("../cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
let compared = 0;
let wrong = 0;

function compare(name, check) {
  compared += 1;
  try {
    check();
  } catch (error) {
    wrong += 1;
    console.log(`${name}: ${error.message}`);
  }
}

for (const name of files) {
  const { text, situation, estimate, violations } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  compare(name, () => {
    assert.deepStrictEqual(answer(text ?? JSON.stringify(situation)), estimate ?? { violations });
  });
}
for (const { title, text, codes } of limits()) {
  compare(title, () => {
    const { violations = [] } = answer(text);
    assert.equal(violations.length, codes.length);
    assert(violations.every(({ code }, i) => code === codes[i]));
  });
}
console.log(`${compared} cases, ${wrong} differ`);
process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0;
