// Defines <riksnorm-estimate>: what a portal puts on its page. The build wraps
// it in one function, as a classic script: unlike a module it needs no CORS
// headers to run on a page of another origin, and it knows its own address.
import { onLeavingKey } from '../leave.js';

const NAME = 'riksnorm-estimate';
/** Any municipality whose guidelines are not known. */
const OTHER = 'other';
const VERSION = 1;
const NEAR = '800px';
/** How long a frame may take, in all and after it has loaded. */
const PATIENCE = 25000;
const PATIENCE_LOADED = 4000;
const TALLEST = 200000;

/** @type {Record<string, string>} */
const LEVELS = { standard: '', easy: '-lattlast' };
const COLOUR = /^#([\da-f]{3}|[\da-f]{6})$/i;
const NUMBER = /^\d{1,2}$/;

// Both this page and the frame can hear the key. A second navigation would
// cancel the first.
let isLeaving = false;
const leave = () => {
  if (isLeaving) return;
  isLeaving = true;
  setTimeout(() => { isLeaving = false; }, 1000);
  // The next page may be slow to arrive.
  document.documentElement.style.setProperty('display', 'none', 'important');
  location.replace(AWAY);
};

/** @template {keyof HTMLElementTagNameMap} K
 *  @param {K} name
 *  @param {Partial<HTMLElementTagNameMap[K]>} [properties]
 *  @param {(Node | string)[]} [children] */
const make = (name, properties, children) => {
  const element = Object.assign(document.createElement(name), properties || {});
  element.append(...(children || []));
  return element;
};

/** @param {string} rules */
const sheet = (rules) => {
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(rules);
    return made;
  } catch (error) {
    return null;
  }
};
// It takes the width that there is. Its content does not widen it.
const BLOCK = sheet(':host { display: block; box-sizing: border-box; inline-size: 100%; inline-size: -moz-available; inline-size: -webkit-fill-available } :host([hidden]) { display: none }');

/** A link for leaving, shown while the one in the frame is scrolled out of view.
 *  Only the portal's page can keep a link in view.
 *  @param {HTMLElement} link */
const keepInSight = (link) => {
  Object.assign(link.style, {
    display: 'none', padding: '12px 16px', borderRadius: '24px', background: '#1b2427', color: '#fff',
    font: '600 16px/20px system-ui, sans-serif', textDecoration: 'none', boxShadow: '0 0 0 2px #fff',
  });
  const row = make('div', {}, [link]);
  Object.assign(row.style, {
    position: 'sticky', top: '8px', zIndex: 1, display: 'flex', justifyContent: 'flex-end', height: '0', alignItems: 'start',
  });
  const top = make('div');
  Object.assign(top.style, { height: '1px', marginBottom: '-1px' });
  new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    link.style.display = isIntersecting || boundingClientRect.top > 0 ? 'none' : 'block';
  }, { rootMargin: '90px 0px 0px' }).observe(top);
  return [top, row];
};

/** @param {HTMLScriptElement} script */
const define = (script) => {
  const HERE = new URL('.', script.src);
  const SITE = new URL('../../', HERE);
  // A frame of the page's own origin could lift its own sandbox, so it gets
  // none: the browser does not keep it apart from the page. A page in `srcdoc`
  // has the origin of the one around it, and no address.
  const SANDBOX = HERE.origin === self.origin ? '' : 'allow-scripts allow-same-origin allow-forms '
    + 'allow-modals allow-popups allow-popups-to-escape-sandbox';

  class Estimate extends HTMLElement {
    static get observedAttributes() {
      return ['lang', 'level', 'municipality', 'accent', 'radius', 'hidden'];
    }

    constructor() {
      super();
      this.failure = make('div', { hidden: true });
      /** Says that the municipality is not known here. */
      this.notice = make('p', { hidden: true });
      this.words = document.createElement('slot');
      this.leave = make('a', { href: AWAY, rel: 'noreferrer' });
      this.leave.addEventListener('click', (event) => {
        event.preventDefault();
        leave();
      });
      this.tree = this.attachShadow({ mode: 'open' });
      this.tree.append(...keepInSight(this.leave), this.notice, this.failure, this.words);
      // The portal's own styles may hide it or lay it out differently.
      if (BLOCK) this.tree.adoptedStyleSheets = [BLOCK];
      this.receive = this.receive.bind(this);
      this.language = 'sv';
      this.municipality = OTHER;
      this.shown = '';
      this.isChanging = false;
      /** @type {Record<string, string>} */
      this.warned = {};
      /** Waits until the person is near.
       *  @type {IntersectionObserver | null} */
      this.near = null;
      /** The frame, as long as there is one, and what there is to do with it.
       *  @type {{ frame: HTMLIFrameElement, stop: () => void, opened: () => void, dress: (theme: Theme) => void } | null} */
      this.framed = null;
    }

    connectedCallback() {
      // When an element is moved, the browser loads its frame again by itself.
      if (this.near || this.framed) return;
      this.stand();
      this.near = new IntersectionObserver((seen) => {
        if (seen.some((one) => one.isIntersecting)) this.start();
      }, { rootMargin: NEAR });
      this.near.observe(this);
    }

    disconnectedCallback() {
      // An element that is moved is connected again at once.
      Promise.resolve().then(() => { if (!this.isConnected) this.end(); });
    }

    /** @param {string} name
     *  @param {string | null} before
     *  @param {string | null} after */
    attributeChangedCallback(name, before, after) {
      if (name === 'hidden') {
        this.style.removeProperty('display');
        if (after === null) this.stand();
        return;
      }
      if (!this.framed || before === after || this.isChanging) return;
      this.isChanging = true;
      // Attributes that change together cause one update.
      Promise.resolve().then(() => {
        this.isChanging = false;
        if (!this.framed) return;
        if (this.whole() === this.shown) {
          this.dress();
        } else {
          this.end();
          this.start();
        }
      });
    }

    /** Lays the element out as a block, unless the portal hides it. */
    stand() {
      if (getComputedStyle(this).display === 'inline') this.style.setProperty('display', 'block', 'important');
    }

    start() {
      this.forgetNear();
      this.stand();
      this.shown = this.whole();
      this.frame();
    }

    end() {
      this.forgetNear();
      if (this.framed) this.framed.stop();
      this.framed = null;
      this.showFailure(false);
      this.words.hidden = false;
    }

    forgetNear() {
      if (this.near) this.near.disconnect();
      this.near = null;
    }

    /** An attribute, or what stands in for one that is missing or wrong.
     *  @param {string} name
     *  @param {(value: string) => boolean} isRight
     *  @param {string} otherwise */
    read(name, isRight, otherwise) {
      const value = this.getAttribute(name);
      if (value === null || value === '') return otherwise;
      if (isRight(value)) return value;
      if (this.warned[name] === value) return otherwise;
      this.warned[name] = value;
      const { embedWrong, embedInstead } = TEXTS[this.language] || TEXTS.sv;
      console.warn(`<${NAME}> ${embedWrong} ${name}="${value.slice(0, 40)}". ${embedInstead} ${otherwise || '-'}`);
      return otherwise;
    }

    /** The page that the frame shows. When it changes, a new frame is made. */
    whole() {
      this.text();
      const asked = this.getAttribute('municipality') || '';
      /** @param {string} id */
      const isKnown = (id) => Object.keys(MUNICIPALITIES).includes(id);
      this.municipality = this.read('municipality', isKnown, asked ? OTHER : DEFAULT_MUNICIPALITY);
      const isExchanged = asked !== '' && !isKnown(asked);
      this.notice.hidden = !isExchanged;
      this.notice.lang = this.language;
      this.notice.textContent = isExchanged ? TEXTS[this.language].embedUnknown : '';
      return `${MUNICIPALITIES[this.municipality].folder}${this.language}`;
    }

    /** The texts of the language and level that were asked for. */
    text() {
      /** @param {object} table
       *  @param {string} name */
      const has = (table, name) => Object.keys(table).includes(name);
      const language = this.read('lang', (value) => has(TEXTS, value) && !value.includes('-'), 'sv');
      /** @param {string} value */
      const isLevel = (value) => has(LEVELS, value) && has(TEXTS, language + LEVELS[value]);
      const level = this.read('level', isLevel, 'standard');
      return this.language = language + LEVELS[level];
    }

    /** The colour and corners, from attributes or the page's own style sheet.
     *  @returns {Theme} */
    theme() {
      const style = getComputedStyle(this);
      /** @param {string} name */
      const property = (name) => style.getPropertyValue(`--riksnorm-${name}`).trim();
      /** @param {string} value */
      const isColour = (value) => COLOUR.test(value);
      /** @param {string} value */
      const isRadius = (value) => NUMBER.test(value) && Number(value) <= 24;
      const accent = this.read('accent', isColour, property('accent'));
      const radius = this.read('radius', isRadius, property('radius').replace(/px$/, ''));
      /** @type {HTMLMetaElement | null} */
      const meta = document.querySelector('meta[name=color-scheme]');
      const said = style.colorScheme || 'normal';
      const schemes = said === 'normal' && meta ? meta.content : said;
      return {
        accent: isColour(accent) ? accent : null,
        radius: isRadius(radius) ? Number(radius) : null,
        // A page that says nothing is light.
        scheme: schemes.includes('dark') ? (schemes.includes('light') ? 'light dark' : 'dark') : 'light',
      };
    }

    /** Another colour, while the estimator runs. */
    dress() {
      if (this.framed) this.framed.dress(this.theme());
    }

    frame() {
      this.leave.textContent = TEXTS[this.language].embedLeave;
      const frame = make('iframe', {
        title: TEXTS[this.language].embedTitle,
        src: new URL(`${this.shown}.html`, HERE).href,
        allow: 'clipboard-write',
        referrerPolicy: 'no-referrer',
      });
      if (SANDBOX) frame.setAttribute('sandbox', SANDBOX);
      Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' });
      // A frame that worked may load again, and fail then.
      const missing = () => {
        Object.assign(frame.style, { height: '0', visibility: 'hidden' });
        this.showFailure(true);
      };
      let patience = setTimeout(missing, PATIENCE);
      // The portal greets first: only then does the frame know its origin.
      frame.addEventListener('load', () => {
        this.dress();
        clearTimeout(patience);
        patience = setTimeout(missing, PATIENCE_LOADED);
      });
      this.framed = {
        frame,
        dress: (theme) => {
          const { contentWindow } = frame;
          const hello = Object.assign({ riksnorm: VERSION, type: 'hello' }, theme);
          if (contentWindow) contentWindow.postMessage(hello, HERE.origin);
        },
        opened: () => {
          clearTimeout(patience);
          frame.style.visibility = '';
          this.showFailure(false);
          this.words.hidden = true;
        },
        stop: () => {
          clearTimeout(patience);
          window.removeEventListener('message', this.receive);
          frame.remove();
        },
      };
      window.addEventListener('message', this.receive);
      this.tree.append(frame);
    }

    /** Only sizes and the wish to leave come out of the frame.
     *  @param {MessageEvent} message */
    receive({ source, origin, data }) {
      const { framed } = this;
      if (!framed || !source || source !== framed.frame.contentWindow || origin !== HERE.origin) return;
      if (!data || typeof data !== 'object' || data.riksnorm !== VERSION) return;
      const { type, height } = data;
      if (type === 'leave') leave();
      if (type !== 'size' || !Number.isInteger(height) || height < 1 || height > TALLEST) return;
      const { frame, opened } = framed;
      frame.style.height = `${height}px`;
      opened();
      // A new step begins at the top of the frame. When it is shorter, the
      // person must not be left below it.
      if (this.tree.activeElement === frame && frame.getBoundingClientRect().bottom < 0) {
        this.scrollIntoView();
      }
    }

    /** Says that the estimator could not be loaded, and shows riksnormen and
     *  where to turn. The editor's own words stand below.
     *  @param {boolean} isMissing */
    showFailure(isMissing) {
      this.failure.hidden = !isMissing;
      if (!isMissing) return;
      const { embedFailed, embedOpen, embedAmounts, embedTurn } = TEXTS[this.language];
      const { norm, contacts } = AMOUNTS[this.language];
      const own = MUNICIPALITIES[this.municipality].contacts;
      const table = make('table', {}, [
        make('caption', { textContent: embedAmounts }),
        ...norm.map((row, place) => make('tr', {}, row.map((text, column) => {
          const cell = place && column ? make('td') : make('th', { scope: column ? 'col' : 'row' });
          cell.textContent = text;
          cell.style.textAlign = column ? 'end' : 'start';
          cell.style.paddingInlineEnd = '1em';
          if (place) cell.style.fontWeight = 'normal';
          return cell;
        }))),
      ]);
      const numbers = [...own, ...contacts].map(([name, number]) => make('li', {}, [
        `${name}: `, make('a', { href: `tel:${number.replace(/\D/g, '')}`, textContent: number }),
      ]));
      this.failure.lang = this.language;
      this.failure.setAttribute('role', 'status');
      this.failure.replaceChildren(
        make('p', { textContent: embedFailed }),
        make('p', {}, [make('a', { href: new URL(MUNICIPALITIES[this.municipality].folder, SITE).href, textContent: embedOpen })]),
        table,
        make('p', { textContent: embedTurn }),
        make('ul', {}, numbers),
      );
    }
  }

  customElements.define(NAME, Estimate);
  // The key also works while focus is on the portal's page, where the frame
  // hears no keys. Leaving the page clears what was typed in the frame.
  onLeavingKey(() => { if (document.querySelector(NAME)) leave(); });
};

// An image with the name `currentScript` would hide the script.
const script = document.currentScript instanceof HTMLScriptElement
  ? document.currentScript
  : /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="/embed/1/riksnorm.js"]'));
const canPlace = window.customElements && window.IntersectionObserver && window.URL
  && 'attachShadow' in Element.prototype && 'sandbox' in HTMLIFrameElement.prototype;
// A browser without these functions shows the editor's own words.
if (script && canPlace && !customElements.get(NAME)) define(script);
