// The golden households that have an answer: see tests/cases.
import { readFile, readdir } from 'node:fs/promises';

const FOLDER = new URL('../cases/', import.meta.url);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const all = await Promise.all(names.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, FOLDER))) })));

/** Each with its file's `name`, its `title`, `situation` and `estimate`. */
export const cases = all.filter(({ situation, estimate }) => situation && estimate);
