// Starts the package on the platforms that its README names, one small project each:
//   node tests/platforms/run.mjs [NAME…]
//
// The package is that of dist/npm, packed as for npm. Each project is copied to a folder of its own, outside of the
// repository, where its locked packages stay for the next run.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../dist/npm", import.meta.url));
const HOME = join(tmpdir(), "riksnorm-platforms");

const platforms = readdirSync(HERE).filter((name) => existsSync(join(HERE, name, "package.json")));
const asked = process.argv.slice(2);
const strange = asked.filter((name) => !platforms.includes(name));
if (strange.length > 0) throw new Error(`There is no ${strange.join(", ")}: ${platforms.join(", ")}.`);

function packed() {
  const folder = mkdtempSync(join(tmpdir(), "riksnorm-packed-"));
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", PACKAGE, "--json", "--pack-destination", folder]));
  return join(folder, filename);
}

/** The project with what it locks, and the package. */
function install(name, tarball) {
  const folder = join(HOME, name);
  const lock = readFileSync(join(HERE, name, "package-lock.json"), "utf8");
  const installed = join(folder, "installed-lock.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(HERE, name), folder, { recursive: true });
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
    writeFileSync(installed, lock);
  }
  for (const file of readdirSync(folder)) {
    if (!["node_modules", "installed-lock.json"].includes(file)) rmSync(join(folder, file), { recursive: true });
  }
  cpSync(join(HERE, name), folder, { recursive: true });
  const own = join(folder, "node_modules", "riksnorm");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", own, "--strip-components=1"]);
  // Bundlers keep what they made of the package before.
  for (const kept of [".vite", ".cache"]) rmSync(join(folder, "node_modules", kept), { recursive: true, force: true });
  return folder;
}

const tarball = packed();
const failed = [];
for (const name of asked.length > 0 ? asked : platforms) {
  const cwd = install(name, tarball);
  const test = ["--test", "--test-reporter=spec", join(HERE, name, "platform.test.mjs")];
  if (spawnSync(process.execPath, test, { cwd, stdio: "inherit" }).status !== 0) failed.push(name);
}
rmSync(join(tarball, ".."), { recursive: true });
if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}.`);
