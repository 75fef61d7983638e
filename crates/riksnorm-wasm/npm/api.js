// What every way of starting the package shares.

import { outcomes } from "./read.js";
import instantiate, * as wasm from "./riksnorm_wasm.js";
import { Writer } from "./write.js";

/** All that is wrong with an input, at once, in the order of the fields. */
export class SituationError extends Error {
  constructor(violations) {
    super(describe(violations));
    this.violations = violations;
  }

  get name() {
    return "SituationError";
  }
}

function describe(violations) {
  const [first] = violations;
  // A key of any length can stand in a path.
  const place = first.path === "" ? "" : `${first.path.slice(0, 64)}: `;
  const others = violations.length - 1;
  const more = others === 0 ? "" : ` (and ${others} more)`;
  return `${place}${first.message}${more}`;
}

let starting;
/** The module's memory, once it is started. What is read in it never changes, even when a call is cut off. */
let memory;

/** Starts the module, once, from what `find` returns. */
export function start(find) {
  starting ??= instantiate({ module_or_path: find() }).then(
    (module) => {
      memory = module.memory;
    },
    (error) => {
      // It may be the network's fault: the next call tries again.
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

let busy = false;

function check() {
  if (!memory) throw new Error("riksnorm: call and await init() first");
  // A getter or a proxy in the input that calls back, again and again, would
  // use up the stack.
  if (busy) throw new Error("riksnorm: reading an input must not call the package");
}

/** Looks into an input, which can run its owner's code. */
function write(writer, value) {
  check();
  busy = true;
  try {
    writer.write(value);
  } finally {
    busy = false;
  }
}

// A call that the engine cuts off, at the end of the stack, leaves the
// module's own stack as it was then. Such a module is not called again.
let isSpoiled = false;

/** What the module says to what has been written. */
function ask(compute, writer) {
  check();
  if (isSpoiled) wasm.__wbg_reset_state();
  isSpoiled = true;
  const said = compute(writer.take());
  isSpoiled = false;
  return said;
}

function answer(said) {
  if (said.violations) throw new SituationError(said.violations);
  return said;
}

function parsed(compute, ...values) {
  const writer = new Writer();
  for (const value of values) write(writer, value);
  return answer(JSON.parse(ask(compute, writer)));
}

export const tables = (month) => parsed(wasm.tables, month);
export const coverage = () => parsed(wasm.coverage);
export const foodForDays = (situation, days) => parsed(wasm.foodForDays, situation, days);

const writer = new Writer();

export function estimate(situation) {
  check();
  // A call that was cut off can have left something.
  writer.take();
  write(writer, situation);
  const [said] = outcomes(ask(wasm.estimates, writer), memory);
  return answer(said);
}

/** How much is handed over at once: more brings nothing, and needs memory. */
const BYTES_AT_ONCE = 100_000;

/** For each situation its estimate, or what is wrong with it. */
export function estimateMany(situations) {
  // Its own, since who is asked for the next situation may call the package.
  const writer = new Writer();
  const answers = [];
  const flush = () => {
    for (const said of outcomes(ask(wasm.estimates, writer), memory)) answers.push(said);
  };
  for (const situation of situations) {
    write(writer, situation);
    if (writer.length > BYTES_AT_ONCE) flush();
  }
  if (writer.length > 0) flush();
  return answers;
}
