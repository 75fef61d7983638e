/**
 * Riksnorm: an estimate of Swedish social assistance (försörjningsstöd).
 *
 * All amounts are Swedish kronor, per month unless something else is said.
 * Amounts that come out are whole kronor. Each carries a short source name,
 * which `coverage()` explains with statute, decision and validity.
 */

/** What the package can be started from. Anything that is fetched or compiled is the .wasm file of this package. */
export type InitSource = string | URL | Request | Response | BufferSource | (WebAssembly.Module & object);

/**
 * Starts the package, once: later and simultaneous calls wait for the first,
 * and a call after a failed one tries again. Everything else is synchronous
 * and throws an `Error` before this is done.
 *
 * @param source where the .wasm file comes from; by default the one beside the script
 */
export default function init(source?: InitSource): Promise<void>;

import type { Estimate } from "./estimate.js";
import type { Month, Situation, Violation } from "./situation.js";
import type { Coverage, FoodForDays, Tables } from "./tables.js";

export type * from "./estimate.js";
export type * from "./situation.js";
export type * from "./tables.js";

/**
 * The estimate of a situation: whole kronor per month, by riksnormen
 * (SoF 12:2–3), the municipality's guideline for a rent, and SoL 12:7–9.
 *
 * @param situation plain objects, as `JSON.parse` makes them; never changed
 * @throws {SituationError} with all that is wrong
 */
export function estimate(situation: Situation): Estimate;

/** A situation that was refused. */
export interface Refusal {
  /** At least one. */
  readonly violations: readonly Violation[];
}

/**
 * The answers to many situations, in their order: for each its estimate, or
 * what is wrong with it. One that is refused does not keep back the others.
 *
 * @param situations a list, or whatever else can be iterated
 */
export function estimateMany(situations: Iterable<Situation>): (Estimate | Refusal)[];

/** All that is wrong with an input, at once, in the order of the fields. */
export class SituationError extends Error {
  readonly name: "SituationError";
  /** At least one. */
  readonly violations: readonly Violation[];
  constructor(violations: readonly Violation[]);
}

/**
 * Every amount in force in a month, in whole kronor, with source and validity.
 *
 * @param month such as `2026-11`
 * @throws {SituationError} with `invalid-type`, `month-format` or `month-not-covered` at `month`
 */
export function tables(month: Month): Tables;

/** The first and last month, the municipalities, and every source with its decision and validity. */
export function coverage(): Coverage;

/**
 * Matnorm for a household for some days, by whole days whatever the children's
 * `daysPerMonth`: for each the lower of the month and the day × days, whole
 * kronor, by the municipality's tables.
 *
 * @param days 1 to 31
 * @throws {SituationError} with what is wrong with the situation, and with the days at `days`; with
 * `municipality-unknown` where the matnorm of the municipality is not known, as for `other` and a profile
 */
export function foodForDays(situation: Situation, days: number): FoodForDays;
