// What every way of starting the package shares.

import { NOT_JSON, plain } from "./plain.js";
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

function call(compute, ...values) {
  if (!started) throw new Error("riksnorm: call and await init() first");
  // A getter or a proxy in the input that calls back, again and again, would
  // use up the stack.
  if (busy) throw new Error("riksnorm: reading an input must not call the package");
  busy = true;
  try {
    if (isSpoiled) wasm.__wbg_reset_state();
    isSpoiled = false;
    const copies = values.map(plain);
    return copies.includes(NOT_JSON) ? wasm.notJson() : compute(...copies);
  } catch (error) {
    if (Array.isArray(error)) throw new SituationError(error);
    isSpoiled = true;
    throw error;
  } finally {
    busy = false;
  }
}

export const estimate = (situation) => call(wasm.estimate, situation);
export const tables = (month) => call(wasm.tables, month);
export const coverage = () => call(wasm.coverage);
export const foodForDays = (situation, days) => call(wasm.foodForDays, situation, days);
