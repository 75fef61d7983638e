// The readers of single values. Each gives the value, or undefined when it is wrong, and then says what is wrong.
// Money leaves here as BigInt öre.

const LARGEST_AMOUNT = 1_000_000;

export function readersFor(violations) {
  const wrong = (code, path, params = {}) => {
    violations.push({ code, path, params });
  };
  const below = (path, key) => (path === "" ? key : `${path}.${key}`);

  // The shortest decimal form, as JavaScript prints it, is what has at most two decimals. 1e-7 has more.
  function ore(value, path) {
    const shortest = /^(-?)([0-9]+)(?:\.([0-9]{1,2}))?$/.exec(String(value));
    if (!shortest) return wrong("amount-precision", path);
    const size = BigInt(shortest[2]) * 100n + BigInt((shortest[3] ?? "").padEnd(2, "0"));
    return shortest[1] === "-" ? -size : size;
  }

  function amount(value, path) {
    if (typeof value !== "number") return wrong("invalid-type", path);
    if (value < 0) return wrong("amount-negative", path);
    if (value > LARGEST_AMOUNT) return wrong("amount-too-large", path);
    return ore(value, path);
  }

  function signedAmount(value, path) {
    if (typeof value !== "number") return wrong("invalid-type", path);
    if (Math.abs(value) > LARGEST_AMOUNT) return wrong("amount-too-large", path);
    return ore(value, path);
  }

  function positiveAmount(value, path) {
    const out = amount(value, path);
    return out === 0n ? wrong("amount-not-positive", path) : out;
  }

  function integer(value, path, low, high, code) {
    if (!Number.isInteger(value)) return wrong("invalid-type", path);
    if (value < low || value > high) return wrong(code, path);
    return value + 0; // -0 becomes 0
  }

  function oneOf(value, path, allowed, code) {
    if (typeof value !== "string") return wrong("invalid-type", path);
    if (!allowed.includes(value)) return wrong(code, path);
    return value;
  }

  // A text of 1 to `longest` characters, counted as Unicode counts them.
  function text(value, path, longest, letters = /^/) {
    if (typeof value !== "string") return wrong("invalid-type", path);
    const length = [...value].length;
    if (length < 1 || length > longest || !letters.test(value)) return wrong("text-format", path);
    return value;
  }

  function flag(value, path) {
    return typeof value === "boolean" ? value : wrong("invalid-type", path);
  }

  function month(value, path) {
    if (typeof value !== "string") return wrong("invalid-type", path);
    if (!/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(value)) return wrong("month-format", path);
    return value;
  }

  // fields: name -> reader, in the order of the contract. A name that ends in "!" is required. A reader also gets
  // what was read before it, and the object itself.
  function object(value, path, fields) {
    if (!(value instanceof Map)) return wrong("invalid-type", path);
    const out = {};
    const known = new Set();
    for (const [spelling, reader] of Object.entries(fields)) {
      const name = spelling.replace("!", "");
      known.add(name);
      if (value.has(name)) out[name] = reader(value.get(name), below(path, name), out, value);
      else if (spelling !== name) wrong("missing-field", below(path, name));
    }
    for (const key of value.keys()) {
      if (!known.has(key)) wrong("unknown-field", below(path, key));
    }
    return out;
  }

  function list(value, path, low, high, code, reader) {
    if (!Array.isArray(value)) return wrong("invalid-type", path);
    if (value.length < low || value.length > high) return wrong(code, path);
    return value.map((item, i) => reader(item, `${path}[${i}]`));
  }

  return { wrong, amount, signedAmount, positiveAmount, integer, oneOf, text, flag, month, object, list };
}
