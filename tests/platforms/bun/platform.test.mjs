import assert from "node:assert/strict";
import { test } from "node:test";
import { ANSWER, run } from "../tools.mjs";

const bun = (...values) => run("node_modules/.bin/bun", values);

test("Bun, from node_modules", () => assert.equal(bun("run", "app.js"), ANSWER));
test("Bun, by its path", () => assert.equal(bun("run", "by-path.js"), ANSWER));
test("Bun, bundled", () => {
  bun("build", "app.js", "--target=bun", "--outdir=dist");
  assert.equal(bun("run", "dist/app.js"), ANSWER);
});
