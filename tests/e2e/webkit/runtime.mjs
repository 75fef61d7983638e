// Runs in each page before anything of it: written by the front into a file.

/** Stops the clock, and tells the front of what happens. */
export function runtime([now, bindings, told]) {
  const tell = (event, what) => navigator.sendBeacon(told, JSON.stringify({ event, at: location.href, ...what }));
  for (const name of bindings) globalThis[name] = (text) => tell('binding', { name, text });
  for (const [method, name] of [['error', 'error'], ['warn', 'warning']]) {
    const original = console[method];
    console[method] = (...values) => {
      tell('console', { name, text: values.join(' ') });
      original.apply(console, values);
    };
  }
  // A test may stage an event of its own.
  addEventListener('error', ({ isTrusted, error, message }) => {
    if (isTrusted && message) tell('error', { text: String(error?.stack || message) });
  });
  addEventListener('unhandledrejection', ({ isTrusted, reason }) => {
    if (isTrusted) tell('error', { text: String(reason) });
  });
  if (now === undefined) return;
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...values) {
      super(...(values.length ? values : [now]));
    }

    static now() {
      return now;
    }
  };
}
