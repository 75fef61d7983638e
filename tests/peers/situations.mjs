// Random situations as lines of JSON text, the same for the same seed. About three in ten are broken on purpose.
//   node situations.mjs SEED COUNT

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dice } from "./dice.mjs";
import { FAULTS } from "./faults.mjs";
import { sound } from "./sound.mjs";
import { write } from "./spelling.mjs";
import { TEXT_FAULTS } from "./text-faults.mjs";

const BROKEN_IN_TEN = 3;

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
