// Node, from the oldest version that the README names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ANSWER, run } from "../tools.mjs";

const VERSIONS = ["node20.0", "node22", "node24", "node26"];
const binary = (version) => `node_modules/${version}/bin/node`;

for (const version of VERSIONS) {
  test(`${version}: import`, () => {
    assert.equal(run(binary(version), ["app.mjs"]), ANSWER);
    assert.equal(run(binary(version), ["by-path.mjs"]), ANSWER);
  });
}

for (const version of VERSIONS.slice(1)) {
  test(`${version}: require`, () => assert.equal(run(binary(version), ["app.cjs"]), ANSWER));
}

test("node20.0: require is refused", () => {
  assert.throws(() => run(binary("node20.0"), ["app.cjs"]), /ERR_REQUIRE_ESM/);
});
