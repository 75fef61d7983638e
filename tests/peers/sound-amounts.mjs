// Random amounts that are sound, many of them on an edge.

import { Spelt } from "./spelling.mjs";

export const ORE = ["", "", "", "", ".5", ".49", ".01", ".50", ".51", ".99", ".25", ".75"];
const ODD = ["0", "-0", "0.0", "0.01", "0.3", "0.49", "0.5", "1e2", "1E+2", "5.0", "5e0", "1.100", "1000000", "1e6", "1000000.00", "1e-400", "12345.670", "0.1e1"];
const ODD_ADJUSTMENTS = ["0", "-0", "0.01", "-0.01", "0.49", "-0.49", "0.5", "-0.5", "1.5", "-1.5", "-2.5", "1e3", "-1E+3", "-5.0", "1000000", "-1000000", "-1e6", "-999999.99", "-1e-400"];
// Norms of small households, for adjustments that take them to 0 or just not.
const NORMS = [5030, 5180, 5220, 8210, 8450, 8510, 6790, 9170];

export function amount(d, high) {
  if (d.oneIn(12)) return new Spelt(d.pick(ODD));
  return new Spelt(`${d.below(high + 1)}${d.pick(ORE)}`);
}

// An edge, on it or a little below or above: -1, -0.5, -0.51, 0, +0.49, +0.5, +1.
export function near(d, edge) {
  const [step, ore] = d.pick([[-1, ""], [-1, ".5"], [-1, ".49"], [0, ""], [0, ".49"], [0, ".5"], [1, ""]]);
  return new Spelt(`${edge + step}${ore}`);
}

// What is accepted of an amount: nothing, all of it, or some of it.
export function accepted(d, applied) {
  const value = Number(applied.text);
  const some = d.below(Math.floor(value) + 1);
  return d.pick([new Spelt("0"), new Spelt(applied.text), new Spelt(String(some)), new Spelt(`${Math.max(0, some - 1)}.5`)]
    .filter(({ text }) => Number(text) <= value));
}

export function adjustment(d) {
  if (d.oneIn(3)) return new Spelt(d.pick(ODD_ADJUSTMENTS));
  const size = d.oneIn(3) ? near(d, d.pick(NORMS)).text : `${d.below(d.pick([900, 9000, 40000]) + 1)}${d.pick(ORE)}`;
  return new Spelt(d.oneIn(2) ? `-${size}` : size);
}
