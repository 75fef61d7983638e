// The document's names of fields are new with each load (web/script/names.js).
// With dice that always show zero they are as the app writes them.

/** Runs in the page before anything of it. */
export const zeroDice = () => { crypto.getRandomValues = (array) => array; };
