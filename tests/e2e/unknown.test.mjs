// "I don't know" is an answer where it can be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { fill, goOn, said } from './estimator.mjs';
import { openPage } from './harness.mjs';

async function assertAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
}

const active = (page) => page.evaluate(() => document.activeElement.id);
const heading = (page, text) => page.locator('#heading', { hasText: text }).waitFor();

test('a home whose cost is unknown is missing from the sum, and the answer says so', async () => {
  for (const [name, options] of Object.entries({
    320: { viewport: { width: 320, height: 640 } },
    1280: { viewport: { width: 1280, height: 800 } },
    dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  })) {
    const { page, expectClean, screenshot, close } = await openPage(options);
    await fill(page, 'adults', 1);
    await fill(page, 'children', 0);
    await goOn(page);
    await heading(page, 'Bostaden');
    await fill(page, 'housing.form', 'rental');
    await goOn(page);
    assert.match(await page.locator('#errors').textContent(), /kryssa för att du inte vet/);

    // By keyboard: from the cost to the box, which keeps focus.
    await page.locator('[name="housing.monthlyCost"]').fill('kanske 7000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await active(page), 'housing.costUnknown');
    assert.equal(await page.locator('[name="housing.monthlyCost"]').count(), 0);
    assert.equal(await page.locator('#errors').count(), 0);
    await assertAccessible(page);
    await screenshot(`unknown-home-${name}`);
    await goOn(page);
    await heading(page, 'Inkomster');
    await fill(page, 'adults[0].salary', true);
    await fill(page, 'adults[0].salary[0]', 6000);
    await goOn(page);
    await goOn(page);
    await page.locator('.calculation').waitFor();
    // 3 940 + 1 280 = 5 220 against 6 000: more, but only without the home.
    const { lines, totals } = await said(page);
    assert.deepEqual(lines, [3940, 1280, 6000]);
    assert.equal(totals['Inkomsterna är högre med'], 780);
    const notice = page.locator('.unknown');
    assert.match(await notice.textContent(), /Bostaden är inte med i summan.*stödet kan bli högre/);
    const above = await notice.evaluate((box) =>
      box.compareDocumentPosition(document.querySelector('.sentence')) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    assert.ok(above, 'it is read before the sum');
    await assertAccessible(page);
    await screenshot(`unknown-answer-${name}`);

    await notice.getByRole('button').click();
    await heading(page, 'Bostaden');
    await fill(page, 'housing.costUnknown', false);
    assert.equal(await page.locator('[name="housing.monthlyCost"]').inputValue(), 'kanske 7000', 'nothing typed is lost');
    await fill(page, 'housing.monthlyCost', 4000);
    for (let step = 0; step < 3; step += 1) await goOn(page);
    await page.locator('.calculation').waitFor();
    assert.equal((await said(page)).totals['Det som saknas'], 3220);
    assert.equal(await page.locator('.unknown').count(), 0);
    await expectClean();
    await close();
  }
});

test('from the one page it leads back to the one page', async () => {
  const { page, expectClean, close } = await openPage({ path: '#alla' });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await fill(page, 'housing.form', 'lodger');
  await fill(page, 'housing.costUnknown', true);
  await goOn(page);
  await page.locator('.unknown button').click();
  await heading(page, 'Alla frågor');
  await fill(page, 'housing.form', 'none');
  assert.equal(await page.locator('[name="housing.costUnknown"]').count(), 0);
  await goOn(page);
  await page.locator('.calculation').waitFor();
  assert.equal(await page.locator('.unknown').count(), 0, 'without a home nothing is unknown');
  await expectClean();
  await close();
});

test('who does not know the days of a child is told how to count them', async () => {
  const { page, expectClean, close } = await openPage({ viewport: { width: 360, height: 740 } });
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  await fill(page, 'children[0].partTime', true);
  const days = page.locator('[name="children[0].daysPerMonth"]');
  await days.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const help = page.locator('.child details');
  assert.match(await help.innerText(), /Vet du inte hur många dagar\?[^]*räkna dagarna/);
  await days.fill('4');
  assert.ok(await help.evaluate((one) => one.open), 'it stays open while one writes');
  await assertAccessible(page);
  await expectClean();
  await close();
});
