// Two people press the same and answer differently: whoever sees the requests,
// the browser's storage, its addresses, titles and history cannot tell which.
import { answerOf, begin, chooseLanguage, fill, goOn, home, household } from './estimator.mjs';
import { begin as beginDesk, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { drawn, letCopy } from './page.mjs';

const LANGUAGES = ['sv', 'sv-lattlast', 'en'];

/** The same fields, with other answers; first the rent is written so that it is no amount. */
const PEOPLE = [
  {
    situation: { month: '2026-11', adults: [{}], children: [{ age: 8 }], housing: { form: 'rental', monthlyCost: 4100 } },
    mistake: 'ca fyra tusen', salary: '312', medicine: '90',
  },
  {
    situation: { month: '2026-12', adults: [{}, {}], children: [{ age: 13 }], housing: { form: 'ownHouse', monthlyCost: 12999 } },
    mistake: '12.9.9.9 kr', salary: '7 431,50', medicine: '1 245',
  },
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
  };
});

/** Tells of a page that is loaded what each later moment leaves, and all that was
 *  sent until then. In what order its files were asked for is left to the browser. */
async function tracer(page, sent) {
  const { length } = await sent();
  return async () => {
    const all = await sent();
    const asked = all.slice(0, length).map((one) => JSON.stringify(one)).sort();
    return { ...await left(page), asked, since: all.slice(length) };
  };
}

async function estimate(page, sent, { situation, mistake, salary, medicine }, top = page) {
  const traces = [];
  const trace = await tracer(page, sent);
  const leave = async () => traces.push(await trace(), await left(top));
  await begin(page);
  await household(page, situation);
  await leave();
  await goOn(page);
  await home(page, situation);
  await fill(page, 'housing.monthlyCost', mistake);
  await goOn(page);
  await page.locator('#errors').waitFor();
  await leave();
  await home(page, situation);
  await leave();
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', salary);
  await leave();
  await goOn(page);
  await fill(page, 'otherNeeds.medicine', medicine);
  await leave();
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await leave();
  const { totals } = await answerOf(page);
  const heading = await page.locator('#heading').textContent();
  await page.locator('#riksnorm a[href$="#ser-det-fel-ut"]').first().click();
  await expect(page.locator('#heading')).not.toHaveText(heading);
  await leave();
  return { traces, sum: totals };
}

for (const language of LANGUAGES) {
  test(`the page leaves the same traces of different answers, in ${language}`, async ({ openPage }) => {
    const runs = [];
    for (const person of PEOPLE) {
      const { page, sent } = await openPage();
      if (language !== 'sv') await chooseLanguage(page, language);
      runs.push(await estimate(page, sent, person));
    }
    expect(runs[0].traces).toEqual(runs[1].traces);
    expect(runs[0].sum, 'the answers are different').not.toEqual(runs[1].sum);
  });

  test(`the embed leaves the same traces of different answers, in ${language}`, async ({ openPortal }) => {
    const runs = [];
    for (const person of PEOPLE) {
      const { page, sent, estimator } = await openPortal();
      const frame = await estimator();
      if (language !== 'sv') await chooseLanguage(frame, language);
      runs.push(await estimate(frame, sent, person, page));
    }
    expect(runs[0].traces).toEqual(runs[1].traces);
  });

  test(`the desk leaves the same traces of different lines, in ${language}`, async ({ openDesk }) => {
    const runs = [];
    for (const line of LINES) {
      const { page, context, sent } = await openDesk();
      await letCopy(context);
      const trace = await tracer(page, sent);
      if (language !== 'sv') await chooseLanguage(page, language);
      await page.locator('#line').focus();
      await type(page, line);
      const traces = [await trace()];
      await page.keyboard.press('F8');
      await expect(page.locator('#status')).toHaveText(/\S/);
      traces.push(await trace());
      await page.keyboard.press('Alt+Digit3');
      traces.push(await trace());
      await beginDesk(page);
      await drawn(page);
      traces.push(await trace());
      runs.push(traces);
    }
    expect(runs[0]).toEqual(runs[1]);
  });
}
