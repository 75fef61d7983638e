// How long an estimate takes through the package in Node, and natively, on the same lines of JSON text.
//   node bench.mjs [COUNT]

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { situations } from "../peers/situations.mjs";
import { estimate } from "./package.mjs";

const COUNT = Number(process.argv[2] ?? 20_000);
const ROUNDS = 5;
const CARGO = ["run", "-q", "--release", "-p", "riksnorm-contract", "--example", "estimate"];

// Sound situations only: JSON.parse and the native reader differ in what is no JSON.
const lines = [];
for (const text of situations(1, COUNT * 2)) {
  if (lines.length === COUNT) break;
  try {
    estimate(JSON.parse(text));
    lines.push(text);
  } catch {
    // A broken one.
  }
}

function inPackage() {
  let characters = 0;
  for (const line of lines) characters += JSON.stringify(estimate(JSON.parse(line))).length;
  return characters;
}

function natively(input) {
  const { status, stderr } = spawnSync("cargo", CARGO, {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    input,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(String(stderr));
}

function best(work) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e3);
  }
  return least;
}

const text = lines.map((line) => `${line}\n`).join("");
natively(""); // builds
const start = best(() => natively(""));
const native = (best(() => natively(text)) - start) / lines.length;
const wasm = best(inPackage) / lines.length;

const us = (time) => `${time.toFixed(1).padStart(8)} µs an estimate`;
console.log(`${lines.length} situations, text to text, best of ${ROUNDS}`);
console.log(`native  ${us(native)}   cargo ${CARGO.join(" ")} < lines, without its start of ${(start / 1e3).toFixed(0)} ms`);
console.log(`package ${us(wasm)}   node bench.mjs ${COUNT}: JSON.stringify(estimate(JSON.parse(line)))`);
console.log(`ratio   ${(wasm / native).toFixed(1).padStart(8)}`);
