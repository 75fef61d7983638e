// What comes in, and what can be wrong with it.

/** A calendar month as `YYYY-MM`, such as `2026-11`. */
export type Month = string;

/** A municipality with amounts; `coverage()` has them all. */
export type MunicipalityId = "umea" | (string & {});

/**
 * Income after tax, of the calendar month before the one applied for.
 *
 * `activitySupport` is also etableringsersättning, `sicknessCompensation` also
 * aktivitetsersättning, `pension` also barnpension and äldreförsörjningsstöd,
 * `maintenance` underhållsstöd and underhållsbidrag, `childBenefit` with
 * flerbarnstillägg, `studyAid` grant and loan, `careAllowance`
 * omvårdnadsbidrag, `housingAllowance` also bostadstillägg, `rentFromOthers`
 * from a lodger or a grown child at home, `deposits` Swish and transfers.
 */
export type IncomeKind =
  | "salary"
  | "unemploymentBenefit"
  | "activitySupport"
  | "sicknessBenefit"
  | "sicknessCompensation"
  | "parentalBenefit"
  | "pension"
  | "maintenance"
  | "childBenefit"
  | "studyAid"
  | "careAllowance"
  | "housingAllowance"
  | "rentFromOthers"
  | "deposits"
  | "surplusLastMonth"
  | "taxRefund"
  | "other";

/** A home that can have a cost. The first four have a guideline. */
export type HomeForm = "rental" | "tenantOwned" | "ownHouse" | "lodger" | "withParents" | "sharedDwelling";

/** A form of housing in a situation; `none` has no cost. */
export type HousingForm = HomeForm | "none";

/** A cost beside the norm (SoL 12:7). */
export type Expense = "householdElectricity" | "workTravel" | "homeInsurance" | "tradeUnion" | "unemploymentFund";

/** A need beside the first answer (SoL 12:1). */
export type OtherNeed = "medicalCare" | "medicine" | "dentalCare" | "glasses" | "childcare" | "internet" | "other";

/** One income of an adult. */
export interface Income {
  readonly kind: IncomeKind;
  /** Kronor after tax in the calendar month before, 0 to 1 000 000, at most two decimals. */
  readonly amount: number;
}

/** An adult of the household. */
export interface Adult {
  /** At most 50. Two of one kind stay two. */
  readonly incomes?: readonly Income[] | undefined;
  /** Whether a quarter of this adult's salary is left out (SoL 12:8). Default false. */
  readonly jobStimulus?: boolean | undefined;
}

/** What a child at home earns. */
export interface WorkIncome {
  /** Kronor after tax in the calendar month before. */
  readonly month: number;
  /** Kronor in that month's calendar year through that month: at least `month`. */
  readonly yearToDate: number;
}

/** A child of the household: 0 to 17, or 18 to 20 and in school. */
export interface Child {
  /** Whole years, 0 to 20. */
  readonly age: number;
  /** Whether lunch is eaten elsewhere five days a week; matters to the age of 6. Default false. */
  readonly lunchElsewhere?: boolean | undefined;
  /** Days of the month with this household, 1 to 31; without it all. */
  readonly daysPerMonth?: number | undefined;
  /** Whether the child is in basic or upper secondary school; matters at 18 to 20. Default false. */
  readonly inSchool?: boolean | undefined;
  readonly workIncome?: WorkIncome | undefined;
}

/** Where the household lives. */
export interface Housing {
  readonly form: HousingForm;
  /** Kronor per month: rent or fee, heating, compulsory fees. Default 0. */
  readonly monthlyCost?: number | undefined;
}

/** A household in a month. A field that is `undefined` is as good as absent; `null` is refused. */
export interface Situation {
  /** The month support is applied for. */
  readonly month: Month;
  /** Default `umea`. */
  readonly municipality?: MunicipalityId | undefined;
  /** One adult, or two who are partners. */
  readonly adults: readonly Adult[];
  /** At most 15. */
  readonly children?: readonly Child[] | undefined;
  /** Everyone in the household community, with others who are not partners: more than the household, at most 30. */
  readonly sharedHouseholdSize?: number | undefined;
  readonly housing?: Housing | undefined;
  /** Kronor per month. */
  readonly expenses?: { readonly [expense in Expense]?: number | undefined } | undefined;
  /** Kronor per month. */
  readonly otherNeeds?: { readonly [need in OtherNeed]?: number | undefined } | undefined;
  /** Whether there is money or property that has to be used first. Default false. */
  readonly hasAssets?: boolean | undefined;
}

/** No params: an empty object. */
export type NoParams = { readonly [param: string]: never };

/** The name of a violation, but for `month-not-covered`, which alone has params. */
export type PlainViolationCode =
  | "invalid-json"
  | "invalid-type"
  | "unknown-field"
  | "unknown-kind"
  | "missing-field"
  | "month-format"
  | "municipality-unknown"
  | "adults-count"
  | "incomes-count"
  | "children-count"
  | "child-age"
  | "child-applies-alone"
  | "days-range"
  | "shared-household-range"
  | "amount-negative"
  | "amount-too-large"
  | "amount-precision"
  | "amount-without-home"
  | "work-income-year-below-month";

/** The name of a violation. */
export type ViolationCode = PlainViolationCode | "month-not-covered";

interface ViolationAt {
  /** Such as `children[1].age`; empty for the whole. */
  readonly path: string;
  /** In English, for a developer. */
  readonly message: string;
}

/** One thing that is wrong; `code` tells which `params` it has. */
export type Violation =
  | (ViolationAt & { readonly code: PlainViolationCode; readonly params: NoParams })
  | (ViolationAt & { readonly code: "month-not-covered"; readonly params: { readonly first: Month; readonly last: Month } });
