// What every way of starting the package shares.

import { plain } from "./plain.js";
import instantiate, * as wasm from "./riksnorm_wasm.js";

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
let started = false;

/** Starts the module, once, from what `find` returns. */
export function start(find) {
  starting ??= instantiate({ module_or_path: find() }).then(
    () => {
      started = true;
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
// A call that the engine cuts off, at the end of the stack, leaves the
// module's own stack as it was then. Such a module is not called again.
let isSpoiled = false;

/** What the module says to a copy of the values: an answer, or violations. */
function ask(compute, ...values) {
  if (!started) throw new Error("riksnorm: call and await init() first");
  // A getter or a proxy in the input that calls back, again and again, would
  // use up the stack.
  if (busy) throw new Error("riksnorm: reading an input must not call the package");
  busy = true;
  try {
    if (isSpoiled) wasm.__wbg_reset_state();
    isSpoiled = true;
    const text = compute(...values.map(plain));
    isSpoiled = false;
    return JSON.parse(text);
  } finally {
    busy = false;
  }
}

function answer(compute, ...values) {
  const said = ask(compute, ...values);
  if (said.violations) throw new SituationError(said.violations);
  return said;
}

export const estimate = (situation) => answer(wasm.estimate, situation);
export const tables = (month) => answer(wasm.tables, month);
export const coverage = () => answer(wasm.coverage);
export const foodForDays = (situation, days) => answer(wasm.foodForDays, situation, days);

/** For each situation its estimate, or what is wrong with it. */
export function estimateMany(situations) {
  const answers = [];
  for (const situation of situations) answers.push(ask(wasm.estimate, situation));
  return answers;
}
