// A second, independent reading of the rules: a situation as one line of JSON text in, the estimate out.
// Written only to be compared with the engine.

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { check } from "./check.mjs";
import { estimate } from "./estimate.mjs";
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
