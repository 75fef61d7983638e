// The memory of the program stays as large as it is, however long one goes on: page and desk are edited ten thousand
// times, and each edit is estimated and shown.
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
