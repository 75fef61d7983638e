// Two people press the same and answer differently: whoever sees the requests,
// the browser's storage, its addresses, titles and history cannot tell which.
import { answerOf, begin, chooseLanguage, goOn, home, household } from './estimator.mjs';
import { begin as beginDesk, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';

const LANGUAGES = ['sv', 'sv-lattlast', 'en'];

/** The same fields, with other answers. */
const PEOPLE = [
  { month: '2026-11', adults: [{}], children: [{ age: 8 }], housing: { form: 'rental', monthlyCost: 4100 } },
  { month: '2026-12', adults: [{}, {}], children: [{ age: 13 }], housing: { form: 'ownHouse', monthlyCost: 12999 } },
];
const LINES = ['1v 8 hyra 4100 lön 100', '2v 13 villa 12999 pension2 31000'];

/** All that is left of a moment, but for what the page shows. */
const left = (page) => page.evaluate(async () => {
  // A frame of another origin may be refused its storage altogether.
  const kept = async (read) => { try { return await read(); } catch (error) { return error.name; } };
  return {
    address: location.href,
    title: document.title,
    history: [history.length, history.state],
    name: window.name,
    cookie: document.cookie,
    storage: [await kept(() => ({ ...localStorage })), await kept(() => ({ ...sessionStorage }))],
    databases: await kept(() => indexedDB.databases?.()),
    caches: await kept(() => globalThis.caches?.keys()),
    files: performance.getEntriesByType('resource').map(({ name, initiatorType }) => [name, initiatorType]),
  };
});

/** Tells of a page that is loaded what each later moment leaves. In what order
 *  its files have arrived depends on the network alone. */
async function tracer(page, requests = []) {
  const { files: { length } } = await left(page);
  const { length: asked } = requests;
  const inOrder = (all, loaded) => [all.slice(0, loaded).sort(), all.slice(loaded)];
  return async () => {
    const { files, ...others } = await left(page);
    return JSON.stringify({ ...others, files: inOrder(files, length), requests: inOrder(requests, asked) });
  };
}

async function estimate(page, requests, situation, top = page) {
  const traces = [];
  const tracers = [await tracer(page, requests), await tracer(top)];
  const leave = async () => { for (const trace of tracers) traces.push(await trace()); };
  await begin(page);
  for (const step of [household, home]) {
    await step(page, situation);
    await leave();
    await goOn(page);
  }
  for (let rest = 0; rest < 2; rest += 1) {
    await leave();
    await goOn(page);
  }
  await page.locator('.calculation').waitFor();
  await leave();
  return { traces, sum: (await answerOf(page)).totals };
}

for (const language of LANGUAGES) {
  test(`the page leaves the same traces of different answers, in ${language}`, async ({ openPage }) => {
    const runs = [];
    for (const situation of PEOPLE) {
      const { page, requests } = await openPage();
      if (language !== 'sv') await chooseLanguage(page, language);
      runs.push(await estimate(page, requests, situation));
    }
    expect(runs[0].traces).toEqual(runs[1].traces);
    expect(runs[0].sum, 'the answers are different').not.toEqual(runs[1].sum);
  });

  test(`the embed leaves the same traces of different answers, in ${language}`, async ({ openPortal }) => {
    const runs = [];
    for (const situation of PEOPLE) {
      const { page, requests, estimator } = await openPortal();
      const frame = await estimator();
      if (language !== 'sv') await chooseLanguage(frame, language);
      runs.push(await estimate(frame, requests, situation, page));
    }
    expect(runs[0].traces).toEqual(runs[1].traces);
  });

  test(`the desk leaves the same traces of different lines, in ${language}`, async ({ openDesk }) => {
    const runs = [];
    for (const line of LINES) {
      const { page, requests } = await openDesk();
      const trace = await tracer(page, requests);
      if (language !== 'sv') await chooseLanguage(page, language);
      await page.locator('#line').focus();
      await type(page, line);
      const traces = [await trace()];
      await page.keyboard.press('Alt+Digit3');
      traces.push(await trace());
      await beginDesk(page);
      traces.push(await trace());
      runs.push(traces);
    }
    expect(runs[0]).toEqual(runs[1]);
  });
}
