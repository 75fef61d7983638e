// The residents' page on an old phone and a poor connection, as Chromium imitates them, and by Lighthouse.
//   RIKSNORM_URL=… CHROMIUM=… node measure.mjs [FILE]      prints a table, and writes it to FILE
// Times follow the machine: run it on a quiet one.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { answer } from "../e2e/estimator.mjs";
import { zeroDice } from "../e2e/names.mjs";
import { SITE } from "../e2e/page.mjs";
import { lighthouse } from "../peers/install.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const FAMILY = {
  month: "2026-11",
  adults: [{ incomes: [{ kind: "salary", amount: 12000 }] }, {}],
  children: [{ age: 4 }, { age: 9 }],
  housing: { form: "rental", monthlyCost: 9000 },
};

/** The day of the household. The clock of the test tool would take its own time at every timer. */
function inNovember() {
  const { now } = Date;
  const later = Date.parse("2026-11-15T09:00:00Z") - now();
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [now() + later])); }
    static now() { return now() + later; }
  };
}

/** Notes, from the first script on, what the browser says of paint, tasks and events. */
function note() {
  const noted = { tasks: [], events: [], inputs: [], started: 0 };
  globalThis.noted = noted;
  globalThis.started = new Promise((started) => {
    new MutationObserver(() => {
      if (noted.started > 0 || !document.querySelector("#riksnorm[data-started]")) return;
      noted.started = performance.now();
      started();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-started"] });
  });
  // The app draws within the event, before the listener of the window hears of it.
  let began = 0;
  addEventListener("input", () => { began = performance.now(); }, true);
  addEventListener("input", () => noted.inputs.push(performance.now() - began));
  const watch = (type, to, options = {}) =>
    new PerformanceObserver((list) => to(list.getEntries())).observe({ type, buffered: true, ...options });
  watch("longtask", (all) => noted.tasks.push(...all.map(({ duration }) => duration)));
  watch("event", (all) => noted.events.push(...all.filter(({ name }) => name === "keydown").map(({ duration }) => duration)), {
    durationThreshold: 16,
  });
  watch("paint", (all) => {
    noted.text = all.find(({ name }) => name === "first-contentful-paint")?.startTime ?? noted.text;
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A new page on a phone whose processor is so many times slower, with an empty cache. */
async function phone(browser, slower, connection) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
  });
  const page = await context.newPage();
  await page.addInitScript(inNovember);
  await page.addInitScript(zeroDice);
  await page.addInitScript(note);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  if (connection) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...connection });
  }
  await page.goto(SITE);
  await page.evaluate(() => globalThis.started);
  return { page, session };
}

const read = (page) => page.evaluate(() => globalThis.noted);

/** Loading on 400 kbit/s with 400 ms to the server and back, six times slower. */
async function loading(browser) {
  const kilobits = 400 * 1000 / 8;
  const { page } = await phone(browser, 6, { latency: 400, downloadThroughput: kilobits, uploadThroughput: kilobits });
  const { text, started } = await read(page);
  await page.context().close();
  return { text, started };
}

/** The longest tasks until the page has started, four times slower. */
async function starting(browser) {
  const { page } = await phone(browser, 4);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const { tasks } = await read(page);
  await page.context().close();
  return { count: tasks.length, longest: Math.max(0, ...tasks) };
}

/** From a key of an amount to the new sum on the screen, six times slower. */
async function typing(browser) {
  const { page, session } = await phone(browser, 1);
  await answer(page, FAMILY);
  await page.evaluate(() => { location.hash = "om-du-tjanar-mer"; });
  const field = page.locator(".topic input:visible").first();
  await field.fill("");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.evaluate(() => { globalThis.noted.events.length = 0; });
  for (const digit of "15000") {
    await field.press(digit);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(globalThis.noted))));
  const { events } = await idle();
  // A salary of six digits needs a picture twice as wide as one of five, so the curve is counted anew. 15 001 does not.
  const drawn = async (keys) => {
    await page.evaluate(() => { globalThis.noted.inputs.length = 0; });
    for (let time = 0; time < 3; time += 1) for (const key of keys) await field.press(key);
    return median((await idle()).inputs);
  };
  const curve = await drawn(["0", "Backspace"]) - await drawn(["Backspace", "1"]);
  await page.context().close();
  // What takes less than 16 ms is not told of.
  return { longest: Math.max(16, ...events), curve };
}

/** The scores of Lighthouse for a phone. */
function scores() {
  const folder = mkdtempSync(join(tmpdir(), "riksnorm-lighthouse-"));
  const report = join(folder, "report.json");
  const { status, stderr } = spawnSync(process.execPath, [
    join(lighthouse(), "node_modules/lighthouse/cli/index.js"),
    SITE,
    "--output=json",
    `--output-path=${report}`,
    "--only-categories=performance,accessibility,best-practices",
    `--chrome-flags=--headless=new ${ARGS.join(" ")}`,
    "--quiet",
  ], { env: { ...process.env, CHROME_PATH: PROGRAM }, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  rmSync(folder, { recursive: true });
  const score = (name) => Math.round(categories[name].score * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    practices: score("best-practices"),
    blocked: audits["total-blocking-time"].numericValue,
    shift: audits["cumulative-layout-shift"].numericValue,
    lost: Object.values(audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0).map(({ id }) => id),
  };
}

const browser = await chromium.launch({ executablePath: PROGRAM, args: ARGS });
const rounds = { loading: [], starting: [], typing: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.loading.push(await loading(browser));
  rounds.starting.push(await starting(browser));
  rounds.typing.push(await typing(browser));
}
const version = browser.version();
await browser.close();
const lighthouses = Array.from({ length: ROUNDS }, scores);

const of = (all, name) => median(all.map((one) => one[name]));
const seconds = (all, name) => `${(of(all, name) / 1000).toFixed(2)} s`;
const milliseconds = (all, name) => `${Math.round(of(all, name))} ms`;
const rows = [
  ["400 kbit/s, 400 ms, processor 6 times slower: first text", "1.5 s", seconds(rounds.loading, "text")],
  ["the same: the form reacts", "4 s", seconds(rounds.loading, "started")],
  ["processor 4 times slower: tasks above 50 ms until the form reacts", "0", of(rounds.starting, "count")],
  ["the same: the longest of them", "50 ms", milliseconds(rounds.starting, "longest")],
  ["processor 6 times slower: a digit of an amount to the new sum painted, the longest of five", "24 ms", milliseconds(rounds.typing, "longest")],
  ["the same: the two curves of 122 salaries each, where a digit makes the picture wider", "16 ms", milliseconds(rounds.typing, "curve")],
  ["Lighthouse, mobile: performance", "98", of(lighthouses, "performance")],
  ["Lighthouse, mobile: accessibility", "100", of(lighthouses, "accessibility")],
  ["Lighthouse, mobile: best practices", "100", of(lighthouses, "practices")],
  ["Lighthouse, mobile: time blocked", "", milliseconds(lighthouses, "blocked")],
  ["Lighthouse, mobile: layout shift", "0", of(lighthouses, "shift").toFixed(3)],
];
const lost = [...new Set(lighthouses.flatMap(({ lost }) => lost))];
const text = `# On an old phone

Written by \`cargo xtask bench phone\` (\`node tests/phone/measure.mjs\`) on ${new Date().toISOString().slice(0, 10)}. Medians of
${ROUNDS} rounds in Chromium ${version}, which imitates a slower processor and connection. Times follow the
machine; none of them gates a check.

| what | goal | measured |
| --- | ---: | ---: |
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}
${lost.length > 0 ? `\nLighthouse faults: ${lost.join(", ")}.\n` : ""}`;
console.log(text);
if (process.argv[2]) writeFileSync(process.argv[2], text);
