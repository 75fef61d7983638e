// An estimate. Whole Swedish kronor per month, unless something else is said.

import type { Expense, HomeForm, IncomeKind, Month, MunicipalityId, NoParams, OtherNeed } from "./situation.js";

/** The short name of a source. `coverage()` explains all but `stated`, and what a profile names. */
export type SourceId =
  | "SoL 12:1"
  | "SoL 12:7"
  | "SoL 12:8"
  | "SoL 12:9"
  | "SoF 12:2"
  | "SoF 12:3"
  | "AR"
  | "Umeå 2024"
  | "stated"
  | "FB 7"
  | "SFB 2"
  | "SFS 2026:730"
  | (string & {});

/** The ages of a row of riksnormen. */
export type Band = "0" | "1-2" | "3" | "4-6" | "7-10" | "11-14" | "15-18" | "19-20";

/** The adults' row of riksnormen, kronor per month. */
export interface AdultsLine {
  readonly group: "personal";
  /** One adult, or two for the pair. */
  readonly item: "single" | "couple";
  readonly amount: number;
  readonly source: "SoF 12:2";
}

/** A child's row of riksnormen, kronor per month, for the whole month. */
export interface FullTimeChildLine {
  readonly group: "personal";
  readonly item: "child";
  /** The child's place in `children`. */
  readonly index: number;
  readonly band: Band;
  readonly days?: never;
  readonly amount: number;
  readonly source: "SoF 12:2";
}

/** A child's part of its row by days: the row × 12 / 365, rounded, × days. */
export interface PartTimeChildLine {
  readonly group: "personal";
  readonly item: "child";
  /** The child's place in `children`. */
  readonly index: number;
  readonly band: Band;
  /** Days as entered: below those of the month. */
  readonly days: number;
  readonly amount: number;
  readonly source: "AR";
}

/** The household's shared costs, kronor per month. */
export interface SharedLine {
  readonly group: "shared";
  readonly item: "shared";
  /** People in the household. */
  readonly size: number;
  /** Everyone in the household community, where there is one. */
  readonly of?: number;
  readonly amount: number;
  readonly source: "SoF 12:2" | "SoF 12:3";
}

/** A higher or lower norm that has been decided, kronor per month. */
export interface AdjustmentLine {
  readonly group: "adjustment";
  readonly item: "normAdjustment";
  /** As entered, below 0 for a lower norm. */
  readonly entered: number;
  /** What counts: it takes the norm no further down than to 0. */
  readonly amount: number;
  readonly source: "SoL 12:7";
}

/** A home with a guideline, kronor per month: what is accepted, or else the lower of cost and guideline. */
export interface GuidelineHomeLine {
  readonly group: "housing";
  readonly item: HomeForm;
  /** The cost as entered, in whole kronor. */
  readonly entered: number;
  readonly guideline: number;
  /** Whether the municipality has decided what it accepts. */
  readonly assessed?: true;
  readonly amount: number;
  /** The municipality's guidelines, such as `Umeå 2024`, or `stated`. */
  readonly source: SourceId;
}

/** A home without a guideline, kronor per month: what is accepted, or else the cost as entered. */
export interface OtherHomeLine {
  readonly group: "housing";
  readonly item: HomeForm;
  readonly entered: number;
  readonly guideline?: never;
  /** Whether the municipality has decided what it accepts. */
  readonly assessed?: true;
  readonly amount: number;
  readonly source: "SoL 12:7";
}

/** A cost beside the norm, kronor per month. */
export interface ExpenseLine {
  readonly group: "expenses";
  readonly item: Expense;
  readonly entered: number;
  /** Whether the amount is what the municipality has decided to accept. */
  readonly assessed?: true;
  readonly amount: number;
  readonly source: "SoL 12:7";
}

/** A need that only `supportWithOtherNeeds` has, kronor per month. */
export interface OtherNeedLine {
  readonly group: "otherNeeds";
  readonly item: OtherNeed;
  readonly entered: number;
  /** Whether the amount is what the municipality has decided to accept. */
  readonly assessed?: true;
  readonly amount: number;
  readonly source: "SoL 12:1";
}

/** An adult's income, kronor in the income month. */
export interface IncomeLine {
  readonly group: "income";
  readonly item: IncomeKind;
  /** The adult's place in `adults`. */
  readonly adult: number;
  readonly entered: number;
  /** What counts: 75 % of a salary with job stimulus, otherwise all. */
  readonly amount: number;
  /** `SoL 12:8` for a salary with job stimulus. */
  readonly source: "AR" | "SoL 12:8";
}

/** What a child earns, kronor in the income month. */
export interface ChildWorkLine {
  readonly group: "income";
  readonly item: "childWork";
  /** The child's place in `children`. */
  readonly index: number;
  readonly entered: number;
  /** What counts: what is above the year's price base amount. */
  readonly amount: number;
  readonly source: "SoL 12:9";
}

/** One line of the calculation; `group` and `item` tell which. */
export type Line =
  | AdultsLine
  | FullTimeChildLine
  | PartTimeChildLine
  | SharedLine
  | AdjustmentLine
  | GuidelineHomeLine
  | OtherHomeLine
  | ExpenseLine
  | OtherNeedLine
  | IncomeLine
  | ChildWorkLine;

/** Sums of lines, whole kronor per month. */
export interface Totals {
  readonly personal: number;
  readonly shared: number;
  /** What is added to the norm or taken from it, where that has a line. */
  readonly adjustment?: number;
  /** personal + shared + adjustment */
  readonly norm: number;
  readonly housing: number;
  readonly expenses: number;
  readonly otherNeeds: number;
  /** norm + housing + expenses, without other needs */
  readonly needs: number;
  readonly income: number;
  /** income − needs */
  readonly balance: number;
  /** What is missing, or 0. */
  readonly support: number;
  /** The same with other needs. */
  readonly supportWithOtherNeeds: number;
}

/** The year of some amounts and the decision behind them. */
export interface Decided {
  readonly year: number;
  /** Such as `SFS 2025:1046`. */
  readonly source: string;
}

/** What the amounts rest on. */
export interface RulesUsed {
  readonly riksnorm: Decided;
  /** The municipality's guidelines, where some apply in the month. */
  readonly guideline?: Decided;
  /** The last month that these amounts hold for, the guideline apart. */
  readonly validThrough: Month;
  /** `sha256:` over every amount with its source, decision and validity. */
  readonly fingerprint: string;
}

/** The support if the whole cost of the home were accepted, kronor per month. */
export interface HousingAcceptedInFull {
  readonly code: "housing-accepted-in-full";
  readonly children?: never;
  readonly support: number;
  readonly supportWithOtherNeeds: number;
}

/**
 * The support if the children that are here less than half of the month counted by their days in the personal part
 * alone, and not in shared costs nor in the guideline for the home, kronor per month.
 */
export interface PartTimeChildrenApart {
  readonly code: "part-time-children-apart";
  /** Their places in `children`. */
  readonly children: readonly number[];
  readonly support: number;
  readonly supportWithOtherNeeds: number;
}

/** What the support would be if something were assessed otherwise; `code` tells what. */
export type Alternative = HousingAcceptedInFull | PartTimeChildrenApart;

/** The params of each notice. Amounts are whole kronor per month; `index` and `adult` are places in the situation. */
export interface NoticeParams {
  /** The support is 0: income − needs. */
  "needs-covered": { readonly surplus: number };
  "housing-above-guideline": { readonly entered: number; readonly guideline: number };
  /** The last month that the guideline was decided for has passed; the year is that of its first. */
  "guideline-from-earlier-year": { readonly year: number };
  /** Several guidelines apply; the highest is used. */
  "guideline-bands-overlap": { readonly low: number; readonly high: number };
  "housing-assessed-individually": { readonly form: HomeForm };
  /** The cost is the household's own part, or the whole with rent from others among the incomes. */
  "housing-shared-with-others": { readonly size: number; readonly of: number };
  /** The shared costs are a part of the community's. */
  "household-share": { readonly size: number; readonly of: number };
  /** The child's row stands in no text at hand and follows from others (2024, lunch elsewhere). */
  "norm-row-derived": { readonly index: number };
  /** A higher or lower norm has been decided: what counts of it. */
  "norm-adjusted": { readonly amount: number };
  "part-time-child": { readonly index: number };
  /** The alternative of that name stands: the children that it is about. */
  "part-time-children-apart": { readonly children: readonly number[] };
  "job-stimulus": { readonly adult: number; readonly disregarded: number };
  "child-work-disregarded": { readonly index: number; readonly disregarded: number };
  "child-work-counted": { readonly index: number; readonly counted: number };
  "expenses-assessed-individually": NoParams;
  "other-needs-assessed-individually": NoParams;
  "assets-first": NoParams;
  /** From 2026-10 the law asks for activity (SFS 2026:730). */
  "activity-requirement": NoParams;
}

/** The name of a notice. */
export type NoticeCode = keyof NoticeParams;

/** Something that should be known about the answer; `code` tells which `params` it has. */
export type Notice = { readonly [Code in NoticeCode]: { readonly code: Code; readonly params: NoticeParams[Code] } }[NoticeCode];

/** An estimate. The municipality always decides, after an individual assessment. */
export interface Estimate {
  /** The month support is applied for. */
  readonly month: Month;
  /** The calendar month before, whose income counts. */
  readonly incomeMonth: Month;
  readonly municipality: MunicipalityId;
  readonly rules: RulesUsed;
  /** In the order personal, shared, adjustment, housing, expenses, otherNeeds, income. */
  readonly lines: readonly Line[];
  readonly totals: Totals;
  /** In the order of the types above; empty where nothing else is asked. */
  readonly alternatives: readonly Alternative[];
  readonly notices: readonly Notice[];
}
