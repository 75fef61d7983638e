// The memory of the program stays as large as it is, however long one goes on: page and desk are edited ten thousand
// times, and each edit is estimated and shown. So does what the scripts hold, where answers are drawn and left again.
import { begin, fill, goOn, household } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';

const EDITS = 10_000;

/** What is written, over and over: longer and shorter, right and wrong. */
const COSTS = ['8200', '8 200,50 kr', '1', 'hyra', '12345', '', '999999,99', '4000'];
const LINES = [
  '2v 4 9(10d) hyra 8200 lön 5000j el 450', '1v', '1v hyra 6000', '2v 4 4 4 4 hyr', '', '2v lön 5000/7000 el 450,50 fack 250',
  '1v 4 9 15 19s av 8 hyra 9200>8700', '1v barn xyz ???',
];

/** Hooks in where the program is started, before anything of the page runs: its memory is exported. */
const prepare = (page) => page.addInitScript(() => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    // The second file has the memory of the first.
    globalThis.appMemory ??= instance.exports.memory;
    return instance;
  };
});

/** Writes these into a field one after the other, and gives how large the memory was after a tenth and at the end,
 *  and how often the page showed something else. */
const edited = (page, field, texts, shown) => page.evaluate(async ([field, texts, shown, edits]) => {
  const input = document.querySelector(field);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  const { port1, port2 } = new MessageChannel();
  /** Until the program has drawn what it was told of. */
  const isDrawn = () => new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(0);
  });
  // Laid out and painted, the page takes four times as long: it is the program that is measured.
  document.body.hidden = true;
  const look = () => document.querySelector(shown)?.textContent;
  const sizes = [];
  let [changes, before] = [0, look()];
  for (let edit = 1; edit <= edits; edit += 1) {
    set.call(input, texts[edit % texts.length]);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await isDrawn();
    const now = look();
    changes += Number(now !== before);
    before = now;
    if (edit === edits / 10 || edit === edits) sizes.push(globalThis.appMemory.buffer.byteLength);
  }
  return { sizes, changes };
}, [field, texts, shown, EDITS]);

function isFlat({ sizes: [early, late], changes }) {
  expect(early).toBeGreaterThan(0);
  expect(late).toBe(early);
  expect(changes, 'each edit was drawn').toBeGreaterThan(EDITS * 0.7);
}

test('the memory of the page is the same after a thousand and ten thousand edits', async ({ openPage }) => {
  const { page } = await openPage({ prepare });
  await begin(page);
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  isFlat(await edited(page, '[name="housing.monthlyCost"]', COSTS, '.beside'));
});

test('the memory of the desk is the same after a thousand and ten thousand edits', async ({ openDesk }) => {
  const { page } = await openDesk({ prepare });
  isFlat(await edited(page, '#line', LINES, '#outcome'));
});

/** What the page still holds once all that can go has gone: the size of what its scripts made, the nodes of its
 *  document, and who listens. */
async function held(page) {
  const session = await page.context().newCDPSession(page);
  // What only waits for the end of something else goes with the second.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { size: usedSize, nodes, listeners: jsEventListeners };
}

/** Writes into fields and has the answer drawn, over and over. */
const answered = (page, { fields, texts, answer, times }) => page.evaluate(async ({ fields, texts, answer, times }) => {
  const { port1, port2 } = new MessageChannel();
  const isDrawn = () => new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const found = async (place) => {
    for (const end = performance.now() + 10_000; !document.querySelector(place); await isDrawn()) {
      if (performance.now() > end) throw new Error(`${place} does not come`);
    }
    return document.querySelector(place);
  };
  document.body.hidden = true;
  const seen = new Set();
  for (let time = 0; time < times; time += 1) {
    for (const [at, field] of fields.entries()) {
      const input = await found(field);
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
      set.call(input, texts[(time + at) % texts.length]);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await isDrawn();
    }
    // What is unlikely is asked about, and passed over by a second press.
    for (let presses = 0; presses < 2 && !document.querySelector(answer); presses += 1) {
      (await found('button[type=submit]')).click();
      for (let draws = 0; draws < 5; draws += 1) await isDrawn();
    }
    seen.add((await found(answer)).textContent);
    if (!document.querySelector(fields[0])) history.back();
    await found(fields[0]);
  }
  return seen.size;
}, { fields, texts, answer, times });

/** Holds no more after many times than after few. */
async function keepsNothing(page, { few, many, ...work }) {
  expect(await answered(page, { ...work, times: few }), 'answers that were drawn').toBeGreaterThan(3);
  const early = await held(page);
  await answered(page, { ...work, times: many });
  const late = await held(page);
  const { size, ...counts } = early;
  expect(late).toEqual({ size: expect.any(Number), ...counts });
  // The engine's own notes of what runs often grow a little.
  expect(late.size - size, 'bytes more').toBeLessThan(150_000);
}

test('the scripts of the page hold no more after many answers than after few', async ({ openPage }) => {
  const { page } = await openPage({ path: '#alla' });
  await fill(page, 'adults', 1);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', '8200');
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', '345');
  await fill(page, 'otherNeeds.medicine', '100');
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await page.goBack();
  await keepsNothing(page, {
    fields: ['[name="housing.monthlyCost"]', '[name="adults[0].salary[0]"]', '[name="otherNeeds.medicine"]'],
    texts: ['8200', '1 200,50 kr', '1', '345', '4000'], answer: '.calculation', few: 200, many: 600,
  });
});

test('the scripts of the desk hold no more after many lines than after few', async ({ openDesk }) => {
  const { page } = await openDesk();
  await keepsNothing(page, {
    fields: ['#line'],
    texts: ['2v 4 9(10d) hyra 8200 lön 5000j el 450', '1v', '1v hyra 6000', '2v lön 5000/7000 el 450,50', '1v 4 9 15 19s av 8 hyra 9200>8700'],
    answer: '#outcome', few: 1_000, many: 3_000,
  });
});
