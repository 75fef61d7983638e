// What comes in, as JSON has it.
//
// Whatever looks into an object can run its owner's code (getters, proxies), which may throw, and may say something
// else the next time. So it is looked into once, here, and what the module reads is this copy.

const DEEPEST = 64;
const LONGEST = 10_000_000;

/** Stands for a value that is too deep, or would be too long as JSON text: the module knows it as a symbol. */
const NOT_JSON = Symbol("not JSON");

/**
 * A copy as `JSON.parse` makes it, with null in place of what JSON does not have. An object that stands in many places
 * is copied once, and counts in each of them.
 */
export function plain(value) {
  const copier = new Copier();
  try {
    return copier.copy(value, DEEPEST);
  } catch (error) {
    if (error === NOT_JSON) return NOT_JSON;
    throw error;
  }
}

class Copier {
  /** Characters of JSON text until now. */
  #used = 0;
  /** Of each object: its copy, its characters, and how many levels it has. */
  #seen = new Map();
  /** How many levels the value has that was copied last. */
  #levels = 0;

  copy(value, levels) {
    if (typeof value === "object" && value !== null) {
      const made = this.#object(value, levels);
      this.#levels = made.levels;
      return made.copy;
    }
    this.#levels = 0;
    if (typeof value === "string") this.#use(textLength(value));
    else if (typeof value === "number" || typeof value === "boolean") this.#use(String(value).length);
    else if (value !== undefined) return this.#nothing();
    return value;
  }

  #use(characters) {
    this.#used += characters;
    if (this.#used > LONGEST) throw NOT_JSON;
  }

  #nothing() {
    this.#use(4);
    return null;
  }

  #object(object, levels) {
    const seen = this.#seen.get(object);
    if (seen) {
      if (seen.levels > levels) throw NOT_JSON;
      this.#use(seen.characters);
      return seen;
    }
    const before = this.#used;
    const made = this.#list(object, levels) ?? this.#fields(object, levels) ?? { copy: this.#nothing(), levels: 0 };
    made.characters = this.#used - before;
    this.#seen.set(object, made);
    return made;
  }

  #list(object, levels) {
    const length = attempt(() => (Array.isArray(object) ? object.length : undefined));
    if (typeof length !== "number") return undefined;
    this.#open(levels);
    const copy = [];
    let below = 0;
    for (let index = 0; index < length; index += 1) {
      copy.push(this.copy(attempt(() => object[index]) ?? null, levels - 1));
      this.#use(1);
      below = Math.max(below, this.#levels);
    }
    return this.#close(copy, below, copy.length === 0);
  }

  #fields(object, levels) {
    const keys = attempt(() => (isPlain(object) ? Object.keys(object) : undefined));
    if (keys === undefined) return undefined;
    this.#open(levels);
    const copy = Object.create(null);
    let below = 0;
    let isEmpty = true;
    for (const key of keys) {
      const value = attempt(() => object[key], null);
      if (value === undefined) continue;
      isEmpty = false;
      this.#use(textLength(key) + 2);
      copy[key] = this.copy(value, levels - 1);
      below = Math.max(below, this.#levels);
    }
    return this.#close(copy, below, isEmpty);
  }

  #open(levels) {
    if (levels === 0) throw NOT_JSON;
    this.#use(1);
  }

  /** What stands between the values has been counted with each of them, the last bracket too. */
  #close(copy, below, isEmpty) {
    if (isEmpty) this.#use(1);
    return { copy, levels: below + 1 };
  }
}

/** What a step into an object gives, or something else where its owner's code throws. */
function attempt(step, otherwise) {
  try {
    return step();
  } catch (error) {
    // There was no stack left: that is nothing that the object said.
    if (error instanceof RangeError) throw error;
    return otherwise;
  }
}

/** Whether the object has no prototype, or one that has none itself: the `Object.prototype` of this or another realm. */
function isPlain(object) {
  if (Array.isArray(object)) return false;
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The characters of a text as JSON, with its quotes; a pair of surrogates is one. */
function textLength(text) {
  let length = 2;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22 || unit === 0x5c) length += 2;
    else if (unit < 0x20) length += "\b\t\n\f\r".includes(text[index]) ? 2 : 6;
    else if (unit < 0xd800 || unit > 0xdfff) length += 1;
    else if (unit < 0xdc00 && /^[\udc00-\udfff]/.test(text[index + 1])) {
      length += 1;
      index += 1;
    } else length += 6;
  }
  return length;
}
