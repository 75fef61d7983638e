// Leaving quickly and clearing: whatever the app does, nothing typed is left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { clearAll, fill, goOn } from './estimator.mjs';
import { openPage } from './harness.mjs';
import { assertAccessible, assertFits } from './look.mjs';

const AWAY = 'https://www.smhi.se/';
const SECRET = '4321';
const STEPS = ['Ditt hushåll', 'Bostaden', 'Inkomster', 'Andra kostnader', 'Uträkning'];

const active = (page) => page.evaluate(() => document.activeElement.id);

/** Opens a page from which one can leave without the network. */
async function open({ prepare = async () => {}, ...options } = {}) {
  const opened = await openPage({
    ...options,
    prepare: async (page) => {
      await page.route(`${AWAY}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Väder</title>Väder' }),
      );
      await prepare(page);
    },
  });
  const { problems, expectClean } = opened;
  return {
    ...opened,
    async expectClean() {
      const left = problems.findIndex((problem) => problem === `request to another origin: ${AWAY}`);
      if (left >= 0) problems.splice(left, 1);
      await expectClean();
    },
  };
}

/** Fills in each step, with the same number wherever one is typed, until `last`. */
async function goTo(page, last) {
  await fill(page, 'adults', 1);
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  if (last === 0) return;
  await goOn(page);
  await page.locator('#heading', { hasText: STEPS[1] }).waitFor();
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', SECRET);
  if (last === 1) return;
  await goOn(page);
  await page.locator('#heading', { hasText: STEPS[2] }).waitFor();
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', SECRET);
  if (last === 2) return;
  await goOn(page);
  await page.locator('#heading', { hasText: STEPS[3] }).waitFor();
  await fill(page, 'expenses.workTravel', SECRET);
  if (last === 3) return;
  await goOn(page);
  await page.locator('.calculation').waitFor();
}

/** The app dies as a trap in the Wasm kills it. */
async function kill(page) {
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
}

async function byButton(page) {
  await page.locator('#leave').click();
}

async function byKey(page) {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}

async function assertEmpty(page) {
  await page.locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  await page.locator('#heading', { hasText: STEPS[0] }).waitFor();
  const left = await page.evaluate(() => ({
    kept: globalThis.riksnormPage.kept().map(([name]) => name),
    typed: [...document.querySelectorAll('#riksnorm input[type=text]')].map((field) => field.value).join(''),
    ticked: document.querySelectorAll('#riksnorm :checked:not(option)').length,
    hash: location.hash,
    state: history.state,
  }));
  assert.deepEqual(left, { kept: ['month'], typed: '', ticked: 0, hash: '', state: null });
  assert.ok(!(await page.content()).includes(SECRET));
}

for (const [how, leave] of Object.entries({ button: byButton, key: byKey })) {
  for (const [step, title] of STEPS.entries()) {
    for (const isDead of [false, true]) {
      test(`leaves by ${how} from ${title}${isDead ? ', with a dead app' : ''}, and back shows nothing`, async () => {
        const { page, expectClean, close } = await open();
        await goTo(page, step);
        if (isDead) await kill(page);
        await leave(page);
        await page.waitForURL(AWAY);
        if (step > 0) {
          await page.goBack();
          await assertEmpty(page);
          // Nor further back.
          for (let more = 1; more < step; more += 1) {
            await page.goBack();
            await page.waitForTimeout(50);
            assert.ok(!(await page.content()).includes(SECRET));
          }
        }
        await expectClean();
        await close();
      });
    }
  }
}

test('all is forgotten first, and nothing is seen while the next page is on its way', async () => {
  const { page, expectClean, close } = await open();
  await goTo(page, 3);
  // The moment of leaving, held: a network that is slow to answer.
  await page.evaluate(() => {
    const { riksnormPage } = globalThis;
    globalThis.goOn = riksnormPage.away.bind(riksnormPage);
    riksnormPage.away = () => {
      globalThis.atLeaving = { kept: riksnormPage.kept().length, forms: document.forms.length };
    };
  });
  await byButton(page);
  const now = await page.evaluate(() => ({
    ...globalThis.atLeaving,
    main: document.getElementById('riksnorm').childNodes.length,
    shown: document.body.getClientRects().length,
    title: document.title,
  }));
  assert.deepEqual(now, { kept: 0, forms: 0, main: 0, shown: 0, title: 'www.smhi.se' });
  await page.evaluate(() => setTimeout(globalThis.goOn));
  await page.waitForURL(AWAY);
  await expectClean();
  await close();
});

test('leaves before the app has arrived', async () => {
  for (const leave of [byButton, byKey]) {
    const { page, close } = await open({
      ready: false,
      prepare: (page) => page.route('**/*.wasm', () => {}),
    });
    await page.waitForFunction(() => globalThis.riksnormPage);
    await fill(page, 'children', 7);
    await leave(page);
    await page.waitForURL(AWAY);
    await close();
  }
});

test('leaves without any script', async () => {
  const { page, close } = await open({ ready: false, javaScriptEnabled: false });
  await page.locator('#leave').click();
  await page.waitForURL(AWAY);
  await close();
});

test('the key is Shift three times, alone and soon after another', async () => {
  const { page, expectClean, close } = await open();
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  await page.locator('#children').focus();
  await press('Shift', 'Shift');
  await page.keyboard.type('ÅÄÖ');
  await press('Shift', 'Shift', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift');
  await press('Alt+Shift', 'Alt+Shift', 'Alt+Shift', 'Control+Shift', 'Control+Shift', 'Control+Shift');
  await press('Shift', 'Escape', 'Shift', 'Escape', 'Shift', 'Escape');
  await press('Shift', 'Shift');
  await page.waitForTimeout(1600);
  await press('Shift');
  await page.locator('#children').click();
  await press('Shift', 'Shift');
  assert.equal(await page.locator('#children').inputValue(), 'ÅÄÖ');
  await press('Shift');
  await page.waitForURL(AWAY);
  await expectClean();
  await close();
});

test('the browser’s kept page comes back as an empty start', async () => {
  const { page, expectClean, close } = await open();
  await goTo(page, 2);
  await page.evaluate(() => {
    globalThis.riksnormPage.away = () => {};
    document.getElementById('leave').click();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await assertEmpty(page);
  assert.ok(await page.locator('h1').isVisible());
  assert.match(await page.title(), /^Ditt hushåll/);
  await expectClean();
  await close();
});

test('reloading, too, begins at an empty start', async () => {
  const { page, expectClean, close } = await open();
  await goTo(page, 3);
  await page.reload();
  await assertEmpty(page);
  await expectClean();
  await close();
});

for (const [step, title] of STEPS.entries()) {
  test(`clears everything from ${title}, alive and dead`, async () => {
    for (const isDead of [false, true]) {
      const { page, expectClean, close } = await open({ viewport: { width: 360, height: 740 } });
      await goTo(page, step);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      if (isDead) await kill(page);
      await page.locator('#clear').focus();
      await page.keyboard.press('Enter');
      assert.equal(await active(page), 'clear-question');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#cleared', { hasText: 'Allt du skrev är borta.' }).waitFor();
      await assertEmpty(page);
      assert.ok(await page.locator('#riksnorm-failed').isHidden());
      await fill(page, 'adults', 1);
      await fill(page, 'children', 0);
      assert.equal(await page.locator('#cleared').textContent(), '');
      await goOn(page);
      await page.locator('#heading', { hasText: STEPS[1] }).waitFor();
      assert.equal(await page.locator('#riksnorm :checked').count(), 0);
      await expectClean();
      await close();
    }
  });
}

test('what is typed is cleared after a question only, and stays where the answer is no', async () => {
  for (const options of [{ viewport: { width: 320, height: 640 } }, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }]) {
    const { page, expectClean, screenshot, close } = await open(options);
    // Nothing is typed yet: there is nothing to ask about.
    await page.locator('#clear').click();
    assert.ok(await page.locator('#clear-question').isHidden());
    await page.locator('#cleared', { hasText: 'Allt du skrev är borta.' }).waitFor();
    await goTo(page, 1);
    const stays = async () => {
      assert.ok(await page.locator('#clear-question').isHidden());
      assert.equal(await page.locator('[name="housing.monthlyCost"]').inputValue(), SECRET);
    };
    for (const no of [() => page.locator('#clear-no').click(), () => page.keyboard.press('Escape')]) {
      await page.locator('#clear').click();
      await page.locator('#clear-question').waitFor();
      await no();
      await stays();
      assert.equal(await active(page), 'clear');
    }
    await page.locator('#clear').click();
    await assertAccessible(page);
    await assertFits(page);
    await screenshot(`clear-question-${options.viewport.width}`);
    // Who goes on writing has answered.
    await fill(page, 'housing.monthlyCost', `${SECRET} `);
    assert.ok(await page.locator('#clear-question').isHidden());
    await expectClean();
    await close();
  }
});

test('clears before the app has arrived', async () => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const { page, expectClean, close } = await open({
    ready: false,
    prepare: (page) => page.route('**/*.wasm', async (route) => { await released; await route.continue(); }),
  });
  await page.waitForFunction(() => globalThis.riksnormPage);
  await fill(page, 'children', 7);
  await clearAll(page);
  assert.equal(await page.locator('#children').inputValue(), '');
  assert.deepEqual(await page.evaluate(() => globalThis.riksnormPage.kept()), []);
  release();
  await assertEmpty(page);
  await expectClean();
  await close();
});

test('both are in view on every step, wherever one has scrolled', async () => {
  for (const viewport of [{ width: 320, height: 480 }, { width: 1280, height: 800 }]) {
    const { page, expectClean, screenshot, close } = await open({ viewport });
    await goTo(page, 4);
    for (const at of [0, 300, 100_000]) {
      await page.evaluate((y) => scrollTo(0, y), at);
      for (const id of ['leave', 'clear']) {
        const box = await page.locator(`#${id}`).boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height <= viewport.height && box.height >= 43.9, `${id} at ${box.y}`);
        assert.ok(box.x >= 0 && box.x + box.width <= viewport.width);
      }
    }
    const [leave, clear] = await Promise.all(['leave', 'clear'].map((id) => page.locator(`#${id}`).boundingBox()));
    assert.ok(Math.abs(leave.y - clear.y) < 2, 'they stand on one line');
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.about-leaving summary').click();
    const words = await page.locator('.about-leaving').innerText();
    for (const what of [/historik/, /skifttangenten tre gånger/, /sett din skärm/, /arbetsgivare/]) assert.match(words, what);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id }) => id), []);
    await screenshot(`leave-open-${viewport.width}`);
    await expectClean();
    await close();
  }
});
