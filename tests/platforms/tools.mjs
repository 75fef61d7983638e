// What the tests of several platforms need. They run in the folder of their installed project.

import { chromium } from "@playwright/test";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** What every project has to find: the norm for one adult in November 2026. */
export const ANSWER = "5220";

const environment = {
  ...process.env,
  CI: "1",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_LOG_PATH: "wrangler-logs",
};

/** What a command prints; fails as it fails, with what it said. */
export function run(command, values, { env, cwd } = {}) {
  try {
    const options = { cwd, env: { ...environment, ...env }, stdio: "pipe", encoding: "utf8" };
    return execFileSync(command, values, options).trim();
  } catch (error) {
    throw new Error(`${command} ${values.join(" ")}\n${error.stdout}\n${error.stderr}`);
  }
}

export const node = (...values) => run(process.execPath, values);

/** Starts a server, waits until it names its address, and hands that over. */
export async function withServer(command, values, use, { env } = {}) {
  const server = spawn(command, values, { env: { ...environment, ...env }, detached: true });
  const closed = new Promise((resolve) => server.on("close", resolve));
  let said = "";
  const address = new Promise((resolve) => {
    const hear = (text) => {
      said += text;
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
  });
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  try {
    await use(await Promise.race([address, closed.then(() => Promise.reject(new Error("The server ended.")))]));
  } catch (error) {
    error.message += `\nThe server said:\n${said}`;
    throw error;
  } finally {
    // With everything that it started.
    if (isRunning()) process.kill(-server.pid, "SIGKILL");
    await closed;
  }
}

const KINDS = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Serves a folder and hands its address over. */
export async function withFolder(folder, use) {
  const server = createServer((asked, answer) => {
    const path = normalize(new URL(asked.url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) return answer.writeHead(404).end();
    return answer.writeHead(200, { "Content-Type": KINDS[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What a page writes into its element `answer`, errors included. */
export async function answerOf(address) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => problems.push(message.text()));
    await page.goto(address);
    const answer = page.locator("#answer:not(:empty)");
    try {
      await answer.waitFor({ timeout: 60_000 });
    } catch {
      throw new Error(`No answer at ${address}:\n${problems.join("\n")}`);
    }
    return await answer.textContent();
  } finally {
    await browser.close();
  }
}
