// The estimator without a frame, in the shadow tree of an element: for pages
// of its own origin. What stands above is `theme.js` and, in one function that
// makes an app with a memory of its own, what the site's script is made of.
//
// This hides nothing from the page around it: whoever writes that page also
// serves this one.

const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
};

const box = (className, ...children) => {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
};

/** The frame's page as elements of another: there is one `main` in a page. */
const elements = (page) => {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  for (const one of parsed.querySelectorAll('noscript, script')) one.remove();
  const main = parsed.querySelector('main');
  const standIn = box('main', ...main.childNodes);
  for (const { name, value } of main.attributes) standIn.setAttribute(name, value);
  // The element around it has the name.
  standIn.removeAttribute('aria-label');
  standIn.removeAttribute('data-label');
  main.replaceWith(standIn);
  const body = box(`body ${parsed.body.className}`, ...parsed.body.childNodes);
  const html = box('html', body);
  html.lang = parsed.documentElement.lang;
  html.dir = parsed.documentElement.dir;
  return { html, body };
};

/** Calls into the Wasm that tell when it has died. */
const guard = (exports, fail) => {
  const guarded = ([name, one]) => [name, typeof one !== 'function' ? one : (...values) => {
    try {
      return one(...values);
    } catch (error) {
      fail(error);
      throw error;
    }
  }];
  return Object.fromEntries(Object.entries(exports).map(guarded));
};

/** Prints the estimator and not the page around it: from an empty frame, which
 *  goes again when the paper is made or `signal` says so. */
const printAlone = (estimator, sheet, title, signal) => {
  const before = estimator.getRootNode().activeElement;
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' });
  frame.title = title;
  estimator.after(frame);
  const { contentDocument: paper, contentWindow: printer } = frame;
  const styles = new printer.CSSStyleSheet();
  styles.replaceSync(sheet);
  paper.adoptedStyleSheets = [styles];
  paper.documentElement.lang = estimator.firstChild.lang;
  paper.title = title;
  const copy = paper.importNode(estimator, true);
  copy.firstChild.style.setProperty('--rem', '10pt');
  paper.body.append(copy);
  const end = () => {
    if (!frame.isConnected) return;
    frame.remove();
    if (before) before.focus({ preventScroll: true });
  };
  printer.addEventListener('afterprint', end);
  signal.addEventListener('abort', end);
  printer.focus();
  printer.print();
};

/** Shows the estimator in the shadow tree `into`; nothing where `signal` has
 *  said meanwhile that it is not wanted. */
export async function mount({ into, address, styles, title, theme, leave, signal }) {
  const [page, sheet] = await Promise.all([fetched(address), fetched(styles)]);
  if (signal.aborted) return null;
  const { html, body } = elements(page);
  const estimator = box('estimator', html);
  estimator.setAttribute('role', 'region');
  estimator.setAttribute('aria-label', title);
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(sheet);
  into.adoptedStyleSheets = [...into.adoptedStyleSheets, styleSheet];
  into.append(estimator);
  html.style.setProperty('--rem', getComputedStyle(html).fontSize);
  dress(html, theme);

  const stopping = new AbortController();
  const view = {
    scope: into,
    home: html,
    body,
    base: address,
    signal: stopping.signal,
    /** Ends when what was typed is wiped: no copy of it stays. */
    printed: new AbortController(),
    wiped: () => {
      view.printed.abort();
      view.printed = new AbortController();
    },
    // The title is the page's own.
    title: () => {},
    print: () => printAlone(estimator, sheet, title, view.printed.signal),
    again: async () => makeEstimator(view),
    guard,
    /** Holds what the app finds as `riksnorm`. */
    own: {},
  };
  makeEstimator(view);
  view.own.riksnorm.away = leave;
  return {
    dress: (another) => dress(html, another),
    stop() {
      view.own.riksnorm.wipe();
      stopping.abort();
      estimator.remove();
      into.adoptedStyleSheets = into.adoptedStyleSheets.filter((one) => one !== styleSheet);
    },
  };
}
