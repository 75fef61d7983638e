// A page without a bundler.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ANSWER, answerOf, withFolder } from "../tools.mjs";

for (const page of ["index.html", "process.html"]) {
  test(page, () => withFolder(process.cwd(), async (address) => assert.equal(await answerOf(`${address}/${page}`), ANSWER)));
}
