// The package as somebody else has it: installed under its name, with only the files it lists.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { PACKAGE, coverage, estimate, estimateMany, foodForDays, tables } from "./package.mjs";

const from = fileURLToPath(PACKAGE);
const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
const home = mkdtempSync(join(tmpdir(), "riksnorm-"));
after(() => rmSync(home, { recursive: true }));

const installed = join(home, "node_modules", "riksnorm");
mkdirSync(installed, { recursive: true });
const files = ["package.json", ...manifest.files];
for (const file of files) cpSync(join(from, file), join(installed, file), { recursive: true });
writeFileSync(join(home, "package.json"), '{ "type": "module" }');

const run = (name, code, ...flags) => {
  writeFileSync(join(home, name), code);
  return execFileSync(process.execPath, [...flags, join(home, name)], { cwd: home }).toString();
};

const ASK = `
  import init, { estimate } from "riksnorm";
  await init(BYTES);
  console.log(import.meta.resolve("riksnorm"), estimate({ month: "2026-11", adults: [{}] }).totals.support);
`;
const BYTES = `await (await import("node:fs/promises")).readFile("node_modules/riksnorm/riksnorm_wasm_bg.wasm")`;

test("the manifest names files that are there, and asks for nothing else", () => {
  const { name, version, type, license, dependencies, scripts } = manifest;
  assert.deepEqual({ name, type, license, dependencies, scripts }, {
    name: "riksnorm",
    type: "module",
    license: "Apache-2.0",
    dependencies: undefined,
    scripts: undefined,
  });
  const cargo = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(version, /^version = "(.*)"$/m.exec(cargo)[1]);
  assert.equal(manifest.sideEffects, false);
  for (const file of files) assert(existsSync(join(from, file)), file);
});

test("Node takes node.js", () => {
  assert.match(run("node.js", ASK.replace("BYTES", "")), /riksnorm\/node\.js 5220\n$/);
});

test("Node that names the file itself starts it without more", () => {
  const code = ASK.replace('"riksnorm"', '"./node_modules/riksnorm/index.js"').replace("BYTES", "");
  assert.match(run("by-path.js", code), / 5220\n$/);
});

test("everybody else takes index.js", () => {
  // Node always has the condition `node`, so the entry is asked for what it says.
  assert.deepEqual(Object.keys(manifest.exports["."]), ["types", "workerd", "edge-light", "node", "default"]);
  assert.equal(manifest.exports["."].default, "./index.js");
  const code = ASK.replace('"riksnorm"', '"./node_modules/riksnorm/index.js"').replace("BYTES", BYTES);
  assert.match(run("other.js", code), / 5220\n$/);
});

test("workers take the compiled file, and import nothing else that others do not", () => {
  for (const condition of ["workerd", "edge-light"]) assert.equal(manifest.exports["."][condition], "./worker.js");
  const code = readFileSync(join(from, "worker.js"), "utf8");
  const imports = [...code.matchAll(/\bfrom "([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(new Set(imports), new Set(["./riksnorm_wasm_bg.wasm?module", "./api.js"]));
});

test("index.js and what it imports need nothing of Node", () => {
  const imports = (file) => {
    const code = readFileSync(join(from, file), "utf8");
    return new Set([...code.matchAll(/\b(?:from|import)\b\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name));
  };
  assert.deepEqual(imports("index.js"), new Set(["./api.js"]));
  assert.deepEqual(imports("api.js"), new Set(["./read.js", "./riksnorm_wasm.js", "./write.js"]));
  for (const file of ["read.js", "write.js"]) assert.deepEqual(imports(file), new Set());
  assert.deepEqual(imports("riksnorm_wasm.js"), new Set());
});

const readme = readFileSync(join(from, "README.md"), "utf8");
const examples = (language, markdown = readme) =>
  [...markdown.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, of]) => of === language).map(([, , code]) => code);

test("the schemas are found by their names", () => {
  const code = `import { createRequire } from "node:module";
    const schema = (name) => createRequire(import.meta.url)("riksnorm/schema/" + name + ".json").title;
    console.log(["situation", "estimate", "profile"].map(schema).join());`;
  assert.equal(run("schema.js", code), "Situation of Riksnorm,Estimate of Riksnorm,Municipality profile of Riksnorm\n");
});

test("every JavaScript example of the README runs", () => {
  const codes = examples("js");
  assert.equal(codes.length, 6);
  // Each takes the package as started and, one of them, the bytes as read.
  const outputs = codes.map((code, index) =>
    run(`example-${index}.js`, `
      import { default as __start } from "riksnorm";
      const bytes = ${BYTES};
      ${code.includes("init(") ? "" : "await __start();"}
      ${code}`),
  );
  assert.match(outputs[0], /^12310\n/);
  assert.match(outputs[0], /activity-requirement/);
  assert.match(outputs[3], /^adults-count adults a household has .*\nchild-age children\[0\]\.age /);
  assert.equal(outputs[4], "5220\nrefused adults\n");
});

const repository = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("both READMEs name the months that are covered", () => {
  const { first, last } = coverage();
  for (const text of [readme, repository]) assert.match(text, new RegExp(`The months ${first} to ${last} are covered`));
});

test("the JavaScript example of the repository's README runs", () => {
  const codes = examples("js", repository);
  assert.equal(codes.length, 1);
  const output = run("repository.js", `${codes[0]}\nconsole.log(totals.support, lines.length, notices.length);`);
  assert.match(output, /^220 3 1\n$/);
});

// Of another municipality it is not known.
const hasMatnorm = ({ municipality = "umea" }) => municipality === "umea";

// What the package answers today, as literals that the types have to take.
function answersInTypeScript() {
  const folder = new URL("../cases/", import.meta.url);
  const cases = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  const situations = cases.filter((golden) => golden.estimate).map(({ situation }) => situation);
  const { first, last } = coverage();
  const of = (type, answers) => answers.map((answer) => `((_: ${type}) => {})(${JSON.stringify(answer)});\n`).join("");
  return `import type { Coverage, Estimate, FoodForDays, Refusal, Situation, Tables } from "riksnorm";
    ${of("Coverage", [coverage()])}
    ${of("Tables", [tables(first), tables(last)])}
    ${of("Situation", situations)}
    ${of("Estimate", situations.map(estimate))}
    ${of("(Estimate | Refusal)[]", [estimateMany([...situations, {}])])}
    ${of("FoodForDays", situations.filter(hasMatnorm).map((situation) => foodForDays(situation, 7)))}`;
}

for (const [module, moduleResolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
  test(`TypeScript finds the types by ${moduleResolution} and takes the README's example and every answer`, () => {
    const [example] = examples("ts");
    writeFileSync(join(home, "example.ts"), example);
    writeFileSync(join(home, "answers.ts"), answersInTypeScript());
    const compilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      target: "es2022",
      lib: ["es2022", "dom"],
      module,
      moduleResolution,
    };
    writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["example.ts", "answers.ts"] }));
    const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
    const listed = execFileSync(process.execPath, [tsc, "--project", home, "--listFiles"]).toString();
    assert.match(listed, /riksnorm\/index\.d\.ts/);
  });
}
