// Tells at the end, engine by engine, what was run, how long it took, and what
// the engine does not run and why.
//
// A test that passes only the second time is told of, with its name. In Chromium
// a few such tests are a busy machine and more are a fault: then the run fails.
// The drivers of the others lose a window or a key now and then.
import { NOT_RUN } from './engines.mjs';

/** How many tests of Chromium may need a second attempt. */
const MOST_AGAIN = 3;

export default class Report {
  #engines = new Map();

  onTestEnd(test, { startTime, duration }) {
    const { name } = test.parent.project();
    const engine = this.#engines.get(name) ?? { tests: new Set(), from: Infinity, to: 0 };
    this.#engines.set(name, engine);
    engine.tests.add(test);
    engine.from = Math.min(engine.from, startTime.getTime());
    engine.to = Math.max(engine.to, startTime.getTime() + duration);
  }

  onEnd() {
    const all = [...this.#engines.get('chromium')?.tests ?? []];
    for (const [name, { tests, from, to }] of this.#engines) {
      // A test is told of once, whether it was run once or again.
      const count = (outcome) => [...tests].filter((test) => test.outcome() === outcome).length;
      const minutes = ((to - from) / 60_000).toFixed(1);
      console.log(`\n${name}: ${count('expected')} passed, ${count('flaky')} at the second attempt, ` +
        `${count('unexpected')} failed, in ${minutes} minutes`);
      if (tests.size < all.length) {
        console.log(`  not run: ${all.length - tests.size} tests of Chromium: e2e/engines.mjs says which files`);
      }
      for (const [tag, why] of Object.entries(NOT_RUN[name])) {
        const tagged = all.filter(({ tags }) => tags.includes(tag)).length;
        console.log(`  not run: ${tag}${all.length ? `, ${tagged} tests` : ''}: ${why}`);
      }
    }
    const flaky = all.filter((test) => test.outcome() === 'flaky');
    for (const test of flaky) console.log(`Only at the second attempt: ${test.titlePath().slice(1).join(' › ')}`);
    return flaky.length > MOST_AGAIN ? { status: 'failed' } : undefined;
  }
}
