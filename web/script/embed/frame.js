// The end of the frame's own script.
//
// Only how tall the frame is and the wish to leave ever go out of it, to the
// page around it and to no other: to the origin from which that page greeted.
import { onLeavingKey } from '../leave.js';
import { dress } from './theme.js';

const VERSION = 1;
// How tall it is to the pixel would tell how many children are typed.
const STEP = 320;
const { documentElement: html, body } = document;
const isFramed = parent !== window;
/** The origin of the page around, once it has greeted. */
let host = '';
let height = 0;
let hasLeft = false;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {{ type: 'size', height: number } | { type: 'leave' }} message */
const tell = (message) => parent.postMessage({ riksnorm: VERSION, ...message }, host);

const measure = () => {
  const now = Math.ceil(html.getBoundingClientRect().height / STEP) * STEP;
  if (!host || hasLeft || now === height || now === 0) return;
  height = now;
  tell({ type: 'size', height });
  fit();
};

// The frame is as tall as what is in it, so nothing scrolls inside. A host
// that holds it lower gets the scrollbar back.
let fitting = 0;
const fit = () => {
  clearTimeout(fitting);
  html.style.overflow = 'hidden';
  fitting = setTimeout(() => {
    if (innerHeight + 1 < height) html.style.overflow = '';
  }, 500);
};

addEventListener('message', ({ source, origin, data }) => {
  if (!isFramed || source !== parent || (host && origin !== host)) return;
  // A page without an origin of its own cannot be spoken to alone.
  if (!origin.startsWith('http')) return;
  if (data?.riksnorm !== VERSION || data.type !== 'hello') return;
  host = origin;
  dress(html, data);
  height = 0; // who greets again has forgotten the last one
  measure();
});
new ResizeObserver(measure).observe(html);

// A new step takes focus: the person sees it from the top, with the way to
// leave above it. The browser scrolls the page around too.
const bar = document.querySelector('.bar');
addEventListener('focusin', ({ target }) => {
  if (host && target instanceof Element && target.id === 'heading') bar?.scrollIntoView();
});

const away = () => {
  hasLeft = true;
  const leaveFrame = () => location.replace(/** @type {HTMLAnchorElement} */ (byId('leave')).href);
  if (!host) {
    leaveFrame();
    return;
  }
  tell({ type: 'leave' });
  // A page that does not listen is not waited for.
  setTimeout(leaveFrame, 1000);
};

/** Does what the app's script would, where that did not arrive. */
const standIn = () => {
  byId('riksnorm-failed').hidden = false;
  byId('riksnorm-again').addEventListener('click', () => location.reload());
  const wipe = () => { for (const form of document.forms) form.reset(); };
  byId('clear').addEventListener('click', wipe);
  const leave = () => {
    wipe();
    body.hidden = true;
    away();
  };
  onLeavingKey(leave);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (address.startsWith('#')) {
      // An address behind # would be the history of the page around.
      event.preventDefault();
      document.getElementById(address.slice(1))?.scrollIntoView();
    } else if (link?.matches('.leave')) {
      event.preventDefault();
      leave();
    }
  });
};

const page = /** @type {ResidentAppPage | undefined} */ (globalThis.riksnormPage);
if (page) page.away = away;
else standIn();
