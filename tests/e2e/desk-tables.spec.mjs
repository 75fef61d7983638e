// The tables in force, cell by cell, against the files that the rules are built
// from, read here by another reader.
import { readFile } from 'node:fs/promises';
import { parse } from 'smol-toml';
import { copied, status, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { onPaper, plain } from './look.mjs';
import { countPages, pasted } from './page.mjs';

const DATA = new URL('../../crates/riksnorm/data/', import.meta.url);

const read = async (name) => parse(await readFile(new URL(name, DATA), 'utf8'));
const [y2023, y2024, y2025, y2026, y2027, umea, sources] = await Promise.all(
  ['2023.toml', '2024.toml', '2025.toml', '2026.toml', '2027.toml', 'municipalities/umea.toml', 'sources.toml'].map(read),
);
const { guidelines: [guidelines], food: [annex] } = umea;

/** A number as it is printed, and a change with its sign. */
const shown = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
const change = (number) => (number > 0 ? `+${shown(number)}` : shown(number));
const day = (month) => Math.floor((month * 12) / 365 + 0.5);
const band = (ages) => ages.replace('-', '–');

/** The tables behind the tab that is open, cell by cell. */
async function tables(page) {
  const found = await page.locator('#tab-panel .sheet').evaluateAll((sheets) =>
    sheets.map((sheet) => ({
      caption: sheet.querySelector('caption').textContent,
      rows: [...sheet.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)),
      sources: [...sheet.querySelectorAll('.table-sources li')].map((source) => source.textContent),
    })),
  );
  return found.map(({ caption, rows, sources }) => ({
    caption, sources, rows: rows.map((row) => row.map(plain)),
  }));
}

const notes = async (page) => (await page.locator('#tab-panel .notes li').allTextContents()).map(plain);

/** A source of the list as the page writes it, in a month. */
function dated(list, id, month, decision, from, through) {
  const { wording } = list.source.find((source) => source.id === id);
  const found = wording.findLast(({ valid_from }) => valid_from <= month);
  return `${found.name}, ${decision}, ${from}–${through}`;
}

test('the reader reads the files', () => {
  expect(y2026.riksnorm.adults.single).toBe(3940);
  expect(annex.matnorm['4-6 with lunch']).toEqual({ month: 1714, week: 396, day: 56, printed_week: 395 });
  expect(y2025.riksnorm.decided).toHaveLength(2);
  expect(sources.source.length).toBeGreaterThanOrEqual(10);
});

test('riksnormen of each covered year, year beside year', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk();
  await page.keyboard.press('Alt+Digit1');
  const [norm, ...others] = await tables(page);
  expect(others).toEqual([]);
  const row = (name, find, byDay = true) => {
    const amounts = [y2024, y2025, y2026].map(({ riksnorm }) => find(riksnorm));
    const cells = amounts.flatMap((now, at) =>
      (at === 0 ? [shown(now)] : [shown(now), change(now - amounts[at - 1])]));
    return [name, ...cells, byDay ? shown(day(amounts.at(-1))) : ''];
  };
  // Names that are whole numbers come first in an object, whatever the file says.
  const ages = Object.keys(y2026.riksnorm.child).toSorted((a, b) => parseInt(a, 10) - parseInt(b, 10));
  const children = ages.flatMap((ages) => {
    const lunch = y2026.riksnorm.child_lunch_elsewhere[ages] !== undefined;
    const name = `${band(ages)} år`;
    return lunch
      ? [row(`${name}, lunch hemma`, ({ child }) => child[ages]),
        row(`${name}, lunch borta`, ({ child_lunch_elsewhere: { [ages]: row } }) => row.derived ?? row)]
      : [row(name, ({ child }) => child[ages])];
  });
  const shared = Object.keys(y2026.riksnorm.shared).map((persons) =>
    row(`Gemensamt, ${persons} person${persons === '1' ? '' : 'er'}`, ({ shared }) => shared[persons], false));
  expect(norm.rows).toEqual([
    ['Rad', '2024', '2025', 'Skillnad', '2026', 'Skillnad', 'Dag 2026'],
    row('Ensam, hel norm', ({ adults, shared }) => adults.single + shared['1'], false),
    row('Par, hel norm', ({ adults, shared }) => adults.couple + shared['2'], false),
    row('Ensam vuxen', ({ adults }) => adults.single, false),
    row('Två vuxna', ({ adults }) => adults.couple, false),
    ...children,
    ...shared,
    row('Gemensamt, varje person över 7', ({ shared }) => shared['7'] - shared['6'], false),
  ]);
  expect(norm.rows).toHaveLength(1 + 2 + 2 + 12 + 7 + 1);
  // One decision for 2024, two statutes within 2025, one decision for 2026.
  const decided = [y2024, y2025, y2026].flatMap(({ riksnorm }) => riksnorm.decided);
  expect(norm.sources).toEqual(decided.map(({ decision, valid_from, valid_through }) =>
    dated(sources, 'SoF 12:2', valid_from, decision, valid_from, valid_through)));
  expect(norm.sources).toHaveLength(4);
  expect(norm.sources[1]).toMatch(/\(2001:937\) 2 kap\. 1 §, SFS 2024:1016, 2025-01–2025-06$/);
  await screenshot('desk-norm');
  // Beside a month of the year before stand that year's days.
  await page.keyboard.press('F2');
  await type(page, '2025-03 1v');
  const [before] = await tables(page);
  expect(before.rows[0].at(-1)).toBe('Dag 2025');
  const grown = before.rows.find(([name]) => name === '19–20 år');
  expect(grown.at(-1)).toBe(shown(day(y2025.riksnorm.child['19-20'])));
  expect(grown.at(-1)).not.toBe(shown(day(y2026.riksnorm.child['19-20'])));
});

const ANNEX = `${umea.source[0].wording[0].name}, ${annex.decision}, ${annex.from}–${annex.through}`;

test('the municipality’s guidelines, with both for five children', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.press('Alt+Digit2');
  const [rent, ...others] = await tables(page);
  expect(others).toEqual([]);
  const names = ['Inga barn', '1 barn', '2 barn', '3–5 barn1', '5 barn eller fler1'];
  const [year] = guidelines.from.split('-');
  expect(rent.rows).toEqual([
    ['Rad', year],
    ...guidelines.rent.map(({ amount }, place) => [names[place], shown(amount)]),
    ['Inneboende, ett rum', shown(guidelines.lodger)],
  ]);
  expect(rent.sources).toEqual([ANNEX]);
  const [{ amount: low }, { amount: high, children: { from: children } }] = guidelines.rent.slice(-2);
  const [overlap, , later] = await notes(page);
  expect(overlap).toBe(`Bilagan har två riktvärden för just ${children} barn, ${shown(low)} kr och ${shown(high)} kr. Det högre används.`);
  expect(later).toMatch(new RegExp(`^Bilagan är för ${year}\\.`));
});

test('matnorm and fickpeng by month, week and day, with the misprint', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.press('Alt+Digit3');
  const [food, pocket, ...others] = await tables(page);
  expect(others).toEqual([]);
  const name = (row) => {
    if (row === 'single') return 'Ensam vuxen';
    if (row === 'couple') return 'Två vuxna';
    const [ages, ...lunch] = row.split(' ');
    const at = Number(ages.split('-')[0]) > 6 ? '' : lunch.length ? ', lunch hemma' : ', lunch borta';
    return `${band(ages)} år${at}`;
  };
  const rows = (table) => {
    const all = Object.entries(table).map(([row, { month, week, day, printed_week }]) => {
      expect(week, row).toBe(Math.floor((month * 12) / 52 + 0.5));
      expect(day, row).toBe(Math.floor((month * 12) / 365 + 0.5));
      return [name(row) + (printed_week ? '1' : ''), shown(month), shown(week), shown(day)];
    });
    const isAdult = ([name]) => /vux/.test(name);
    return all.filter(isAdult).toSorted().concat(all.filter((row) => !isAdult(row)).toSorted());
  };
  const sorted = ([head, ...rows]) => {
    expect(head).toEqual(['Rad', 'Månad', 'Vecka', 'Dag']);
    const isAdult = ([name]) => /vux/.test(name);
    expect(rows.slice(0, 2).filter(isAdult), 'adults first').toHaveLength(2);
    return rows.filter(isAdult).toSorted().concat(rows.filter((row) => !isAdult(row)).toSorted());
  };
  expect(sorted(food.rows)).toEqual(rows(annex.matnorm));
  expect(food.rows).toHaveLength(1 + 14);
  expect(sorted(pocket.rows)).toEqual(rows(annex.fickpeng));
  expect([food.sources, pocket.sources]).toEqual([[ANNEX], [ANNEX]]);
  const said = await notes(page);
  expect(said[0]).toBe('4–6 år, lunch hemma: bilagan trycker veckan 395 kr; formeln månad × 12 / 52 ger 396 kr.');
  expect(said).toContainEqual(expect.stringMatching(/^Sju dagar efter dagsbeloppet skiljer sig från tryckt vecka/));
  expect(said).toContainEqual(expect.stringMatching(/^Matnorm och fickpeng är 2024 års norm delad i två\./));
});

test('the price base amounts', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.press('Alt+Digit4');
  const [base, ...others] = await tables(page);
  expect(others).toEqual([]);
  const years = [y2023, y2024, y2025, y2026, y2027];
  expect(base.rows).toEqual([
    ['År', 'Kronor', 'Skillnad'],
    ...years.map(({ year, price_base_amount: { amount } }, at) => [
      String(year), shown(amount), at ? change(amount - years[at - 1].price_base_amount.amount) : '',
    ]),
  ]);
  expect(base.sources).toEqual(years.map(({ year, price_base_amount: { decision, source } }) =>
    dated(sources, source, `${year}-01`, decision, `${year}-01`, `${year}-12`)));
});

test('a search finds rows in every table while it is typed', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk();
  const found = () => page.locator('.tables tbody tr').evaluateAll((rows) =>
    rows.map((row) => row.cells[0].textContent));
  await page.keyboard.press('F9');
  await page.keyboard.type('4-6');
  await expect.poll(found).toEqual([
    '4–6 år, lunch hemma', '4–6 år, lunch borta', '4–6 år, lunch hemma1', '4–6 år, lunch borta',
  ]);
  await expect(page.locator('.found')).toHaveText('4 rader');
  await expect(page.locator('[role=tab]')).toHaveCount(0);
  await page.keyboard.type(' borta');
  await expect.poll(found).toHaveLength(2);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10 647');
  await expect.poll(found).toEqual(['3–5 barn1']);
  await expect(page.locator('.tables .notes')).toHaveText(/två riktvärden/, { useInnerText: true });
  await page.keyboard.press('Control+a');
  await page.keyboard.type('59200');
  await expect.poll(found).toEqual(['2026']);
  await screenshot('desk-search');
  // Words that people use for what the tables call otherwise.
  for (const [search, first] of [
    ['5220', 'Ensam, hel norm'], ['sambo', 'Par, hel norm'], ['gemensamma', 'Gemensamt, 1 person'],
    ['pbb', '2023'], ['hyresnorm', 'Inga barn'], ['förskola', '0 år, lunch hemma'], ['spädbarn', '0 år, lunch hemma'],
  ]) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(search);
    await expect.poll(async () => (await found())[0], search).toBe(first);
  }
  // What no row holds is computed.
  const cells = () => page.locator('.tables tbody tr').first().evaluate((row) => [...row.cells].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')));
  for (const [search, name, amount] of [
    // 2 830 for seven, and 190 more.
    ['8 personer', 'Gemensamt, 8 personer', '3 020'],
    // 3 820 × 12 / 365 is 126 a day.
    ['9 år 12d', '9 år, 12 dagar', '1 512'],
    // 63 a day.
    ['9 år mat 5d', '9 år, 5 dagar', '315'],
    ['9 år 12 dagar', '9 år, 12 dagar', '1 512'],
    // 128 a day for two.
    ['mat 7 dagar', 'Två vuxna', '896'],
  ]) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(search);
    await expect.poll(async () => (await cells())[0], search).toBe(name);
    expect(await cells(), search).toContain(amount);
  }
  // What they have nothing of they say, and show no row that is something else.
  for (const [search, told] of [
    ['14 dagar', /norm 14d/], ['halv norm', /hel norm/], ['norm 2027', /2024.*2026/], ['21 år', /0 till 20 år/],
    ['40 personer', /högst 30/], ['9 år 40d', /1 till 31/], ['el', /räknas som de står/], ['barnbidrag', /räknas som de står/],
  ]) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(search);
    await expect(page.locator('.found'), search).toHaveText(told);
    await expect(page.locator('.tables tbody tr'), search).toHaveCount(0);
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.type('finns inte');
  await expect(page.locator('.found')).toHaveText('Inga rader');
  // A tab's key shows it, whatever was searched for.
  await page.keyboard.press('Alt+Digit2');
  await page.locator('#tab-rent:focus').waitFor();
  await expect(page.locator('#search')).toHaveValue('');
  await expect.poll(found).toHaveLength(6);
  await page.keyboard.press('ArrowRight');
  await page.locator('#tab-food:focus').waitFor();
  await expect(page.locator('#tab-food')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await page.locator('#tab-days:focus').waitFor();
});

test('matnorm for some days is a record of its own, by its field or its button', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, '1v 4 hyra 6000');
  await page.keyboard.press('Alt+Digit5');
  await page.keyboard.type('9');
  const source = `${umea.source[0].wording[0].name}, ${annex.decision}, ${annex.from}–${annex.through}`;
  // 72 × 9 and 56 × 9.
  const [single, child] = [annex.matnorm.single, annex.matnorm['4-6 with lunch']];
  const row = (name, { month, day }) => [name, shown(month), shown(day), shown(day * 9)].join('\t');
  const text = [
    'Matnorm 2024 för hushållet, 9 dagar',
    ['Rad', 'Månad', 'Dag', '9 dagar'].join('\t'),
    row('Ensam vuxen', single),
    row('Barn 1, 4 år, 4–6 år, lunch hemma', child),
    ['Summa', '', '', shown(single.day * 9 + child.day * 9)].join('\t'),
    source,
    'Rad: 2026-11 1v 4 hyra 6000',
  ];
  expect((await copied(page, context)).split('\n')).toEqual(text);
  await page.keyboard.press('F2');
  expect(await copied(page, context), 'elsewhere the key copies the record').toMatch(/^Beräkning/);
  await page.locator('.days').getByRole('button', { name: 'Kopiera' }).click();
  await status(page, 'Kopierat');
  expect(await pasted(page)).toMatch(/^Matnorm 2024/);
});

test('amounts of another year say so, and the household’s own rows are tinted', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v 4l 9(10d) hyra 6000');
  const tinted = () => page.locator('.tables .at-cursor th').allTextContents();
  await expect.poll(tinted).toEqual(['Två vuxna', '4–6 år, lunch borta', '7–10 år', 'Gemensamt, 4 personer']);
  await expect(page.locator('.tables .year')).toHaveCount(0);
  await page.keyboard.press('Alt+Digit2');
  await expect.poll(tinted).toEqual(['2 barn']);
  await expect(page.locator('.of-other-year .year')).toHaveText(['2024']);
  await page.keyboard.press('Alt+Digit5');
  await expect(page.locator('.days .year')).toHaveText(['2024']);
  await page.locator('#month').selectOption('2024-11');
  await page.keyboard.press('Alt+Digit2');
  await expect(page.locator('.tables .year')).toHaveCount(0);
});

test('all amounts are printed on one page, whatever is typed', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk();
  await type(page, '2v 4 9(10d) hyra 6000');
  // What the browser would print is looked at: the page is as before at once.
  await page.evaluate(() => {
    globalThis.print = () => { globalThis.printed = document.querySelector('main').cloneNode(true); };
  });
  await page.locator('.tables').getByRole('button', { name: 'Skriv ut' }).click();
  await expect.poll(() => page.evaluate(() => Boolean(globalThis.printed))).toBe(true);
  await expect(page.locator('.panels.paper')).toHaveCount(0);
  await page.evaluate(() => { document.querySelector('main').replaceWith(globalThis.printed); });
  await onPaper(page);
  const text = plain(await page.evaluate(() => document.body.innerText));
  for (const part of ['Ensam, hel norm', 'riktvärden för boendekostnad', 'Matnorm 2024', 'Fickpeng 2024', 'Prisbasbelopp']) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/Underskott|Sök|Skriv ut/);
  await screenshot('desk-paper-tables');
  expect(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});
