// Values that are spelt in a way of their own, and how a situation is written as text.

export class Spelt {
  constructor(text) {
    this.text = text;
  }
}

// Pairs to add to an object after its ordinary fields.
export const EXTRA = Symbol("extra pairs");

export function write(value) {
  if (value instanceof Spelt) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const pairs = [...Object.entries(value), ...(value[EXTRA] ?? [])];
  return `{${pairs.map(([key, v]) => `${JSON.stringify(key)}:${write(v)}`).join(",")}}`;
}
