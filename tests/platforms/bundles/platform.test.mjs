// Bundles by esbuild and webpack, CommonJS among them.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ANSWER, answerOf, node, run, withFolder } from "../tools.mjs";

const esbuild = (...values) => run("node_modules/.bin/esbuild", ["--bundle", "--log-level=warning", ...values]);
const webpack = (...values) => node("node_modules/webpack-cli/bin/cli.js", "--mode=production", ...values);

for (const [format, end] of [["cjs", "cjs"], ["esm", "mjs"]]) {
  for (const app of ["app", "bytes"]) {
    test(`esbuild for Node, ${format}, ${app}.js`, () => {
      const out = `dist/esbuild/${app}.${end}`;
      esbuild(`${app}.js`, "--platform=node", `--format=${format}`, `--outfile=${out}`);
      assert.equal(node(out), ANSWER);
    });
  }
}

test("esbuild for Node, cjs, started from somewhere else", () => {
  esbuild("app.js", "--platform=node", "--format=cjs", "--outfile=dist/esbuild/app.cjs");
  assert.equal(run(process.execPath, [join(process.cwd(), "dist/esbuild/app.cjs")], { cwd: tmpdir() }), ANSWER);
});

test("esbuild for Node, cjs, without the package: says what is missing", () => {
  esbuild("app.js", "--platform=node", "--format=cjs", "--outfile=dist/esbuild/app.cjs");
  const away = mkdtempSync(join(tmpdir(), "riksnorm-away-"));
  try {
    cpSync("dist/esbuild/app.cjs", join(away, "app.cjs"));
    const start = () => run(process.execPath, ["app.cjs"], { cwd: away });
    assert.throws(start, /Cannot find module 'riksnorm\/riksnorm_wasm_bg\.wasm'/);
  } finally {
    rmSync(away, { recursive: true });
  }
});

test("esbuild for a page, as a classic script", async () => {
  esbuild("global.js", "--format=iife", "--outfile=global.bundle.js", "--log-override:empty-import-meta=silent");
  await withFolder(process.cwd(), async (address) => assert.equal(await answerOf(`${address}/global.html`), ANSWER));
});

for (const app of ["app", "bytes"]) {
  test(`webpack for Node, CommonJS, ${app}.js`, () => {
    const out = `dist/webpack-${app}`;
    webpack("--target=node20", `--entry=./${app}.js`, `--output-path=./${out}`, "--output-filename=main.cjs");
    assert.equal(node(`${out}/main.cjs`), ANSWER);
  });
}

test("webpack for a page", async () => {
  const out = join(process.cwd(), "dist/webpack-page");
  webpack("--target=web", "--entry=./page.js", `--output-path=${out}`, "--output-filename=page.js");
  cpSync("index.html", join(out, "index.html"));
  await withFolder(out, async (address) => assert.equal(await answerOf(address), ANSWER));
});
