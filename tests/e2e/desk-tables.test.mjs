// The tables in force, cell by cell, against the files that the rules are built
// from, read here by a reader of their own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openDesk, type } from './desk.mjs';
import { plain } from './look.mjs';

const DATA = new URL('../../crates/riksnorm/data/', import.meta.url);

/** The small part of TOML that the files use. */
function parse(text) {
  const root = {};
  let table = root;
  const value = (text) => {
    if (/^-?\d+$/.test(text)) return Number(text);
    if (text.startsWith('"')) return JSON.parse(text);
    if (text.startsWith('{')) {
      return Object.fromEntries(text.slice(1, -1).split(',').map((pair) => {
        const [name, number] = pair.split('=').map((part) => part.trim());
        return [name, value(number)];
      }));
    }
    throw new Error(`not read: ${text}`);
  };
  for (const line of text.split('\n').map((line) => line.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, brackets, path] = line.match(/^(\[\[?)([^\]]+)\]\]?$/) ?? [];
    if (path) {
      const names = path.split('.');
      const last = names.pop();
      const at = (place, name) => {
        place[name] ??= {};
        return Array.isArray(place[name]) ? place[name].at(-1) : place[name];
      };
      const parent = names.reduce(at, root);
      if (brackets === '[[') {
        parent[last] ??= [];
        parent[last].push({});
        table = parent[last].at(-1);
      } else {
        table = at(parent, last);
      }
      continue;
    }
    const [, quoted, bare, rest] = line.match(/^(?:"([^"]+)"|([\w-]+)) = (.+)$/);
    table[quoted ?? bare] = value(rest);
  }
  return root;
}

const read = async (name) => parse(await readFile(new URL(name, DATA), 'utf8'));
const [y2024, y2025, y2026, umea, sources] = await Promise.all(
  ['2024.toml', '2025.toml', '2026.toml', 'municipalities/umea.toml', 'sources.toml'].map(read),
);
const [annex] = umea.annex;

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
  assert.equal(y2026.riksnorm.adults.single, 3940);
  assert.deepEqual(annex.matnorm['4-6 with lunch'], { month: 1714, week: 396, day: 56, printed_week: 395 });
  assert.equal(y2025.riksnorm.decided.length, 2);
  assert.ok(sources.source.length >= 10);
});

test('riksnormen of each covered year, year beside year', async () => {
  const { page, screenshot, expectClean, close } = await openDesk();
  await page.keyboard.press('Alt+Digit1');
  const [norm, ...others] = await tables(page);
  assert.deepEqual(others, []);
  const row = (name, find, byDay = true) => {
    const [before, now] = [find(y2025.riksnorm), find(y2026.riksnorm)];
    return [name, shown(before), shown(now), change(now - before), byDay ? shown(day(now)) : ''];
  };
  // Names that are whole numbers come first in an object, whatever the file says.
  const ages = Object.keys(y2026.riksnorm.child).toSorted((a, b) => parseInt(a, 10) - parseInt(b, 10));
  const children = ages.flatMap((ages) => {
    const lunch = y2026.riksnorm.child_lunch_elsewhere[ages] !== undefined;
    const name = `${band(ages)} år`;
    return lunch
      ? [row(`${name}, lunch hemma`, ({ child }) => child[ages]),
        row(`${name}, lunch borta`, ({ child_lunch_elsewhere }) => child_lunch_elsewhere[ages])]
      : [row(name, ({ child }) => child[ages])];
  });
  const shared = Object.keys(y2026.riksnorm.shared).map((persons) =>
    row(`Gemensamt, ${persons} person${persons === '1' ? '' : 'er'}`, ({ shared }) => shared[persons], false));
  assert.deepEqual(norm.rows, [
    ['Rad', '2025', '2026', 'Skillnad', 'Dag 2026'],
    row('Ensam vuxen', ({ adults }) => adults.single, false),
    row('Två vuxna', ({ adults }) => adults.couple, false),
    ...children,
    ...shared,
    row('Gemensamt, varje person över 7', ({ shared }) => shared['7'] - shared['6'], false),
  ]);
  assert.equal(norm.rows.length, 1 + 2 + 12 + 7 + 1);
  // Two statutes within 2025, one decision for 2026.
  const decided = [y2025, y2026].flatMap(({ riksnorm }) => riksnorm.decided);
  assert.deepEqual(norm.sources, decided.map(({ decision, valid_from, valid_through }) =>
    dated(sources, 'SoF 12:2', valid_from, decision, valid_from, valid_through)));
  assert.equal(norm.sources.length, 3);
  assert.match(norm.sources[0], /\(2001:937\) 2 kap\. 1 §, SFS 2024:1016, 2025-01–2025-06$/);
  await screenshot('desk-norm');
  // Beside a month of the year before stand that year's days.
  await page.keyboard.press('F2');
  await type(page, '2025-03 1v');
  const [before] = await tables(page);
  assert.equal(before.rows[0].at(-1), 'Dag 2025');
  const grown = before.rows.find(([name]) => name === '19–20 år');
  assert.equal(grown.at(-1), shown(day(y2025.riksnorm.child['19-20'])));
  assert.notEqual(grown.at(-1), shown(day(y2026.riksnorm.child['19-20'])));
  await expectClean();
  await close();
});

const ANNEX = `${umea.source[0].wording[0].name}, ${annex.decision}, ${annex.valid_from}–${annex.valid_through}`;

test('the municipality’s guidelines, with both for five children', async () => {
  const { page, expectClean, close } = await openDesk();
  await page.keyboard.press('Alt+Digit2');
  const [rent, ...others] = await tables(page);
  assert.deepEqual(others, []);
  const names = { 0: 'Inga barn', 1: '1 barn', 2: '2 barn', '3-5': '3–5 barn1', '5-': '5 barn eller fler1' };
  assert.deepEqual(rent.rows, [
    ['Rad', String(annex.year)],
    ...Object.entries(annex.rent).map(([children, amount]) => [names[children], shown(amount)]),
    ['Inneboende, ett rum', shown(annex.lodger.one_room)],
  ]);
  assert.deepEqual(rent.sources, [ANNEX]);
  const { low, high, children } = annex.rent_overlap;
  const [overlap, , later] = await notes(page);
  assert.equal(overlap, `Bilagan har två riktvärden för just ${children} barn, ${shown(low)} kr och ${shown(high)} kr. Det högre används.`);
  assert.match(later, new RegExp(`^Bilagan är för ${annex.year}\\.`));
  await expectClean();
  await close();
});

test('matnorm and fickpeng by month, week and day, with the misprint', async () => {
  const { page, expectClean, close } = await openDesk();
  await page.keyboard.press('Alt+Digit3');
  const [food, pocket, ...others] = await tables(page);
  assert.deepEqual(others, []);
  const name = (row) => {
    if (row === 'single') return 'Ensam vuxen';
    if (row === 'couple') return 'Två vuxna';
    const [ages, ...lunch] = row.split(' ');
    const at = Number(ages.split('-')[0]) > 6 ? '' : lunch.length ? ', lunch hemma' : ', lunch borta';
    return `${band(ages)} år${at}`;
  };
  const rows = (table) => {
    const all = Object.entries(table).map(([row, { month, week, day, printed_week }]) => {
      assert.equal(week, Math.floor((month * 12) / 52 + 0.5), row);
      assert.equal(day, Math.floor((month * 12) / 365 + 0.5), row);
      return [name(row) + (printed_week ? '1' : ''), shown(month), shown(week), shown(day)];
    });
    const isAdult = ([name]) => /vux/.test(name);
    return all.filter(isAdult).toSorted().concat(all.filter((row) => !isAdult(row)).toSorted());
  };
  const sorted = ([head, ...rows]) => {
    assert.deepEqual(head, ['Rad', 'Månad', 'Vecka', 'Dag']);
    const isAdult = ([name]) => /vux/.test(name);
    assert.ok(rows.slice(0, 2).every(isAdult), 'adults first');
    return rows.filter(isAdult).toSorted().concat(rows.filter((row) => !isAdult(row)).toSorted());
  };
  assert.deepEqual(sorted(food.rows), rows(annex.matnorm));
  assert.equal(food.rows.length, 1 + 14);
  assert.deepEqual(sorted(pocket.rows), rows(annex.fickpeng));
  assert.deepEqual([food.sources, pocket.sources], [[ANNEX], [ANNEX]]);
  const said = await notes(page);
  assert.equal(said[0], '4–6 år, lunch hemma: bilagan trycker veckan 395 kr; formeln månad × 12 / 52 ger 396 kr.');
  assert.ok(said.some((note) => note.startsWith('Sju dagar efter dagsbeloppet skiljer sig från tryckt vecka')));
  assert.ok(said.some((note) => note.startsWith('Matnorm och fickpeng är 2024 års norm delad i två.')));
  await expectClean();
  await close();
});

test('the price base amounts', async () => {
  const { page, expectClean, close } = await openDesk();
  await page.keyboard.press('Alt+Digit4');
  const [base, ...others] = await tables(page);
  assert.deepEqual(others, []);
  const years = [y2024, y2025, y2026];
  assert.deepEqual(base.rows, [
    ['År', 'Kronor', 'Skillnad'],
    ...years.map(({ year, price_base_amount: { amount } }, at) => [
      String(year), shown(amount), at ? change(amount - years[at - 1].price_base_amount.amount) : '',
    ]),
  ]);
  assert.deepEqual(base.sources, years.map(({ year, price_base_amount: { decision, source } }) =>
    dated(sources, source, `${year}-01`, decision, `${year}-01`, `${year}-12`)));
  await expectClean();
  await close();
});

test('a search finds rows in every table while it is typed', async () => {
  const { page, screenshot, expectClean, close } = await openDesk();
  const found = () => page.locator('.tables tbody tr').evaluateAll((rows) =>
    rows.map((row) => row.cells[0].textContent));
  await page.keyboard.press('F9');
  await page.keyboard.type('4-6');
  assert.deepEqual(await found(), [
    '4–6 år, lunch hemma', '4–6 år, lunch borta', '4–6 år, lunch hemma1', '4–6 år, lunch borta',
  ]);
  assert.equal(await page.locator('.found').textContent(), '4 rader');
  assert.equal(await page.locator('[role=tab]').count(), 0);
  await page.keyboard.type(' borta');
  assert.equal((await found()).length, 2);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10 647');
  assert.deepEqual(await found(), ['3–5 barn1']);
  assert.match(await page.locator('.tables .notes').innerText(), /två riktvärden/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('59200');
  assert.deepEqual(await found(), ['2026']);
  await screenshot('desk-search');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('finns inte');
  assert.equal(await page.locator('.found').textContent(), 'Inga rader');
  // A tab's key shows it, whatever was searched for.
  await page.keyboard.press('Alt+Digit2');
  await page.locator('#tab-rent:focus').waitFor();
  assert.equal(await page.locator('#search').inputValue(), '');
  assert.equal((await found()).length, 6);
  await page.keyboard.press('ArrowRight');
  await page.locator('#tab-food:focus').waitFor();
  assert.equal(await page.locator('#tab-food').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('End');
  await page.locator('#tab-days:focus').waitFor();
  await expectClean();
  await close();
});
