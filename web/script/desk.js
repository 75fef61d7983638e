// The end of the caseworker's page's one script: what stands above it was
// written by wasm-bindgen. It starts the app, and keeps the line outside of
// it, so that a dead app loses nothing; when the page is left, nobody has it.
{
  const byId = (id) => document.getElementById(id);
  const root = () => byId('riksnorm');
  const QUIET = 900; // milliseconds without a key: the line is settled

  // Made once, by the first instance of this module; those that follow (see
  // `startAgain`) use the same. The app finds it as `globalThis.riksnorm`.
  const makePage = () => {
    let isDead = false; // an app has died, and must never be called again
    let attempts = 0;
    let settling;
    let silence = () => {}; // takes the Wasm away from the instance that runs

    const page = {
      /** The text table of the page's language, there before the app starts. */
      texts: '',
      /** What stands on the line. */
      line: '',
      /** Called with the table of another language: the app puts itself here. */
      shown() {},
      /** Puts a text on the clipboard and tells `then` whether it is there. */
      copy(text, then) {
        // Without a secure context there is no clipboard at all.
        const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
        copied.then(() => then(true), () => then(false));
      },
      /** Has a screen reader say this, also where it is what was said before. */
      say(text, place) {
        byId(place).textContent = '';
        setTimeout(() => { byId(place).textContent = text; }, 20);
      },
      /** Takes back what was said for everyone to see. */
      unsay() {
        byId('said').textContent = '';
      },
      /** Calls `then` once nothing has been typed for a moment. */
      settle(then) {
        clearTimeout(settling);
        settling = setTimeout(then, QUIET);
      },
      /** Shows the language whose button follows. */
      nextLanguage() {
        const buttons = [...document.querySelectorAll('button[data-language]')];
        const shown = buttons.findIndex((button) => button.ariaPressed === 'true');
        buttons[(shown + 1) % buttons.length]?.click();
      },
      /** Fetches the text table of a language. */
      async loadTexts(language) {
        const file = JSON.parse(root().dataset.languages)[language];
        return file ? (await fetch(file.path, { integrity: file.integrity })).text() : '';
      },

      /** Lets an instance of the app take the page over. */
      mount(run, silenceIt) {
        silence = silenceIt;
        if (isDead) {
          // A root of its own: the dead app's listeners stay with the old one.
          const fresh = root().cloneNode(false);
          fresh.inert = false;
          root().replaceWith(fresh);
          isDead = false;
        }
        run();
        root().dataset.started = ''; // for tests and styles
      },
      /** Says that the app does not run. What was typed can still be seen. */
      fail(error) {
        if (isTrap(error)) end();
        root().inert = isDead;
        byId('riksnorm-failed').hidden = false;
        if (isDead || attempts) byId('riksnorm-again').focus();
      },
    };

    const isTrap = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
    const end = () => {
      silence();
      clearTimeout(settling);
      page.shown = () => {};
      isDead = true;
      delete root().dataset.started;
    };
    const startAgain = () => {
      byId('riksnorm-failed').hidden = true;
      attempts += 1;
      // Another address is another instance, with a memory of its own.
      import(new URL(`?again=${attempts}`, import.meta.url)).catch(page.fail);
    };
    byId('riksnorm-again').addEventListener('click', startAgain);
    addEventListener('error', ({ error }) => isTrap(error) && page.fail(error));
    addEventListener('unhandledrejection', ({ reason }) => isTrap(reason) && page.fail(reason));

    /** Shows another language. */
    const speak = async (language) => {
      const failed = byId('riksnorm-language-failed');
      failed.hidden = true;
      try {
        page.texts = await page.loadTexts(language);
      } catch {
        failed.hidden = false;
        return;
      }
      document.documentElement.lang = language;
      for (const button of document.querySelectorAll('button[data-language]')) {
        button.ariaPressed = button.dataset.language === language;
      }
      page.shown(page.texts);
    };
    addEventListener('click', ({ target }) => {
      const { language } = target.dataset ?? {};
      if (language) speak(language);
    });

    const forget = () => {
      for (const place of ['said', 'told']) byId(place).textContent = '';
    };
    addEventListener('input', page.unsay);

    // Who closes the page or leaves it leaves nothing of a client behind: the
    // browser may keep the page, and comes back to an empty one.
    addEventListener('pagehide', () => {
      page.line = '';
      end();
      root().replaceChildren();
      forget();
    });
    addEventListener('pageshow', ({ persisted }) => persisted && startAgain());

    // The line is not always there for a link to lead to.
    document.querySelector('.skip-link').addEventListener('click', (event) => {
      event.preventDefault();
      byId('line')?.focus();
    });
    return page;
  };

  const compile = async (response) =>
    WebAssembly.compileStreaming && response.headers.get('Content-Type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());

  const start = async (page) => {
    const { wasm: address, integrity } = root().dataset;
    const language = document.documentElement.lang;
    const loaded = [fetch(address, { integrity }).then(compile), page.loadTexts(language)];
    const [module, texts] = await Promise.all(loaded);
    page.texts ||= texts; // unless another language was chosen meanwhile
    // A dead app's timers and listeners go on calling: they reach nothing.
    const silence = () => { wasm = new Proxy({}, { get: () => () => {} }); };
    page.mount(() => initSync({ module }), silence);
  };

  // Without the object, the name means the element of that id.
  if (!Object.hasOwn(globalThis, 'riksnorm')) globalThis.riksnorm = makePage();
  start(globalThis.riksnorm).catch(globalThis.riksnorm.fail);
}
