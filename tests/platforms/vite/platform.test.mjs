// Vite without any setting, while it serves and when it builds.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { ANSWER, answerOf, node, withFolder, withServer } from "../tools.mjs";

for (const version of [5, 6, 7, 8]) {
  const vite = `node_modules/vite${version}/bin/vite.js`;

  test(`Vite ${version}, dev`, () =>
    withServer(process.execPath, [vite, "dev", "--force", "--host", "127.0.0.1", "--port", "0"], async (address) => {
      assert.equal(await answerOf(address), ANSWER);
    }));

  test(`Vite ${version}, build`, async () => {
    const out = `dist${version}`;
    node(vite, "build", "--target", "es2022", "--outDir", out);
    await withFolder(join(process.cwd(), out), async (address) => assert.equal(await answerOf(address), ANSWER));
  });
}
