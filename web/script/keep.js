// Keeping what is typed in this tab, for whoever asks for it: one entry, which
// knows when it ends. Nothing else on the page stores anything.

/** @typedef {{ until: number, path: string, at: string, typed: Typed[] }} Kept */

/** The field that asks for it. */
export const KEEP = 'keepInTab';
const ENTRY = 'riksnorm';
const MOST = 30 * 60_000; // milliseconds

/** When what is kept from now on has to go. */
export const endOfKeeping = () => Date.now() + MOST;

export function dropKept() {
  try {
    sessionStorage.removeItem(ENTRY);
  } catch {
    // Where the browser has no storage there is nothing to remove.
  }
}

/** @param {Kept} kept */
export function writeKept(kept) {
  try {
    sessionStorage.setItem(ENTRY, JSON.stringify(kept));
  } catch {
    // Without storage it is in the page alone, as ever.
  }
}

/** What this page kept, as long as its time lasts. What is too old, or another
 *  page's, is removed.
 *  @returns {Kept | null} */
export function readKept() {
  try {
    /** @type {Kept | null} */
    const kept = JSON.parse(sessionStorage.getItem(ENTRY) ?? 'null');
    // A clock that was set back must not make it last.
    if (kept && kept.path === location.pathname && Date.now() < kept.until && kept.until <= endOfKeeping()) return kept;
  } catch {
    // Not written by this page, or no storage.
  }
  dropKept();
  return null;
}
