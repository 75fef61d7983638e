// The page for editors, and the demo portal as a whole.
import { fill, heading } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { expectAccessible } from './look.mjs';
import { LOADER, pageWith } from './portal.mjs';

const PAGES = [
  ['bygg-in/', 'sv', 'Bygg in uträkningen'],
  ['bygg-in/sv-lattlast/', 'sv-lattlast', 'Lägg in uträkningen på er sida'],
  ['bygg-in/en/', 'en', 'Embed the estimator'],
];

/** What the sample shows: it is of the page's own origin, in a frame all the same. */
const sample = (page) => page.frameLocator('#sample iframe');
const sampleStarted = async (page) => {
  await page.locator('#sample').scrollIntoViewIfNeeded();
  await expect(sample(page).locator('#riksnorm[data-started]')).toBeAttached();
};

test('the tag follows the choices, and what is pasted works in a portal', async ({ openPage, openPortal }) => {
  const { page } = await openPage({ path: 'bygg-in/', ready: false,
    prepare: (page) => page.addInitScript(() => {
      const { writeText } = Clipboard.prototype;
      Clipboard.prototype.writeText = function (text) { globalThis.copied = text; return writeText.call(this, text); };
    }),
    permissions: ['clipboard-write'],
  });
  await sampleStarted(page);
  const tag = page.locator('#tag');
  await expect(tag).toHaveValue(`<script src="${LOADER}" referrerpolicy="no-referrer" async></script>
<riksnorm-estimate municipality="umea" lang="sv" level="standard" accent="#0a5a6a" radius="8">
  <p>Här kan du räkna på försörjningsstöd. <a href="${SITE}">Öppna uträkningen på en egen sida</a></p>
</riksnorm-estimate>`);
  await fill(page, 'lang', 'sv easy');
  await expect(tag).toHaveValue(/lang="sv" level="easy"/);
  await expect(sample(page).locator('html[lang=sv-lattlast] #riksnorm[data-started]')).toBeAttached();
  await heading(sample(page), 'Räkna på försörjnings-stöd');
  await fill(page, 'lang', 'en');
  await expect(sample(page).locator('html[lang=en] #riksnorm[data-started]')).toBeAttached();
  await heading(sample(page), 'Short of money?');
  // A colour by its digits, a wrong one, and one from the palette.
  await page.locator('#accent').fill('#7a1f5c');
  await sample(page).locator('html[style*="#7a1f5c"]').waitFor();
  await expect(page.locator('#colour')).toHaveValue('#7a1f5c');
  await page.locator('#accent').fill('red;}');
  await expect(page.locator('#accent-wrong')).toHaveText(/# och tre eller sex tecken/, { useInnerText: true });
  await expect(tag).toHaveValue(/accent="#7a1f5c"/);
  await page.locator('#colour').fill('#225533');
  await expect(page.locator('#accent')).toHaveValue('#225533');
  await expect(page.locator('#accent-wrong')).toHaveText('', { useInnerText: true });
  await page.locator('#radius').fill('2');
  await expect(tag).toHaveValue(/radius="2"/);
  await page.locator('#copy').click();
  await page.getByText('Kopierat.').waitFor();
  const pasted = await page.evaluate(() => globalThis.copied);
  expect(pasted).toBe(await tag.inputValue());

  // Into a page of another origin, as it is.
  const portal = await openPortal({ html: pageWith(pasted, { loader: 'data:text/javascript,' }) });
  const frame = await portal.estimator();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => frame.evaluate(() => document.documentElement.style.cssText)).toMatch(/#225533.*--radius: 2px/);
});

test('what is copied can be copied by hand where the browser does not let it', async ({ openPage }) => {
  const { page } = await openPage({
    path: 'bygg-in/', ready: false,
    prepare: (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }),
  });
  await sampleStarted(page);
  await page.locator('#copy').click();
  await page.getByText('Raderna är markerade').waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return getSelection().toString() || value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await page.locator('#tag').inputValue());
});

for (const [path, language, title] of PAGES) {
  for (const [width, colorScheme] of [[320, 'dark'], [360, 'light'], [1280, 'light'], [1280, 'dark']]) {
    test(`${path} can be read by all at ${width} px in the ${colorScheme}`, async ({ openPage }) => {
      const { page, screenshot } = await openPage({ path, ready: false, viewport: { width, height: 800 }, colorScheme });
      await sampleStarted(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1').first()).toHaveText(title, { useInnerText: true });
      await expect(page.locator('.languages [aria-current]').first()).toHaveAttribute('lang', language);
      await expectAccessible(page, `${path} at ${width}`);
      await screenshot(`editors-${language}-${colorScheme}-${width}`);
    });
  }
}

test('without JavaScript the page for editors still tells what it is', async ({ openPage }) => {
  const { page } = await openPage({ path: 'bygg-in/', ready: false, javaScriptEnabled: false });
  await expect(page.locator('main')).toHaveText(/Raderna skrivs av ett skript/, { useInnerText: true });
  await expect(page.locator('#sample').getByText('Uträkningen kunde inte visas här.')).toBeVisible();
});

for (const path of ['demo/', 'demo/smal.html', 'demo/tva.html', 'demo/cms.html']) {
  for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']]) {
    test(`${path} can be read by all at ${width} px in the ${colorScheme}`, async ({ openPortal }) => {
      // Tall, so that a picture shows the whole frame.
      const { page, estimator, screenshot } = await openPortal({
        path, colorScheme, viewport: { width, height: path === 'demo/tva.html' ? 7000 : 3600 },
      });
      const count = await page.locator('riksnorm-estimate').count();
      for (let at = 0; at < count; at += 1) await estimator(at);
      await expectAccessible(page, `${path} at ${width}`);
      await screenshot(`portal-${path.replaceAll(/\W/g, '_')}-${colorScheme}-${width}`);
    });
  }
}

test('the same portal on the estimator’s own origin has a frame without sandbox', async ({ openPortal }) => {
  const { page, estimator } = await openPortal({ path: 'demo/', origin: SITE });
  await estimator();
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).not.toHaveAttribute('sandbox');
});
