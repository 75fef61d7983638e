// A browser as people start it: with a profile of its own on the disk, which is
// written as it is written for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { expect } from './expect.mjs';
import { unpacked } from './mozlz4.mjs';

const newProfile = () => mkdtempSync(join(tmpdir(), 'riksnorm-profile-'));

// What the browser has started may write for a moment more.
const remove = (profile) => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

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
    async remove() {
      if (running.exitCode === null) running.kill('SIGKILL');
      await ended;
      await remove(profile);
    },
  };
}

/**
 * What of Firefox is not as people have it where it is driven, and changes what
 * is kept. Where a preference is set to what it is anyway, Firefox forgets that
 * it was set, and its remote agent sets its own: so that is told to set none.
 */
const AS_PEOPLE_HAVE_IT = {
  'remote.prefs.recommended': false,
  // What is kept for the time after a crash, and how often that is tried.
  'browser.sessionstore.resume_from_crash': true,
  'toolkit.startup.max_resumed_crashes': 3,
  // What is offered in forms, and for signing in.
  'signon.autofillForms': true,
  'signon.rememberSignons': true,
  // Pictures of pages.
  'browser.pagethumbnails.capturing_disabled': false,
  'browser.newtabpage.enabled': true,
  // Pages in memory, whose fields are then not written as they are left.
  'browser.sessionhistory.max_total_viewers': -1,
};

/** What the session holds is written as for people, but each second and not
 *  each quarter of a minute, also where nobody has moved the mouse for long. */
const SOONER = { 'browser.sessionstore.interval': 1000, 'browser.sessionstore.interval.idle': 1000 };

/** Starts Firefox with an empty profile. */
export async function startFirefox(launchOptions) {
  const profile = newProfile();
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    ...launchOptions,
    firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, ...AS_PEOPLE_HAVE_IT, ...SOONER },
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
      return remove(profile);
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

/** The ways in which browsers write a text. */
const encodings = (text) => [['UTF-8', Buffer.from(text, 'utf8')], ['UTF-16', Buffer.from(text, 'utf16le')]];

/**
 * Where these texts are in the files of a profile: `text`, `file`, and `as`, how
 * it is written there.
 */
export function whereIs(profile, texts) {
  const wanted = texts.map((text) => [text, encodings(text)]);
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).flatMap((path) => {
    let bytes;
    try {
      bytes = readFileSync(path);
    } catch {
      return []; // it was a temporary one
    }
    const whole = unpacked(bytes);
    return wanted.flatMap(([text, ways]) => ways.filter(([, written]) => whole.includes(written)).map(([as]) => (
      { text, file: path.slice(profile.length + 1), as: whole === bytes ? as : `packed ${as}` })));
  });
}

/** The files of a profile that hold a text. */
export const filesWith = (profile, text) => [...new Set(whereIs(profile, [text]).map(({ file }) => file))];
