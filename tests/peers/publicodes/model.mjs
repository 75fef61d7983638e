// The rules in the files beside this one, as a publicodes engine, and a situation in its words.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { publicodes } from "../install.mjs";

const require = createRequire(join(publicodes(), "package.json"));
const { default: Engine } = require("publicodes");
const { parse } = require("yaml");

export const VERSION = require("./package.json").dependencies.publicodes;

const FILES = ["belopp", "norm", "barn", "boende", "inkomst"];

/** What is said once of `barn N` or `vuxen N` for each of them, `word 1` to `word count`. */
function forEach(word, count, value) {
  const text = JSON.stringify(value);
  if (!text.includes(`${word} N`)) return [value];
  return Array.from({ length: count }, (_, index) => JSON.parse(text.replaceAll(/\bN\b/g, index + 1)));
}

/** Repeats the rules of `word N`, and in other rules each item of a list that names it. */
function repeat(word, count, rules) {
  const inLists = (value) => {
    if (Array.isArray(value)) return value.flatMap((item) => forEach(word, count, item));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLists(inner)]));
  };
  const rule = ([name, said]) =>
    name.startsWith(`${word} N`) ? forEach(word, count, [name, said]) : [[name, inLists(said)]];
  return Object.fromEntries(Object.entries(rules).flatMap(rule));
}

/** An engine with room for so many children. */
export function engineFor(children) {
  const text = FILES.map((name) => readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8")).join("\n");
  return new Engine(repeat("vuxen", 2, repeat("barn", children, parse(text))));
}
