// What a real profile of the browser holds on disk, in UTF-8 and UTF-16: of
// what was only typed nothing, of what was kept while it is kept.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, clearAll, fill, goOn, heading } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { zeroDice } from './names.mjs';

// The browser as people have it.
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The files of a folder in which a text stands. */
async function found(folder, text) {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    // The browser removes files of its own while they are read.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    return forms.some((form) => bytes.includes(form)) ? [path.slice(folder.length + 1)] : [];
  }));
  return names.flat();
}

test.describe('on disk', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'the profile is Chromium’s');

  let folder;
  test.beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'riksnorm-profile-')); });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Opens the page in a browser whose profile is a folder. */
  const open = async ({ playwright, launchOptions, context: found }) => {
    const context = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, executablePath: PROGRAM, ...found });
    const [page] = context.pages();
    await page.addInitScript(zeroDice);
    await page.goto(SITE);
    await page.locator('#riksnorm[data-started]').waitFor();
    return { context, page };
  };

  /** Ends the browser as a crash does: it tidies nothing. */
  const kill = async (context) => {
    const closed = context.waitForEvent('close').catch(() => {});
    const owners = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
    for (const owner of owners.filter((line) => line.includes(`--user-data-dir=${folder}`))) {
      try { process.kill(Number.parseInt(owner, 10), 'SIGKILL'); } catch { /* it has ended */ }
    }
    await closed;
  };

  const toIncomes = async (page, amount) => {
    await fill(page, 'adults', 1);
    await goOn(page);
    await fill(page, 'housing.form', 'none');
    await goOn(page);
    await heading(page, 'Vilka pengar');
    await fill(page, 'adults[0].salary', true);
    await fill(page, 'adults[0].salary[0]', amount);
  };
  const MARK = '731 905 ca 648 213';

  for (const end of ['closing', 'killing']) {
    test(`what is only typed is nowhere after ${end} the browser`, async ({ playwright, launchOptions }) => {
      const { context, page } = await open({ playwright, launchOptions });
      await toIncomes(page, MARK);
      // What is looked for can be found: the page's own address is in the history.
      await (end === 'closing' ? context.close() : kill(context));
      expect(await found(folder, new URL(SITE).host), 'the search finds what is there').not.toEqual([]);
      expect(await found(folder, MARK)).toEqual([]);
    });
  }

  test('what is kept is on disk while it is kept, as the page says', async ({ playwright, launchOptions }) => {
    const { context, page } = await open({ playwright, launchOptions });
    await toIncomes(page, MARK);
    await fill(page, 'keepInTab', true);
    await expect.poll(() => found(folder, MARK), { timeout: 60_000 }).not.toEqual([]);
    const kept = await found(folder, MARK);
    for (const file of kept) expect(file).toMatch(/Session Storage|Sessions/);
    await clearAll(page);
    await begin(page);
    await context.close();
    const left = await found(folder, MARK);
    // It may stay in the browser's own files, which the page says; nowhere else.
    for (const file of left) expect(file).toMatch(/Session Storage|Sessions/);
    test.info().annotations.push({ type: 'left on disk', description: left.join(', ') || 'nothing' });
    console.log(`kept in ${kept.join(', ')}; after clearing and closing: ${left.join(', ') || 'nothing'}`);
    const again = await open({ playwright, launchOptions });
    await expect(again.page.locator('#kept-question')).toBeHidden();
    await again.context.close();
  });
});
