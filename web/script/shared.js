// What the scripts of both pages share: it starts the app, replaces one that has
// crashed, and changes the language. The build puts wasm-bindgen's output before
// it; `resident.js` and `desk.js` add what only their page does.
import { exchangeNames, ownName } from './names.js';
import { keepTexts } from './translated.js';

const { documentElement: html } = document;

/** The element of this id, which the page has.
 *  @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** The element that the app fills. */
export const root = () => byId('riksnorm');

/** The element of this kind that an event is about: itself, or what is around
 *  it. A browser that translates a page wraps each text in elements.
 *  @param {Event} event
 *  @param {string} selector */
export const closest = ({ target }, selector) =>
  target instanceof Element ? target.closest(selector) : null;

/** @returns {NodeListOf<HTMLElement>} */
export const languageButtons = () => document.querySelectorAll('button[data-language]');

/** The language that the buttons say is shown. */
export const pressedLanguage = () =>
  [...languageButtons()].find((button) => button.getAttribute('aria-pressed') === 'true')?.dataset.language ?? html.lang;

/** @param {unknown} error */
const isTrap = (error) => Boolean(globalThis.WebAssembly) && error instanceof WebAssembly.RuntimeError;

/** What was asked for before this script was there is taken once.
 *  @param {string} path
 *  @param {string} integrity */
const load = (path, integrity) => {
  const ahead = globalThis.riksnormAhead?.get(path);
  globalThis.riksnormAhead?.delete(path);
  return ahead ?? fetch(path, { integrity });
};

/** Fetches a file of the Wasm.
 *  @param {string} [path]
 *  @param {string} [integrity] */
export const loadModule = (path = '', integrity = '') => load(path, integrity).then(compile);

/** Fetches the text table of a language.
 *  @param {string} language */
const loadTexts = async (language) => {
  const file = JSON.parse(root().dataset.languages ?? '{}')[language];
  return file ? (await load(file.path, file.integrity)).text() : '';
};

/** The page around the app.
 *  @implements {AppPage} */
export class Page {
  texts = '';
  /** The app runs. */
  isStarted = false;
  /** The app ran, and must never be called again. */
  isDead = false;
  /** How often the person has asked for another. */
  #attempts = 0;
  /** The compiled module, so that another instance needs no connection.
   *  @type {WebAssembly.Module | undefined} */
  #module;
  /** The instance that runs.
   *  @type {AppInstance | undefined} */
  app;
  /** The language that was asked for last, the one whose texts are loaded, and
   *  the one that the page is in. The `lang` of the page does not tell: a
   *  browser that translates the page changes it. */
  #asked = pressedLanguage();
  #chosen = pressedLanguage();
  #named = pressedLanguage();
  /** Where focus was.
   *  @type {Partial<Pick<HTMLInputElement, 'id' | 'selectionStart' | 'selectionEnd'>>} */
  #spot = {};

  constructor() {
    exchangeNames();
    keepTexts();
    byId('riksnorm-again').addEventListener('click', () => this.startAgain());
    addEventListener('error', ({ error }) => isTrap(error) && this.fail(error));
    addEventListener('unhandledrejection', ({ reason }) => isTrap(reason) && this.fail(reason));
    addEventListener('click', (event) => {
      const language = closest(event, 'button[data-language]')?.getAttribute('data-language');
      if (language) this.#speak(language);
    });
    // The browser may keep a page in memory and show it again on the way back.
    // So it is wiped when it is left.
    addEventListener('pagehide', () => this.wipe());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.isDead) this.startAgain();
    });
  }

  /** @type {AppPage['shown']} */
  shown = () => {};

  /** @type {AppPage['write']} */
  write(name, text) {
    /** @type {(attribute: string) => NodeListOf<HTMLElement>} */
    const all = (attribute) => document.querySelectorAll(`[data-${attribute}=${name}]`);
    for (const one of all('text')) one.textContent = text;
    // Those read out by a screen reader, and said by this script.
    for (const one of all('label')) one.setAttribute('aria-label', text);
    for (const one of all('says')) one.dataset.said = text;
  }

  /** @type {AppPage['copy']} */
  copy(text, then) {
    // Without a secure context there is no clipboard at all.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
    copied.then(() => then(true), () => then(false));
  }

  /** Loads what is missing of the app, and starts it. */
  async start() {
    const attempt = this.#attempts;
    try {
      const { wasm, integrity } = root().dataset;
      const files = Promise.all([
        this.#module ?? loadModule(wasm, integrity),
        this.texts || loadTexts(pressedLanguage()),
      ]);
      // The first format takes a browser long: it is made while the Wasm is on
      // its way. Those that follow are there at once.
      setTimeout(() => new Intl.NumberFormat('sv'));
      const [module, texts] = await files;
      this.#module = module;
      // Another language may have been chosen meanwhile.
      this.texts ||= texts;
      const app = newApp();
      const run = await app.load(module);
      // One that was asked for later may have been there sooner.
      if (!this.isStarted) this.mount(app, run);
    } catch (error) {
      if (attempt === this.#attempts) this.fail(error);
    }
  }

  /** Lets an instance of the app take the page over.
   *  @param {AppInstance} app
   *  @param {() => void} run */
  mount(app, run) {
    byId('riksnorm-failed').hidden = true;
    byId('riksnorm-slow').hidden = true;
    if (this.isDead) {
      // It gets a new root: the dead app's listeners stay with the old one.
      const fresh = /** @type {HTMLElement} */ (root().cloneNode(false));
      fresh.inert = false;
      root().replaceWith(fresh);
      this.isDead = false;
    } else {
      this.#rememberFocus();
    }
    const isOther = this.#chosen !== this.#named;
    this.app = app;
    run();
    this.isStarted = true;
    this.#nameLanguage();
    root().dataset.started = ''; // for tests and styles
    // Yew draws once the code that runs now has ended.
    setTimeout(() => {
      // What stands around the app is written with a change of language.
      if (isOther) this.shown(this.texts);
      this.#restoreFocus();
    });
  }

  /** Says that the app does not run. What was typed can still be seen.
   *  @param {unknown} error */
  fail(error) {
    if (isTrap(error) && !this.isDead) {
      this.#rememberFocus();
      this.end();
      root().inert = true;
    }
    byId('riksnorm-failed').hidden = false;
    byId('riksnorm-slow').hidden = true;
    // Focus is not taken from somebody who writes while the app is loading.
    if (this.isDead || this.#attempts) byId('riksnorm-again').focus();
  }

  /** Ends the app. */
  end() {
    this.app?.silence();
    this.shown = () => {};
    this.isStarted = false;
    this.isDead = true;
    delete root().dataset.started;
  }

  startAgain() {
    byId('riksnorm-failed').hidden = true;
    root().focus();
    this.#attempts += 1;
    this.start();
  }

  /** Forgets everything that is typed, in the app too: it ends. */
  wipe() {
    this.#spot = {};
    if (this.isStarted) this.end();
    if (this.isDead) root().replaceChildren();
  }

  /** Shows another language, in the app or once it is there.
   *  @param {string} language */
  async #speak(language) {
    this.#asked = language;
    const failed = byId('riksnorm-language-failed');
    failed.hidden = true;
    try {
      const texts = await loadTexts(language);
      // One that was asked for later may have been there sooner.
      if (this.#asked !== language) return;
      this.texts = texts;
    } catch {
      failed.hidden = this.#asked !== language;
      return;
    }
    this.#chosen = language;
    if (this.isStarted) this.#nameLanguage();
    this.shown(this.texts);
  }

  /** Sets the page's language to the chosen one. Only the app can write the page
   *  in it, so this waits until the app runs. */
  #nameLanguage() {
    if (this.#chosen === this.#named) return;
    html.lang = this.#chosen;
    this.#named = this.#chosen;
    for (const button of languageButtons()) {
      button.setAttribute('aria-pressed', String(button.dataset.language === this.#chosen));
    }
  }

  #rememberFocus() {
    const { id, selectionStart, selectionEnd } = /** @type {HTMLInputElement} */ (document.activeElement ?? {});
    this.#spot = { id: ownName(id ?? ''), selectionStart, selectionEnd };
  }

  #restoreFocus() {
    const { id = '', selectionStart, selectionEnd } = this.#spot;
    this.#spot = {};
    // Where the app has placed focus itself, it knows better.
    if (root().contains(document.activeElement)) return;
    if (this.#attempts) root().focus(); // the button that was pressed has gone
    const field = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
    field?.focus();
    // Only fields of text have a selection.
    if (selectionStart != null) field?.setSelectionRange(selectionStart, selectionEnd ?? null);
  }
}

/** @param {Response} response */
const compile = async (response) =>
  response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
