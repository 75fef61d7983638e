// The golden households that have an answer: see tests/cases.
import { readFile, readdir } from 'node:fs/promises';

const FOLDER = new URL('../cases/', import.meta.url);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const all = await Promise.all(names.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, FOLDER))) })));

const households = all.filter(({ situation, estimate }) => situation && estimate);

const isPlain = (costs = {}) => Object.values(costs).every((cost) => typeof cost === 'number');

// The pages have no field for a profile, nor for what has been decided.
const canBeEntered = ({ situation: { municipality = 'umea', normAdjustment, housing = {}, expenses, otherNeeds } }) =>
  typeof municipality === 'string' && normAdjustment === undefined &&
  housing.guideline === undefined && housing.accepted === undefined &&
  isPlain(expenses) && isPlain(otherNeeds);

/** Those that a page can enter, each with its file's `name`, its `title`, `situation` and `estimate`. */
export const cases = households.filter(canBeEntered);

/** Those that the desk can enter: it has no field for a municipality. */
export const deskCases = cases.filter(({ situation: { municipality = 'umea' } }) => municipality === 'umea');

/** How many there are. */
export const answered = households.length;
