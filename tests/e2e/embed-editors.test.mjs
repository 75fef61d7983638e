// The page for editors, and the demo portal as a whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { fill } from './estimator.mjs';
import { SITE, openPage } from './harness.mjs';
import { LOADER, openPortal, pageWith } from './portal.mjs';

const PAGES = [
  ['bygg-in/', 'sv', 'Bygg in uträkningen'],
  ['bygg-in/sv-lattlast/', 'sv-lattlast', 'Lägg in uträkningen på er sida'],
  ['bygg-in/en/', 'en', 'Embed the estimator'],
];

/** What the sample shows: it is of the page's own origin, in a frame all the same. */
const sample = (page) => page.frameLocator('#sample iframe');
const sampleStarted = async (page) => {
  await page.locator('#sample').scrollIntoViewIfNeeded();
  await sample(page).locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
};

async function assertAccessible(page, name) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits`);
}

test('the tag follows the choices, and what is pasted works in a portal', async () => {
  const { page, expectClean, close } = await openPage({ path: 'bygg-in/', ready: false,
    prepare: (page) => page.addInitScript(() => {
      const { writeText } = Clipboard.prototype;
      Clipboard.prototype.writeText = function (text) { globalThis.copied = text; return writeText.call(this, text); };
    }),
    permissions: ['clipboard-write'],
  });
  await sampleStarted(page);
  const tag = () => page.locator('#tag').inputValue();
  assert.equal(await tag(), `<script src="${LOADER}" referrerpolicy="no-referrer" async></script>
<riksnorm-estimate municipality="umea" lang="sv" level="standard" accent="#0a5a6a" radius="8">
  <p>Här kan du räkna på försörjningsstöd. <a href="${SITE}">Öppna uträkningen på en egen sida</a></p>
</riksnorm-estimate>`);
  await fill(page, 'lang', 'sv easy');
  assert.match(await tag(), /lang="sv" level="easy"/);
  await sample(page).locator('html[lang=sv-lattlast] #riksnorm[data-started]').waitFor({ state: 'attached' });
  await sample(page).locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  await fill(page, 'lang', 'en');
  await sample(page).locator('html[lang=en] #riksnorm[data-started]').waitFor({ state: 'attached' });
  await sample(page).locator('#heading', { hasText: 'Your household' }).waitFor();
  // A colour by its digits, a wrong one, and one from the palette.
  await page.locator('#accent').fill('#7a1f5c');
  await sample(page).locator('html[style*="#7a1f5c"]').waitFor();
  assert.equal(await page.locator('#colour').inputValue(), '#7a1f5c');
  await page.locator('#accent').fill('red;}');
  assert.match(await page.locator('#accent-wrong').innerText(), /# och tre eller sex tecken/);
  assert.match(await tag(), /accent="#7a1f5c"/);
  await page.locator('#colour').fill('#225533');
  assert.equal(await page.locator('#accent').inputValue(), '#225533');
  assert.equal(await page.locator('#accent-wrong').innerText(), '');
  await page.locator('#radius').fill('2');
  assert.match(await tag(), /radius="2"/);
  await page.locator('#copy').click();
  await page.getByText('Kopierat.').waitFor();
  const pasted = await page.evaluate(() => globalThis.copied);
  assert.equal(pasted, await tag());
  await expectClean();
  await close();

  // Into a page of another origin, as it is.
  const portal = await openPortal({ html: pageWith(pasted, { loader: 'data:text/javascript,' }) });
  const frame = await portal.estimator();
  assert.equal(await frame.locator('html').getAttribute('lang'), 'en');
  assert.match(await frame.evaluate(() => document.documentElement.style.cssText), /#225533.*--radius: 2px/);
  await portal.expectClean();
  await portal.close();
});

test('what is copied can be copied by hand where the browser does not let it', async () => {
  const { page, expectClean, close } = await openPage({
    path: 'bygg-in/', ready: false,
    prepare: (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }),
  });
  await sampleStarted(page);
  await page.locator('#copy').click();
  await page.getByText('Raderna är markerade').waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), await page.locator('#tag').inputValue());
  await expectClean();
  await close();
});

for (const [path, language, title] of PAGES) {
  test(`${path} can be read by all, at every width, in light and dark`, async () => {
    for (const [width, colorScheme] of [[320, 'dark'], [360, 'light'], [1280, 'light'], [1280, 'dark']]) {
      const { page, expectClean, screenshot, close } = await openPage({
        path, ready: false, viewport: { width, height: 800 }, colorScheme,
      });
      await sampleStarted(page);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.equal(await page.locator('h1').first().innerText(), title);
      assert.equal(await page.locator('.languages [aria-current]').first().getAttribute('lang'), language);
      await assertAccessible(page, `${path} at ${width}`);
      await screenshot(`editors-${language}-${colorScheme}-${width}`);
      await expectClean();
      await close();
    }
  });
}

test('without JavaScript the page for editors still tells what it is', async () => {
  const { page, expectClean, close } = await openPage({ path: 'bygg-in/', ready: false, javaScriptEnabled: false });
  assert.match(await page.locator('main').innerText(), /Raderna skrivs av ett skript/);
  assert.ok(await page.locator('#sample').getByText('Uträkningen kunde inte visas här.').isVisible());
  await expectClean();
  await close();
});

test('the demo portal can be read by all, at every width, in light and dark', async () => {
  for (const path of ['demo/', 'demo/smal.html', 'demo/tva.html', 'demo/cms.html']) {
    for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']]) {
      // Tall, so that a picture shows the whole frame.
      const { page, estimator, expectClean, screenshot, close } = await openPortal({
        path, colorScheme, viewport: { width, height: path === 'demo/tva.html' ? 7000 : 3600 },
      });
      const count = await page.locator('riksnorm-estimate').count();
      for (let at = 0; at < count; at += 1) await estimator(at);
      await assertAccessible(page, `${path} at ${width}`);
      await screenshot(`portal-${path.replaceAll(/\W/g, '_')}-${colorScheme}-${width}`);
      await expectClean();
      await close();
    }
  }
});

test('the same portal on the estimator’s own origin has a frame without sandbox', async () => {
  const { page, estimator, expectClean, close } = await openPortal({ path: 'demo/', origin: SITE });
  await estimator();
  assert.equal(await page.locator('iframe').count(), 1);
  assert.equal(await page.locator('iframe').getAttribute('sandbox'), null);
  await expectClean();
  await close();
});
