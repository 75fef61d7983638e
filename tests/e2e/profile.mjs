// A browser as people start it: with a profile of its own on the disk and none
// of the flags of a test, which keep the browser from writing what it writes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect } from './expect.mjs';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium with an empty profile, or with one that it had before. Only the way to drive it is added,
 *  and what a machine without a screen, or root, cannot do without. */
export async function startChromium(profile = mkdtempSync(join(tmpdir(), 'riksnorm-profile-'))) {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const running = spawn(PROGRAM, [
    `--user-data-dir=${profile}`, '--remote-debugging-port=0', '--no-first-run', '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n')).toBe(true);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
  const [context] = browser.contexts();
  return {
    context,
    profile,
    /** As the person quits it. */
    async quit() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
    },
    /** As the power goes. */
    async kill() {
      running.kill('SIGKILL');
      await ended;
    },
    remove() {
      if (running.exitCode === null) running.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The files of a profile that hold a text, in either of the ways in which
 *  browsers write them. */
export function filesWith(profile, text) {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => {
    try {
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    } catch {
      return false; // it was a temporary one
    }
  }).map((path) => path.slice(profile.length + 1));
}
