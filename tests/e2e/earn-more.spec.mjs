// What if I earn more, with amounts counted by hand.
import { answer } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { COLOURS, expectAccessible, expectFits, expectTextsApart, plain } from './look.mjs';

const SINGLE = { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } };
const COUPLE = {
  month: '2026-11',
  adults: [
    { incomes: [{ kind: 'pension', amount: 1000 }] },
    { incomes: [{ kind: 'salary', amount: 5000 }, { kind: 'salary', amount: 3000 }], jobStimulus: true },
  ],
  housing: { form: 'rental', monthlyCost: 5490 },
};

/** The answer, with another salary about to be tried. */
async function answerAndTry(page, situation) {
  await answer(page, situation);
  await page.getByRole('link', { name: /^Om du tjänar mer/ }).click();
  await page.locator('.earn summary').click();
}

const salaryField = (page) => page.getByLabel('Lön efter skatt i oktober 2026');

async function living(page) {
  const [without, withStimulus] = await page.locator('.living dd').allTextContents();
  return [plain(without), plain(withStimulus)];
}

async function ends(page) {
  return (await page.locator('#earn-ends li').allTextContents()).map(plain);
}

/** The salary where support ends, as the texts say it. */
function endsAt(without, withStimulus) {
  return [
    `Tjänar du ${without} kr eller mer räcker pengarna, enligt uträkningen.`,
    `Med jobbstimulans behövs inget stöd när lönen är ${withStimulus} kr eller mer. Då räcker tre fjärdedelar av lönen, tillsammans med hushållets andra inkomster.`,
  ];
}

test('a salary is typed, and what there is to live on follows to the krona', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, SINGLE);
  await expect(salaryField(page)).toHaveValue('0');
  // 5 220 and 6 000. Three quarters of 14 960 are 11 220.
  await expect.poll(() => ends(page)).toEqual(endsAt('11 220', '14 960'));
  const same = 'Med jobbstimulans blir det lika mycket vid den här lönen.';
  await expect.poll(() => living(page)).toEqual([
    'Med 0 kr i lön får hushållet 11 220 kr att leva på: 0 kr i inkomster och 11 220 kr i försörjningsstöd.',
    same,
  ]);
  for (const [typed, without, withStimulus] of [
    // Of 8 000 count 6 000.
    ['8.000 kr', ['8 000', '11 220', '8 000', '3 220'], ['13 220', '8 000', '5 220', '2 000']],
    ['11 219', ['11 219', '11 220', '11 219', '1'], ['14 025', '11 219', '2 806', '2 805']],
    ['11220', ['11 220', '11 220', '11 220', '0'], ['14 025', '11 220', '2 805', '2 805']],
    ['14 959', ['14 959', '14 959', '14 959', '0'], ['14 960', '14 959', '1', '1']],
    ['14960,00', ['14 960', '14 960', '14 960', '0'], null],
    ['40000', ['40 000', '40 000', '40 000', '0'], null],
  ]) {
    await salaryField(page).fill(typed);
    const [salary, total, incomes, support] = without;
    const first = `Med ${salary} kr i lön får hushållet ${total} kr att leva på: ${incomes} kr i inkomster och ${support} kr i försörjningsstöd.`;
    const second = withStimulus
      ? `Med jobbstimulans får hushållet ${withStimulus[0]} kr att leva på: ${withStimulus[1]} kr i inkomster och ${withStimulus[2]} kr i försörjningsstöd. Det är ${withStimulus[3]} kr mer.`
      : same;
    await expect.poll(() => living(page), typed).toEqual([first, second]);
    await expect(salaryField(page), 'what is typed stays as it is').toHaveValue(typed);
  }
  // The mark of 40 000 stands at the end of the picture.
  await expect(page.locator('.plot circle.without')).toHaveAttribute('cx', '100.00%');

  await salaryField(page).fill('');
  await salaryField(page).pressSequentially('12 0');
  await expect(page.locator('#earn-error'), 'nobody is corrected while writing').toBeHidden();
  await salaryField(page).pressSequentially('00');
  await expect.poll(async () => (await living(page))[0]).toMatch(/^Med 12 000 kr/);
  await salaryField(page).fill('massor');
  await page.keyboard.press('Enter');
  await expect(page.locator('#earn-error')).toHaveText(/med siffror/);
  await salaryField(page).fill('780512-1234');
  await page.keyboard.press('Enter');
  await expect(page.locator('#earn-error')).toHaveText(/personnummer/);
  await expect(salaryField(page)).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await expect.poll(async () => (await living(page))[0]).toMatch(/^Med 12 000 kr/);
  await salaryField(page).fill('');
  await page.keyboard.press('Tab');
  await expect(page.locator('#earn-error')).toBeHidden();
});

test('what there is to live on is told after a press, and not at every digit', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, SINGLE);
  const told = page.locator('.earn [aria-live]');
  await expect(told).toHaveText('');
  await page.getByRole('button', { name: '+ 1 000 kr' }).press('Enter');
  // Of 1 000 count 750.
  await expect.poll(async () => plain(await told.textContent())).toMatch(/^Med 1 000 kr i lön får hushållet 11 220 kr .* Det är 250 kr mer\.$/);
  await expect.poll(async () => plain(await salaryField(page).inputValue())).toBe('1 000');
  await salaryField(page).fill('11219');
  await expect.poll(async () => (await living(page))[0]).toMatch(/och 1 kr i/);
  await expect(told).toHaveText('');
  await page.keyboard.press('Tab');
  await expect.poll(async () => plain(await told.textContent())).toMatch(/^Med 11 219 kr i lön/);
});

test('a press tries more, and where support ends, and the sentence says what there is to live on', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { ...SINGLE, adults: [{ incomes: [{ kind: 'salary', amount: 9000 }] }] });
  await page.getByRole('link', { name: /^Om du tjänar mer.*Stöd upp till 11.220.kr i lön/ }).click();
  const says = page.locator('.earn .says');
  for (const [chip, said] of [
    ['+ 1 000 kr', 'Med 10 000 kr i lön får hushållet 11 220 kr att leva på.'],
    ['+ 3 000 kr', 'Med 12 000 kr i lön får hushållet 12 000 kr att leva på.'],
    ['Där stödet tar slut', 'Med 11 220 kr i lön får hushållet 11 220 kr att leva på.'],
  ]) {
    await page.getByRole('button', { name: chip }).click();
    await expect.poll(async () => plain(await says.textContent())).toBe(said);
  }
  await expect(page.locator('.earn')).toHaveText(/Bostadsbidrag, a-kassa och annat stöd kan bli lägre/);
  await expect(page.locator('.plot'), 'the picture is folded').toBeHidden();
});

test('of two, either salary is moved and the other stays with its job stimulus', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, COUPLE);
  // 8 510 and 5 490: 14 000. The partner has the salary: 8 000, of which 6 000
  // count, and 1 000 of pension.
  await expect(page.getByLabel('Vems lön?')).toHaveValue('1');
  await expect.poll(async () => plain(await salaryField(page).inputValue())).toBe('8 000');
  await expect.poll(() => living(page)).toEqual([
    'Med 8 000 kr i lön får hushållet 14 000 kr att leva på: 9 000 kr i inkomster och 5 000 kr i försörjningsstöd.',
    'Med jobbstimulans får hushållet 16 000 kr att leva på: 9 000 kr i inkomster och 7 000 kr i försörjningsstöd. Det är 2 000 kr mer.',
  ]);
  // Three quarters of 17 333 are 12 999.75, which count as 13 000.
  await expect.poll(() => ends(page)).toEqual(endsAt('13 000', '17 333'));

  await page.getByLabel('Vems lön?').selectOption('Min lön');
  await expect(salaryField(page)).toHaveValue('0');
  await expect.poll(() => ends(page)).toEqual(endsAt('7 000', '9 333'));
  await salaryField(page).fill('4000');
  await expect.poll(() => living(page)).toEqual([
    'Med 4 000 kr i lön får hushållet 16 000 kr att leva på: 13 000 kr i inkomster och 3 000 kr i försörjningsstöd.',
    'Med jobbstimulans får hushållet 17 000 kr att leva på: 13 000 kr i inkomster och 4 000 kr i försörjningsstöd. Det är 1 000 kr mer.',
  ]);
  await page.getByRole('button', { name: 'Tillbaka till uträkningen' }).click();
  await expect(page.locator('.sentence'), 'the answer is not touched').toHaveText(/^Ungefär 7.000.kr/);
});

test('other incomes may be enough without a salary', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, { ...SINGLE, adults: [{ incomes: [{ kind: 'pension', amount: 20000 }] }] });
  await expect(page.locator('#earn-ends')).toHaveText(/andra inkomster räcker .* utan den här lönen/);
  await expect.poll(async () => (await living(page))[0]).toMatch(/^Med 0 kr i lön får hushållet 20 000 kr att leva på: 20 000 kr i inkomster och 0 kr/);
});

test('what is tried is kept nowhere', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, COUPLE);
  const kept = () => page.evaluate(() => JSON.stringify([
    globalThis.riksnormPage.kept(), location.href, document.title, history.length, { ...localStorage }, { ...sessionStorage },
  ]));
  await expect.poll(kept, 'amounts are grouped soon').toContain('"3\u00a0000"');
  const before = await kept();
  await page.getByLabel('Vems lön?').selectOption('Min lön');
  await salaryField(page).fill('12345');
  await page.getByRole('button', { name: '+ 1 000 kr' }).click();
  await expect.poll(kept).toBe(before);
  await page.getByRole('button', { name: 'Tillbaka till uträkningen' }).click();
  await page.getByRole('link', { name: /^Om du tjänar mer/ }).click();
  await expect.poll(async () => plain(await salaryField(page).inputValue()), 'the next time it is the salary as entered').toBe('8 000');
});

test('the picture has its lines, marks and a name', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, { ...SINGLE, adults: [{ incomes: [{ kind: 'salary', amount: 9000 }] }] });
  const plot = page.getByRole('img', { name: 'Om du tjänar mer' });
  await expect(plot).toHaveAttribute('aria-describedby', 'earn-ends');
  const texts = (await plot.locator('text').allTextContents()).map(plain);
  expect(texts.filter((text) => /^\d/.test(text))).toEqual([
    ...['5 000', '10 000', '15 000', '20 000'],
    ...['0', '5 000', '10 000', '15 000'],
  ]);
  expect(texts).toEqual(expect.arrayContaining(['utan jobbstimulans', 'med jobbstimulans']));
  // 9 000 of 18 000, and 11 220 or 13 470 between 5 000 and 20 000.
  const circle = (which) => plot.locator(`circle.${which}`).evaluate((one) => [one.getAttribute('cx'), one.getAttribute('cy')]);
  await expect.poll(() => circle('without')).toEqual(['50.00%', '58.53%']);
  await expect.poll(() => circle('with')).toEqual(['50.00%', '43.53%']);
  const samples = await plot.locator('polyline').evaluateAll((lines) => lines.map((line) => line.points.length));
  for (const count of samples) expect(count).toBeGreaterThan(100);
});

test('each of a hundred moves is drawn, and how long that takes is told', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTry(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 9000 }, { kind: 'childBenefit', amount: 2650 }] }, {}],
    children: [{ age: 2 }, { age: 5 }, { age: 9 }, { age: 14 }],
    housing: { form: 'rental', monthlyCost: 9000 },
  });
  // By the clock out here: the one of the page stands still.
  const moves = 100;
  const measure = async (id, salary) => {
    const before = performance.now();
    await page.evaluate(async ([id, salary, moves]) => {
      const input = document.getElementById(id);
      const sentence = document.querySelector('.living dd');
      for (let move = 0; move < moves; move += 1) {
        const changed = new Promise((resolve) => {
          const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
          observer.observe(sentence, { characterData: true, childList: true, subtree: true });
        });
        input.value = String(salary + 1000 * (1 + (move % 10)));
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await changed;
        document.body.getBoundingClientRect(); // and laid out
      }
    }, [id, salary, moves]);
    return `${((performance.now() - before) / moves).toFixed(1)} ms a move`;
  };
  console.log(`typing a salary, with both curves anew: ${await measure('earn-salary', 60000)}`);
});

for (const [name, options] of COLOURS) {
  for (const width of [320, 360, 1280]) {
    test(`it is legible at ${width} px in ${name} colours`, async ({ openPage }) => {
      const { page } = await openPage({ viewport: { width, height: 800 }, ...options });
      await answerAndTry(page, COUPLE);
      await expectFits(page);
      await expectTextsApart(page.locator('.plot'));
      await expectAccessible(page, `${name} ${width}`);
      for (const id of ['earn-salary', 'earn-whose']) {
        const { height } = await page.locator(`#${id}`).boundingBox();
        expect(height, `${id} is ${height} high`).toBeGreaterThanOrEqual(44);
      }
      await page.locator('.earn').screenshot({ path: `artefacts/earn-${name}-${width}.png` });
    });
  }
}
