// The examples of the npm package, as somebody copies them: without a bundler,
// and built by Vite, in a browser under a strict policy.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const EXAMPLES = here('../../crates/riksnorm-wasm/examples/');
const PACKAGE = here('../../dist/npm/');
const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const home = mkdtempSync(join(tmpdir(), 'riksnorm-examples-'));
const servers = [];
test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(home, { recursive: true });
});

/** Serves a folder on this machine and gives its address. */
async function serve(folder) {
  const server = createServer((asked, answer) => {
    const path = normalize(new URL(asked.url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      // The browser asks for an icon by itself.
      answer.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    answer.writeHead(200, { 'Content-Type': KINDS[extname(file)], 'Content-Security-Policy': POLICY, Connection: 'close' });
    answer.end(readFileSync(file));
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/`;
}

async function expectWorks(openPage, folder) {
  const address = await serve(folder);
  const { page } = await openPage({ path: address, origins: [address], ready: false });
  // For December 2026: 3 940 for the person, 1 280 shared.
  await page.getByText(`Ungefär ${3940 + 1280 + 5500 - 3000} kronor för 2026-12.`).waitFor();
  await expect(page.locator('#lines li')).toHaveText([
    'single: 3940 kr (SoF 12:2)', 'shared: 1280 kr (SoF 12:2)', 'rental: 5500 kr (Umeå 2024)', 'salary: 3000 kr (AR)',
  ]);
  await page.getByLabel('Lön efter skatt').fill('12000');
  await page.getByText('Ungefär 0 kronor').waitFor();
  await page.getByLabel('Lön efter skatt').fill('-1');
  await page.getByText('adults[0].incomes[0].amount').waitFor();
}

test('the page without a bundler works', async ({ openPage }) => {
  const folder = join(home, 'without-bundler');
  cpSync(join(EXAMPLES, 'without-bundler'), folder, { recursive: true });
  cpSync(PACKAGE, join(folder, 'riksnorm'), { recursive: true });
  await expectWorks(openPage, folder);
});

test('the page built by Vite works, and its types are right', async ({ openPage }) => {
  const folder = join(home, 'vite');
  cpSync(join(EXAMPLES, 'vite'), folder, { recursive: true });
  cpSync(PACKAGE, join(folder, 'node_modules/riksnorm'), { recursive: true });
  const locked = JSON.parse(readFileSync(here('../package.json'), 'utf8')).devDependencies.vite;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(devDependencies.vite, 'what is tested is what the example names').toBe(locked);
  expect(join(EXAMPLES, 'vite', dependencies.riksnorm.replace(/^file:/, ''), '/')).toBe(PACKAGE);
  const run = (script, ...values) =>
    execFileSync(process.execPath, [here(`../node_modules/${script}`), ...values], { cwd: folder, stdio: 'pipe' });
  run('typescript/bin/tsc', '--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext',
    '--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', '', 'src/page.ts');
  run('vite/bin/vite.js', 'build', '--logLevel', 'error');
  const assets = readdirSync(join(folder, 'dist/assets'));
  expect(assets.map((name) => extname(name)).sort()).toEqual(['.js', '.wasm']);
  await expectWorks(openPage, join(folder, 'dist'));
});
