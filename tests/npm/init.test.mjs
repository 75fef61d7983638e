// Starting the package. Each test has a process of its own, in which nothing was started before.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const PREFIX = `
  import assert from "node:assert/strict";
  import { readFile } from "node:fs/promises";
  const folder = ${JSON.stringify(new URL("../../dist/npm/", import.meta.url))};
  const node = () => import(folder + "node.js");
  const browser = () => import(folder + "index.js");
  const bytes = () => readFile(new URL(folder + "riksnorm_wasm_bg.wasm"));
  const works = ({ estimate }) =>
    assert.equal(estimate({ month: "2026-11", adults: [{}] }).totals.support, 5220);
`;

function alone(name, code) {
  test(name, () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", PREFIX + code]);
    assert.equal(output.toString(), "");
  });
}

alone("before init every call throws an Error that says what to do", `
  const riksnorm = await node();
  const early = /call and await init\\(\\) first/;
  for (const call of [
    () => riksnorm.estimate({}), () => riksnorm.tables("2026-11"),
    () => riksnorm.coverage(), () => riksnorm.foodForDays({}, 1), () => riksnorm.estimateMany([{}]),
  ]) {
    assert.throws(call, (error) => early.test(error.message) && !(error instanceof riksnorm.SituationError));
  }
  await riksnorm.default();
  works(riksnorm);
`);

alone("init may be called again and again, and at the same time", `
  const riksnorm = await node();
  const { default: init } = riksnorm;
  assert.deepEqual(await Promise.all([init(), init(), init(await bytes())]), [undefined, undefined, undefined]);
  const { fingerprint } = riksnorm.coverage();
  assert.equal(await init(), undefined);
  assert.equal(riksnorm.coverage().fingerprint, fingerprint);
  works(riksnorm);
`);

alone("the module is instantiated once", `
  let count = 0;
  const { instantiate } = WebAssembly;
  // Node has modules of its own, which take nothing of this name.
  WebAssembly.instantiate = (source, imports) => {
    if (Object.keys(imports ?? {}).some((name) => name.includes("riksnorm"))) count += 1;
    return instantiate(source, imports);
  };
  const { default: init } = await node();
  await Promise.all([init(), init()]);
  await init();
  assert.equal(count, 1);
`);

alone("after a start that failed the next one tries again", `
  const riksnorm = await node();
  await assert.rejects(riksnorm.default(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await assert.rejects(riksnorm.default(new URL("file:///there/is/no/such.wasm")), { code: "ENOENT" });
  assert.throws(() => riksnorm.coverage(), /init/);
  await riksnorm.default();
  works(riksnorm);
`);

alone("node.js and index.js are one package", `
  const [ofNode, ofBrowser] = [await node(), await browser()];
  await ofNode.default();
  works(ofBrowser);
  assert.equal(ofNode.SituationError, ofBrowser.SituationError);
  assert.deepEqual(Object.keys(ofNode), Object.keys(ofBrowser));
`);

const WASM = `{ headers: { "content-type": "application/wasm" } }`;
const sources = {
  "a Buffer": "await bytes()",
  "an ArrayBuffer": "new Uint8Array(await bytes()).buffer",
  "a typed array": "new Uint8Array(await bytes())",
  "a WebAssembly.Module": "await WebAssembly.compile(await bytes())",
  "a Response": `new Response(await bytes(), ${WASM})`,
  "a data: URL": `new URL("data:application/wasm;base64," + (await bytes()).toString("base64"))`,
  "a Request": `new Request("data:application/wasm;base64," + (await bytes()).toString("base64"))`,
};
for (const [name, source] of Object.entries(sources)) {
  alone(`index.js starts from ${name}`, `
    const riksnorm = await browser();
    await riksnorm.default(${source});
    works(riksnorm);
  `);
}

for (const entry of ["node", "browser"]) {
  for (const source of ["new URL(file)", "file"]) {
    alone(`${entry}: starts from ${source}, of a file`, `
      const riksnorm = await ${entry}();
      const file = folder + "riksnorm_wasm_bg.wasm";
      await riksnorm.default(${source});
      works(riksnorm);
    `);
  }
}

alone("what is handed over is used, though the file beside the script could be read too", `
  const riksnorm = await browser();
  await assert.rejects(riksnorm.default(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await assert.rejects(riksnorm.default(null), Error);
  await riksnorm.default();
  works(riksnorm);
`);
