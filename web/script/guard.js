// Listens for the key that leaves, and stands in for the app's script until that
// is there, or where it never comes:
// it is missing, was changed on the way, or cannot be read by the browser. So
// this is a script of its own, no module, and in the syntax of 2015.
import { dropKept } from './keep.js';
import { onLeavingKey } from './leave.js';

const PATIENCE = 8000; // milliseconds without the app

/** @param {string} id */
const find = (id) => document.getElementById(id);
const root = find('riksnorm');
const isThere = () => 'riksnormPage' in window;

/** @param {string} id */
const show = (id) => {
  const notice = find(id);
  if (notice) notice.hidden = false;
};

const wipe = () => {
  for (const form of Array.from(document.forms)) form.reset();
};

const leave = () => {
  wipe();
  dropKept();
  document.body.hidden = true;
  const link = /** @type {HTMLAnchorElement | null} */ (find('leave'));
  if (window.riksnormAway) window.riksnormAway();
  else if (link) location.replace(link.href);
};

/** What is wrong with the app's script: the event is about its element where it
 *  did not come, and about the window where it cannot be read.
 *  @param {{ target: EventTarget | null }} event */
const onError = ({ target }) => {
  if (!isThere() && (target === window || target instanceof HTMLScriptElement)) show('riksnorm-failed');
};

addEventListener('error', onError, true);
if (!('noModule' in HTMLScriptElement.prototype)) show('riksnorm-failed');
setTimeout(() => {
  const failed = find('riksnorm-failed');
  if (root && !root.hasAttribute('data-started') && failed && failed.hidden) show('riksnorm-slow');
}, PATIENCE);

// The browser may keep the page, and show it again to whoever goes back.
addEventListener('pagehide', () => { if (!isThere()) wipe(); });
if (find('leave')) {
  onLeavingKey(() => {
    const page = /** @type {ResidentAppPage | undefined} */ (window.riksnormPage);
    if (page) page.leave();
    else leave();
  });
}
addEventListener('click', (event) => {
  if (isThere() || !(event.target instanceof Element)) return;
  const button = event.target.closest('button');
  if (button && button.id === 'clear') {
    wipe();
    dropKept();
  }
  if (button && button.id === 'riksnorm-again') location.reload();
  const link = event.target.closest('a');
  const address = link ? link.getAttribute('href') || '' : '';
  if (link && link.matches('.leave')) {
    event.preventDefault();
    leave();
  } else if (address.charAt(0) === '#' && root && root.hasAttribute('data-history')) {
    // An address behind # would be the history of the page around the embed.
    event.preventDefault();
    const place = find(address.slice(1));
    if (place) place.scrollIntoView();
  }
});
