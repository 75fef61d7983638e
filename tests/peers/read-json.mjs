// A small JSON reader. JSON.parse keeps the last of two equal keys and has no limit on depth; this one refuses both.
// Objects become Map (in the order that a JavaScript object would have), lists Array, numbers the nearest IEEE double (1e400 is Infinity).

export class NotJson extends Error {}

const DEPTH_LIMIT = 64;
export const LONGEST = 10_000_000; // characters, as Unicode counts them
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]+/y; // a run of characters that stand for themselves
const SPACE = /[ \t\n\r]*/y;
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

// Counts a pair of surrogates as one character.
function isLonger(text) {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters > LONGEST;
}

export function readJson(text) {
  let at = 0;

  const fail = (what) => {
    throw new NotJson(`${what} at character ${at}`);
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    at += found[0].length;
    return found[0];
  };
  const skip = () => match(SPACE);
  const take = (char) => text[at] === char && ++at > 0;
  const expect = (char) => take(char) || fail(`expected ${char}`);

  function word(spelling, value) {
    if (!text.startsWith(spelling, at)) fail("unknown word");
    at += spelling.length;
    return value;
  }

  function string() {
    expect('"');
    let out = "";
    while (!take('"')) {
      const run = match(PLAIN);
      if (run !== null) out += run;
      else if (take("\\")) out += escape();
      else fail("unfinished text");
    }
    return out;
  }

  function escape() {
    const letter = text[at++];
    if (Object.hasOwn(ESCAPES, letter ?? "")) return ESCAPES[letter];
    if (letter !== "u") fail("unknown escape");
    const hex = text.slice(at, at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) fail("bad \\u escape");
    at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  function list(depth) {
    expect("[");
    const out = [];
    skip();
    if (take("]")) return out;
    do out.push(value(depth));
    while (take(","));
    expect("]");
    return out;
  }

  function object(depth) {
    expect("{");
    const out = new Map();
    skip();
    if (take("}")) return out;
    do {
      skip();
      const key = string();
      if (!key.isWellFormed()) fail("half a surrogate pair");
      if (out.has(key)) fail("duplicate key");
      skip();
      expect(":");
      out.set(key, value(depth));
    } while (take(","));
    expect("}");
    // JavaScript's own order: keys that are list indices first, by number.
    const index = (key) => (/^(0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 4294967295 ? Number(key) : Infinity);
    return new Map([...out].sort(([a], [b]) => (index(a) === index(b) ? 0 : index(a) - index(b))));
  }

  // A value with the white space on both sides of it. `depth` is the number of lists and objects around it.
  function value(depth) {
    skip();
    let out;
    const first = text[at];
    if (first === "{" || first === "[") {
      if (depth >= DEPTH_LIMIT) fail("nested too deep");
      out = first === "{" ? object(depth + 1) : list(depth + 1);
    } else if (first === '"') {
      out = string();
      if (!out.isWellFormed()) fail("half a surrogate pair");
    } else if (first === "t") out = word("true", true);
    else if (first === "f") out = word("false", false);
    else if (first === "n") out = word("null", null);
    else out = Number(match(NUMBER) ?? fail("no value"));
    skip();
    return out;
  }

  if (text.length > LONGEST && isLonger(text)) fail("too long");
  const out = value(0);
  if (at < text.length) fail("something after the end");
  return out;
}
