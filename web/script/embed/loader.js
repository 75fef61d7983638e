// Defines <riksnorm-estimate>: what a portal puts on its page. A classic
// script: one of another origin runs without CORS headers, which a module
// needs, and it knows its own address.
(() => {
  'use strict';

  const NAME = 'riksnorm-estimate';
  const VERSION = 1;
  // An image of that name would stand in for the script.
  const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
  const script = current || document.querySelector('script[src*="/embed/1/riksnorm.js"]');
  const canPlace = window.customElements && window.IntersectionObserver && window.URL
    && 'attachShadow' in Element.prototype && 'sandbox' in HTMLIFrameElement.prototype;
  // Without these the words of the editor stay as they are.
  if (!script || !canPlace || customElements.get(NAME)) return;

  const HERE = new URL('.', script.src);
  const SITE = new URL('../../', HERE);
  // A frame of the page's own origin could lift its own sandbox, so it gets
  // none: the browser does not keep it apart from the page. A page in `srcdoc`
  // has the origin of the one around it, and no address.
  const SANDBOX = HERE.origin === self.origin ? '' : 'allow-scripts allow-same-origin allow-forms '
    + 'allow-modals allow-popups allow-popups-to-escape-sandbox';
  const NEAR = '800px';
  /** How long a frame may take, in all and after it has loaded. */
  const PATIENCE = 25000;
  const PATIENCE_LOADED = 4000;
  const TALLEST = 200000;

  const TEXTS = {{texts}};
  const AMOUNTS = {{amounts}};
  const MUNICIPALITIES = {{municipalities}};
  const LEVELS = { standard: '', easy: '-lattlast' };
  const COLOUR = /^#([\da-f]{3}|[\da-f]{6})$/i;
  const NUMBER = /^\d{1,2}$/;

  // The key may be heard here and inside: a second wish would end the first.
  let isLeaving = false;
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    setTimeout(() => { isLeaving = false; }, 1000);
    // The next page may be slow to arrive.
    document.documentElement.style.setProperty('display', 'none', 'important');
    location.replace('https://www.smhi.se/');
  };

  // Shift three times, alone, leaves also where focus is on the page around:
  // a frame hears no key then. What is typed in it goes with the page.
  const SOON = 1500;
  let presses = 0;
  let pressed = -Infinity;
  let isAlone = false;
  const other = () => { presses = 0; isAlone = false; };
  const listen = () => {
    for (const type of ['pointerdown', 'input']) addEventListener(type, other, true);
    addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
      if (key !== 'Shift' || altKey || ctrlKey || metaKey) other();
      else if (!repeat) isAlone = true;
    }, true);
    addEventListener('keyup', ({ key, timeStamp }) => {
      if (key !== 'Shift' || !isAlone) return;
      presses = timeStamp - pressed < SOON ? presses + 1 : 1;
      pressed = timeStamp;
      if (presses === 3 && document.querySelector(NAME)) leave();
    }, true);
  };

  const make = (name, properties, children) => {
    const element = Object.assign(document.createElement(name), properties || {});
    element.append(...(children || []));
    return element;
  };

  const sheet = (rules) => {
    try {
      const made = new CSSStyleSheet();
      made.replaceSync(rules);
      return made;
    } catch (error) {
      return null;
    }
  };
  // As wide as there is room: what it holds gives it no width of its own.
  const BLOCK = sheet(':host { display: block; box-sizing: border-box; inline-size: 100%; inline-size: -moz-available; inline-size: -webkit-fill-available } :host([hidden]) { display: none }');

  class Estimate extends HTMLElement {
    static get observedAttributes() {
      return ['lang', 'level', 'municipality', 'accent', 'radius', 'hidden'];
    }

    constructor() {
      super();
      this.said = make('div', { hidden: true });
      this.words = document.createElement('slot');
      this.attachShadow({ mode: 'open' }).append(this.said, this.words);
      // The page may hide it, and give it another place.
      if (BLOCK) this.shadowRoot.adoptedStyleSheets = [BLOCK];
      this.receive = this.receive.bind(this);
      this.warned = {};
    }

    connectedCallback() {
      // Of an element that was moved the frame starts anew by itself.
      if (this.near || this.stop) return;
      this.stand();
      this.near = new IntersectionObserver((seen) => {
        if (seen.some((one) => one.isIntersecting)) this.start();
      }, { rootMargin: NEAR });
      this.near.observe(this);
    }

    disconnectedCallback() {
      // Those that are moved are there again at once.
      Promise.resolve().then(() => { if (!this.isConnected) this.end(); });
    }

    attributeChangedCallback(name, before, after) {
      if (name === 'hidden') {
        this.style.removeProperty('display');
        if (after === null) this.stand();
        return;
      }
      if (!this.stop || before === after || this.isChanging) return;
      this.isChanging = true;
      // Several that are changed together are one change.
      Promise.resolve().then(() => {
        this.isChanging = false;
        if (!this.stop) return;
        if (this.text() === this.shown) {
          this.dress();
        } else {
          this.end();
          this.start();
        }
      });
    }

    /** Stands as a block of its own; what the page hides stays hidden. */
    stand() {
      if (getComputedStyle(this).display === 'inline') this.style.setProperty('display', 'block', 'important');
    }

    start() {
      this.forgetNear();
      this.stand();
      this.text();
      this.read('municipality', (id) => MUNICIPALITIES.includes(id), MUNICIPALITIES[0]);
      this.shown = this.language;
      this.frame();
    }

    end() {
      this.forgetNear();
      if (this.stop) this.stop();
      this.stop = null;
      this.say(false);
      this.words.hidden = false;
    }

    forgetNear() {
      if (this.near) this.near.disconnect();
      this.near = null;
    }

    /** An attribute, or what stands in for one that is missing or wrong. */
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

    /** The texts of the language and level that were asked for. */
    text() {
      const has = (table, name) => Object.keys(table).includes(name);
      const language = this.read('lang', (value) => has(TEXTS, value) && !value.includes('-'), 'sv');
      const isLevel = (value) => has(LEVELS, value) && has(TEXTS, language + LEVELS[value]);
      const level = this.read('level', isLevel, 'standard');
      return this.language = language + LEVELS[level];
    }

    /** The colour and corners, from attributes or the page's own style sheet. */
    theme() {
      const style = getComputedStyle(this);
      const property = (name) => style.getPropertyValue(`--riksnorm-${name}`).trim();
      const colour = (value) => COLOUR.test(value);
      const number = (value) => NUMBER.test(value) && value <= 24;
      const accent = this.read('accent', colour, property('accent'));
      const radius = this.read('radius', number, property('radius').replace(/px$/, ''));
      const meta = document.querySelector('meta[name=color-scheme]');
      const said = style.colorScheme || 'normal';
      const schemes = said === 'normal' && meta ? meta.content : said;
      return {
        accent: colour(accent) ? accent : null,
        radius: number(radius) ? Number(radius) : null,
        // A page that says nothing is light.
        scheme: schemes.includes('dark') ? (schemes.includes('light') ? 'light dark' : 'dark') : 'light',
      };
    }

    /** Another colour, while the estimator runs. */
    dress() {
      if (this.dressed) this.dressed(this.theme());
    }

    frame() {
      const frame = make('iframe', {
        title: TEXTS[this.language].embedTitle,
        src: new URL(`${this.language}.html`, HERE).href,
        allow: 'clipboard-write',
        referrerPolicy: 'no-referrer',
      });
      if (SANDBOX) frame.setAttribute('sandbox', SANDBOX);
      Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' });
      // Also one that was open may load again, and come to nothing.
      const missing = () => {
        Object.assign(frame.style, { height: '0', visibility: 'hidden' });
        this.say(true);
      };
      let patience = setTimeout(missing, PATIENCE);
      this.dressed = (theme) => {
        frame.contentWindow.postMessage(Object.assign({ riksnorm: VERSION, type: 'hello' }, theme), HERE.origin);
      };
      // The page greets first: a frame knows nobody to speak to.
      frame.addEventListener('load', () => {
        this.dress();
        clearTimeout(patience);
        patience = setTimeout(missing, PATIENCE_LOADED);
      });
      this.opened = () => {
        clearTimeout(patience);
        frame.style.visibility = '';
        this.say(false);
        this.words.hidden = true;
      };
      this.stop = () => {
        clearTimeout(patience);
        window.removeEventListener('message', this.receive);
        frame.remove();
        this.dressed = this.inside = null;
      };
      window.addEventListener('message', this.receive);
      this.inside = frame;
      this.shadowRoot.append(frame);
    }

    /** Only sizes and the wish to leave come out of the frame. */
    receive({ source, origin, data }) {
      const frame = this.inside;
      if (!source || source !== frame.contentWindow || origin !== HERE.origin) return;
      if (!data || typeof data !== 'object' || data.riksnorm !== VERSION) return;
      const { type, height } = data;
      if (type === 'leave') leave();
      if (type !== 'size' || !Number.isInteger(height) || height < 1 || height > TALLEST) return;
      frame.style.height = `${height}px`;
      this.opened();
      // What is new inside begins where the frame does; a shorter one must not
      // leave the person below it.
      if (this.shadowRoot.activeElement === frame && frame.getBoundingClientRect().bottom < 0) {
        this.scrollIntoView();
      }
    }

    /** Says that the estimator does not show, with what helps all the same;
     *  the editor's own words stand beneath. */
    say(isMissing) {
      this.said.hidden = !isMissing;
      if (!isMissing) return;
      const { embedFailed, embedOpen, embedAmounts, embedTurn } = TEXTS[this.language];
      const { norm, contacts } = AMOUNTS[this.language];
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
      const numbers = contacts.map(([name, number]) => make('li', {}, [
        `${name}: `, make('a', { href: `tel:${number.replace(/\D/g, '')}`, textContent: number }),
      ]));
      this.said.lang = this.language;
      this.said.setAttribute('role', 'status');
      this.said.replaceChildren(
        make('p', { textContent: embedFailed }),
        make('p', {}, [make('a', { href: SITE.href, textContent: embedOpen })]),
        table,
        make('p', { textContent: embedTurn }),
        make('ul', {}, numbers),
      );
    }
  }

  customElements.define(NAME, Estimate);
  listen();
})();
