// What the embed is served with, and that the files for hosts say the same of
// every file as the server here does.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE, expect, test } from './fixtures.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const read = (name) => readFile(new URL(name, DIST), 'utf8');
let paths;
test.beforeAll(async () => {
  // A host has the site, and what lets people keep the program laid into it.
  const folders = ['site', 'site-offline'].map((name) => new URL(name, DIST).pathname);
  paths = (await Promise.all(folders.map(async (folder) => {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = all.filter((one) => one.isFile() && !/^_headers$|\.(br|gz)$/.test(one.name));
    return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  }))).flat();
});

const NAMES = [
  'content-security-policy', 'cross-origin-resource-policy', 'cross-origin-embedder-policy', 'x-content-type-options',
  'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'strict-transport-security', 'cache-control',
];
const pick = (get) => Object.fromEntries(NAMES.map((name) => [name, get(name) ?? null]));

/** What the server here sends, but for what only the demo here is sent with. */
async function served(path) {
  const answer = await fetch(new URL(path, SITE));
  expect(answer.status, path).toBe(200);
  const headers = pick((name) => answer.headers.get(name));
  if (path.startsWith('demo/')) {
    headers['content-security-policy'] = headers['content-security-policy']
      .replaceAll(' http://127.0.0.1:*', '');
    headers['permissions-policy'] = headers['permissions-policy'].replace('clipboard-write=*', 'clipboard-write=(self)');
  }
  return headers;
}

test('the embed is handed to the pages of others, and only its page may be framed', async () => {
  const of = async (path) => {
    const headers = await served(path);
    return [headers['cross-origin-resource-policy'], headers['content-security-policy'].split('; ').at(-1)];
  };
  expect(await of('embed/1/riksnorm.js')).toEqual(['cross-origin', "frame-ancestors 'self'"]);
  for (const language of ['sv', 'sv-lattlast', 'en']) {
    expect(await of(`embed/1/${language}.html`)).toEqual(['cross-origin', 'frame-ancestors *']);
  }
  for (const path of ['', 'bygg-in/', paths.find((one) => /^app-.*\.wasm$/.test(one)), 'demo/smal.html']) {
    expect(await of(path), path).toEqual(['same-origin', "frame-ancestors 'self'"]);
  }
});

test('no page of the web is named in a policy, but of the demo here', async () => {
  for (const path of paths) {
    const { headers } = await fetch(new URL(path, SITE));
    const names = headers.get('content-security-policy').match(/https?:[^\s;]*/g) ?? [];
    const isDemo = path.startsWith('demo/') && path.endsWith('.html');
    expect(names, path).toEqual(isDemo ? Array(names.length).fill('http://127.0.0.1:*') : []);
    expect(names.length > 0, path).toBe(isDemo);
  }
});

test('the frame’s page says the same policy itself, but for frames', async () => {
  const page = await (await fetch(new URL('embed/1/sv.html', SITE))).text();
  const [, said] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  const { 'content-security-policy': sent } = await served('embed/1/sv.html');
  expect(`${said}; frame-ancestors *`).toBe(sent);
  for (const load of page.match(/<script\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>|<main\b[^>]*>/g)) {
    expect(load).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  }
  expect(page, 'nothing is inline').not.toMatch(/<style\b|\sstyle=|\son\w+=/);
});

/** What each host makes of its file, as its documentation says. */
const HOSTS = {
  '_headers': (text) => {
    const rules = [];
    for (const line of text.split('\n').filter(Boolean)) {
      if (line.startsWith('/')) rules.push({ address: line, headers: new Map() });
      else rules.at(-1).headers.set(...line.trim().split(/: (.*)/).slice(0, 2).map((part, at) => (at ? part : part.toLowerCase())));
    }
    return (path) => {
      const fitting = rules.filter(({ address }) => address === '/*' || address === `/${path}`);
      expect(fitting, path).toHaveLength(2);
      const all = fitting.flatMap(({ headers }) => [...headers]);
      expect(new Set(all.map(([name]) => name)).size, 'no header is said twice').toBe(all.length);
      return pick((name) => all.find(([known]) => known === name)?.[1]);
    };
  },
  'nginx-http.conf': (text) => {
    const maps = new Map();
    for (const [, name, body] of text.matchAll(/map \$uri (\$\w+) \{\n(.*?)\n\}/gs)) {
      maps.set(name, [...body.matchAll(/^ +(default|"~(.*?)") "(.*)";$/gm)].map(([, , pattern, value]) => ({
        pattern: pattern && new RegExp(pattern), value,
      })));
    }
    const added = [...text.matchAll(/^add_header (\S+) (?:"(.*)"|(\$\w+))(?: always)?;$/gm)];
    return (path) => pick((name) => {
      const found = added.filter(([, known]) => known.toLowerCase() === name);
      expect(found, name).toHaveLength(1);
      const [, , value, variable] = found[0];
      if (!variable) return value;
      const rules = maps.get(variable);
      const rule = rules.find(({ pattern }) => pattern?.test(`/${path}`)) ?? rules.find(({ pattern }) => !pattern);
      // An empty value is not sent.
      return rule.value || null;
    });
  },
  '.htaccess': (text) => {
    const rules = [];
    let condition = null;
    for (const line of text.split('\n')) {
      const [, opened] = line.match(/^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/) ?? [];
      if (opened) condition = new RegExp(opened);
      if (line === '</If>') condition = null;
      const [, name, value] = line.match(/^\s*Header (?:always )?set (\S+) "(.*)"$/) ?? [];
      if (name) rules.push({ condition, name: name.toLowerCase(), value });
    }
    // The last that fits counts.
    return (path) => pick((name) =>
      rules.filter((rule) => rule.name === name && (!rule.condition || rule.condition.test(`/${path}`))).at(-1)?.value);
  },
  'web.config': (text) => {
    const own = (part, into) => {
      for (const [, verb, name, value] of part.matchAll(/<(add|remove) name="([^"]+)"(?: value="([^"]*)")?/g)) {
        const key = name.toLowerCase();
        if (verb === 'remove') into.delete(key);
        else {
          expect([...into.keys()], `${name} is added twice`).not.toContain(key);
          into.set(key, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        }
      }
      return into;
    };
    const [all] = text.split('<location');
    return (path) => {
      const [, location = ''] = text.split(`<location path="${path}">`);
      const headers = own(location.split('</location>')[0], own(all, new Map()));
      return pick((name) => headers.get(name));
    };
  },
};

/** The other part of what nginx reads. */
const WITH = { 'nginx-http.conf': 'nginx-server.conf' };

for (const [name, understand] of Object.entries(HOSTS)) {
  test(`${name} says of every file what the server here sends`, async () => {
    const says = understand(await read(`headers/${name}`) + (WITH[name] ? await read(`headers/${WITH[name]}`) : ''));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) expect(says(path), path).toEqual(await served(path));
  });
}

test('the site bears the file that some hosts read', async () => {
  expect(await read('site/_headers')).toBe(await read('headers/_headers'));
});

test('the loader is small, asks for nothing by itself and names no other host', async () => {
  const loader = await read('site/embed/1/riksnorm.js');
  const { length } = gzipSync(loader, { level: 9 });
  console.log(`the loader: ${loader.length} bytes, ${length} as gzip`);
  expect(length, `${length} bytes`).toBeLessThanOrEqual(6_000);
  expect(loader.match(/https?:\/\/[\w.]+/g)).toEqual(['https://www.smhi.se']);
  expect(loader).not.toMatch(/\{\{|\beval\b|new Function|innerHTML|localStorage|sessionStorage|cookie|fetch\(/);
});

test('that a file is missing is not kept', async () => {
  for (const name of ['nginx-server.conf', '.htaccess']) {
    const kept = (await read(`headers/${name}`)).split('\n').filter((line) => /^\s*(add_header|Header).*Cache-Control/.test(line));
    expect(kept.length, name).toBeGreaterThan(0);
    for (const line of kept) expect(line, name).not.toMatch(/always/);
  }
});
