// The caseworker's line: typed, completed, put right.
import { announced, begin, record, settled, status, type } from './desk.mjs';
import { FAMILY } from './desk-records.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible } from './look.mjs';
import { holdTimers, letCopy } from './page.mjs';

test('what is wrong is marked at its word, said politely, and reached by the keyboard', async ({ openDesk }) => {
  const { page, context, screenshot } = await openDesk();
  await type(page, '2v hyra 450 200 akassa 300 el 450');
  const mistakes = page.locator('.mistakes li');
  await expect(mistakes).toHaveText([
    'Till ordet Ett belopp eller två? Skriv beloppet efter hyra utan mellanslag: 8200.',
    'Till ordet Vilket av dem? akassaersättning akassaavgift',
  ]);
  await expect(page.locator('#line')).toHaveAttribute('aria-invalid', 'true');
  await announced(page, /^2 saker att rätta på raden: Ett belopp eller två/);
  // The marks lie under their words, and repeat nothing of them.
  const marks = await page.locator('.marks mark').allTextContents();
  expect(marks.map((mark) => [mark.length, mark.trim()])).toEqual([[7, ''], [10, '']]);
  await screenshot('desk-mistakes');

  await letCopy(context);
  await page.keyboard.press('F8');
  await status(page, 'Inget att kopiera förrän raden och fälten är rättade.');

  // Behind the line comes the first word that is wrong: its button selects it.
  await page.keyboard.press('F2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('8200');
  await settled(page);
  await expect(page.locator('#line')).toHaveValue('2v hyra 8200 akassa 300 el 450');
  await expect(mistakes).toHaveCount(1);
});

test('a word is no mistake while it is typed', async ({ openDesk }) => {
  const { page } = await openDesk();
  await holdTimers(page);
  await page.keyboard.type('1v hyr');
  await expect(page.locator('#outcome')).toHaveText('5 220 kr');
  await expect(page.locator('.mistakes, .not-whole')).toHaveCount(0);
  await page.clock.runFor(2000);
  await settled(page);
  await expect(page.locator('.mistakes li')).toHaveCount(1);
  await expect(page.locator('.not-whole')).toHaveCount(1);
});

test('names and personal numbers are mistakes that say why, and are not said again', async ({ openDesk }) => {
  const { page } = await openDesk();
  await expect(page.locator('#line-help')).toHaveText(/Namn och personnummer räknas inte, kopieras inte och sparas inte/, { useInnerText: true });
  // At once: it must not stay until one has stopped typing.
  await holdTimers(page);
  await page.keyboard.type('1v 19900101-1234 ');
  await expect(page.locator('.mistakes')).toHaveText(/personnummer/, { useInnerText: true });
  await page.keyboard.type('Svensson 850312 6789 hyra 5000');
  await page.clock.runFor(2000);
  await settled(page);
  const messages = await page.locator('.mistakes li').allTextContents();
  expect(messages).toHaveLength(3);
  expect(messages[2]).toMatch(/personnummer/);
  expect(messages[0]).toMatch(/Ta bort det: sidan ska inte veta vem det gäller/);
  expect(messages[1]).toMatch(/Skriv inga namn/);
  const around = await page.evaluate(() => {
    document.querySelector('#line').remove();
    return document.documentElement.outerHTML.replace(/ value="[^"]*"/g, '') + document.title;
  });
  expect(around).not.toMatch(/Svensson|1990|1234|8503|6789/);
});

test('words are completed by the keyboard, as a combobox does', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk();
  const line = page.locator('#line');
  /** Whether words are offered, and which of them is chosen. */
  const state = () => line.evaluate((field) => [
    Boolean(document.querySelector('#line-options:not([hidden])')), field.getAttribute('aria-activedescendant'),
  ]);
  await page.keyboard.type('1v fö');
  await expect.poll(state).toEqual([true, null]);
  const options = page.locator('#line-options').getByRole('option');
  await expect(options.nth(0)).toHaveText(/^föräldrar /);
  await expect(options.nth(1)).toHaveText(/^föräldrapenning /);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(state).toEqual([true, 'option-1']);
  await expect(page.locator('#line-options').getByRole('option', { selected: true })).toHaveCount(1);
  await screenshot('desk-completion');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('1v föräldrapenning ');
  await expect.poll(state).toEqual([false, null]);
  await page.keyboard.type('4000');
  await expect(line).toHaveValue('1v föräldrapenning 4000');
  // In the middle of the line, and away with Escape.
  await page.keyboard.press('Home');
  await page.keyboard.type('e ');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('l');
  await expect(line).toHaveValue('el 1v föräldrapenning 4000');
  await page.keyboard.press('End');
  await page.keyboard.type(' hy');
  await expect.poll(state).toEqual([true, null]);
  await page.keyboard.press('Escape');
  await expect.poll(state).toEqual([false, null]);
  await expect(line).toHaveValue('el 1v föräldrapenning 4000 hy');
});

test('a half typed word is told when the line is left', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type('1v sju');
  await page.keyboard.press('Tab');
  await page.locator('.mistakes li').waitFor();
  await expect(page.locator('.marks mark')).toHaveCount(1);
  await page.locator('.not-whole').waitFor();
});

test('F2 goes on where the line ends', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type('1v');
  await page.keyboard.press('Alt+KeyU');
  await page.keyboard.press('F2');
  await page.keyboard.type(' 4');
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await page.keyboard.type(' 9');
  await expect(page.locator('#line')).toHaveValue('1v 4 9');
});

test('the month is chosen by word, by field and by keys, within what is covered', async ({ openDesk }) => {
  const { page } = await openDesk({ clock: '2026-11-15T10:00:00' });
  await type(page, '1v');
  const month = page.locator('#month');
  await expect(month).toHaveValue('2026-11');
  await expect(page.locator('.month.other')).toHaveCount(0);
  await page.keyboard.press('Alt+PageUp');
  await expect(month).toHaveValue('2026-10');
  await expect(page.locator('#line'), 'the line says nothing of it').toHaveValue('1v');
  await page.keyboard.press('Alt+PageDown');
  await expect(page.locator('.month.other')).toHaveCount(0);
  await page.keyboard.press('Alt+Period');
  await page.keyboard.press('Alt+Period');
  await expect(month, 'there is no later one').toHaveValue('2026-12');
  await begin(page);
  await expect(month, 'it stays').toHaveValue('2026-12');
  await expect(page.locator('.month.other')).toHaveText(/inkomster november 2026/, { useInnerText: true });
  await type(page, '1v');
  await expect(page.locator('.headline')).toHaveText(/^Underskott december 2026 5\s220\skr$/, { useInnerText: true });
  await page.keyboard.press('Alt+Comma');
  await expect(page.locator('.month.other, .headline .for-month')).toHaveCount(0);
  await begin(page);
  await type(page, '1v 2025-03');
  await expect(month).toHaveValue('2025-03');
  await expect(page.locator('#outcome')).toHaveText('5 180 kr'); // 3 910 + 1 270
  await month.selectOption('2025-12');
  await expect(page.locator('#line')).toHaveValue('1v 2025-12');
  await begin(page);
  await expect(month, 'a month of the line stays too').toHaveValue('2025-12');
  await type(page, '1v 2027-01');
  // It is no result of another month.
  await expect(page.locator('.incomplete')).toHaveText('Ofullständig: 1 sak att rätta');
  await expect(page.locator('#outcome, .record')).toHaveCount(0);
  await expect(page.locator('.mistakes')).toHaveText(/Belopp finns från januari 2024 till december 2026/, { useInnerText: true });
});

test('where this month has no amounts nothing counts until one is chosen', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk({ clock: '2027-02-10T10:00:00' });
  const month = page.locator('#month');
  const said = 'Det finns inga belopp för februari 2027. Belopp finns från januari 2024 till december 2026. Välj månad, så räknas den.';
  await expect(month).toHaveValue('');
  await expect(page.locator('.no-result')).toHaveText(said, { useInnerText: true });
  await type(page, '1v hyra 6000');
  await expect(page.locator('.no-result')).toHaveText(said, { useInnerText: true });
  await expect(page.locator('#outcome, .record')).toHaveCount(0);
  await expectAccessible(page);
  await screenshot('desk-no-amounts');
  await page.keyboard.press('F8');
  await status(page, said);
  // The key for another month begins with the nearest.
  await page.keyboard.press('Alt+Period');
  await expect(month).toHaveValue('2026-12');
  await expect(page.locator('#outcome')).toHaveText('11\u00a0220\u00a0kr');
  await expect(page.locator('.month.other'), 'and it is seen to be another').toHaveCount(1);
  await expect(page.locator('.no-result')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(month).toHaveValue('');
  await page.keyboard.press('Control+y');
  await begin(page);
  await expect(month, 'it stays for the next household').toHaveValue('2026-12');
});

// What an experienced user presses from an empty page to a copied record.
const COMMON = [
  ['one adult with a rent', '1v hyr6000', '1v hyra 6000'],
  ['one adult, two children, salary, child benefit', '1v 4 9 hyr8200 lön9000 barnb2650', '1v 4 9 hyra 8200 lön 9000 barnbidrag 2650'],
  ['a couple with job stimulus and electricity', '2v 4 9(10) 15 hyr8200 lön5000j el450', FAMILY],
  ['a lodger with benefit and a travel pass', '1v rum3500 aktivitetss4800 res600', '1v inneboende 3500 aktivitetsstöd 4800 resor 600'],
  ['two of four in a shared home', '1v 7 av4 delad3000 und1800', '1v 7 av 4 delad 3000 underhåll 1800'],
];

test('five common cases in few keys', async ({ openDesk }) => {
  const { page } = await openDesk();
  for (const [name, short, whole] of COMMON) {
    await type(page, short);
    await expect(page.locator('.mistakes'), short).toHaveCount(0);
    const quick = await record(page);
    await begin(page);
    await type(page, whole);
    expect(quick, name).toStrictEqual(await record(page));
    await begin(page);
    // The line, and F8 to copy.
    expect(short.length + 1, `${name}: keys`).toBeLessThanOrEqual(40);
  }
});

test('what was understood is said in words, and the word at the cursor leads to its row', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v 4l 9(10d) 16(3000/60000) av 6 hyra 9200>8000 lön 0/5000j bt 5100 el 450,50 medicin 200 tillg');
  const echo = page.locator('.echo li');
  const said = await echo.allTextContents();
  expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'två vuxna', 'barn 4 år lunch borta', 'barn 9 år 10 dagar', 'barn 16 år egen lön 3 000 / 60 000', '6 i gemenskapen',
    'hyresrätt 9 200 räknas 8 000', 'lön 0 lön 5 000 vuxen 2 jobbstimulans vuxen 2', 'bostadstillägg 5 100',
    'hushållsel 450,50', 'läkemedel 200', 'tillgångar',
  ]);
  // By itself it says nothing to those who hear the page.
  await expect(page.locator('#echo')).not.toHaveAttribute('aria-live', /./);
  const atCursor = () => page.locator('.echo .at-cursor, .record .at-cursor th').allTextContents();
  await page.keyboard.press('Home');
  await expect.poll(atCursor).toEqual(['två vuxna', 'Två vuxna']);
  await page.locator('#line').evaluate((field) => field.setSelectionRange(field.value.indexOf('bt'), field.value.indexOf('bt')));
  await page.keyboard.press('ArrowRight');
  await expect.poll(atCursor).toEqual(['bostadstillägg 5\u00a0100', 'Bostadstillägg, vuxen 1']);
  // And the row to its word, by the arrows and by Enter; Delete takes it off.
  await page.locator('.to-line', { hasText: 'Hyresrätt' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.to-line:focus')).toHaveText(/^Hushållsel/);
  await page.keyboard.press('Enter');
  const selected = () => page.locator('#line').evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toBe('el 450,50');
  await page.locator('.to-line', { hasText: 'Läkemedel' }).press('Delete');
  await expect(page.locator('#line')).not.toHaveValue(/medicin/);
  await page.keyboard.press('Alt+KeyG');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#line')).toHaveValue(/medicin 200/);
});

test('a slip is asked about, and what may be two things, each with its word', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '1v hyraa 6000');
  await expect(page.locator('.echo .doubtful')).toHaveText('?');
  await page.locator('.mistakes').getByRole('button', { name: 'hyra', exact: true }).press('Enter');
  await expect(page.locator('#line')).toHaveValue('1v hyra 6000');
  await expect(page.locator('.mistakes')).toHaveCount(0);
  await page.keyboard.press('End');
  await type(page, ' akassa 300');
  await page.locator('.mistakes').getByRole('button', { name: 'akassaavgift' }).press('Enter');
  await expect(page.locator('#line')).toHaveValue('1v hyra 6000 akassaavgift 300');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#line')).toHaveValue('1v hyra 6000 akassa 300');
});

test('a sum that lacks something never looks whole, on screen or on paper', async ({ openDesk }) => {
  const { page } = await openDesk({ viewport: { width: 1280, height: 720 } });
  await type(page, '1v hyra 6000');
  const places = () => page.locator('.result, .panels').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const before = await places();
  await type(page, ' xyz akassa 3 el 450 200');
  await expect(page.locator('.incomplete')).toHaveText('Ofullständig: 3 saker att rätta');
  await expect(page.locator('strong#outcome, .alternatives')).toHaveCount(0);
  expect(await places(), 'nothing moves').toEqual(before);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toMatch(/Okänt ord[^]*Beräkning av försörjningsstöd[^]*Ofullständig: 3 saker att rätta[^]*Underskott/);
});

test('Tab takes the first completion, and goes on where there is none', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type('1v hyr');
  await page.keyboard.press('Tab');
  await expect(page.locator('#line')).toHaveValue('1v hyra ');
  await page.keyboard.type('6000');
  await expect(page.locator('#line')).toHaveValue('1v hyra 6000');
  await page.keyboard.press('Tab');
  await expect(page.locator('#line')).not.toBeFocused();
});

test('a long line goes on in the next row, with its marks under their words', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk({ viewport: { width: 700, height: 720 } });
  const line = page.locator('#line');
  await type(page, '1v');
  const one = (await line.boundingBox()).height;
  await line.fill(`1v ${'el-300 '.repeat(3)}hyra 6000 medicin 200 tandvård 8500>6000 internet 299 akassaavgift 150 xyz resor 600`);
  await settled(page);
  const { height, y } = await line.boundingBox();
  expect(height).toBeGreaterThan(one * 1.4);
  const all = await line.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(all, 'nothing of it is hidden').toBeLessThanOrEqual(1);
  const mark = await page.locator('.marks mark').last().boundingBox();
  expect(mark.y, 'in the second row').toBeGreaterThan(y + one / 2);
  await screenshot('desk-long-line');
});
