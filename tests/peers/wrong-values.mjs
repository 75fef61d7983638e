// Values that are wrong wherever they stand, and how one is put in its place.

import { Spelt } from "./spelling.mjs";

export const put = ([object, key], value) => {
  object[key] = value;
};
export const spelt = (...texts) => (d) => new Spelt(d.pick(texts));

export const WRONG = spelt("null", "true", '"5"', "[]", "{}", '""', "[1]", '{"a":1}');
export const TOO_LARGE = spelt("1000000.01", "1000001", "1e400", "1e21", "1e308", "1000000.001", "9007199254740993");
export const TOO_FINE = spelt("0.30000000000000004", "1.234", "0.001", "1e-7", "99.999", "1e-300", "999999.999", "0.005");
export const NEGATIVE = spelt("-1", "-0.01", "-1e400", "-0.001", "-1e-300", "-1000000.5");
export const NO_INTEGER = spelt("1.5", "1e400", "-1e400", "0.1", "null", '"4"', "true", "[]", "4.0000000001");
export const ODD_KEYS = ["foo", "age", "Month", "", "a.b", "å", "0", "__proto__", "constructor", "message", "x".repeat(80), "kind!", "\t", "🙂"];
