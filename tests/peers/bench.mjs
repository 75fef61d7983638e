// Measures the package beside other engines on the same golden households, and prints a table of ratios:
//   node bench.mjs [FILE]      also writes it to FILE
//
// Times are processor time, since a long turn waits more for other work on the machine than a short one. The sides take
// turns, each round gives a ratio, and the table has the median of the ratios and of the times.
//
// The native batch is the example `batch` of riksnorm-contract. It tells the time on the clock, which is never shorter than
// that of the processor.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { estimate, estimateMany } from "../npm/package.mjs";
import { golden } from "./golden.mjs";
import { openfisca } from "./install.mjs";
import { engineFor, VERSION } from "./publicodes/model.mjs";
import { inSwedish } from "./publicodes/situation.mjs";
import { answer } from "./second-reading.mjs";

const ROUNDS = 5;
const BATCH = 10_000;
const MONTH = "2026-11";
const TOTALS = ["norm", "housing", "income"];
const OWN_VERSION = JSON.parse(readFileSync(new URL("../../dist/npm/package.json", import.meta.url))).version;

// Costs beside the norm and other needs are left out: the other models do not have them.
const households = golden().households.map(({ situation: { expenses, otherNeeds, ...situation } }) => situation);
const texts = households.map((situation) => JSON.stringify(situation));
const inWords = households.map(inSwedish);
const batch = Array.from({ length: BATCH }, (_, index) => ({ ...households[index % households.length], month: MONTH }));

function byPublicodes(engine) {
  return ({ facts, lines }) => {
    engine.setSituation(facts);
    const value = (rule) => engine.evaluate(rule).nodeValue;
    const totals = { norm: value("norm"), housing: value("boende"), income: value("inkomst") };
    return { lines: lines.map((rule) => ({ rule, amount: value(rule) })), totals };
  };
}

const roomFor = (children) => byPublicodes(engineFor(children));
const exactly = new Map(households.map(({ children = [] }) => [children.length, roomFor(children.length)]));

// One household at a time, with all its lines. `passes` is how often a turn goes through all households.
const PACKAGE = "package, `estimate`";
const SIDES = [
  { name: PACKAGE, inputs: households, count: estimate, passes: 20 },
  { name: "second reading in plain JavaScript, text in", inputs: texts, count: answer, passes: 10 },
  { name: "publicodes, room for 15 children", inputs: inWords, count: roomFor(15), passes: 1 },
  {
    name: "publicodes, a model for each number of children",
    inputs: inWords,
    count: (input) => exactly.get(input.facts["antal barn"])(input),
    passes: 1,
  },
];

// All sides have to say the same before they are timed.
households.forEach((situation, index) => {
  const { totals } = estimate(situation);
  for (const { name, inputs, count } of SIDES) {
    for (const total of TOTALS) assert.equal(count(inputs[index]).totals[total], totals[total], `${name}: ${total}`);
  }
});
const sums = Object.fromEntries(TOTALS.map((name) => [name, 0]));
for (const { totals } of estimateMany(batch)) for (const name of TOTALS) sums[name] += totals[name];

const seconds = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

function turn({ inputs, count, passes }) {
  let lines = 0; // Used, so that nothing is left out as useless.
  const took = seconds(() => {
    for (let pass = 0; pass < passes; pass += 1) for (const input of inputs) lines += count(input).lines.length;
  });
  assert(lines > 0);
  return took / passes / inputs.length;
}

const file = join(mkdtempSync(join(tmpdir(), "riksnorm-bench-")), "households");
writeFileSync(file, batch.map((situation) => `${JSON.stringify(situation)}\n`).join(""));
const python = spawn(openfisca(), [fileURLToPath(new URL("openfisca/bench.py", import.meta.url)), file], {
  stdio: ["pipe", "pipe", "inherit"],
});
const ended = once(python, "close").then(() => Promise.reject(new Error("OpenFisca ended.")));
ended.catch(() => {});
const said = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
const nextLine = async () => JSON.parse((await Promise.race([said.next(), ended])).value);
const vectorised = await nextLine();
assert.deepEqual(vectorised.sums, sums);

function native() {
  const ran = spawnSync("cargo", ["run", "-q", "--release", "-p", "riksnorm-contract", "--example", "batch"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    input: readFileSync(file),
    encoding: "utf8",
  });
  assert.equal(ran.status, 0, ran.stderr);
  const counted = JSON.parse(ran.stdout);
  assert.deepEqual(counted.sums, sums);
  return counted.seconds;
}

// Many households at once, in seconds for all of them.
const ONE_BY_ONE = "package, one by one";
const VECTORISED = "OpenFisca, vectorised, totals only";
const MANY = [
  { name: ONE_BY_ONE, run: () => seconds(() => batch.map((situation) => estimate(situation))) },
  { name: "package, `estimateMany`", run: () => seconds(() => estimateMany(batch)) },
  {
    name: VECTORISED,
    run: () => {
      python.stdin.write("\n");
      return nextLine();
    },
  },
  { name: "native, one core, totals only", run: native },
];

const times = new Map([...SIDES, ...MANY].map(({ name }) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (const side of SIDES) times.get(side.name).push(turn(side));
  for (const { name, run } of MANY) times.get(name).push(await run());
  // The first round warms up.
  if (round < 0) for (const list of times.values()) list.length = 0;
}
python.stdin.end();
rmSync(join(file, ".."), { recursive: true });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ratio = (name, to) => median(times.get(name).map((time, round) => time / times.get(to)[round])).toFixed(2);
const rows = (cells) => cells.map((row) => `| ${row.join(" | ")} |`).join("\n");

const one = SIDES.map(({ name }) => [name, `${(median(times.get(name)) * 1e6).toFixed(1)} µs`, ratio(name, PACKAGE)]);
const many = MANY.map(({ name }) => {
  const aSecond = Math.round(BATCH / median(times.get(name))).toLocaleString("en").replaceAll(",", " ");
  return [name, aSecond, ratio(ONE_BY_ONE, name), ratio(VECTORISED, name)];
});
const report = `# Beside other engines

Written by \`cargo xtask bench\` (\`node tests/peers/bench.mjs\`) on ${new Date().toISOString().slice(0, 10)}. Read the ratios:
times follow the machine. The sides took turns in one run; the numbers are processor time, medians of ${ROUNDS} rounds. The
models stand in [tests/peers](../tests/peers/README.md#other-engines).

riksnorm ${OWN_VERSION}, publicodes ${VERSION}, ${vectorised.versions}, Node ${process.version}, ${platform()} ${arch()}.

## One household with all its lines

${households.length} golden households, without costs beside the norm. The package and the second reading also check what comes in, and
give notices, alternatives and totals that the models do not have.

| side | an estimate | times the package |
| --- | ---: | ---: |
${rows(one)}

## ${BATCH.toLocaleString("en").replace(",", " ")} households

The same households over and over, in ${MONTH}. The package gives all lines.

| side | households a second | times as many as one by one | times as many as OpenFisca |
| --- | ---: | ---: | ---: |
${rows(many)}
`;
console.log(report);
if (process.argv[2]) writeFileSync(process.argv[2], report);
