// Faults of the text itself: what is no JSON, or JSON of another shape.

const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);
export const TEXT_FAULTS = [
  () => "",
  (d) => d.pick([" ", "\t\t", "null", "true", "5", "-0", "1e400", '"text"', "[]", "{}", "nul", "{", "}", "[1,]", '{"a":1,}', "NaN", "Infinity", "+1", "01", ".5", "5.", "1e", "--1", "'a'", "\ufeff{}", '"\\x"', '"\\ud800"', '"\\u12"', '"a\tb"', "{}{}", "// a comment"]),
  (d, text) => text.slice(0, d.below(text.length)),
  (d, text) => `${text.slice(0, -1)},"more":${nested(d.pick([62, 63, 64, 65, 5000]))}}`,
  (d) => nested(d.pick([63, 64, 65, 100000])),
  (d, text) => `${text} ${d.pick(["x", "{}", ",", "1"])}`,
  (d, text) => text.replace('"month"', '"\\u006donth"').replace("{", d.pick(["{ ", '{"month":"2026-01",'])),
  (d, text) => text.replaceAll(":", " :\t").replaceAll(",", " , \r"),
  (d, text) => text.replace(/"amount":[0-9.]+/, (found) => found + d.pick(["e400", "e-1", "E2", "0.0.0", "e", "f", "_0"])),
];
