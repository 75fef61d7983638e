// The caseworker's page: the line is kept outside of the app, so that a dead
// app loses nothing; when the page is left, nobody has it.
import { Page, byId, languageButtons } from './shared.js';

const QUIET = 900; // milliseconds without a key: the line is settled
const STEPS = 50; // that can be undone

/** @typedef {{ line: string, month: string, household: number }} Kept */
const nothing = () => ({ line: '', month: '', household: 0 });

/** @param {EventTarget | null} target
 *  @returns {target is HTMLTextAreaElement} */
const isLine = (target) => target !== null && target === document.getElementById('line');

/** A text as a table: each row has its cells, or one over all columns.
 *  @param {string} text */
function asTable(text) {
  const table = document.createElement('table');
  for (const line of text.split('\n')) {
    const row = table.insertRow();
    const cells = line.split('\t');
    for (const content of cells) {
      const cell = row.insertCell();
      cell.textContent = content;
      if (cells.length === 1) cell.colSpan = 4;
    }
  }
  return table.outerHTML;
}

/** @implements {DeskAppPage} */
class DeskPage extends Page {
  /** @type {Kept} */
  #now = nothing();
  /** What stood there before, and after what was undone: here and nowhere else.
   *  @type {Kept[]} */
  #past = [];
  /** @type {Kept[]} */
  #future = [];
  #step = 0;
  #settling = 0;

  constructor() {
    super();
    addEventListener('input', () => this.clearStatus());
    // The names of keys are shown while Alt is held.
    for (const [type, isHeld] of /** @type {const} */ ([['keydown', true], ['keyup', false], ['blur', false]])) {
      addEventListener(type, (event) => {
        const isAlt = event instanceof KeyboardEvent && event.key === 'Alt' && !event.ctrlKey;
        if (isAlt || type === 'blur') document.documentElement.toggleAttribute('data-keys', isHeld);
      });
    }
    addEventListener('paste', (event) => this.#paste(event));
    addEventListener('keydown', (event) => this.#walk(event));
    // The browser's own undoing, by its menus, knows nothing of the app.
    addEventListener('beforeinput', (event) => {
      if (isLine(event.target) && event.inputType.startsWith('history')) event.preventDefault();
    });
    // The line is not always there for a link to lead to.
    document.querySelector('.skip-link')?.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('line')?.focus();
    });
  }

  get line() {
    return this.#now.line;
  }

  get month() {
    return this.#now.month;
  }

  /** @type {DeskAppPage['keep']} */
  keep(line, month, step, household) {
    const { line: before, month: monthBefore } = this.#now;
    if (line === before && month === monthBefore) return;
    if (household !== this.#now.household && !line) {
      this.#past = this.#past.filter((kept) => kept.household === this.#now.household);
    }
    if (step !== this.#step && monthBefore) {
      this.#past = [...this.#past, this.#now].slice(-STEPS);
      this.#future = [];
    }
    this.#step = step;
    this.#now = { line, month, household };
  }

  /** @type {DeskAppPage['undo']} */
  undo(isBack) {
    const [from, to] = isBack ? [this.#past, this.#future] : [this.#future, this.#past];
    const kept = from.pop();
    if (!kept) return false;
    to.push(this.#now);
    this.#now = kept;
    return true;
  }

  /** A text with tabs is a table too, for journals that take one.
   *  @type {DeskAppPage['copy']}
   *  @override */
  copy(text, then) {
    const { ClipboardItem } = globalThis;
    if (!text.includes('\t') || !ClipboardItem || !navigator.clipboard?.write) {
      super.copy(text, then);
      return;
    }
    const kinds = Object.entries({ 'text/plain': text, 'text/html': asTable(text) });
    const item = kinds.map(([type, content]) => [type, new Blob([content], { type })]);
    navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))])
      .then(() => then(true), () => super.copy(text, then));
  }

  /** A record that is pasted gives its line: the rest of it is no part of one.
   *  @param {ClipboardEvent} event */
  #paste(event) {
    const line = event.clipboardData?.getData('text/plain').match(/^.*?\b(?:Rad|Line): (.+)$/m)?.[1];
    if (!line || !isLine(event.target)) return;
    event.preventDefault();
    event.target.value = line.trim();
    event.target.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'record' }));
  }

  /** The arrows go from row to row of the ledger.
   *  @param {KeyboardEvent} event */
  #walk(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !(event.target instanceof HTMLElement) || !event.target.matches('.to-line')) return;
    event.preventDefault();
    /** @type {NodeListOf<HTMLElement>} */
    const all = document.querySelectorAll('.to-line');
    const rows = [...all];
    rows[rows.indexOf(event.target) + by]?.focus();
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

  syncLists() {
    for (const list of document.querySelectorAll('select')) list.value = list.dataset.chosen ?? '';
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
    this.#now = nothing();
    this.#past = [];
    this.#future = [];
    super.wipe();
    for (const id of ['status', 'announcement']) byId(id).textContent = '';
  }
}

const page = new DeskPage();
globalThis.riksnormPage = page;
page.start();
