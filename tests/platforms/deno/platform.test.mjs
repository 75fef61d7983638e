import assert from "node:assert/strict";
import { test } from "node:test";
import { ANSWER, run } from "../tools.mjs";

const deno = (...values) => run("node_modules/.bin/deno", values);

// Of its permissions only that to read.
test("Deno, from node_modules", () => assert.equal(deno("run", "--no-remote", "--allow-read", "app.js"), ANSWER));
test("Deno, by its path", () => assert.equal(deno("run", "--no-remote", "--allow-read", "by-path.js"), ANSWER));
