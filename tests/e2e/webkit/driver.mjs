// WebKit by WebDriver: Debian's WebKitWebDriver and MiniBrowser, on a screen of
// their own. https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const [WIDTH, HEIGHT] = [1600, 8000];

/** How long one command may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Where windows are put: under the pointer, which begins in the middle of the
 * screen. Nobody manages the windows, so the one under the pointer has focus.
 */
export const CORNER = { x: WIDTH / 2 - 5, y: HEIGHT / 2 - 5 };

/** Starts a screen for windows that nobody sees. */
export async function startScreen() {
  const screen = spawn(process.env.XVFB ?? '/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return { display: `:${String(number).trim()}`, close: () => end(screen) };
}

/** Starts a driver, which has one session at a time. */
export async function startDriver(display) {
  const port = await freePort();
  const driver = spawn(process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, TZ: 'Europe/Stockholm' },
  });
  const send = (method, path, body) => command(`http://127.0.0.1:${port}${path}`, method, body);
  while (!(await send('GET', '/status').catch(() => null))?.ready) await pause(20);
  return { send, close: () => end(driver) };
}

async function end(program) {
  program.kill();
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function command(address, method, body) {
  // A driver that has lost its window never answers.
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { method, body: body && JSON.stringify(body), signal });
  const { value } = await answer.json();
  if (!answer.ok) throw new DriverError(value.error, value.message);
  return value;
}

/** What the driver refused: `code` is WebDriver's name for why. */
export class DriverError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** The key by which WebDriver names an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const idOf = (element) => element[ELEMENT];

// Playwright's names of keys, as WebDriver's code points.
const KEYS = {
  Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a, Escape: 0xe00c,
  PageUp: 0xe00e, PageDown: 0xe00f, End: 0xe010, Home: 0xe011,
  ArrowLeft: 0xe012, ArrowUp: 0xe013, ArrowRight: 0xe014, ArrowDown: 0xe015, Delete: 0xe017,
};

function codeOf(name) {
  if (name in KEYS) return String.fromCharCode(KEYS[name]);
  if (name === 'Space') return ' ';
  const [, ofFunction] = name.match(/^F(\d+)$/) ?? [];
  if (ofFunction) return String.fromCharCode(0xe030 + Number(ofFunction));
  const [, letter] = name.match(/^(?:Key|Digit)(.)$/) ?? [];
  return letter ? letter.toLowerCase() : name;
}

/** The steps of a key press such as `Alt+KeyK`. */
export function pressed(keys) {
  const codes = keys.split('+').map(codeOf);
  const steps = (type, all) => all.map((value) => ({ type, value }));
  return [...steps('keyDown', codes), ...steps('keyUp', codes.toReversed())];
}

/** The steps of a text that is typed. */
export const typed = (text) => [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
