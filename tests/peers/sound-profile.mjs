// A random municipality: a name that is known, or a profile that is sound.

import { ORE } from "./sound-amounts.mjs";
import { Spelt } from "./spelling.mjs";

const IDS = ["exempel", "a", "0", "-", "lund-2", "umea2", "others", "x".repeat(40)];
const NAMES = ["Exempels kommun", "Å", " ", "å".repeat(80), "🙂".repeat(80), "x".repeat(80)];
const ROW_AMOUNTS = ["0.01", "0.49", "0.5", "1", "1e3", "5.6e3", "1000000", "8100", "8100.00", "9400.50"];

export const monthText = (n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

function rowAmount(d) {
  return new Spelt(d.oneIn(10) ? d.pick(ROW_AMOUNTS) : `${d.between(1, 12000)}${d.pick(ORE)}`);
}

export function row(d) {
  const out = {};
  if (!d.oneIn(2)) out.adults = d.between(1, 2);
  const from = d.oneIn(6) ? d.below(16) : d.pick([0, 0, 0, 1, 1, 2, 3, 5]);
  out.children = { from: d.oneIn(15) ? new Spelt(`${from}.0`) : from };
  if (d.oneIn(2)) out.children.through = d.pick([from, from, Math.min(15, from + d.below(4)), d.between(from, 15), 15]);
  out.amount = rowAmount(d);
  if (out.children.through === undefined && d.oneIn(2)) out.perFurtherChild = rowAmount(d);
  return out;
}

// The first months, each another one. Many of them lie near the months that are covered.
function beginnings(d, count) {
  const out = new Set();
  while (out.size < count) {
    const [from, to] = d.pick([[1, 9999], [2022, 2023], [2023, 2025], [2024, 2026], [2025, 2027]]);
    out.add(d.between(from * 12, to * 12));
  }
  return [...out];
}

export function set(d, first) {
  const out = {
    source: d.pick(["Exempel 2026", "stated", "AR", "å".repeat(80), "x"]),
    decision: d.pick(["SN-2026/12", "§ 1", "x".repeat(80), "🙂"]),
    from: monthText(first).padStart(7, "0"),
  };
  if (!d.oneIn(3)) {
    const last = Math.min(9999 * 12 + 11, first + d.pick([0, 1, 5, 11, 24]));
    out.through = monthText(last).padStart(7, "0");
  }
  const rows = d.oneIn(40) ? 60 : d.pick([0, 1, 2, 4, 6, 8]);
  out.rent = Array.from({ length: rows }, () => row(d));
  if (d.oneIn(2)) out.lodger = rowAmount(d);
  return out;
}

export function profile(d) {
  const count = d.oneIn(30) ? 20 : d.pick([0, 1, 1, 1, 1, 2, 2, 3]);
  return { id: d.pick(IDS), name: d.pick(NAMES), guidelines: beginnings(d, count).map((first) => set(d, first)) };
}

// Every amount of the profile's rows, as numbers, for costs that lie near them.
export function rowAmounts(municipality) {
  if (typeof municipality !== "object") return [];
  const sets = municipality.guidelines;
  return sets.flatMap(({ rent, lodger }) => [...rent.map(({ amount }) => amount), ...(lodger ? [lodger] : [])])
    .map(({ text }) => Math.round(Number(text)))
    .filter((amount) => amount > 1 && amount < 999_999);
}
