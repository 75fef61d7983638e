// An estimate. Whole Swedish kronor per month, unless something else is said.

import type { Expense, IncomeKind, Month, MunicipalityId, NoParams, OtherNeed } from "./situation.js";

/** The short name of a source; `coverage()` has them all. */
export type SourceId =
  | "SoL 12:1"
  | "SoL 12:7"
  | "SoL 12:8"
  | "SoL 12:9"
  | "SoF 12:2"
  | "SoF 12:3"
  | "AR"
  | "Umeå 2024"
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

/** A home with a guideline: the lower of cost and guideline, kronor per month. */
export interface GuidelineHomeLine {
  readonly group: "housing";
  readonly item: "rental" | "tenantOwned" | "ownHouse" | "lodger";
  /** The cost as entered, in whole kronor. */
  readonly entered: number;
  readonly guideline: number;
  readonly amount: number;
  /** The municipality's guidelines, such as `Umeå 2024`. */
  readonly source: SourceId;
}

/** A home without a guideline: the cost as entered, kronor per month. */
export interface OtherHomeLine {
  readonly group: "housing";
  readonly item: "withParents" | "sharedDwelling";
  readonly entered: number;
  readonly guideline?: never;
  readonly amount: number;
  readonly source: "SoL 12:7";
}

/** A cost beside the norm, kronor per month. */
export interface ExpenseLine {
  readonly group: "expenses";
  readonly item: Expense;
  readonly entered: number;
  readonly amount: number;
  readonly source: "SoL 12:7";
}

/** A need that only `supportWithOtherNeeds` has, kronor per month. */
export interface OtherNeedLine {
  readonly group: "otherNeeds";
  readonly item: OtherNeed;
  readonly entered: number;
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
  /** personal + shared */
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
  /** The municipality's guideline for a rent. */
  readonly guideline: Decided;
  /** The last month that these amounts hold for, the guideline apart. */
  readonly validThrough: Month;
  /** `sha256:` over every amount with its source, decision and validity. */
  readonly fingerprint: string;
}

/** What the support would be if something were assessed otherwise, kronor per month. */
export interface Alternative {
  readonly code: "housing-accepted-in-full";
  readonly support: number;
  readonly supportWithOtherNeeds: number;
}

/** The params of each notice. Amounts are whole kronor per month; `index` and `adult` are places in the situation. */
export interface NoticeParams {
  /** The support is 0: income − needs. */
  "needs-covered": { readonly surplus: number };
  "housing-above-guideline": { readonly entered: number; readonly guideline: number };
  /** The guideline was set for this year, not the month's. */
  "guideline-from-earlier-year": { readonly year: number };
  /** Two guidelines apply; the higher is used. */
  "guideline-bands-overlap": { readonly low: number; readonly high: number };
  "housing-assessed-individually": { readonly form: "withParents" | "sharedDwelling" | "lodger" };
  /** The cost is the household's own part, or the whole with rent from others among the incomes. */
  "housing-shared-with-others": { readonly size: number; readonly of: number };
  /** The shared costs are a part of the community's. */
  "household-share": { readonly size: number; readonly of: number };
  "part-time-child": { readonly index: number };
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
  /** In the order personal, shared, housing, expenses, otherNeeds, income. */
  readonly lines: readonly Line[];
  readonly totals: Totals;
  /** Empty unless the housing cost is above the guideline. */
  readonly alternatives: readonly Alternative[];
  readonly notices: readonly Notice[];
}
