// The amounts themselves, and what is covered. Whole Swedish kronor.

import type { Band, SourceId } from "./estimate.js";
import type { Month, MunicipalityId } from "./situation.js";

/** Where amounts come from, and how long they hold. */
export interface Basis {
  readonly source: SourceId;
  /** The number of the decision. */
  readonly decision: string;
  /** The first month they were set for. */
  readonly validFrom: Month;
  /** The last month they were set for. */
  readonly validThrough: Month;
}

/** A child's row of riksnormen. */
export interface ChildRow {
  readonly band: Band;
  /** Kronor per month. */
  readonly amount: number;
  /** Kronor per month when lunch is eaten elsewhere, to the age of 6. */
  readonly lunchElsewhere?: number;
  /** Whether `lunchElsewhere` stands in no text at hand and follows from others; absent where it is decided. */
  readonly lunchElsewhereDerived?: true;
}

/** Riksnormen, whole kronor per month (SoF 12:2). */
export interface RiksnormTable extends Basis {
  readonly single: number;
  readonly couple: number;
  readonly children: readonly ChildRow[];
  /** Shared costs of one person, two, and so on. */
  readonly shared: readonly number[];
  /** What each person above those adds. */
  readonly sharedEachAbove: number;
  /** Why derived rows are what they are, in Swedish, where there are any. */
  readonly derivation?: string;
}

/** The price base amount of the income month's calendar year (SFB 2). */
export interface PriceBaseAmount extends Basis {
  readonly year: number;
  /** Whole kronor per year. */
  readonly amount: number;
}

/** The guideline for a rent with some numbers of adults and children. */
export interface RentRow {
  /** The number of adults; absent for either. */
  readonly adults?: 1 | 2;
  /** The fewest children. */
  readonly from: number;
  /** The most children; absent where it is open. */
  readonly through?: number;
  /** Whole kronor per month. */
  readonly amount: number;
  /** What each child above the fewest adds, whole kronor per month. */
  readonly perFurtherChild?: number;
}

/** Whom a row of matnorm is for; `with lunch` is a child that eats lunch at home. */
export type FoodRowName = "single" | "couple" | Band | `${"0" | "1-2" | "3" | "4-6"} with lunch`;

/** A row of matnorm or fickpeng, whole kronor. */
export interface FoodRow {
  readonly row: FoodRowName;
  readonly month: number;
  /** month × 12 / 52 */
  readonly week: number;
  /** month × 12 / 365 */
  readonly day: number;
  /** The week as the annex misprints it, where it does. */
  readonly printedWeek?: number;
}

/** A municipality's guidelines. */
export interface Guidelines {
  readonly municipality: MunicipalityId;
  /** The year of their first month. */
  readonly year: number;
  readonly source: SourceId;
  /** The number of the decision. */
  readonly decision: string;
  /** The first month they were set for. */
  readonly validFrom: Month;
  /** The last month they were set for; absent until further notice. */
  readonly validThrough?: Month;
  /** Of several that apply the highest is used. */
  readonly rent: readonly RentRow[];
  /** For a lodger, whole kronor per month. */
  readonly lodger?: number;
  /** What food costs; empty where that is not known. */
  readonly matnorm: readonly FoodRow[];
  /** What is left of an adult's norm beside food. */
  readonly fickpeng: readonly FoodRow[];
}

/** Every amount in force in a month. */
export interface Tables {
  readonly month: Month;
  readonly riksnorm: RiksnormTable;
  readonly priceBaseAmount: PriceBaseAmount;
  /** Those that are built in and have guidelines in the month. */
  readonly municipalities: readonly Guidelines[];
}

/** What a source's name means for some time. */
export interface Wording {
  /** The statute or document with chapter and paragraph, in Swedish. */
  readonly name: string;
  /** The number of the decision behind it. */
  readonly decision: string;
  readonly validFrom: Month;
  /** Absent until further notice. */
  readonly validThrough?: Month;
}

/** A source with its wordings in the order of time. */
export interface Source {
  readonly id: SourceId;
  readonly wordings: readonly Wording[];
}

/** A municipality that is built in. */
export interface CoveredMunicipality {
  readonly id: MunicipalityId;
  readonly name: string;
  /** The address where one applies to it, where that is known. */
  readonly applyAt?: string;
}

/** What the package has amounts for, and from where. */
export interface Coverage {
  readonly first: Month;
  readonly last: Month;
  /** Those that are built in. */
  readonly municipalities: readonly CoveredMunicipality[];
  readonly sources: readonly Source[];
  /** The requirement to take part in activities, and the first month it is asked of people. */
  readonly activityRequirement?: { readonly from: Month; readonly source: SourceId };
  /** `sha256:` over every amount with its source, decision and validity. */
  readonly fingerprint: string;
}

interface FoodAmounts {
  readonly row: FoodRowName;
  /** Kronor per month, which the days never exceed. */
  readonly month: number;
  /** Kronor per day. */
  readonly day: number;
  /** Kronor for the days. */
  readonly amount: number;
  /** The municipality's guidelines, such as `Umeå 2024`. */
  readonly source: SourceId;
}

/** What food for the adults, or for a child, costs for some days. */
export type FoodLine =
  | (FoodAmounts & { readonly item: "single" | "couple"; readonly index?: never })
  | (FoodAmounts & { readonly item: "child"; readonly index: number });

/** What food for a household costs for some days, whole kronor. */
export interface FoodForDays {
  readonly days: number;
  /** The adults, then each child. */
  readonly lines: readonly FoodLine[];
  readonly total: number;
}
