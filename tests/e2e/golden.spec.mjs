// Every answered golden household, filled in on the page as a person does it:
// every input of the contract can be given, and the page says what is true.
import { answered, cases } from './cases.mjs';
import { answer, clearAll, answerOf } from './estimator.mjs';
import { expect, onePage, test } from './fixtures.mjs';

// Each worker takes a part of them.
test.describe.configure({ mode: 'parallel' });

// What was typed before is cleared, and must not be seen again.
const opened = onePage((openPage) => openPage({ viewport: { width: 360, height: 740 } }));

// Counted, so that no household is left out by chance.
test('there are golden households to fill in', () => expect([cases.length, answered]).toEqual([139, 209]));

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);

for (const { name, title, situation, estimate } of cases) {
  test(`${name}: ${title}`, async () => {
    const { page } = opened;
    await clearAll(page);
    await answer(page, situation);
    const { lines, totals, sentence } = await answerOf(page);

    expect(sorted(lines)).toEqual(sorted(estimate.lines.map((line) => line.amount)));
    const { norm, needs, income, balance, support, otherNeeds, supportWithOtherNeeds } = estimate.totals;
    const find = (code) => estimate.alternatives.find((alternative) => alternative.code === code);
    const alternative = find('housing-accepted-in-full');
    const apart = find('part-time-children-apart');
    expect(totals).toEqual({
      'Riksnormen tillsammans': norm,
      'Det hushållet behöver': needs,
      'Inkomster som räknas': income,
      ...(balance > 0 ? { 'Inkomster utöver behovet': balance } : { 'Försörjningsstöd, ungefär': support }),
      ...(alternative && { 'Försörjningsstöd om hela bostadskostnaden godkänns': alternative.support }),
      ...(otherNeeds > 0 && { 'Försörjningsstöd med de andra behoven': supportWithOtherNeeds }),
      ...(alternative && otherNeeds > 0 && {
        'Om hela bostadskostnaden godkänns, med de andra behoven': alternative.supportWithOtherNeeds,
      }),
      ...(apart && { 'Försörjningsstöd om barn som är hos dig få dagar räknas för sig': apart.support }),
      ...(apart && otherNeeds > 0 && {
        'Om barn som är hos dig få dagar räknas för sig, med de andra behoven': apart.supportWithOtherNeeds,
      }),
    });
    const notices = () => page.locator('.paper h2', { hasText: 'Bra att veta' }).evaluateAll((titles) =>
      titles.flatMap((title) => [...title.nextElementSibling.children].map((one) => one.textContent)));
    // What was asked and passed over is one line more.
    const open = await page.locator('.notes .note:has(button)').allTextContents();
    const unanswered = open.some((note) => /^(Kom det|Barn \d+: Lunch)/.test(note)) ? 1 : 0;
    await expect.poll(async () => (await notices()).length).toBe(unanswered + estimate.notices.length);
    // On the screen those that concern this household, two in sight.
    const onPaper = await notices();
    const notes = await page.locator('.notes .note:not(:has(button))').allTextContents();
    for (const note of notes) expect(onPaper).toContain(note.trim());
    expect(await page.locator('.notes > .note').count()).toBeLessThanOrEqual(2);
    const sums = alternative && alternative.support > support ? [support, alternative.support] : [support || balance];
    for (const sum of sums.filter((sum) => sum > 0)) {
      expect(sentence).toContain(`${sum.toLocaleString('sv-SE')}\u00a0kr`);
    }
  });
}
