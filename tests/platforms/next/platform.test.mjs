// Next.js without any setting: what runs on its server, at its edge and in the page.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { ANSWER, answerOf, node, withServer } from "../tools.mjs";

const NEXT = "node_modules/next/dist/bin/next";

async function expectWorks(address) {
  for (const path of ["route", "edge"]) assert.equal(await (await fetch(`${address}/${path}`)).text(), ANSWER, path);
  for (const path of ["component", "client"]) assert.equal(await answerOf(`${address}/${path}`), ANSWER, path);
}

for (const bundler of ["turbopack", "webpack"]) {
  test(`${bundler}, built`, async () => {
    rmSync(".next", { recursive: true, force: true });
    node(NEXT, "build", `--${bundler}`);
    await withServer(process.execPath, [NEXT, "start", "--hostname", "127.0.0.1", "--port", "0"], expectWorks);
  });

  test(`${bundler}, dev`, async () => {
    rmSync(".next", { recursive: true, force: true });
    await withServer(process.execPath, [NEXT, "dev", `--${bundler}`, "--hostname", "127.0.0.1", "--port", "0"], expectWorks);
  });
}
