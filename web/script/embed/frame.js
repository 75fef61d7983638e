// The last part of the script in the embed's frame.
//
// The frame sends two messages, its height and the wish to leave, and only to
// the origin from which the page around it greeted.
import { dress } from './theme.js';

const VERSION = 1;
// Heights are rounded up: an exact height would tell how many children are typed.
const STEP = 320;
const { documentElement: html } = document;
const isFramed = parent !== window;
/** The origin of the page around, once it has greeted. */
let host = '';
let height = 0;
let hasLeft = false;
// The page around could try many widths to learn where a text breaks, and so
// how long its amounts are. So within a step the frame only grows, and after a
// few widths it scrolls.
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
  // A message cannot be addressed to a page with an opaque origin alone.
  if (!origin.startsWith('http')) return;
  if (data?.riksnorm !== VERSION || data.type !== 'hello') return;
  host = origin;
  dress(html, data);
  // A page that greets again gets the height that it already got.
  if (height) tell({ type: 'size', height });
  else measure();
});
new ResizeObserver(measure).observe(html);

// While a window is being resized only its last width counts.
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
// leave above it. The browser scrolls the page around too. The page around may
// take focus away and give it back: that begins no step, and must not begin
// the counting anew.
const bar = document.querySelector('.bar');
/** The step that was measured. */
let shown = byId('riksnorm').dataset.at;
addEventListener('focusin', ({ target }) => {
  const { at } = byId('riksnorm').dataset;
  if (!host || target !== byId('heading') || at === shown) return;
  shown = at;
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
  // If the page around does not react, the frame alone leaves.
  setTimeout(leaveFrame, 1000);
};

globalThis.riksnormAway = away;
