// What comes in, and what can be wrong with it.

/** A calendar month as `YYYY-MM`, such as `2026-11`. */
export type Month = string;

/** The id of a municipality: one that is built in (`coverage()` has them all), `other`, or a profile's own. */
export type MunicipalityId = "umea" | "other" | (string & {});

/** For which numbers of children a row is. */
export interface ChildCounts {
  /** The fewest, 0 to 15. */
  readonly from: number;
  /** The most, 0 to 15; without it the row is open. */
  readonly through?: number | undefined;
}

/** A guideline for a rent. Of several that apply the highest counts. */
export interface ProfileRentRow {
  /** The number of adults; without it either. */
  readonly adults?: 1 | 2 | undefined;
  readonly children: ChildCounts;
  /** Kronor per month, above 0 to 1 000 000, at most two decimals. */
  readonly amount: number;
  /** Kronor per month that each child above the fewest adds. Only where the row is open. */
  readonly perFurtherChild?: number | undefined;
}

/** The guidelines that a municipality decided at one time. */
export interface ProfileGuidelines {
  /** The short name of the text that they stand in, 1 to 80 characters. */
  readonly source: string;
  /** The number of the decision, 1 to 80 characters. */
  readonly decision: string;
  /** The first month they hold for. */
  readonly from: Month;
  /** The last month they were decided for. They are used until later ones begin. */
  readonly through?: Month | undefined;
  /** At most 60. */
  readonly rent: readonly ProfileRentRow[];
  /** For a lodger, kronor per month, above 0. */
  readonly lodger?: number | undefined;
}

/** A municipality with its own guidelines. */
export interface MunicipalityProfile {
  /** 1 to 40 of a-z, 0-9 and -; neither `other` nor one that is built in. */
  readonly id: string;
  /** 1 to 80 characters. */
  readonly name: string;
  /** At most 20, each beginning in another month. */
  readonly guidelines: readonly ProfileGuidelines[];
}

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

/** A home that can have a cost. A municipality has guidelines for the first four. */
export type HomeForm = "rental" | "tenantOwned" | "ownHouse" | "lodger" | "withParents" | "sharedDwelling";

/** A form of housing in a situation; `none` has no cost. */
export type HousingForm = HomeForm | "none";

/** A cost beside the norm (SoL 12:7). */
export type Expense = "householdElectricity" | "workTravel" | "homeInsurance" | "tradeUnion" | "unemploymentFund";

/** A need beside the first answer (SoL 12:1). */
export type OtherNeed = "medicalCare" | "medicine" | "dentalCare" | "glasses" | "childcare" | "internet" | "other";

/** Kronor per month: what is applied for, or also what the municipality has decided to accept of it. */
export type Cost = number | { readonly applied: number; readonly accepted: number };

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
  /** Kronor per month: the guideline that counts in place of the municipality's, for any form of home. */
  readonly guideline?: number | undefined;
  /** Kronor per month: what the municipality has decided to accept, at most the cost. It counts as it is. */
  readonly accepted?: number | undefined;
}

/** A household in a month. A field that is `undefined` is as good as absent; `null` is refused. */
export interface Situation {
  /** The month support is applied for. */
  readonly month: Month;
  /** Whose guidelines count: an id, `other` where they are not known, or a profile. Default `umea`. */
  readonly municipality?: MunicipalityId | MunicipalityProfile | undefined;
  /** One adult, or two who are partners. */
  readonly adults: readonly Adult[];
  /** At most 15. */
  readonly children?: readonly Child[] | undefined;
  /** Everyone in the household community, with others who are not partners: more than the household, at most 30. */
  readonly sharedHouseholdSize?: number | undefined;
  /**
   * A higher or lower norm that has been decided (SoL 12:7): kronor per month, −1 000 000 to 1 000 000, at most two
   * decimals.
   */
  readonly normAdjustment?: number | undefined;
  readonly housing?: Housing | undefined;
  /** Kronor per month. */
  readonly expenses?: { readonly [expense in Expense]?: Cost | undefined } | undefined;
  /** Kronor per month. */
  readonly otherNeeds?: { readonly [need in OtherNeed]?: Cost | undefined } | undefined;
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
  | "work-income-year-below-month"
  | "accepted-above-applied"
  | "amount-not-positive"
  | "band-order"
  | "validity-order"
  | "text-format"
  | "list-length";

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
