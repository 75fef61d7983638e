// Answers, made of the numbers that the module gives (`src/output.rs`). Both name the same fields in the same order:
// a literal is evaluated in the order in which it is written.

/** Stands for what is not there. */
const NOTHING = -(2 ** 31);

// A bit for each field that a line may have.
const [INDEX, ADULT, BAND, DAYS, SIZE, OF, ENTERED, GUIDELINE, ASSESSED] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** Texts of the program: of each length, by their place in its memory. They stay the same as long as it runs. */
const words = [];
/** Months as texts, by their numbers. */
const months = new Map();

// Nothing here runs anybody else's code, so that one set of answers is read at a time.
let numbers;
let next;
let memory;

/** For each situation an estimate, or what is wrong with it. `from` is the module's memory. */
export function outcomes(read, from) {
  numbers = read;
  memory = from;
  next = 0;
  const all = [];
  while (next < numbers.length) all.push(number() === 1 ? estimate() : { violations: list(violation) });
  numbers = undefined;
  return all;
}

const number = () => numbers[next++];

function estimate() {
  return {
    month: month(),
    incomeMonth: month(),
    municipality: text(),
    rules: rules(),
    lines: list(line),
    totals: totals(),
    alternatives: list(alternative),
    notices: list(notice),
  };
}

function rules() {
  const riksnorm = decided();
  return isNothing()
    ? { riksnorm, validThrough: month(), fingerprint: text() }
    : { riksnorm, guideline: decided(), validThrough: month(), fingerprint: text() };
}

const decided = () => ({ year: number(), source: text() });

function line() {
  const has = number();
  const group = text();
  const item = text();
  switch (has) {
    case 0:
      return { group, item, amount: number(), source: text() };
    case INDEX | BAND:
      return { group, item, index: number(), band: text(), amount: number(), source: text() };
    case INDEX | BAND | DAYS:
      return { group, item, index: number(), band: text(), days: number(), amount: number(), source: text() };
    case SIZE:
      return { group, item, size: number(), amount: number(), source: text() };
    case SIZE | OF:
      return { group, item, size: number(), of: number(), amount: number(), source: text() };
    case ENTERED:
      return { group, item, entered: number(), amount: number(), source: text() };
    case ENTERED | ASSESSED:
      return { group, item, entered: number(), assessed: true, amount: number(), source: text() };
    case ENTERED | GUIDELINE:
      return { group, item, entered: number(), guideline: number(), amount: number(), source: text() };
    case ENTERED | GUIDELINE | ASSESSED: {
      const [entered, guideline] = [number(), number()];
      return { group, item, entered, guideline, assessed: true, amount: number(), source: text() };
    }
    case ADULT | ENTERED:
      return { group, item, adult: number(), entered: number(), amount: number(), source: text() };
    case INDEX | ENTERED:
      return { group, item, index: number(), entered: number(), amount: number(), source: text() };
  }
  throw new Error(`riksnorm: no line has the fields ${has}`);
}

function totals() {
  const personal = number();
  const shared = number();
  const adjustment = number();
  const norm = number();
  const housing = number();
  const expenses = number();
  const otherNeeds = number();
  const needs = number();
  const income = number();
  const balance = number();
  const support = number();
  const supportWithOtherNeeds = number();
  // Two literals: to copy one into another would take longer than all the rest.
  if (adjustment === NOTHING) {
    return {
      personal, shared, norm, housing, expenses, otherNeeds, needs, income, balance, support, supportWithOtherNeeds,
    };
  }
  return {
    personal, shared, adjustment, norm, housing, expenses, otherNeeds, needs, income, balance, support,
    supportWithOtherNeeds,
  };
}

function alternative() {
  const code = text();
  return isNothing()
    ? { code, support: number(), supportWithOtherNeeds: number() }
    : { code, children: list(number), support: number(), supportWithOtherNeeds: number() };
}

const notice = () => ({ code: text(), params: params() });
const violation = () => ({ code: text(), path: text(), message: text(), params: params() });

function params() {
  const facts = {};
  for (let left = number(); left > 0; left -= 1) {
    const name = text();
    facts[name] = PARAMS[number()]();
  }
  return facts;
}

const PARAMS = [number, text, () => list(number)];

function list(element) {
  const length = number();
  // Exactly as long as it is, where `push` would take more memory.
  const elements = new Array(length);
  for (let index = 0; index < length; index += 1) elements[index] = element();
  return elements;
}

/** Whether what comes next is not there; then it has been read. */
function isNothing() {
  if (numbers[next] !== NOTHING) return false;
  next += 1;
  return true;
}

function month() {
  const yearAndMonth = number();
  let name = months.get(yearAndMonth);
  if (name === undefined) {
    name = String(yearAndMonth).replace(/..$/, "-$&");
    months.set(yearAndMonth, name);
  }
  return name;
}

function text() {
  const length = number();
  if (length < 0) return units(-1 - length);
  const place = number();
  const ofLength = (words[length] ??= new Map());
  let word = ofLength.get(place);
  if (word === undefined) {
    word = new TextDecoder().decode(new Uint8Array(memory.buffer, place, length));
    ofLength.set(place, word);
  }
  return word;
}

/** A text of these many units of UTF-16. */
function units(length) {
  const end = next + length;
  let whole = "";
  if (length < 64) while (next < end) whole += String.fromCharCode(number());
  while (next < end) {
    // As many as fit on the stack.
    const part = numbers.subarray(next, Math.min(end, next + 4096));
    whole += String.fromCharCode(...part);
    next += part.length;
  }
  return whole;
}
