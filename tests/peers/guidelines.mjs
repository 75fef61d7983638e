// The guidelines of a municipality: which set applies in a month, and what it says of a home.
// A built-in municipality and a profile that came with the situation have the same shape. Money is BigInt öre.

import { kronor } from "./money.mjs";

const kr = (amount) => BigInt(amount) * 100n;

// Umeå kommun, annex 2024, for the months of 2024. The printed bands overlap at five children.
const UMEA = {
  id: "umea",
  guidelines: [
    {
      source: "Umeå 2024",
      decision: "IFN-2024/00104",
      from: "2024-01",
      through: "2024-12",
      rent: [
        { children: { from: 0, through: 0 }, amount: kr(6595) },
        { children: { from: 1, through: 1 }, amount: kr(7523) },
        { children: { from: 2, through: 2 }, amount: kr(8679) },
        { children: { from: 3, through: 5 }, amount: kr(10647) },
        { children: { from: 5 }, amount: kr(11572) },
      ],
      lodger: kr(3890),
    },
  ],
};

// Nothing is known of the guidelines of another municipality.
const OTHER = { id: "other", guidelines: [] };

export const BUILT_IN = { umea: UMEA };
export const BY_NAME = { ...BUILT_IN, other: OTHER };

// The latest set that has begun. A set that has ended still counts.
export function setFor(municipality, month) {
  const begun = municipality.guidelines.filter(({ from }) => from <= month);
  return begun.reduce((latest, set) => (latest === undefined || set.from > latest.from ? set : latest), undefined);
}

export const endedBefore = (set, month) => set.through !== undefined && set.through < month;
export const yearOf = (set) => Number(set.from.slice(0, 4));

// The guidelines by the number of children are for these forms.
const ROW_FORMS = ["rental", "tenantOwned", "ownHouse"];

// What the set says of a home, in whole kronor: each amount that applies, lowest first. None applies: an empty list.
export function guidelinesOf(set, form, adults, children) {
  if (set === undefined) return [];
  if (form === "lodger") return set.lodger === undefined ? [] : [kronor(set.lodger)];
  if (!ROW_FORMS.includes(form)) return [];
  return set.rent
    .filter((row) => row.adults === undefined || row.adults === adults)
    .filter((row) => children >= row.children.from && children <= (row.children.through ?? children))
    .map((row) => kronor(row.amount + (row.perFurtherChild ?? 0n) * BigInt(children - row.children.from)))
    .sort((a, b) => a - b);
}
