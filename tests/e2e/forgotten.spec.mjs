// What is cleared is not in the memory of the program any more, where a copy of
// the memory would hold it: what is freed is overwritten.
import { begin, type } from './desk.mjs';
import { answer, clearAll } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';

const SITUATION = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 8213 }] }],
  housing: { form: 'rental', monthlyCost: 7654 },
};

/** Exports the memory of the program before anything of the page runs. */
const prepare = (page) => page.addInitScript(() => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    // The second file has the memory of the first.
    globalThis.appMemory ??= instance.exports.memory;
    return instance;
  };
});

/** How often these stand in the memory, as text of Rust. */
const found = (page, ...texts) => page.evaluate((texts) => {
  const memory = new TextDecoder('latin1').decode(new Uint8Array(globalThis.appMemory.buffer));
  return texts.map((text) => memory.split(text).length - 1);
}, texts);

/** The amounts as the form has them. */
const typed = (page) => page.evaluate(() => globalThis.riksnormPage.kept()
  .map(([, text]) => text).filter((text) => /^(7.?654|8.?213)$/.test(text))
  .map((text) => String.fromCharCode(...new TextEncoder().encode(text))));

test('what was cleared is not in the memory of the page any more', async ({ openPage }) => {
  const { page } = await openPage({ prepare });
  await answer(page, SITUATION);
  // What the answer has written is freed at once: what stands in the form stays.
  const amounts = await typed(page);
  expect(amounts).toHaveLength(2);
  for (const count of await found(page, ...amounts)) expect(count, 'while it is there').toBeGreaterThan(0);
  await clearAll(page);
  await expect.poll(() => found(page, '7654', '8213', '8\u00c2\u00a0213', '7\u00c2\u00a0654')).toEqual([0, 0, 0, 0]);
});

test('a new household on the desk leaves nothing of the last one in memory', async ({ openDesk }) => {
  const { page } = await openDesk({ prepare });
  await type(page, '2v 4 9(10d) hyra 8213 lön 5017j');
  await page.keyboard.press('Alt+Digit0');
  await page.getByLabel('Hushållsel').fill('7654');
  await page.locator('#line').focus();
  await page.locator('.top-row[data-settled]').waitFor();
  for (const count of await found(page, 'hyra 8213', '7654')) expect(count, 'while it is there').toBeGreaterThan(0);
  await begin(page);
  await page.locator('.no-result').waitFor();
  await expect.poll(() => found(page, 'hyra 8213', '5017j', '7654')).toEqual([0, 0, 0]);
});
