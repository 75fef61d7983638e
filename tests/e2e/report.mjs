// Tells at the end, engine by engine, what was run, how long it took, and what
// the engine cannot run and why.
import { CANNOT } from './engines.mjs';

export default class Report {
  #engines = new Map();

  onTestEnd(test, { startTime, duration }) {
    const { name } = test.parent.project();
    const engine = this.#engines.get(name) ?? { outcomes: {}, tests: [], from: Infinity, to: 0 };
    this.#engines.set(name, engine);
    const outcome = test.outcome();
    engine.outcomes[outcome] = (engine.outcomes[outcome] ?? 0) + 1;
    engine.tests.push(test);
    engine.from = Math.min(engine.from, startTime.getTime());
    engine.to = Math.max(engine.to, startTime.getTime() + duration);
  }

  onEnd() {
    const all = this.#engines.get('chromium')?.tests ?? [];
    for (const [name, { outcomes, from, to }] of this.#engines) {
      const { expected = 0, unexpected = 0 } = outcomes;
      const minutes = ((to - from) / 60_000).toFixed(1);
      console.log(`\n${name}: ${expected} as they should, ${unexpected} not, in ${minutes} minutes`);
      for (const [tag, why] of Object.entries(CANNOT[name])) {
        const count = all.filter(({ tags }) => tags.includes(tag)).length;
        console.log(`  not run: ${tag}${all.length ? `, ${count} tests` : ''}: ${why}`);
      }
    }
  }
}
