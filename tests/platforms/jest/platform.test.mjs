import { test } from "node:test";
import { node } from "../tools.mjs";

for (const environment of ["node", "jsdom"]) {
  test(`Jest, ${environment}`, () => {
    node("--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--selectProjects", environment);
  });
}
