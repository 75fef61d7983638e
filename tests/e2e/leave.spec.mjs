// Leaving quickly and clearing: whatever the app does, nothing typed is left.
import { active, begin, clearAll, fill, goOn, heading } from './estimator.mjs';
import { needs } from './engines.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { AWAY, holdBack, holdTimers } from './page.mjs';

const SECRET = 'ca 4321';
const STEPS = ['Ditt hushåll', 'Bostaden', 'Vilka pengar', 'Andra kostnader', 'försörjningsstöd'];
const START = 'Räcker inte pengarna?';

/** Fills in each step, with the same number wherever one is typed, until `last`. */
async function goTo(page, last) {
  await fill(page, 'adults', 1);
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  if (last === 0) return;
  await goOn(page);
  await heading(page, STEPS[1]);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', SECRET);
  if (last === 1) return;
  await goOn(page);
  await heading(page, STEPS[2]);
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', SECRET);
  if (last === 2) return;
  await goOn(page);
  await heading(page, STEPS[3]);
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

async function expectEmpty(page) {
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await heading(page, START);
  const left = () => page.evaluate(() => ({
    kept: globalThis.riksnormPage.kept().map(([name]) => name),
    typed: [...document.querySelectorAll('#riksnorm input[type=text]')].map((field) => field.value).join(''),
    ticked: document.querySelectorAll('#riksnorm :checked:not(option, [name=month], [value=""])').length,
    hash: location.hash,
    state: history.state,
  }));
  await expect.poll(left).toEqual({ kept: ['month'], typed: '', ticked: 0, hash: '', state: null });
  expect(await page.content()).not.toContain(SECRET);
}

const WAYS = { button: byButton, key: byKey };

/** The tag of the steps that are neither the first nor the last. */
const between = (step) => (step > 0 && step < STEPS.length - 1 ? ['@step-between'] : []);

for (const [how, leave] of Object.entries(WAYS)) {
  for (const [step, title] of STEPS.entries()) {
    for (const isDead of [false, true]) {
      test(`leaves by ${how} from ${title}${isDead ? ', with a dead app' : ''}, and back shows nothing`, { tag: between(step) }, async ({ openPage }) => {
        const { page } = await openPage({ leaves: true });
        await goTo(page, step);
        if (isDead) await kill(page);
        await leave(page);
        await page.waitForURL(AWAY);
        // The steps were one entry, which the next page stands in for.
        await page.goBack();
        await expectEmpty(page);
      });
    }
  }
}

test('all is forgotten first, and nothing is seen while the next page is on its way', async ({ openPage }) => {
  const { page } = await openPage({ leaves: true });
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
  expect(now).toEqual({ kept: 0, forms: 0, main: 0, shown: 0, title: 'www.smhi.se' });
  await page.evaluate(() => setTimeout(globalThis.goOn));
  await page.waitForURL(AWAY);
});

for (const [how, leave] of Object.entries(WAYS)) {
  test(`leaves by ${how} before the app has arrived`, async ({ openPage }) => {
    const { page } = await openPage({
      leaves: true,
      ready: false,
      expected: [/^request failed: .*\.wasm/],
      prepare: (page) => page.route('**/*.wasm', () => {}),
    });
    await page.waitForFunction(() => globalThis.riksnormPage);
    await leave(page);
    await page.waitForURL(AWAY);
  });
}

test('leaves without any script', { tag: '@without-script' }, async ({ openPage }) => {
  const { page } = await openPage({ leaves: true, ready: false, javaScriptEnabled: false });
  await page.locator('#leave').click();
  await page.waitForURL(AWAY);
});

test('the key is Shift three times, alone and soon after another', { tag: '@held-timers' }, async ({ openPage }) => {
  const { page } = await openPage({ leaves: true });
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  await fill(page, 'children', 1);
  const age = page.locator('[name="children[0].age"]');
  await holdTimers(page);
  await age.focus();
  await press('Shift', 'Shift');
  await page.keyboard.type('ÅÄÖ');
  await press('Shift', 'Shift', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift');
  await press('Alt+Shift', 'Alt+Shift', 'Alt+Shift', 'Control+Shift', 'Control+Shift', 'Control+Shift');
  await press('Shift', 'Escape', 'Shift', 'Escape', 'Shift', 'Escape');
  await press('Shift', 'Shift');
  await page.clock.runFor(1600);
  await press('Shift');
  await age.click();
  await press('Shift', 'Shift');
  await expect(age).toHaveValue('ÅÄÖ');
  await press('Shift');
  await page.waitForURL(AWAY);
});

test('the browser’s kept page comes back as an empty start', async ({ openPage }) => {
  const { page } = await openPage({ leaves: true });
  await goTo(page, 2);
  await page.evaluate(() => {
    globalThis.riksnormPage.away = () => {};
    document.getElementById('leave').click();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expectEmpty(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle('Räkna själv – Umeå kommun');
});

test('reloading, too, begins at an empty start', async ({ openPage }) => {
  const { page } = await openPage({ leaves: true });
  await goTo(page, 3);
  await page.reload();
  await expectEmpty(page);
});

for (const [step, title] of STEPS.entries()) {
  for (const isDead of [false, true]) {
    test(`clears everything from ${title}${isDead ? ', with a dead app' : ''}`, { tag: ['@narrow', ...between(step)] }, async ({ openPage }) => {
      const { page } = await openPage({ viewport: { width: 360, height: 740 } });
      await goTo(page, step);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      if (isDead) await kill(page);
      await page.locator('#clear').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => active(page)).toBe('clear-question');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#cleared', { hasText: 'Allt du skrev är borta.' }).waitFor();
      await expectEmpty(page);
      await expect(page.locator('#progress')).toBeHidden();
      await expect(page.locator('#riksnorm-failed')).toBeHidden();
      await fill(page, 'adults', 1);
      await fill(page, 'children', 0);
      await expect(page.locator('#cleared')).toHaveText('');
      await goOn(page);
      await heading(page, STEPS[1]);
      // Nothing but the municipality that the page is for.
      const chosen = page.locator('#riksnorm :checked:not([name=month], [value=""])');
      await expect.poll(() => chosen.evaluateAll((boxes) => boxes.map(({ value }) => value))).toEqual(['umea']);
    });
  }
}

for (const options of [{ viewport: { width: 320, height: 640 } }, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }]) {
  const { width } = options.viewport;
  test(`what is typed is cleared after a question only, and stays where the answer is no, at ${width} px`, { tag: needs(options) }, async ({ openPage }) => {
    const { page, screenshot } = await openPage(options);
    // Nothing is typed yet: there is nothing to ask about.
    await page.locator('#clear').click();
    await expect(page.locator('#clear-question')).toBeHidden();
    await page.locator('#cleared', { hasText: 'Allt du skrev är borta.' }).waitFor();
    await goTo(page, 1);
    const stays = async () => {
      await expect(page.locator('#clear-question')).toBeHidden();
      await expect(page.locator('[name="housing.monthlyCost"]')).toHaveValue(SECRET);
    };
    for (const no of [() => page.locator('#clear-no').click(), () => page.keyboard.press('Escape')]) {
      await page.locator('#clear').click();
      await page.locator('#clear-question').waitFor();
      await no();
      await stays();
      await expect.poll(() => active(page)).toBe('clear');
    }
    await page.locator('#clear').click();
    await expectAccessible(page);
    await expectFits(page);
    await screenshot(`clear-question-${width}`);
    // Who goes on writing has answered.
    await fill(page, 'housing.monthlyCost', `${SECRET} `);
    await expect(page.locator('#clear-question')).toBeHidden();
  });
}

test('clears before the app has arrived', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await page.waitForFunction(() => globalThis.riksnormPage);
  await page.evaluate(() => globalThis.riksnormPage.keep([['children', '7']]));
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await expect.poll(() => page.evaluate(() => globalThis.riksnormPage.kept())).toEqual([]);
  release();
  await expectEmpty(page);
});

for (const viewport of [{ width: 320, height: 480 }, { width: 1280, height: 800 }]) {
  test(`the way to leave is in view at ${viewport.width} px, wherever one has scrolled, in a bar that is low`, { tag: needs({ viewport }) }, async ({ openPage }) => {
    const { page } = await openPage({ viewport });
    await goTo(page, 4);
    for (const at of [0, 300, 100_000]) {
      await page.evaluate((y) => scrollTo(0, y), at);
      await expect(page.locator('#leave')).toBeInViewport({ ratio: 1 });
      expect((await page.locator('#leave').boundingBox()).height).toBeGreaterThanOrEqual(43.9);
    }
    expect((await page.locator('.bar').boundingBox()).height / viewport.height).toBeLessThanOrEqual(0.15);
  });
}

test('what the buttons do not hide stands on a page of its own', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  const expectSaid = async (place) => {
    const words = await page.locator(place).innerText();
    for (const what of [/historik/, /skifttangenten tre gånger/, /sett skärmen/, /arbetsgivare/]) expect(words).toMatch(what);
  };
  await page.getByRole('link', { name: 'Kan någon se din telefon?' }).first().click();
  await heading(page, 'Kan någon se din telefon?');
  await expect(page, 'the tab does not tell').toHaveTitle('Information – Umeå kommun');
  await expectSaid('.topic');
  await expectAccessible(page);
  await screenshot('watched-360');
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(page, START);
});

test('without the app, what the buttons do not hide stands on the page', { tag: '@without-script' }, async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false, ready: false });
  await expect(page.locator('#kan-nagon-se')).toBeVisible();
});

test('much enlarged, the bar does not stay in view', async ({ openPage }) => {
  // 400 % of 1280 × 1024.
  const { page } = await openPage({ viewport: { width: 320, height: 256 } });
  await expect.poll(() => page.locator('.bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
});
