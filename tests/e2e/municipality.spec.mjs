// Any municipality: chosen on the page, the page's own, and the one that an
// embed is told.
import { answer, answerOf, chooseLanguage, clearAll, fill, goBack, goOn, heading, household } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { pageWith } from './portal.mjs';

// 3 940 and 1 280 for one adult, and the whole rent.
const OTHER = {
  month: '2026-11',
  municipality: 'other',
  adults: [{}],
  housing: { form: 'rental', monthlyCost: 9000 },
};
const MISSING = 3940 + 1280 + 9000;
const UMEA = /Umeå/;

test('in another municipality the rent counts as entered, and nothing is Umeå’s', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, OTHER);
  await goOn(page);
  await heading(page, 'Bostaden');
  await expect(page.getByRole('radio', { name: 'Umeå kommun' })).toBeChecked();
  await fill(page, 'municipality', 'other');
  await expect(page.locator('main .notice')).toHaveText(/Vi har inte din kommuns riktvärden/);
  await expect(page.locator('.site-name small'), 'the head follows').toHaveText('Riksnormen är lika i hela landet');
  await goBack(page);
  await heading(page, 'Ditt hushåll');
  await answer(page, OTHER);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(MISSING);
  const shown = await page.locator('main').innerText();
  expect(shown).toMatch(/Kommunens riktvärde för hyran finns inte här/);
  expect(shown).not.toMatch(UMEA);
  expect(await page.locator('main .paper').textContent()).not.toMatch(UMEA);
  await page.getByRole('link', { name: 'Så ansöker du' }).click();
  await heading(page, 'Så ansöker du');
  await expect(page.locator('main')).toHaveText(/Din kommun beslutar/);
  expect(await page.locator('main').innerText()).not.toMatch(UMEA);
  const links = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(links).toContain('tel:112');
  expect(links).not.toContain('tel:090161000');
  await page.goto(page.url().replace(/#.*$/, '#ser-det-fel-ut'));
  await expect(page.locator('main')).toHaveText(/Kommunens riktvärden för hyra finns inte här/);
});

test('the municipality’s own page leads to its website', async ({ openPage }) => {
  const { page } = await openPage();
  const { municipality, ...situation } = OTHER;
  await answer(page, situation);
  await page.getByRole('link', { name: 'Så ansöker du' }).click();
  await expect(page.getByRole('link', { name: 'Ansök på umea.se' })).toHaveAttribute('href', 'https://www.umea.se');
  await expect(page.locator('.site-name small')).toHaveText('För dig som bor i Umeå kommun');
});

test('the choice is forgotten with everything else', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, OTHER);
  await goOn(page);
  await fill(page, 'municipality', 'other');
  await clearAll(page);
  await household(page, OTHER);
  await goOn(page);
  await expect(page.getByRole('radio', { name: 'Umeå kommun' })).toBeChecked();
});

for (const width of [360, 1280]) {
  test(`a site for every other municipality names none, at ${width} px`, async ({ openPage }) => {
    const { page, screenshot } = await openPage({ path: 'other/', viewport: { width, height: 740 } });
    expect(await page.locator('body').innerText()).not.toMatch(UMEA);
    await expectFits(page);
    await screenshot(`other-start-${width}`);
    const { municipality, ...situation } = OTHER;
    await answer(page, situation);
    await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(MISSING);
    expect(await page.locator('main').innerText()).not.toMatch(UMEA);
    await page.evaluate(() => { location.hash = 'om-utrakningen'; });
    await heading(page, 'Om uträkningen');
    await expect(page.locator('main'), 'no decision of Umeå’s is told of').not.toHaveText(/nämndens förslag/);
    await page.goBack();
    await page.locator('.calculation').waitFor();
    await expectFits(page);
    await expectAccessible(page, `other ${width}`);
    await screenshot(`other-answer-${width}`);
  });
}

const tag = (municipality) =>
  pageWith(`<riksnorm-estimate municipality="${municipality}" lang="sv"><p>Räkna</p></riksnorm-estimate>`);

test('the embed obeys its municipality', async ({ openPortal }) => {
  const { page, estimator } = await openPortal({ html: tag('other') });
  const frame = await estimator();
  expect(new URL(frame.url()).pathname).toMatch(/\/embed\/1\/other\/sv\.html$/);
  const { municipality, ...situation } = OTHER;
  await answer(frame, situation);
  await expect.poll(async () => (await answerOf(frame)).totals['Försörjningsstöd, ungefär']).toBe(MISSING);
  expect(await frame.locator('main').innerText()).not.toMatch(UMEA);
  // Another one, while it runs.
  await page.locator('riksnorm-estimate').evaluate((element) => element.setAttribute('municipality', 'umea'));
  expect(new URL((await estimator()).url()).pathname).toMatch(/\/embed\/1\/sv\.html$/);
});

test('where no municipality is known how to apply is told in words that lead there, in each language', async ({ openPage }) => {
  const { page } = await openPage({ path: 'other/' });
  await answer(page, { ...OTHER, municipality: undefined });
  await page.getByRole('link', { name: 'Så ansöker du' }).click();
  for (const language of ['sv', 'sv-lattlast', 'en']) {
    if (language !== 'sv') await chooseLanguage(page, language);
    const said = await page.locator('.apply').textContent();
    // Whom to ring, and what to say. No number is made up.
    expect(said).toMatch(/växel/);
    expect(said).toMatch(/Jag vill ansöka om försörjningsstöd|jag vill söka försörjnings-stöd/);
    const numbers = await page.locator('.apply a[href^="tel:"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(numbers.toSorted()).toEqual(['tel:020505050', 'tel:112', 'tel:116111']);
  }
});

test('where no municipality is known help for tonight is told all the same, in each language', async ({ openPage }) => {
  const { page } = await openPage({ path: 'other/#hjalp-nu' });
  for (const language of ['sv', 'sv-lattlast', 'en']) {
    if (language !== 'sv') await chooseLanguage(page, language);
    await expect(page.locator('.help-now li').first()).toHaveText(/socialtjänsten.*112.*socialjouren/s);
  }
});

test('an embed with an unknown municipality says so, and counts for no other', async ({ openPortal }) => {
  const warning = /Värdet går inte att använda: municipality="Ume"/;
  const { page, problems, estimator } = await openPortal({ html: tag('Ume'), expected: [warning] });
  const frame = await estimator();
  expect(new URL(frame.url()).pathname).toMatch(/\/embed\/1\/other\/sv\.html$/);
  expect(problems.all.filter((one) => warning.test(one)), 'told once in the console').toHaveLength(1);
  await expect(page.getByText('Uträkningen känner inte till kommunen som sidan anger.')).toBeVisible();
  await page.locator('riksnorm-estimate').evaluate((element) => element.setAttribute('municipality', 'umea'));
  await expect(page.getByText('Uträkningen känner inte till kommunen som sidan anger.')).toBeHidden();
});
