// Asks for the Wasm and the texts before the app's script is there to take
// them. A `<link rel=preload>` would need no script, but WebKit does not give
// what it brings to a later `fetch`, and loads all of it twice.
const [wasm, wasmIntegrity, texts, textsIntegrity] =
  /** @type {HTMLScriptElement} */ (document.currentScript).dataset.files?.split(' ') ?? [];

/** @param {string} [path]
 *  @param {string} [integrity]
 *  @returns {[string, Promise<Response>]} */
const ask = (path = '', integrity = '') => {
  const response = fetch(path, { integrity });
  response.catch(() => {}); // who takes it says so
  return [path, response];
};

// The page's script may have been sooner.
if (!globalThis.riksnormPage) {
  globalThis.riksnormAhead = new Map([ask(wasm, wasmIntegrity), ask(texts, textsIntegrity)]);
}
