// The caseworker's page: the line is kept outside of the app, so that a dead
// app loses nothing; when the page is left, nobody has it.
import { Page, byId, languageButtons, start } from './shared.js';

const QUIET = 900; // milliseconds without a key: the line is settled

/** @implements {DeskAppPage} */
class DeskPage extends Page {
  line = '';
  #settling = 0;

  constructor() {
    super();
    addEventListener('input', () => this.clearStatus());
    // The line is not always there for a link to lead to.
    document.querySelector('.skip-link')?.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('line')?.focus();
    });
  }

  /** @type {DeskAppPage['announce']} */
  announce(text) {
    this.#show(text, 'announcement');
  }

  /** @type {DeskAppPage['showStatus']} */
  showStatus(text) {
    this.#show(text, 'status');
  }

  clearStatus() {
    byId('status').textContent = '';
  }

  /** @param {string} text @param {string} id */
  #show(text, id) {
    // Screen readers announce a change: without it the same text is silent.
    byId(id).textContent = '';
    setTimeout(() => { byId(id).textContent = text; }, 20);
  }

  /** @type {DeskAppPage['settle']} */
  settle(then) {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(then, QUIET);
  }

  nextLanguage() {
    const buttons = [...languageButtons()];
    const shown = buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true');
    buttons[(shown + 1) % buttons.length]?.click();
  }

  /** @override */
  end() {
    clearTimeout(this.#settling);
    super.end();
  }

  /** @override */
  wipe() {
    this.line = '';
    super.wipe();
    for (const id of ['status', 'announcement']) byId(id).textContent = '';
  }
}

// Made once, by the first instance of this script; those that follow (see
// `startAgain`) use the same.
globalThis.riksnormPage ??= new DeskPage();
start(/** @type {DeskPage} */ (globalThis.riksnormPage));
