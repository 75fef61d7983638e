// What comes in, as the bytes that the module reads (`src/input.rs`).
//
// Whatever looks into an object can run its owner's code (getters, proxies), which may throw, and may say something
// else the next time. So it is looked into once, here.

const [NULL, FALSE, TRUE, NUMBER, TEXT, LIST, OBJECT, END, NO_JSON] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const DEEPEST = 64;
/** Characters of JSON text. */
const LONGEST = 10_000_000;
/** No text that means something is longer: 80 characters and one more, of two units each. */
const MOST_UNITS = 2 * 81;
/** No list has more elements that are looked into; one more says that it is too long. */
const MOST_ELEMENTS = 61;

/** A buffer that is larger is not kept. */
const MOST_BYTES = 1_000_000;

/** Thrown where a value is too deep, or would be too long as JSON text. */
const TOO_MUCH = Symbol("too much");

const encoder = new TextEncoder();

/** Values one after another, as `JSON.parse` would make them: null stands for what JSON does not have. */
export class Writer {
  #bytes;
  #view;
  #length = 0;
  /** Characters of the value's JSON text until now. */
  #used = 0;

  constructor() {
    this.#grow(1024);
  }

  get length() {
    return this.#length;
  }

  /** What has been written, until the next value is; after it there is nothing. */
  take() {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    if (bytes.buffer.byteLength > MOST_BYTES) this.#grow(1024);
    return bytes;
  }

  write(value) {
    const before = this.#length;
    this.#used = 0;
    try {
      this.#value(value, DEEPEST);
    } catch (error) {
      this.#length = before;
      if (error !== TOO_MUCH) throw error;
      this.#kind(NO_JSON);
    }
  }

  #value(value, levels) {
    switch (typeof value) {
      case "number":
        this.#use(String(value).length);
        this.#kind(NUMBER);
        this.#view.setFloat64(this.#length, value, true);
        this.#length += 8;
        break;
      case "string":
        this.#text(value, MOST_UNITS);
        break;
      case "boolean":
        this.#use(value ? 4 : 5);
        this.#kind(value ? TRUE : FALSE);
        break;
      case "object":
        if (value !== null && (this.#list(value, levels) || this.#fields(value, levels))) break;
      // Otherwise it is nothing that JSON has.
      default:
        this.#use(4);
        this.#kind(NULL);
    }
  }

  #list(object, levels) {
    const length = attempt(lengthOf, object);
    if (typeof length !== "number") return false;
    this.#open(LIST, levels);
    for (let index = 0; index < length; index += 1) {
      const before = this.#length;
      this.#value(attempt(elementOf, object, index) ?? null, levels - 1);
      this.#use(1);
      if (index >= MOST_ELEMENTS) this.#length = before;
    }
    this.#close(!(length > 0));
    return true;
  }

  #fields(object, levels) {
    const keys = attempt(keysOf, object);
    if (!keys) return false;
    this.#open(OBJECT, levels);
    let isEmpty = true;
    for (const key of keys) {
      const value = attempt(elementOf, object, key);
      if (value === undefined) continue;
      isEmpty = false;
      this.#text(key, Infinity);
      this.#use(2);
      this.#value(value, levels - 1);
    }
    this.#close(isEmpty);
    return true;
  }

  #open(kind, levels) {
    if (levels === 0) throw TOO_MUCH;
    this.#use(1);
    this.#kind(kind);
  }

  /** What stands between the values has been counted with each of them, the last bracket too. */
  #close(isEmpty) {
    if (isEmpty) this.#use(1);
    this.#kind(END);
  }

  #use(characters) {
    this.#used += characters;
    if (this.#used > LONGEST) throw TOO_MUCH;
  }

  /** A kind, with room for a number or a length behind it. */
  #kind(kind) {
    this.#room(9);
    this.#bytes[this.#length] = kind;
    this.#length += 1;
  }

  #text(text, most) {
    this.#kind(TEXT);
    const start = this.#length + 4;
    this.#length = start;
    const length = text.length <= most ? this.#simple(text) : 0;
    if (length < text.length) this.#encoded(text, most);
    else this.#use(length + 2);
    this.#view.setUint32(start - 4, this.#length - start, true);
  }

  /** Writes the text while each of its characters is one byte, in JSON text too; how many they were. */
  #simple(text) {
    this.#room(text.length);
    const start = this.#length;
    let index = 0;
    for (; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return index;
      this.#bytes[start + index] = unit;
    }
    this.#length = start + index;
    return index;
  }

  #encoded(text, most) {
    this.#use(textLength(text));
    const part = text.length > most ? text.slice(0, most) : text;
    this.#room(3 * part.length);
    this.#length += encoder.encodeInto(part, this.#bytes.subarray(this.#length)).written;
  }

  #room(bytes) {
    const needed = this.#length + bytes;
    if (needed > this.#bytes.length) this.#grow(2 * needed);
  }

  #grow(size) {
    const before = this.#bytes;
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
    if (before) this.#bytes.set(before.subarray(0, this.#length));
  }
}

/** What a step into an object gives, or null where its owner's code throws. */
function attempt(step, object, key) {
  try {
    return step(object, key);
  } catch (error) {
    // There was no stack left: that is nothing that the object said.
    if (error instanceof RangeError) throw error;
    return null;
  }
}

const lengthOf = (object) => (Array.isArray(object) ? object.length : undefined);
const keysOf = (object) => (isPlain(object) ? Object.keys(object) : undefined);
const elementOf = (object, key) => object[key];

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
