// Has the page's program kept on the device, where the person asks for it, and
// removes it again. What is typed is never a part of it. The worker beside the
// page keeps the files and answers with them.
import { namesOf } from './caches.js';

/** The page's folder, for which the worker answers. */
const HERE = new URL('./', location.href).href;
const WORKER = 'worker.js';

/** @typedef {keyof typeof OFFLINE['sv']} Said */

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const offer = find('#offline');
const button = find('#offline button');
const newer = find('#offline-newer');
const { serviceWorker } = navigator;

let isKept = false;
/** Something is fetched or removed. */
let isBusy = false;
/** What has happened.
 *  @type {Said | ''} */
let status = '';

/** Writes all of it in the language of the page: a browser that translates it
 *  names another, so the buttons are asked. */
function write() {
  const language = document.querySelector('button[data-language][aria-pressed=true]')?.getAttribute('data-language');
  const texts = OFFLINE[language ?? 'sv'];
  if (!texts) return;
  find('#offline-says').textContent = isKept ? texts.offlineKept : texts.offlineOffer;
  button.textContent = isKept ? texts.offlineDrop : texts.offlineKeep;
  find('#offline-status').textContent = status && texts[status];
  find('#offline-newer p').textContent = texts.offlineNewer;
  find('#offline-newer button').textContent = texts.offlineReload;
}

const registration = async () => (await serviceWorker.getRegistrations()).find(({ scope }) => scope === HERE);

/** Waits until the worker has taken all files, or has given up.
 *  @param {ServiceWorker} worker
 *  @returns {Promise<boolean>} */
const hasTaken = (worker) => new Promise((told) => {
  const look = () => {
    if (worker.state === 'activated') told(true);
    if (worker.state === 'redundant') told(false);
  };
  worker.addEventListener('statechange', look);
  look();
});

/** The address of the worker. The policy of the page lets no other script name
 *  one, where the browser knows trusted types. */
const address = /** @type {any} */ (globalThis).trustedTypes
  ?.createPolicy('riksnorm-offline', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;

async function drop() {
  await (await registration())?.unregister();
  for (const name of await namesOf(HERE)) await caches.delete(name);
}

/** A worker that was removed and is wanted again may be the same one as before,
 *  which takes its files when it is asked to.
 *  @param {ServiceWorker} worker
 *  @returns {Promise<boolean>} */
const takesAgain = (worker) => new Promise((told) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => told(data);
  worker.postMessage(null, [port2]);
});

async function keep() {
  const { installing, waiting, active } = await serviceWorker.register(address, { updateViaCache: 'none' });
  const worker = installing ?? waiting ?? active;
  if (!worker || !(await hasTaken(worker))) return false;
  return (await namesOf(HERE)).length > 0 || takesAgain(worker);
}

/** Keeps the program, or removes it, and says so. */
async function change() {
  if (isBusy) return;
  isBusy = true;
  const wasKept = isKept;
  status = wasKept ? '' : 'offlineKeeping';
  write();
  isKept = !wasKept && await keep().catch(() => false);
  if (!isKept) await drop();
  status = wasKept ? 'offlineDropped' : isKept ? '' : 'offlineFailed';
  isBusy = false;
  write();
}

/** Tells of a newer version, which the next load shows. */
function tellOfNewer() {
  let { controller } = serviceWorker;
  serviceWorker.addEventListener('controllerchange', () => {
    newer.hidden = !(controller && serviceWorker.controller);
    ({ controller } = serviceWorker);
  });
  find('#offline-newer button').addEventListener('click', () => location.reload());
}

async function begin() {
  isKept = Boolean(await registration()) && (await namesOf(HERE)).length > 0;
  button.addEventListener('click', change);
  tellOfNewer();
  new MutationObserver(write).observe(document.documentElement, { attributeFilter: ['lang'] });
  write();
  offer.hidden = false;
}

// In a frame the page is another's, and without a secure address, or where
// storage is refused, there is nothing to offer.
if (serviceWorker && top === self) begin().catch(() => {});
