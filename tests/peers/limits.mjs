// Situations at the limits of length, too long for a file: what each is, its text, and the codes it is refused with.
//   node limits.mjs       prints the texts, one a line, to be answered by another

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { LONGEST } from "./read-json.mjs";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SOUND = '{"month":"2026-03","adults":[{}]}';
const withMore = (more) => `${SOUND.slice(0, -1)},${more}}`;

// Keys of four letters, each another one.
function keys(count) {
  const out = [];
  for (let n = 0; n < count; n += 1) {
    const place = (of) => LETTERS[Math.floor(n / of) % LETTERS.length];
    out.push(`"${place(140608)}${place(2704)}${place(52)}${place(1)}":0`);
  }
  return out.join(",");
}

// Fills up to a length with the same character, before the end.
const upTo = (length, start, filling, end) => start + filling.repeat(length - start.length - end.length) + end;

export function* limits() {
  const named = ['{"month":"2026-03","municipality":{"id":"a","name":"', '","guidelines":[]},"adults":[{}]}'];
  yield { title: "the longest", text: upTo(LONGEST, SOUND, " ", ""), codes: [] };
  yield { title: "one more", text: upTo(LONGEST + 1, SOUND, " ", ""), codes: ["invalid-json"] };
  yield { title: "the longest, of two bytes each", text: upTo(LONGEST, named[0], "å", named[1]), codes: ["text-format"] };
  yield { title: "one more, of two bytes each", text: upTo(LONGEST + 1, named[0], "å", named[1]), codes: ["invalid-json"] };
  yield { title: "a million unknown keys", text: withMore(keys(1_000_000)), codes: Array(1_000_000).fill("unknown-field") };
  yield { title: "a million and more children", text: withMore(`"children":[${"{},".repeat(2_000_000)}{}]`), codes: ["children-count"] };
  yield {
    title: "a million and more sets",
    text: `${named.join("").replace("[]", `[${"{},".repeat(2_000_000)}{}]`)}`.replace('""', '"a"'),
    codes: ["list-length"],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  for (const { text } of limits()) {
    if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}
