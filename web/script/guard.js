// Listens for the key that leaves, and stands in for the app's script until that
// runs. It may never run: it may be missing, changed on the way, or too new for
// the browser. So this is a classic script of its own, in the syntax of 2015.
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

/** Says that the app's script failed. The event's target is the script's element
 *  when it did not load, and the window when it could not be parsed.
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
