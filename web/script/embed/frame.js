// The end of the frame's own script.
//
// Only how tall the frame is and the wish to leave ever go out of it, to the
// page around it and to no other: to the origin from which that page greeted.
import { dress } from './theme.js';

const VERSION = 1;
// How tall it is to the pixel would tell how many children are typed.
const STEP = 320;
const { documentElement: html } = document;
const isFramed = parent !== window;
/** The origin of the page around, once it has greeted. */
let host = '';
let height = 0;
let hasLeft = false;
// Where a text breaks, by the width, would tell how long its amounts are. So
// within a step the frame only grows, and follows the page around to a few
// widths; then it scrolls.
const WIDTHS = 4;
let widths = 0;
let width = innerWidth;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {{ type: 'size', height: number } | { type: 'leave' }} message */
const tell = (message) => parent.postMessage({ riksnorm: VERSION, ...message }, host);

const measure = () => {
  const now = Math.ceil(html.getBoundingClientRect().height / STEP) * STEP;
  if (!host || hasLeft || now <= height || isResizing) return;
  if (widths > WIDTHS) {
    html.style.overflow = '';
    return;
  }
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
  // Who greets again has forgotten what was told, and is told no more.
  if (height) tell({ type: 'size', height });
  else measure();
});
new ResizeObserver(measure).observe(html);

// A window is drawn through many widths and stays at one.
let isResizing = false;
let resizing = 0;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  isResizing = true;
  clearTimeout(resizing);
  resizing = setTimeout(() => {
    isResizing = false;
    widths += 1;
    measure();
  }, 250);
});

// A new step takes focus: the person sees it from the top, with the way to
// leave above it. The browser scrolls the page around too.
const bar = document.querySelector('.bar');
addEventListener('focusin', ({ target }) => {
  if (!host || target !== byId('heading')) return;
  bar?.scrollIntoView();
  widths = 0;
  height = 0;
  measure();
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

globalThis.riksnormAway = away;
