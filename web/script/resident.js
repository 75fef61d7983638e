// The resident's page: what is typed is kept outside of the app, so that a
// slow, missing or dead app loses nothing, and one can leave quickly and clear
// everything, whatever the app does.
import { KEEP, dropKept, endOfKeeping, readKept, writeKept } from './keep.js';
import { ownName } from './names.js';
import { Page, closest, byId, loadModule, root } from './shared.js';

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** @param {Field} field */
const isChanged = (field) => {
  if (field instanceof HTMLSelectElement) {
    return field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected));
  }
  return field.value !== field.defaultValue
    || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);
};

/** @implements {ResidentAppPage} */
class ResidentPage extends Page {
  /** What is typed, by the name of its field.
   *  @type {Map<string, string>} */
  #kept = new Map();
  #isSubmitted = false;
  // An embed keeps nothing: its storage belongs to the page around it too.
  #isSite = !root().dataset.history;
  /** When what the person has in this tab has to go; 0 where nothing is there. */
  #until = 0;
  /** Ends that time. */
  #timer = 0;
  /** @type {ResidentAppPage['rest']} */
  rest;
  /** The second file of the Wasm, compiled.
   *  @type {WebAssembly.Module | undefined} */
  #restModule;

  constructor() {
    super();
    // The way back leads to a heading, not to where the page was scrolled.
    if (this.#isSite) history.scrollRestoration = 'manual';
    this.#keepWhatIsTyped();
    this.#leaveQuickly();
    this.#clearAll();
    this.#followLinks();
    this.#closeLanguages();
    if (this.#isSite) this.#keepInTab();
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.body.hidden = false;
    });
  }

  kept() {
    return [...this.#kept];
  }

  /** @type {ResidentAppPage['keep']} */
  keep(entries) {
    for (const [name, text] of entries) this.#kept.set(name, text);
    if (this.#isSite) this.#write();
  }

  forget() {
    this.#kept.clear();
  }

  submitted() {
    const was = this.#isSubmitted;
    this.#isSubmitted = false;
    return was;
  }

  get canShare() {
    return 'share' in navigator;
  }

  /** @type {ResidentAppPage['share']} */
  share(text) {
    // A person who cancels has shared nothing.
    navigator.share({ text }).catch(() => {});
  }

  away() {
    if (globalThis.riksnormAway) globalThis.riksnormAway();
    else location.replace(this.#leaveLink.href);
  }

  leave() {
    this.#drop();
    this.wipe();
    // The next page may be slow to arrive.
    document.body.hidden = true;
    document.title = this.#leaveLink.hostname;
    this.away();
  }

  /** @override
   *  @param {AppInstance} app
   *  @param {() => void} run */
  mount(app, run) {
    super.mount(app, run);
    // In any case and always now, so that no request tells what is looked at.
    // What is there already is added at once: an answer may be waiting for it.
    this.#setRest(undefined);
    if (this.#restModule) this.fetchRest();
    else requestAnimationFrame(() => setTimeout(() => this.fetchRest()));
    // A topic's address is also the id of its text for pages without the app,
    // further down.
    if (this.#isSite && location.hash) scrollTo(0, 0);
  }

  /** Fetches what is not shown first, and adds it to the app that runs.
   *  @type {ResidentAppPage['fetchRest']} */
  async fetchRest() {
    const { app } = this;
    this.#setRest(undefined);
    try {
      const { rest, restIntegrity } = root().dataset;
      this.#restModule ??= await loadModule(rest, restIntegrity);
      await app?.extend(this.#restModule);
      if (app === this.app) this.#setRest(true);
    } catch {
      if (app === this.app) this.#setRest(false);
    }
  }

  /** @param {ResidentAppPage['rest']} rest */
  #setRest(rest) {
    this.rest = rest;
    root().toggleAttribute('data-whole', rest === true); // for tests
    /** @type {RestEvent} */
    const told = 'riksnorm-rest';
    if (this.isStarted) document.dispatchEvent(new Event(told));
  }

  /** @override */
  wipe() {
    this.forget();
    this.#isSubmitted = false;
    delete root().dataset.at;
    byId('clear-question').hidden = true;
    byId('progress').hidden = true;
    for (const form of document.forms) form.reset();
    super.wipe();
  }

  #keepWhatIsTyped() {
    /** @param {Field} field */
    const keepField = (field) => {
      const { name, type, value } = field;
      const isTicked = field instanceof HTMLInputElement && field.checked;
      if (!name || (type === 'radio' && !isTicked)) return;
      this.#kept.set(ownName(name), type === 'checkbox' && !isTicked ? '' : value);
    };
    for (const type of ['input', 'change']) {
      // In the capture phase, so that no listener of the app can stop it.
      addEventListener(type, ({ target }) => {
        const field = /** @type {Field} */ (target);
        if (root().contains(field)) keepField(field);
      }, true);
    }
    // What was typed before this script arrived.
    /** @type {NodeListOf<Field>} */
    const fields = root().querySelectorAll('input, select, textarea');
    [...fields].filter(isChanged).forEach(keepField);

    addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isSubmitted ||= !this.isStarted;
    });
  }

  /** The languages are a sheet, which a choice and Escape close. */
  #closeLanguages() {
    const sheet = /** @type {HTMLDetailsElement} */ (document.querySelector('.language-sheet'));
    const close = () => {
      if (!sheet.open) return;
      sheet.open = false;
      sheet.querySelector('summary')?.focus();
    };
    sheet.addEventListener('click', (event) => { if (closest(event, 'button')) close(); });
    sheet.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  }

  get #offer() {
    return byId('kept-question');
  }

  get #hasTyped() {
    return this.kept().some(([name, text]) => name !== 'month' && text);
  }

  /** Writes what the person wants kept, or removes what was written. What was
   *  kept before stays until the person has answered the offer. */
  #write() {
    if (this.#kept.get(KEEP)) {
      this.#lasts(this.#until || endOfKeeping());
      const typed = this.kept();
      if (Date.now() < this.#until) writeKept({ until: this.#until, path: location.pathname, at: location.hash, typed });
    } else if (this.#offer.hidden) this.#drop();
  }

  /** @param {number} until */
  #lasts(until) {
    this.#until = until;
    this.#offer.hidden = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#timeIsOver(), until - Date.now());
  }

  /** Nothing is kept in this tab from now on. */
  #drop() {
    clearTimeout(this.#timer);
    this.#until = 0;
    if (!this.#isSite) return;
    this.#offer.hidden = true;
    dropKept();
  }

  #timeIsOver() {
    const wasAsked = !this.#offer.hidden;
    this.#drop();
    if (wasAsked) return;
    this.#kept.set(KEEP, '');
    this.#tell();
  }

  /** Has the app read again what is kept. */
  #tell() {
    /** @type {KeptEvent} */
    const kept = 'riksnorm-kept';
    if (this.isStarted) document.dispatchEvent(new Event(kept));
  }

  /** Offers what was kept before. It is never shown unasked: somebody else may
   *  sit here now. */
  #keepInTab() {
    const replaces = byId('kept-replaces');
    const ask = () => {
      const kept = readKept();
      if (!kept) return;
      this.#lasts(kept.until);
      this.#until = 0;
      replaces.hidden = true;
      this.#offer.hidden = false;
    };
    ask();
    addEventListener('pageshow', ({ persisted }) => persisted && ask());
    // A phone that slept has no timers.
    document.addEventListener('visibilitychange', () => {
      if (this.#until && Date.now() >= this.#until) this.#timeIsOver();
      else if (!this.#offer.hidden && !readKept()) this.#drop();
    });
    addEventListener('pagehide', () => {
      const kept = this.#until && readKept();
      if (kept) writeKept({ ...kept, at: location.hash });
      this.#until = 0;
    });
    byId('kept-yes').addEventListener('click', () => {
      // What was typed since is not replaced before that is said.
      if (this.#hasTyped && replaces.hidden) {
        replaces.hidden = false;
        return;
      }
      const kept = readKept();
      this.#offer.hidden = true;
      root().focus();
      if (!kept) return;
      this.#until = kept.until;
      this.forget();
      this.keep(kept.typed);
      this.#tell();
      // The app follows the address, now or when it is there.
      location.hash = kept.at;
    });
    byId('kept-no').addEventListener('click', () => {
      this.#drop();
      root().focus();
    });
  }

  get #leaveLink() {
    return /** @type {HTMLAnchorElement} */ (byId('leave'));
  }

  /** It works before the app runs and after it has crashed. */
  #leaveQuickly() {
    for (const link of document.querySelectorAll('.leave')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.leave();
      });
    }
  }

  /** Clearing cannot be undone: whoever has typed something is asked first. */
  #clearAll() {
    const question = byId('clear-question');
    const keepAll = () => {
      question.hidden = true;
      byId('clear').focus();
    };
    const clear = () => {
      question.hidden = true;
      this.#drop();
      this.forget();
      // The app forgets by itself: it need not be fetched anew.
      this.#tell();
      if (!this.isStarted) {
        this.wipe();
        root().focus();
      }
      if (this.isDead) {
        // The next app begins where the address says.
        if (this.#isSite) history.replaceState(null, '', location.pathname + location.search);
        this.startAgain();
      }
      byId('cleared').textContent = byId('cleared').dataset.said ?? '';
    };
    byId('clear').addEventListener('click', () => {
      if (!this.#hasTyped) {
        clear();
        return;
      }
      question.hidden = false;
      question.focus();
    });
    byId('clear-yes').addEventListener('click', clear);
    byId('clear-no').addEventListener('click', keepAll);
    question.addEventListener('keydown', ({ key }) => key === 'Escape' && keepAll());
    for (const type of ['input', 'submit']) {
      addEventListener(type, () => {
        byId('cleared').textContent = '';
        question.hidden = true;
      });
    }
  }

  /** The address behind # belongs to the steps, and an embed has none: there it
   *  would be the history of the page around it. */
  #followLinks() {
    addEventListener('click', (event) => {
      const link = /** @type {HTMLAnchorElement | null} */ (closest(event, 'a[href^="#"]'));
      if (!link) return;
      if (!link.matches('.skip-link') && (this.#isSite || this.isStarted)) return;
      const place = document.getElementById(link.hash.slice(1));
      if (place || !this.#isSite) event.preventDefault();
      if (!place) return;
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView();
    });
  }
}

const page = new ResidentPage();
globalThis.riksnormPage = page;
page.start();
