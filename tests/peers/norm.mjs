// Riksnormen: the lines of the personal part, of shared costs and of an adjustment.

import { DERIVED_LUNCH_ROWS, RIKSNORM } from "./amounts.mjs";
import { round, signedKronor, sum, whole } from "./money.mjs";

const isLeap = (year) => year % 4 === 0; // 2024 to 2026
export const daysOf = (year, month) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];

// The personal part, and the indices of the children that call for a notice or an alternative.
export function personal(year, daysOfMonth, adults, children) {
  const norm = RIKSNORM[year];
  const row = adults.length === 2 ? "couple" : "single";
  const lines = [{ group: "personal", item: row, amount: norm[row], source: "SoF 12:2" }];
  const partTime = [];
  const apart = [];
  const derived = [];
  children.forEach(({ age, lunchElsewhere, daysPerMonth: days }, index) => {
    const [, , band, atHome, elsewhere] = norm.children.find(([from, to]) => age >= from && age <= to);
    const hasLunchRow = lunchElsewhere === true && elsewhere !== undefined;
    const amount = hasLunchRow ? elsewhere : atHome;
    if (hasLunchRow && DERIVED_LUNCH_ROWS.includes(year)) derived.push(index);
    const child = { group: "personal", item: "child", index, band };
    if (days !== undefined && days < daysOfMonth) {
      const day = round(whole(amount) * 12n, 365n);
      lines.push({ ...child, days, amount: Math.min(amount, day * days), source: "AR" });
      partTime.push(index);
      if (days * 2 < daysOfMonth) apart.push(index);
    } else {
      lines.push({ ...child, amount, source: "SoF 12:2" });
    }
  });
  return { lines, total: sum(lines.map((line) => line.amount)), partTime, apart, derived };
}

// Shared costs; `of` is everyone in a household community.
export function shared(year, size, of) {
  const rows = RIKSNORM[year].shared;
  const row = (n) => (n <= 7 ? rows[n] : rows[7] + (n - 7) * (rows[7] - rows[6]));
  const line = { group: "shared", item: "shared", size };
  if (of === undefined) return { ...line, amount: row(size), source: size > 7 ? "SoF 12:3" : "SoF 12:2" };
  return { ...line, of, amount: round(whole(row(of)) * whole(size), whole(of)), source: "SoF 12:3" };
}

// A higher or lower norm that has been decided. It never takes the norm below 0.
export function adjustment(ore, norm) {
  if (ore === 0n) return undefined;
  const entered = signedKronor(ore);
  return {
    group: "adjustment", item: "normAdjustment", entered, amount: Math.max(entered, -norm), source: "SoL 12:7",
  };
}
