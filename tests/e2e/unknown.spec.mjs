// "I don't know" is an answer where it can be.
import { active, answer, answerOf, fill, goOn, heading, household } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible } from './look.mjs';

for (const [name, options] of Object.entries({
  '320 px': { viewport: { width: 320, height: 640 } },
  '1280 px': { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
})) {
  test(`a home whose cost is unknown is missing from the sum, and the answer says so: ${name}`, async ({ openPage }) => {
    const { page, screenshot } = await openPage(options);
    await fill(page, 'adults', 1);
    await fill(page, 'children', 0);
    await goOn(page);
    await heading(page, 'Bostaden');
    await fill(page, 'housing.form', 'rental');
    await goOn(page);
    await expect(page.locator('#errors')).toHaveText(/sätt kryss vid ”Jag vet inte”/);

    // By keyboard: from the cost to the box, which keeps focus.
    await page.locator('[name="housing.monthlyCost"]').fill('kanske 7000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => active(page)).toBe('housing.costUnknown');
    await expect(page.locator('[name="housing.monthlyCost"]')).toHaveCount(0);
    await expect(page.locator('#errors')).toHaveCount(0);
    await expectAccessible(page);
    await screenshot(`unknown-home-${name}`);
    await goOn(page);
    await heading(page, 'Vilka pengar');
    await fill(page, 'adults[0].salary', true);
    await fill(page, 'adults[0].salary[0]', 6000);
    await goOn(page);
    await goOn(page);
    await page.locator('.calculation').waitFor();
    // 3 940 + 1 280 = 5 220 against 6 000: more, but only without the home.
    const { lines, totals } = await answerOf(page);
    expect(lines).toEqual([3940, 1280, 6000]);
    expect(totals['Inkomster utöver behovet']).toBe(780);
    const notice = page.locator('.unknown');
    await expect(notice).toHaveText(/är inte med i summan. Stödet kan bli högre/);
    // With a home at the guideline, 6 595, 5 815 are missing.
    await expect(page.locator('.sum .sentence')).toHaveText(/^Mellan 0.kr och 5.815.kr i försörjningsstöd/);
    await expectAccessible(page);
    await screenshot(`unknown-answer-${name}`);

    await notice.getByRole('button').click();
    await heading(page, 'Bostaden');
    await fill(page, 'housing.costUnknown', false);
    await expect(page.locator('[name="housing.monthlyCost"]'), 'nothing typed is lost').toHaveValue('kanske 7000');
    await fill(page, 'housing.monthlyCost', 4000);
    await goOn(page);
    await page.locator('.calculation').waitFor();
    await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(3220);
    await expect(page.locator('.unknown')).toHaveCount(0);
  });
}

test('without the rent nobody is told that the incomes are enough', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.costUnknown', true);
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  // More than 5 220 and the guideline of 6 595.
  await fill(page, 'adults[0].salary[0]', 14200);
  await goOn(page);
  await goOn(page);
  await expect(page.locator('.sum .sentence')).toHaveText(/^Inkomsterna är ungefär 8.980.kr högre än det hushållet behöver i november 2026, när bostaden inte är med$/);
  await page.getByRole('link', { name: /^Om du tjänar mer/ }).click();
  await page.locator('.says').waitFor();
  await expect(page.locator('#earn-ends')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /stödet tar slut/ })).toHaveCount(0);
});

test('an unknown rent stands beside the sum, with the guideline as its most', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.costUnknown', true);
  for (let step = 0; step < 3; step += 1) await goOn(page);
  await expect(page.locator('.sum .sentence')).toHaveText(/^Ungefär 5.220.kr och hyran, upp till 6.595.kr i försörjningsstöd för november 2026/);
  await screenshot('unknown-rent-360');
});

test('who has no home is first told of help for tonight, and savings stand on the card', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  await answer(page, { month: '2026-11', adults: [{}], hasAssets: true });
  const card = page.locator('.sum');
  await expect(card).toHaveText(/^Har du ingenstans att sova i natt\?.*akut hjälp.*Ungefär 5.220.kr.*kan behöva användas först/);
  await expect(card.getByRole('link', { name: /Umeå kommuns växel/ })).toHaveAttribute('href', 'tel:090161000');
  await expect(page.locator('.notes'), 'it is not said twice').not.toHaveText(/användas först/);
  await expectAccessible(page);
  await screenshot('no-home-360');
});

test('from the one page it leads back to the one page', async ({ openPage }) => {
  const { page } = await openPage({ path: '#alla' });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await fill(page, 'housing.form', 'lodger');
  await fill(page, 'housing.costUnknown', true);
  await goOn(page);
  await page.locator('.unknown button').click();
  await heading(page, 'Alla frågor');
  await fill(page, 'housing.form', 'none');
  await expect(page.locator('[name="housing.costUnknown"]')).toHaveCount(0);
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await expect(page.locator('.unknown'), 'without a home nothing is unknown').toHaveCount(0);
});

test('who does not know the days of a child is told how to count them', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } });
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  await fill(page, 'children[0].partTime', true);
  const days = page.locator('[name="children[0].daysPerMonth"]');
  await days.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const help = page.locator('.child details');
  await expect(help).toHaveText(/Vet du inte hur många dagar\?[^]*räkna dagarna/, { useInnerText: true });
  await days.fill('4');
  await expect(help, 'it stays open while one writes').toHaveAttribute('open');
  await expectAccessible(page);
});
