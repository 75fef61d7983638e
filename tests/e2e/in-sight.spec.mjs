// What takes focus is in sight with its name, and nothing that is read lies
// under the bar. From a topic one comes back to where one was.
import { active, answer, chooseLanguage, fill, goBack, heading, press, toIncomes } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { drawn } from './page.mjs';

const PHONE = { width: 360, height: 640 };

/** Whether all of an element is in view, and not under the bar. */
async function expectInSight(locator, what) {
  await expect.poll(() => locator.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    const bar = document.querySelector('.bar').getBoundingClientRect();
    return top >= Math.max(0, bar.bottom) - 1 && bottom <= innerHeight + 1;
  }), what).toBe(true);
}

/** Has an element at the end of the view, where what follows it is not in sight. */
const atTheEnd = (locator) => locator.evaluate((one) => one.scrollIntoView({ block: 'end' }));

for (const language of ['sv', 'sv-lattlast', 'en']) {
  test(`a tick, a further payment and a child leave their names in sight, in ${language}`, { tag: '@narrow' }, async ({ openPage }) => {
    const { page } = await openPage({ path: '#alla', viewport: PHONE });
    await chooseLanguage(page, language);
    for (let child = 0; child < 3; child += 1) {
      await atTheEnd(page.locator('#add-child'));
      await page.locator('#add-child').click();
      const age = page.locator(`[name="children[${child}].age"]`);
      await expect(age).toBeFocused();
      await expectInSight(page.locator('fieldset.child').nth(child).locator('> legend'), `child ${child}`);
      await expectInSight(age, `its age`);
    }
    for (const name of ['salary', 'housingAllowance']) {
      const income = `adults[0].${name}`;
      const label = page.locator(`label[for="${income}"]`);
      await atTheEnd(label);
      await label.click();
      const amount = page.locator(`[name="${income}[0]"]`);
      await expect(amount).toBeFocused();
      await expectInSight(label, `the name of ${name}`);
      await expectInSight(amount, `its amount`);
      const add = page.locator(`.tick:has(> .box > [name="${income}"]) .add`);
      await atTheEnd(add);
      await add.click();
      await expect(page.locator(`[name="${income}[1]"]`)).toBeFocused();
      await expectInSight(label, `the name of ${name} with two payments`);
      await expectInSight(page.locator(`[name="${income}[1]"]`), 'the second amount');
    }
  });

  test(`what is wrong is told in sight, in ${language}`, { tag: '@narrow' }, async ({ openPage }) => {
    const { page } = await openPage({ path: '#alla', viewport: { width: 320, height: 480 } });
    await chooseLanguage(page, language);
    await atTheEnd(page.locator('#next'));
    await press(page);
    await expect.poll(() => active(page)).toBe('errors');
    await expectInSight(page.locator('#errors-title'), 'its title');
    await expectInSight(page.locator('#errors a').first(), 'the first mistake');
    await page.locator('#errors a').first().click();
    await expect.poll(() => active(page)).toBe('adults');
    await expectInSight(page.locator('label[for=adults]'), 'the field of the first mistake');
  });
}

test('from a topic one comes back to the link that led there', { tag: '@narrow' }, async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  const back = page.locator('.topic .buttons button');
  for (const link of [page.locator('.link-rows a[href="#kan-andra-summan"]'), page.locator('.site-links a[href="#tillganglighet"]')]) {
    await link.click();
    await back.click();
    await page.locator('.calculation').waitFor();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await back.waitFor();
    await goBack(page);
    await page.locator('.calculation').waitFor();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

test('what cannot be read is told as its field is left, there alone, and is no longer once it can', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await toIncomes(page);
  const amount = page.locator('[name="adults[0].salary[0]"]');
  const error = page.locator('[id="adults[0].salary[0]-error"]');
  await fill(page, 'adults[0].salary', true);
  await amount.pressSequentially('500+300');
  await expect(error, 'nobody is corrected while writing').toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(error).toHaveText(/med siffror/);
  await expect(error).toHaveAttribute('role', 'alert');
  await expect(amount).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#errors')).toHaveCount(0);
  await expect(page).toHaveTitle('Steg 3 av 4 – Umeå kommun');
  await amount.fill('');
  await expect(error, 'what is empty is asked for later').toHaveCount(0);
  await amount.fill('800');
  await expect(error).toHaveCount(0);
  // A press that leaves the field leads on all the same: it says what is wrong.
  await amount.fill('500+300');
  await press(page);
  await expect.poll(() => active(page)).toBe('errors');
  await expect(error, 'the summary is read').not.toHaveAttribute('role', 'alert');
});

test('while the way on is pressed, what was just written does not change', { tag: '@narrow' }, async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await toIncomes(page);
  await page.locator('label[for="adults[0].salary"]').click();
  await expect.poll(() => active(page)).toBe('adults[0].salary[0]');
  await page.keyboard.type('9400');
  const salary = page.locator('[name="adults[0].salary[0]"]');
  await page.locator('#next').hover();
  await page.mouse.down();
  await drawn(page);
  // A browser may scroll to a text that changes, and the press ends elsewhere.
  await expect(salary).toHaveValue('9400');
  await page.mouse.up();
  await heading(page, 'Andra kostnader');
  await goBack(page);
  await expect(salary).toHaveValue('9\u00a0400');
});
