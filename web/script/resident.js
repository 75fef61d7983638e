// The end of the page's one script: what stands above it was written by
// wasm-bindgen. It starts the app, and keeps outside of it what is typed, so
// that a slow, missing or dead app loses nothing.
{
  const { documentElement: html } = document;
  const byId = (id) => document.getElementById(id);
  const root = () => byId('riksnorm');

  // Made once, by the first instance of this module; those that follow (see
  // `startAgain`) use the same. The app finds it as `globalThis.riksnorm`.
  const makePage = () => {
    const kept = new Map();
    let isStarted = false; // the app runs
    let isDead = false; // it did, and must never be called again
    let isSubmitted = false;
    let attempts = 0;
    let silence = () => {}; // takes the Wasm away from the instance that runs
    let spot = {}; // where focus was
    let chosen = html.lang;
    const isSite = !root().dataset.history;
    // The way back leads to a heading, not to where the page was scrolled.
    if (isSite) history.scrollRestoration = 'manual';

    const page = {
      /** Writes a text wherever the page around the app names it. */
      write(name, text) {
        const all = (attribute, write) => document.querySelectorAll(`[data-${attribute}=${name}]`).forEach(write);
        all('text', (one) => { one.textContent = text; });
        // Those read out by a screen reader, and said by this script.
        all('label', (one) => one.setAttribute('aria-label', text));
        all('says', (one) => { one.dataset.said = text; });
      },
      /** The text table of the page's language, there before the app starts. */
      texts: '',
      /** Called with the table of another language: the app puts itself here. */
      shown() {},
      /** What has been typed: `[[name, text], …]`; a box without its tick is ''. */
      kept: () => [...kept],
      /** Keeps what was not typed into a field, as `[[name, text], …]`. */
      keep: (entries) => entries.forEach(([name, text]) => kept.set(name, text)),
      /** Forgets the fields of these names, or everything. */
      forget: (names) => (names ? names.forEach((name) => kept.delete(name)) : kept.clear()),
      /** Whether a form was sent before the app was there to take it: true once. */
      submitted() {
        const was = isSubmitted;
        isSubmitted = false;
        return was;
      },
      /** Puts a text on the clipboard and tells `then` whether it is there. */
      copy(text, then) {
        // Without a secure context there is no clipboard at all.
        const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
        copied.then(() => then(true), () => then(false));
      },
      /** Fetches the text table of a language. */
      async loadTexts(language) {
        const file = JSON.parse(root().dataset.languages)[language];
        return file ? (await load(file.path, file.integrity)).text() : '';
      },

      /** Forgets everything, in the app too: it ends. */
      wipe: () => wipe(),
      /** Goes away from here for good, when all is forgotten. An embed puts a
       *  way of its own in place of this one: the page around it has to go. */
      away: () => location.replace(byId('leave').href),

      /** Lets an instance of the app take the page over. */
      mount(run, silenceIt) {
        silence = silenceIt;
        if (isDead) {
          // A root of its own: the dead app's listeners stay with the old one.
          const fresh = root().cloneNode(false);
          fresh.inert = false;
          root().replaceWith(fresh);
          isDead = false;
        } else {
          rememberFocus();
        }
        const isOther = chosen !== html.lang;
        run();
        isStarted = true;
        nameLanguage();
        // A page beside the steps has the address of what stands in for it
        // without the app, further down.
        if (isSite && location.hash) scrollTo(0, 0);
        root().dataset.started = ''; // for tests and styles
        // Yew draws once the code that runs now has ended.
        setTimeout(() => {
          // What stands around the app is written with a change of language.
          if (isOther) page.shown(page.texts);
          restoreFocus();
        });
      },
      /** Says that the app does not run. What was typed can still be seen. */
      fail(error) {
        if (isTrap(error) && !isDead) {
          rememberFocus();
          end();
          root().inert = true;
        }
        byId('riksnorm-failed').hidden = false;
        // Focus is not taken from somebody who writes while the app is loading.
        if (isDead || attempts) byId('riksnorm-again').focus();
      },
    };

    const isTrap = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
    const end = () => {
      silence();
      page.shown = () => {};
      isStarted = false;
      isDead = true;
      delete root().dataset.started;
    };
    const startAgain = () => {
      byId('riksnorm-failed').hidden = true;
      root().focus();
      attempts += 1;
      // Another address is another instance, with a memory of its own.
      import(new URL(`?again=${attempts}`, import.meta.url)).catch(page.fail);
    };
    /** Only the app writes the page in another language. */
    const nameLanguage = () => {
      html.lang = chosen;
      for (const button of document.querySelectorAll('button[data-language]')) {
        button.setAttribute('aria-pressed', button.dataset.language === chosen);
      }
    };
    /** Shows another language, in the app or once it is there. */
    const speak = async (language) => {
      const failed = byId('riksnorm-language-failed');
      failed.hidden = true;
      try {
        page.texts = await page.loadTexts(language);
      } catch {
        failed.hidden = false;
        return;
      }
      chosen = language;
      if (isStarted) nameLanguage();
      page.shown(page.texts);
    };
    addEventListener('click', ({ target }) => {
      const { language } = target.dataset ?? {};
      if (language) speak(language);
    });

    byId('riksnorm-again').addEventListener('click', startAgain);
    addEventListener('error', ({ error }) => isTrap(error) && page.fail(error));
    addEventListener('unhandledrejection', ({ reason }) => isTrap(reason) && page.fail(reason));

    const rememberFocus = () => {
      const { id, selectionStart, selectionEnd } = document.activeElement ?? {};
      spot = { id, selectionStart, selectionEnd };
    };
    const restoreFocus = () => {
      const { id, selectionStart, selectionEnd } = spot;
      spot = {};
      // Where the app has placed focus itself, it knows better.
      if (root().contains(document.activeElement)) return;
      if (attempts) root().focus(); // the button that was pressed has gone
      byId(id)?.focus();
      // Only fields of text have a selection.
      if (selectionStart != null) byId(id)?.setSelectionRange(selectionStart, selectionEnd);
    };

    const keepField = (field) => {
      if (!field.name || (field.type === 'radio' && !field.checked)) return;
      kept.set(field.name, field.type === 'checkbox' && !field.checked ? '' : field.value);
    };
    for (const type of ['input', 'change']) {
      // On the way down, so that no listener of the app can stop it.
      addEventListener(type, ({ target }) => {
        if (root().contains(target)) keepField(target);
      }, true);
    }
    // What was typed before this script arrived.
    const isChanged = (field) => field.options
      ? field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected))
      : field.checked !== field.defaultChecked || field.value !== field.defaultValue;
    [...root().querySelectorAll('input, select, textarea')].filter(isChanged).forEach(keepField);

    addEventListener('submit', (event) => {
      event.preventDefault();
      isSubmitted ||= !isStarted;
    });

    // Everything that is typed is forgotten: here, in the fields, in the app.
    const wipe = () => {
      kept.clear();
      spot = {};
      isSubmitted = false;
      byId('clear-question').hidden = true;
      for (const form of document.forms) form.reset();
      if (isStarted) end();
      if (isDead) root().replaceChildren();
    };
    // Who leaves, leaves nothing behind: the browser may keep the page.
    addEventListener('pagehide', wipe);
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      document.body.hidden = false;
      if (isDead) startAgain();
    });

    // These stand outside of the app, so that they work before it is there and
    // when it is dead.
    const leave = (event) => {
      event.preventDefault();
      wipe();
      // The next page may be slow to arrive.
      document.body.hidden = true;
      document.title = byId('leave').hostname;
      page.away();
    };
    for (const link of document.querySelectorAll('.leave')) link.addEventListener('click', leave);
    // Clearing cannot be undone: whoever has typed something is asked first.
    const question = byId('clear-question');
    const hasTyped = () => [...kept].some(([name, text]) => name !== 'month' && text);
    const keepAll = () => {
      question.hidden = true;
      byId('clear').focus();
    };
    byId('clear-no').addEventListener('click', keepAll);
    question.addEventListener('keydown', ({ key }) => key === 'Escape' && keepAll());
    byId('clear').addEventListener('click', () => {
      if (!hasTyped()) return clear();
      question.hidden = false;
      question.focus();
    });
    byId('clear-yes').addEventListener('click', () => clear());
    const clear = () => {
      question.hidden = true;
      kept.clear();
      // The app forgets by itself: it need not be fetched anew.
      if (isStarted) document.dispatchEvent(new Event('riksnorm-clear'));
      if (!isStarted) {
        wipe();
        root().focus();
      }
      if (isDead) startAgain();
      byId('cleared').textContent = byId('cleared').dataset.said;
    };
    for (const type of ['input', 'submit']) {
      addEventListener(type, () => {
        byId('cleared').textContent = '';
        question.hidden = true;
      });
    }

    // Shift three times, alone: no browser, screen reader or dialog has a use
    // for it. With another key it is a capital letter or a change of keyboard.
    const SOON = 1500;
    let presses = 0;
    let pressed = -Infinity;
    let isAlone = false;
    const other = () => { presses = 0; isAlone = false; };
    for (const type of ['pointerdown', 'input']) addEventListener(type, other, true);
    addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
      if (key !== 'Shift' || altKey || ctrlKey || metaKey) other();
      else if (!repeat) isAlone = true;
    }, true);
    addEventListener('keyup', (event) => {
      if (event.key !== 'Shift' || !isAlone) return;
      presses = event.timeStamp - pressed < SOON ? presses + 1 : 1;
      pressed = event.timeStamp;
      if (presses === 3) leave(event);
    }, true);

    // The address behind # belongs to the steps, and an embed has none: there
    // it would be the history of the page around it.
    addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href^="#"]');
      const isOurs = link?.matches('.skip-link') || (link && root().dataset.history && !isStarted);
      if (!isOurs) return;
      const place = byId(link.hash.slice(1));
      if (place || root().dataset.history) event.preventDefault();
      if (!place) return;
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView();
    });
    return page;
  };

  const compile = async (response) =>
    WebAssembly.compileStreaming && response.headers.get('Content-Type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());

  const load = (path, integrity) => fetch(path, { integrity });

  const start = async (page) => {
    const { wasm: address, integrity } = root().dataset;
    const loaded = [load(address, integrity).then(compile), page.loadTexts(html.lang)];
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
