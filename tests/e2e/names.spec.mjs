// Nothing that asks the browser which fields there are learns anything of the
// household: neither the page around the embed, by addresses with a name
// behind #, nor the browser's form filling, by ids and names.
import { SITE, expect, test } from './fixtures.mjs';
import { pageWith, TAG } from './portal.mjs';

/** What the app calls them: they stand there only in some households. */
const TELLING = ['children[0].age', 'children[0].lunchElsewhere', 'sharedHouseholdSize', 'add-child', 'adults', 'adults-2', 'shares', 'errors', 'begin'];

/** Two adults and a child of three, by what is read on the page. */
async function fillHousehold(page) {
  await page.getByRole('button', { name: 'Börja räkna' }).click();
  await page.getByRole('radio', { name: 'Ja', exact: true }).first().check();
  await page.getByRole('button', { name: /Lägg till/ }).click();
  await page.getByRole('textbox', { name: /ålder|gammalt/i }).fill('3');
  await page.getByRole('group', { name: /^Lunch på förskolan/ }).getByRole('radio', { name: 'Nej' }).check();
}

/** Every id and name in the app, and what refers to one that is not there. */
const namesIn = (page) => page.evaluate(() => {
  const found = new Set();
  const lost = [];
  const all = [...document.querySelectorAll('#riksnorm *')];
  for (const one of all) for (const name of ['id', 'name']) if (one.hasAttribute(name)) found.add(one.getAttribute(name));
  const ids = new Set([...document.querySelectorAll('[id]')].map((one) => one.getAttribute('id')));
  for (const one of all) {
    for (const refers of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-activedescendant']) {
      for (const id of one.getAttribute(refers)?.split(' ') ?? []) if (!ids.has(id)) lost.push(`${refers}=${id}`);
    }
  }
  return { found: [...found], lost };
});

test('no name in the document says anything, and none is there again in the next load', async ({ openPage }) => {
  const [seen, lost] = [[], []];
  for (const otherNames of [true, true, false]) {
    const { page } = await openPage({ otherNames });
    await fillHousehold(page);
    const names = [await namesIn(page)];
    await page.locator('button[type=submit]').click();
    await page.locator('#progress[data-at="2"]').waitFor();
    names.push(await namesIn(page));
    await page.locator('button[type=submit]').click();
    await page.locator('.errors').waitFor();
    names.push(await namesIn(page));
    // A mistake leads to its field.
    await page.locator('.errors a').first().click();
    await expect(page.locator('fieldset input:focus')).toHaveCount(1);
    lost.push(...names.flatMap((one) => one.lost));
    seen.push(new Set(names.flatMap(({ found }) => found)));
  }
  expect(lost, 'whatever names lead to is there').toEqual([]);
  const [first, second, plain] = seen;
  expect(plain.size).toBeGreaterThan(20);
  expect([first.size, second.size], 'as many, and other ones').toEqual([plain.size, plain.size]);
  expect([...first].filter((name) => second.has(name) || plain.has(name))).toEqual([]);
  expect([...plain]).toContain('children[0].lunchElsewhere');
});

test('the desk’s names mean nothing either, and its keys still find their fields', async ({ openPage }) => {
  const { page } = await openPage({ path: 'handlaggare/', otherNames: true });
  await page.locator('textarea[aria-autocomplete=list]:focus').waitFor();
  await page.keyboard.type('2v 4 hyra 8213 lön 5017');
  await page.locator('.top-row[data-settled]').waitFor();
  const { found, lost } = await namesIn(page);
  expect(lost).toEqual([]);
  expect(found.length).toBeGreaterThan(20);
  for (const name of ['line', 'adults', 'housing.monthlyCost', 'children[0].age']) expect(found).not.toContain(name);
  // 7 100 + 3 060 + 1 790… the sum itself is told elsewhere: here, that it is written back.
  await page.keyboard.press('Alt+KeyN');
  await expect(page.locator('textarea[aria-autocomplete=list]')).toHaveValue('');
  await expect(page.locator('textarea[aria-autocomplete=list]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.locator('textarea[aria-autocomplete=list]')).toHaveValue('2v 4 hyra 8213 lön 5017');
});

test('a dead app is followed by one with the same answers, by whatever names', async ({ openPage }) => {
  const { page } = await openPage({ otherNames: true });
  await fillHousehold(page);
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  await page.locator('#riksnorm-again:focus').press('Enter');
  await page.locator('#riksnorm[data-started]').waitFor();
  await expect(page.getByRole('textbox', { name: /ålder|gammalt/i })).toHaveValue('3');
  await expect(page.getByRole('radio', { name: 'Ja', exact: true }).first()).toBeChecked();
});

/** Which of the names the browser focuses in the frame, as its host can see. */
async function askedByHost(page) {
  const found = [];
  for (const name of TELLING) {
    await page.evaluate(async ([address, name]) => {
      document.activeElement?.blur();
      document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe').contentWindow.location.replace(`${address}#${encodeURIComponent(name)}`);
    }, [new URL('embed/1/sv.html', SITE).href, name]);
    // A navigation and its focus cross two processes: a message there and back comes after both.
    await page.evaluate(() => new Promise((done) => {
      addEventListener('message', done, { once: true });
      document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe').contentWindow.postMessage({ riksnorm: 1, type: 'hello' }, '*');
    }));
    if (await page.evaluate(() => document.activeElement.localName !== 'body')) found.push(name);
  }
  return found;
}

for (const otherNames of [true, false]) {
  test(`a host that asks for names by addresses ${otherNames ? 'learns nothing' : 'would learn something, were they plain'}`, async ({ openPortal }) => {
    const { page, estimator } = await openPortal({ html: pageWith(TAG), otherNames });
    const frame = await estimator();
    await fillHousehold(frame);
    const found = await askedByHost(page);
    if (otherNames) expect(found).toEqual([]);
    else expect(found).toContain('children[0].lunchElsewhere');
    // Nothing is lost by it.
    await expect(frame.getByRole('textbox', { name: /ålder|gammalt/i })).toHaveValue('3');
  });
}
