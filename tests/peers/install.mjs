// Installs the other engines, and Lighthouse, by their lock files, in folders beside the temporary files that stay for the next run:
//   node install.mjs openfisca      installs, and prints the Python that has OpenFisca
//   node install.mjs publicodes     installs, and prints the folder
//   node install.mjs lighthouse     the same

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const run = (command, values, cwd) => execFileSync(command, values, { cwd, stdio: ["ignore", "ignore", "inherit"] });

/** The folder of one, where `install` ran since its lock file last changed. */
function installed(path, lock, files, install) {
  const folder = join(tmpdir(), "riksnorm-peers", basename(path));
  const done = join(folder, `installed-${lock}`);
  const locked = join(HERE, path, lock);
  if (existsSync(done) && readFileSync(done, "utf8") === readFileSync(locked, "utf8")) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of [lock, ...files]) copyFileSync(join(HERE, path, file), join(folder, file));
  install(folder);
  copyFileSync(locked, done);
  return folder;
}

const fromNpm = (path) => installed(path, "package-lock.json", ["package.json"], (folder) => {
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
});

/** The folder whose `node_modules` hold publicodes. */
export const publicodes = () => fromNpm("publicodes");

/** The folder whose `node_modules` hold Lighthouse. */
export const lighthouse = () => fromNpm("../phone/lighthouse");

/** The Python that has OpenFisca; PYTHON names the one it is made from, 3.11 or newer. */
export function openfisca() {
  const python = (folder) => join(folder, "venv", ...(process.platform === "win32" ? ["Scripts", "python"] : ["bin", "python"]));
  return python(installed("openfisca", "requirements.txt", [], (folder) => {
    run(process.env.PYTHON ?? "python3", ["-m", "venv", "venv"], folder);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"];
    run(python(folder), [...pip, "-r", "requirements.txt"], folder);
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const engine = { publicodes, openfisca, lighthouse }[process.argv[2]];
  if (!engine) throw new Error("node install.mjs publicodes | openfisca | lighthouse");
  console.log(engine());
}
