// What the page's program is called in the browser's storage, which all pages
// of a host have together.

/** How the names of a page's versions begin.
 *  @param {string} folder its address */
const startOfNames = (folder) => `riksnorm ${folder} `;

/** The versions of a page that are kept, the oldest first.
 *  @param {string} folder */
export const namesOf = async (folder) =>
  (await caches.keys()).filter((name) => name.startsWith(startOfNames(folder)));

/** @param {string} folder
 *  @param {string} version */
export const nameOf = (folder, version) => startOfNames(folder) + version;
