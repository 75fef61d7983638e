// The golden households that have an answer: see tests/cases.
import { readFile, readdir } from 'node:fs/promises';

const FOLDER = new URL('../cases/', import.meta.url);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const all = await Promise.all(names.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, FOLDER))) })));

const answered = all.filter(({ situation, estimate }) => situation && estimate);

const isPlain = (costs = {}) => Object.values(costs).every((cost) => typeof cost === 'number');

// The pages have no field yet for another municipality than Umeå, nor for what has been decided.
const canBeEntered = ({ situation: { municipality = 'umea', normAdjustment, housing = {}, expenses, otherNeeds } }) =>
  municipality === 'umea' && normAdjustment === undefined &&
  housing.guideline === undefined && housing.accepted === undefined &&
  isPlain(expenses) && isPlain(otherNeeds);

/** Those that a page can enter, each with its file's `name`, its `title`, `situation` and `estimate`. */
export const cases = answered.filter(canBeEntered);

/** How many cannot be entered. */
export const left = answered.length - cases.length;
