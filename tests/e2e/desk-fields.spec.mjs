// The caseworker's fields, which fill the line and are filled by it.
import { begin, record, status, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { holdTimers } from './page.mjs';

test('what is typed on the line fills the fields, and a field changes its own word', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v 4l 9(10d) 16(3000/60000) hyra 8200,50 lön 5000j/7000 el 450 medicin 200 tillg');
  await expect(page.locator('.fields')).toHaveCount(0);
  await page.keyboard.press('Alt+Digit0');
  await page.locator('#adults:focus').waitFor();
  const expectField = (name) => expect(page.getByLabel(name, { exact: true }));
  const expectChosen = (name) => expect(page.getByRole('combobox', { name, exact: true }));
  await expectChosen('Vuxna').toHaveValue('2');
  await expectField('Barn 1, Ålder').toHaveValue('4');
  await expect(page.getByLabel('Barn 1, Lunch borta')).toBeChecked();
  await expectField('Barn 2, Dagar').toHaveValue('10');
  await expectField('Barn 3, Lön mån').toHaveValue('3000');
  await expectField('Barn 3, Lön i år').toHaveValue('60000');
  await expectChosen('Form').toHaveValue('rental');
  await expectField('Kostnad').toHaveValue('8200,50');
  await expectField('Vuxen 1, inkomst 1, belopp').toHaveValue('5000');
  await expectField('Vuxen 2, inkomst 1, belopp').toHaveValue('7000');
  await expectField('Hushållsel').toHaveValue('450');
  await expectField('Läkemedel').toHaveValue('200');
  await expect(page.getByLabel('Tillgångar')).toBeChecked();

  // What stands around its word stays as it was typed.
  const line = () => page.locator('#line').inputValue();
  await page.getByLabel('Hushållsel').fill('500');
  await expect.poll(line).toBe('2v 4l 9(10d) 16(3000/60000) hyra 8200,50 lön 5000j/7000 el 500 medicin 200 tillg');
  await page.getByLabel('Läkemedel').fill('');
  await expect.poll(line).toBe('2v 4l 9(10d) 16(3000/60000) hyra 8200,50 lön 5000j/7000 el 500 tillg');

  // Everything anew from the fields, by the keyboard.
  await begin(page);
  await page.keyboard.press('Alt+Digit0');
  await page.keyboard.press('1');
  await expect.poll(line).toBe('1v');
  await page.getByLabel('Barn 1, Ålder').focus();
  await page.keyboard.type('4');
  await expect.poll(line).toBe('1v 4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(line).toBe('1v 4(l)');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await expect.poll(line).toBe('1v 4(l 10d)');
  await page.getByLabel('Barn 2, Ålder').focus();
  await page.keyboard.type('16');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('60000');
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000)');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('19');
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000) 19');
  await expect(page.locator('.field.wrong .error'), 'no child until school is said').toHaveText(/i skola/, { useInnerText: true });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000) 19(s)');
  await page.getByLabel('Gemenskap').focus();
  await page.keyboard.type('4');
  await expect(page.locator('.field.wrong .error'), 'no fewer than the household').toHaveText(/5 till 30/, { useInnerText: true });
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000) 19(s) av 4');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('6');
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000) 19(s) av 6');
  await page.getByLabel('Kostnad', { exact: true }).focus();
  await page.keyboard.type('8 200,50');
  await expect.poll(line).toMatch(/ av 6 hyra 8200,50$/);
  await expectField('Kostnad').toHaveValue('8 200,50'); // as it was typed
  await page.getByRole('combobox', { name: 'Vuxen 1, inkomst 1, slag' }).selectOption('childBenefit');
  await page.getByRole('combobox', { name: 'Vuxen 1, inkomst 1, slag' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1250');
  await expect.poll(line).toMatch(/ barnbidrag 1250$/);
  for (const [field, word] of [['Arbetsresor', 'resor 600'], ['Tandvård', 'tandvård 900']]) {
    await page.getByLabel(field).focus();
    await page.keyboard.type(word.split(' ')[1]);
    await expect.poll(line).toMatch(new RegExp(`${word}( |$)`));
  }
  await page.getByRole('button', { name: 'Ta bort barn 3' }).press('Enter');
  await expect.poll(line).toBe('1v 4(l 10d) 16(3000/60000) av 6 hyra 8200,50 barnbidrag 1250 resor 600 tandvård 900');
});

test('a field in error leaves nothing, says so at once, and is empty for the next household', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '1v hyra 8200');
  await page.keyboard.press('Alt+Digit0');
  await holdTimers(page);
  const cost = page.getByLabel('Kostnad', { exact: true });
  await cost.fill('8200 kronor jämnt');
  await expect(cost).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.field.wrong .error')).toHaveText('Ett belopp, 0 till 1 000 000.', { useInnerText: true });
  await expect(page.locator('#line')).toHaveValue('1v hyra ?');
  await expect(page.locator('#outcome')).toHaveText('5 220 kr');
  await expect(cost).toHaveValue('8200 kronor jämnt');
  await begin(page);
  await expect(cost).toHaveValue('');
  await expect(page.locator('.field.wrong')).toHaveCount(0);
});

test('what a field refuses does not count, and is not copied', async ({ openDesk }) => {
  const { page } = await openDesk();
  const refused = async (text) => {
    await page.locator('.not-whole').waitFor();
    await page.keyboard.press('F8');
    await status(page, 'Inget att kopiera förrän raden och fälten är rättade.');
    await expect(page.locator('.fields [aria-invalid=true]'), text).toHaveCount(1);
  };
  await type(page, '1v el 450');
  await page.keyboard.press('Alt+Digit0');
  const without = (await record(page)).balance;
  await page.getByLabel('Vuxen 1, inkomst 1, belopp').pressSequentially('31OO');
  await refused('31OO');
  await expect(page.locator('#line')).toHaveValue('1v lön ? el 450');
  await expect.poll(async () => (await record(page)).balance).toBe(without);
  // The words hide the fields, and nothing is forgotten.
  await page.keyboard.press('F1');
  await page.keyboard.press('F1');
  const salary = page.getByLabel('Vuxen 1, inkomst 1, belopp');
  await expect(salary).toHaveValue('31OO');
  await salary.fill('3100');
  await page.locator('.not-whole').waitFor({ state: 'detached' });
  await expect(page.locator('#line')).toHaveValue('1v lön 3100 el 450');

  const age = page.locator('#child-0');
  await age.pressSequentially('25');
  await refused('25');
  await expect(page.locator('#line')).toHaveValue('1v 25 lön 3100 el 450');
  await age.fill('9');
  await page.getByLabel('Barn 1, Dagar').pressSequentially('35');
  await refused('35');
  await expect(page.locator('#line')).toHaveValue('1v 9(35d) lön 3100 el 450');
  await page.getByLabel('Barn 1, Dagar').fill('');
  // From 18 on a child is one in school only.
  await age.fill('19');
  await refused('19');
  await page.getByLabel('Barn 1, i skola').check();
  await expect(page.locator('#line')).toHaveValue('1v 19(s) lön 3100 el 450');
  await page.getByLabel('Barn 1, i skola').uncheck();
  await refused('19');
  // Earnings of a month need those of the year.
  await age.fill('16');
  await page.getByLabel('Barn 1, Lön mån').pressSequentially('3000');
  await refused('no year');
  await page.getByLabel('Barn 1, Lön i år').fill('60000');
  await expect(page.locator('#line')).toHaveValue('1v 16(3000/60000) lön 3100 el 450');
  await expect(page.locator('.not-whole')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort barn 1' }).click();
  await page.locator('#child-0:focus').waitFor();
  await expect(page.locator('#line')).toHaveValue('1v lön 3100 el 450');
});

test('matnorm for some days, for the household at hand', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v 4 5l 12(10d)');
  await page.keyboard.press('Alt+Digit5');
  const rows = () => page.locator('.days tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' '))));
  // 128 × 7, 56 × 7, 46 × 7, 75 × 7: by whole days, whatever the part-time residence.
  await expect.poll(rows).toEqual([
    ['Två vuxna', '3 900', '128', '896'],
    ['Barn 1, 4 år, 4–6 år, lunch hemma', '1 714', '56', '392'],
    ['Barn 2, 5 år, 4–6 år, lunch borta', '1 399', '46', '322'],
    ['Barn 3, 12 år, 11–14 år', '2 294', '75', '525'],
    ['Summa 2024', '', '', '2 135'],
  ]);
  await page.keyboard.type('31');
  // Never above the month: 3 900 + 1 714 + 1 399 + 2 294.
  await expect.poll(async () => (await rows()).at(-1)).toEqual(['Summa 2024', '', '', '9 307']);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('32');
  await expect(page.locator('.days .error')).toHaveText(/1 till 31/, { useInnerText: true });
});
