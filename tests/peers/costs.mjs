// Costs beside the norm and other needs: a line for each that is applied for above 0.

import { kronor } from "./money.mjs";

export function costLines(group, names, costs, source) {
  const lines = [];
  for (const item of names) {
    const { applied = 0n, accepted } = costs[item] ?? {};
    if (applied === 0n) continue;
    const line = { group, item, entered: kronor(applied) };
    if (accepted === undefined) lines.push({ ...line, amount: kronor(applied), source });
    else lines.push({ ...line, assessed: true, amount: kronor(accepted), source });
  }
  return lines;
}
