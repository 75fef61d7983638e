// WebKit as a browser of Playwright's: contexts, each a session of its own, with
// one page.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CORNER, pressed, startDriver, startScreen, typed } from './driver.mjs';
import { Front } from './front.mjs';
import { Scope, untilTrue } from './scope.mjs';

const MINI_BROWSER = process.env.MINI_BROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** What a context may be asked for; for all else WebKit would have to be another. */
const CAN = ['viewport', 'locale', 'timezoneId', 'permissions', 'reducedMotion'];

export async function launch() {
  const screen = await startScreen();
  return {
    async newContext({ viewport, ...options }) {
      const { colorScheme = 'light', ...others } = options;
      const cannot = Object.keys(others).filter((option) => !CAN.includes(option));
      if (cannot.length || colorScheme !== 'light') throw new Error(`WebKit here cannot do ${[...cannot, colorScheme]}`);
      const context = new Context();
      await context.start(screen.display, viewport);
      return context;
    },
    close: () => screen.close(),
  };
}

class Context {
  #driver;
  #front = new Front();
  #path;
  /** The page or frame that commands go to. */
  entered;

  page = new Page(this, this.#front);

  clock = { setFixedTime: (date) => { this.#front.now = date.getTime(); } };

  async start(display, viewport) {
    const proxy = await this.#front.start();
    this.#driver = await startDriver(display);
    const { sessionId } = await this.#driver.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // The driver would wait for ever on the way back from another site.
          pageLoadStrategy: 'none',
          timeouts: { script: 25_000 },
          'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation', `--proxy=http://${proxy}`, '--ignore-tls-errors'] },
        },
      },
    });
    this.#path = `/session/${sessionId}`;
    await this.page.setViewportSize(viewport);
  }

  send(method, path, body) {
    return this.#driver.send(method, this.#path + path, body);
  }

  newPage() {
    return this.page;
  }

  grantPermissions() {}

  cookies() {
    return this.send('GET', '/cookie');
  }

  async close() {
    if (this.#path) await this.#driver.send('DELETE', this.#path);
    await this.#driver?.close();
    this.#front.close();
  }
}

class Page extends Scope {
  #front;
  #viewport;

  constructor(session, front) {
    super(session);
    this.#front = front;
    this.on = front.on.bind(front);
    this.route = front.route.bind(front);
    this.unroute = front.unroute.bind(front);
    this.unrouteAll = front.unroute.bind(front);
    this.addInitScript = front.addScript.bind(front);
    this.exposeBinding = front.bind.bind(front);
  }

  keyboard = {
    press: (keys) => this.#act(pressed(keys)),
    type: (text) => this.#act(typed(text)),
  };

  #act(actions) {
    return this.session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Presses the mouse at a place in the window. */
  clickAt({ x, y }) {
    const actions = [
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return this.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  context() {
    return this.session;
  }

  /** Waits for an answer to a request for what fits; it has arrived whole by then. */
  waitForResponse(address) {
    return new Promise((arrived) => {
      this.on('response', (response) => {
        if (address.test(response.url())) arrived({ ...response, finished: () => {} });
      });
    });
  }

  frames() {
    return [this];
  }

  isClosed() {
    return false;
  }

  viewportSize() {
    return this.#viewport;
  }

  /** The window is larger than the page by the browser's own bar. */
  async setViewportSize({ width, height }) {
    this.#viewport = { width, height };
    let bar = 0;
    await untilTrue(async () => {
      await this.send('POST', '/window/rect', { ...CORNER, width, height: height + bar });
      const [inWidth, inHeight] = await this.evaluate(() => [innerWidth, innerHeight]);
      if (inHeight === height) {
        this.#viewport = { width: inWidth, height };
        return true;
      }
      bar += height - inHeight;
      return false;
    }, 'the size of the window');
  }

  goto(url) {
    return this.#move('url', { url });
  }

  /** Leads the page elsewhere, and waits until it is another one or has another address. */
  async #move(how, body = {}) {
    const before = await this.evaluate(() => {
      globalThis.isBeforeMoving = true;
      // An entry of the history may have the address of the one before.
      addEventListener('popstate', () => { globalThis.isBeforeMoving = false; }, { once: true });
      return location.href;
    });
    await this.send('POST', `/${how}`, body);
    this.session.entered = undefined;
    await untilTrue(
      () => this.evaluate((before) => !globalThis.isBeforeMoving || location.href !== before, before),
      `the page after ${how}`,
    );
    await this.waitForLoadState();
  }

  goBack() {
    return this.#move('back');
  }

  goForward() {
    return this.#move('forward');
  }

  reload() {
    return this.#move('refresh');
  }

  waitForLoadState() {
    return untilTrue(() => this.evaluate(() => document.readyState === 'complete'), 'the page');
  }

  /** The engine has no paper to show: see `onPaper` in look.mjs. */
  emulateMedia() {}

  async screenshot({ path }) {
    await this.save(path, await this.send('GET', '/screenshot'));
  }

  async save(path, picture) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(picture, 'base64'));
  }
}
