// Answers for the page beside it, from the files of one version: also where
// there is no connection. A new version is another worker. The browser takes it
// only when every one of its files is there as it was built; until then, and
// where one is missing or damaged, the version before goes on.
import { nameOf, namesOf } from './caches.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const FOLDER = worker.registration.scope;
const OWN = nameOf(FOLDER, VERSION);
const PAGE = './';
/** Where the page is. */
const PAGES = [PAGE, './index.html'].map((path) => new URL(path, FOLDER).pathname);

/** Takes every file, and writes none before the last one is there. */
async function take() {
  const files = await Promise.all(FILES.map(async ([path, integrity]) => {
    // The host is asked whether a file that the browser has is still the same.
    const response = await fetch(path, { integrity, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return /** @type {const} */ ([path, response]);
  }));
  try {
    const cache = await caches.open(OWN);
    await Promise.all(files.map(([path, response]) => cache.put(path, response)));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
  // What runs in the version before goes on with its files; see `tidy`.
  worker.skipWaiting();
}

/** @param {RequestInfo} request
 *  @param {string} cacheName */
const kept = (request, cacheName) => caches.match(request, { cacheName, ignoreVary: true });

/** The page is of this version, whole.
 *  @param {Request} request */
const page = async (request) => await kept(PAGE, OWN) ?? fetch(request);

/** A file, which the page names by its content: also one of the version before,
 *  for a page that was open when this one came.
 *  @param {Request} request */
async function file(request) {
  for (const name of (await namesOf(FOLDER)).reverse()) {
    const found = await kept(request, name);
    if (found) return found;
  }
  return fetch(request);
}

/** Removes the versions before once no other page is open in one. */
async function tidy() {
  if ((await worker.clients.matchAll()).length > 1) return;
  for (const name of await namesOf(FOLDER)) if (name !== OWN) await caches.delete(name);
}

worker.addEventListener('install', (event) => event.waitUntil(take()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const [asking] = event.ports;
  event.waitUntil(take().then(() => asking?.postMessage(true), () => asking?.postMessage(false)));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate') {
    event.respondWith(file(request));
  } else if (request.destination === 'document' && PAGES.includes(new URL(request.url).pathname)) {
    // In a frame nothing is answered: there the page is another's.
    event.respondWith(page(request));
    event.waitUntil(tidy());
  }
});
