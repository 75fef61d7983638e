// All that should not happen on a page: errors and warnings, what the policy
// forbids, requests that fail or go elsewhere.

/** What went wrong so far, in words. */
export class Problems {
  #found = [];
  #expected;

  /**
   * `expected` names what a test lets go wrong on purpose: a text is expected
   * once, a pattern as often as it comes.
   */
  constructor(expected = []) {
    this.#expected = [...expected];
  }

  /** All that was found and not yet asked for, whether it was expected or not. */
  get all() {
    return [...this.#found];
  }

  add(problem) {
    this.#found.push(problem);
  }

  /** What nobody expected, which is forgotten with this. */
  unexpected() {
    return this.#found.splice(0).filter((problem) => {
      const at = this.#expected.findIndex((one) => (typeof one === 'string' ? one === problem : one.test(problem)));
      if (at >= 0 && typeof this.#expected[at] === 'string') this.#expected.splice(at, 1);
      return at < 0;
    });
  }
}

/** Keeps what happens on the page: before anything is asked for. */
export async function watch(page, problems, { requests, sent, origins }) {
  // The policy's own reports: a violation may pass without a console message.
  await page.exposeBinding('reportViolation', (_, text) => problems.add(`policy violated: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      // In Firefox axe and the taker of pictures run as code of the page, and
      // the browser asks for an icon by itself. The policy lets no page do either.
      if (/ > eval$|^resource$/.test(decodeURI(sourceFile))) return;
      globalThis.reportViolation(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
  // What a browser keeps of a field that it may fill lies on the disk.
  await page.exposeBinding('reportField', (_, text) => problems.add(`field that the browser keeps: ${text}`));
  await page.addInitScript(() => {
    const told = new Set();
    new MutationObserver(() => {
      for (const field of document.querySelectorAll('#riksnorm :is(input, select, textarea):not([autocomplete=off])')) {
        // A test puts some of its own there.
        if (field.id.startsWith('try-') || told.has(field.id)) continue;
        told.add(field.id);
        globalThis.reportField(field.outerHTML);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => {
    // Firefox tells of the policy here too; the report above says where it comes from.
    if (error.name === 'Content-Security-Policy') return;
    problems.add(`page error: ${error.stack ?? error}`);
  });
  page.on('crash', () => problems.add('the page crashed'));
  // Some browsers ask for an icon where a page names none.
  const isIcon = (asked) => asked.url().endsWith('/favicon.ico');
  page.on('request', (request) => {
    if (isIcon(request)) return;
    requests.push(request.url());
    sent.push({ method: request.method(), url: request.url(), headers: () => request.allHeaders(), body: request.postData() });
    if (!origins.includes(new URL(request.url()).origin)) problems.add(`request to another origin: ${request.url()}`);
  });
  // It is no request, and could say anything.
  page.on('websocket', (socket) => problems.add(`socket: ${socket.url()}`));
  page.on('requestfailed', (request) => {
    // A page that is left or loaded again no longer wants its icon.
    const failure = request.failure()?.errorText;
    if (request.url().endsWith('/favicon.svg') && /ABORTED$/.test(failure)) return;
    problems.add(`request failed: ${request.url()} (${failure})`);
  });
  page.on('response', (response) => {
    if (isIcon(response)) return;
    if (response.status() >= 400) problems.add(`response ${response.status()}: ${response.url()}`);
  });
}
