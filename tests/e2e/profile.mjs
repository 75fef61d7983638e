// A browser as people start it: with a profile of its own on the disk, which is
// written as it is written for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { expect } from './expect.mjs';
import { unpacked } from './mozlz4.mjs';

const newProfile = () => mkdtempSync(join(tmpdir(), 'riksnorm-profile-'));

const remove = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

/**
 * Starts Chromium with an empty profile, or with one that it had before. Only
 * the way to drive it is added, and what a machine without a screen, or root,
 * cannot do without.
 */
export async function startChromium(profile = newProfile()) {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const running = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium', [
    `--user-data-dir=${profile}`, '--remote-debugging-port=0', '--no-first-run', '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n')).toBe(true);
  const address = `http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`;
  // Who connects before there is a page may wait for ever.
  const pages = async () => (await (await fetch(`${address}/json/list`)).json()).filter(({ type }) => type === 'page').length;
  await expect.poll(pages, { timeout: 60_000 }).toBeGreaterThan(0);
  const browser = await chromium.connectOverCDP(address);
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
      remove(profile);
    },
  };
}

/** Starts Firefox with an empty profile. Its driver switches off what is kept
 *  for the time after a crash, and what is offered in forms: here it is on. */
export async function startFirefox(launchOptions) {
  const profile = newProfile();
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    ...launchOptions,
    firefoxUserPrefs: {
      ...launchOptions.firefoxUserPrefs,
      'browser.sessionstore.resume_from_crash': true,
      'signon.autofillForms': true,
      'signon.rememberSignons': true,
      'browser.pagethumbnails.capturing_disabled': false,
    },
  });
  const kill = () => processesWith(profile).forEach((id) => process.kill(id, 'SIGKILL'));
  return {
    context,
    profile,
    quit: () => context.close(),
    async kill() {
      const closed = once(context, 'close');
      kill();
      await closed;
    },
    remove() {
      kill();
      remove(profile);
    },
  };
}

/** The processes that were started with this text. */
function processesWith(text) {
  return readdirSync('/proc').filter((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text);
    } catch {
      return false; // it is no process, or has ended
    }
  }).map(Number);
}

/** The files of a profile that hold a text, in either of the ways in which
 *  browsers write them. */
export function filesWith(profile, text) {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => {
    try {
      const bytes = unpacked(readFileSync(path));
      return wanted.some((one) => bytes.includes(one));
    } catch {
      return false; // it was a temporary one
    }
  }).map((path) => path.slice(profile.length + 1));
}
