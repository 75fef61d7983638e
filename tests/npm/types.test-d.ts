// Uses every export as a caller in TypeScript would. Only compiled, never run.

import init, {
  SituationError,
  coverage,
  estimate,
  estimateMany,
  foodForDays,
  tables,
  type Adult,
  type Alternative,
  type Child,
  type Coverage,
  type Estimate,
  type Expense,
  type FoodForDays,
  type FoodRow,
  type HomeForm,
  type Housing,
  type Cost,
  type HousingForm,
  type MunicipalityProfile,
  type Income,
  type IncomeKind,
  type InitSource,
  type Line,
  type Notice,
  type NoticeCode,
  type NoticeParams,
  type OtherNeed,
  type Situation,
  type SourceId,
  type Tables,
  type Totals,
  type Violation,
  type ViolationCode,
} from "../../dist/npm/index.js";
import { decided as decidedAnswer, everyNotice, stated } from "./answers.test-d.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

// Starting.
holds<Equal<ReturnType<typeof init>, Promise<void>>>();
const sources: InitSource[] = [
  "riksnorm_wasm_bg.wasm",
  new URL("https://example.org/riksnorm_wasm_bg.wasm"),
  new Request("https://example.org/"),
  new Response(),
  new ArrayBuffer(8),
  new Uint8Array(8),
  new WebAssembly.Module(new Uint8Array(8)),
];
await init();
await init(sources[0]);
// @ts-expect-error a number is no source
await init(5);

// In.
const kinds: IncomeKind[] = ["salary", "rentFromOthers", "surplusLastMonth", "other"];
const forms: HousingForm[] = ["rental", "tenantOwned", "ownHouse", "lodger", "withParents", "sharedDwelling", "none"];
const income: Income = { kind: "salary", amount: 5000 };
const adult: Adult = { incomes: [income], jobStimulus: true };
const child: Child = { age: 19, inSchool: true, lunchElsewhere: false, daysPerMonth: 10, workIncome: { month: 1, yearToDate: 2 } };
const housing: Housing = { form: "rental", monthlyCost: 8200 };
const expenses: Record<Expense, number> = {
  householdElectricity: 1, workTravel: 2, homeInsurance: 3, tradeUnion: 4, unemploymentFund: 5,
};
const otherNeeds: Record<OtherNeed, number> = {
  medicalCare: 1, medicine: 2, dentalCare: 3, glasses: 4, childcare: 5, internet: 6, other: 7,
};
const whole: Situation = {
  month: "2026-11", municipality: "umea", adults: [adult, {}], children: [child], sharedHouseholdSize: 6,
  housing, expenses, otherNeeds, hasAssets: false,
};
const profile: MunicipalityProfile = {
  id: "exempel",
  name: "Exempels kommun",
  guidelines: [
    {
      source: "Exempel 2026", decision: "SN-2026/12", from: "2026-04", through: "2026-12", lodger: 3900,
      rent: [
        { adults: 1, children: { from: 0, through: 0 }, amount: 5600 },
        { children: { from: 3 }, amount: 9400, perFurtherChild: 900 },
      ],
    },
  ],
};
const assessed: Cost = { applied: 160, accepted: 100 };
const decided: Situation = {
  month: "2026-11", municipality: profile, adults: [{}], normAdjustment: -500,
  housing: { form: "rental", monthlyCost: 8200, guideline: 8000, accepted: 8200 },
  expenses: { homeInsurance: assessed }, otherNeeds: { medicine: 200 },
};
const least: Situation = { month: "2026-11", adults: [{}] };
const withUndefined: Situation = { ...least, children: undefined, housing: { form: "none", monthlyCost: undefined }, expenses: { homeInsurance: undefined } };
const readonlyInput = { month: "2026-11", adults: [{ incomes: [{ kind: "salary", amount: 1 }] }] } as const;
estimate(readonlyInput);
for (const answer of estimateMany([readonlyInput])) {
  if ("violations" in answer) answer.violations[0]?.code satisfies ViolationCode | undefined;
  else answer.totals.support satisfies number;
}
estimateMany(new Set([readonlyInput]));
// @ts-expect-error one situation is no list
estimateMany(readonlyInput);
estimate(decided);
estimate({ ...least, municipality: "other" });
estimate(withUndefined);

// @ts-expect-error month is required
estimate({ adults: [{}] });
// @ts-expect-error adults are required
estimate({ month: "2026-11" });
// @ts-expect-error null is no list
estimate({ ...least, children: null });
// @ts-expect-error there is no such field
estimate({ month: "2026-11", adults: [{}], adult: 1 });
// @ts-expect-error an age is required
estimate({ ...least, children: [{}] });
// @ts-expect-error an amount is a number
estimate({ ...least, adults: [{ incomes: [{ kind: "salary", amount: "5000" }] }] });
// @ts-expect-error there is no such kind
estimate({ ...least, adults: [{ incomes: [{ kind: "wage", amount: 5000 }] }] });
// @ts-expect-error there is no such form
estimate({ ...least, housing: { form: "castle" } });
// @ts-expect-error a home has a form
estimate({ ...least, housing: { monthlyCost: 1 } });
// @ts-expect-error there is no such expense
estimate({ ...least, expenses: { food: 1 } });
// @ts-expect-error there is no such need
estimate({ ...least, otherNeeds: { food: 1 } });
// @ts-expect-error both parts are required
estimate({ ...least, children: [{ age: 3, workIncome: { month: 1 } }] });
// @ts-expect-error both parts are required
estimate({ ...least, expenses: { homeInsurance: { applied: 160 } } });
// @ts-expect-error a set of guidelines has rows
estimate({ ...least, municipality: { ...profile, guidelines: [{ source: "a", decision: "b", from: "2026-01" }] } });
// @ts-expect-error a row is for one adult or two
estimate({ ...least, municipality: { ...profile, guidelines: [{ ...profile.guidelines[0]!, rent: [{ adults: 3, children: { from: 0 }, amount: 1 }] }] } });
// @ts-expect-error a BigInt is no amount
estimate({ ...least, housing: { form: "rental", monthlyCost: 1n } });

// Out.
const answer: Estimate = estimate(whole);
const totals: Totals = answer.totals;
const support: number = totals.support + totals.supportWithOtherNeeds;
const alternative: Alternative | undefined = answer.alternatives[0];
holds<Equal<Alternative["code"], "housing-accepted-in-full" | "part-time-children-apart">>();
if (alternative?.code === "part-time-children-apart") alternative.children satisfies readonly number[];
const guideline: string | undefined = answer.rules.guideline?.source;
const adjustment: number | undefined = totals.adjustment;
// @ts-expect-error an answer is not written to
answer.totals.support = 0;
// @ts-expect-error nor are its lists
answer.lines.push(answer.lines[0]!);

function say(line: Line): string {
  switch (line.group) {
    case "personal":
      if (line.item !== "child") {
        // @ts-expect-error adults have no place
        line.index;
        return line.item satisfies "single" | "couple";
      }
      if (line.source === "AR") return `${line.index} ${line.band} ${line.days satisfies number}`;
      return `${line.index} ${line.band satisfies string} ${line.days satisfies undefined}`;
    case "shared":
      return `${line.size} ${(line.of satisfies number | undefined) ?? ""}`;
    case "adjustment":
      return `${line.item satisfies "normAdjustment"} ${line.entered}`;
    case "housing":
      if (line.assessed) return `${line.amount}`;
      if (line.guideline === undefined) return line.source satisfies "SoL 12:7";
      return `${line.item satisfies HomeForm} ${line.entered} ${line.guideline satisfies number}`;
    case "expenses":
      return `${line.item satisfies Expense} ${line.entered}`;
    case "otherNeeds":
      return `${line.item satisfies OtherNeed} ${line.entered}`;
    case "income":
      if (line.item === "childWork") return `${line.index} ${line.entered} ${line.source satisfies "SoL 12:9"}`;
      return `${line.item satisfies IncomeKind} ${line.adult} ${line.entered}`;
  }
  return line satisfies never;
}

function tell(notice: Notice): string {
  switch (notice.code) {
    case "needs-covered":
      return `${notice.params.surplus}`;
    case "housing-above-guideline":
      return `${notice.params.entered} ${notice.params.guideline}`;
    case "guideline-from-earlier-year":
      return `${notice.params.year}`;
    case "guideline-bands-overlap":
      return `${notice.params.low} ${notice.params.high}`;
    case "housing-assessed-individually":
      return notice.params.form satisfies HomeForm;
    case "housing-shared-with-others":
    case "household-share":
      return `${notice.params.size} ${notice.params.of}`;
    case "norm-adjusted":
      return `${notice.params.amount}`;
    case "part-time-children-apart":
      return notice.params.children.join();
    case "norm-row-derived":
    case "part-time-child":
      return `${notice.params.index}`;
    case "job-stimulus":
      return `${notice.params.adult} ${notice.params.disregarded}`;
    case "child-work-disregarded":
      return `${notice.params.index} ${notice.params.disregarded}`;
    case "child-work-counted":
      return `${notice.params.index} ${notice.params.counted}`;
    case "expenses-assessed-individually":
    case "other-needs-assessed-individually":
    case "assets-first":
    case "activity-requirement":
      return `${Object.keys(notice.params).length}`;
  }
  return notice satisfies never;
}
for (const { lines, notices } of [everyNotice, decidedAnswer, stated]) {
  lines.map(say);
  notices.map(tell);
}
holds<Equal<Notice["code"], NoticeCode>>();
holds<Equal<NoticeParams["needs-covered"], { readonly surplus: number }>>();

const line = { group: "income", item: "salary", adult: 0, entered: 1, amount: 1, source: "AR" } as const;
const good: Line = line;
// @ts-expect-error a child's earnings have no adult
const wrongItem: Line = { ...line, item: "childWork" };
// @ts-expect-error an income belongs to an adult
const noAdult: Line = { group: "income", item: "salary", entered: 1, amount: 1, source: "AR" };
// @ts-expect-error there is no such group
const wrongGroup: Line = { ...line, group: "incomes" };
// @ts-expect-error only a part-time child has days
const days: Line = { group: "personal", item: "child", index: 0, band: "3", days: 3, amount: 1, source: "SoF 12:2" };
// @ts-expect-error there is no such notice
const wrongCode: Notice = { code: "part-time", params: { index: 1 } };
// @ts-expect-error these are another notice's params
const wrongParams: Notice = { code: "part-time-child", params: { size: 1, of: 2 } };
// @ts-expect-error this one has none
const tooManyParams: Notice = { code: "assets-first", params: { index: 1 } };

// What is wrong.
try {
  estimate(least);
} catch (error) {
  if (error instanceof SituationError) {
    const name: "SituationError" = error.name;
    const violations: readonly Violation[] = error.violations;
    for (const violation of violations) {
      const text: [ViolationCode, string, string] = [violation.code, violation.path, violation.message];
      if (violation.code === "month-not-covered") console.log(text, violation.params.first, violation.params.last);
      // @ts-expect-error there is no such code
      if (violation.code === "no-such-code") console.log(name);
    }
  }
}
const violation: Violation = { code: "child-age", path: "children[0].age", message: "…", params: {} };
new SituationError([violation]) satisfies Error;
// @ts-expect-error a month that is not covered says which are
const noMonths: Violation = { ...violation, code: "month-not-covered" };

// The amounts themselves.
const amounts: Tables = tables("2026-11");
amounts.riksnorm.children.map(({ band, amount, lunchElsewhere, lunchElsewhereDerived }) => [band, lunchElsewhere ?? amount, lunchElsewhereDerived ?? false]);
amounts.priceBaseAmount.amount.toFixed();
for (const { municipality, rent, lodger, matnorm, fickpeng } of amounts.municipalities) {
  const rows: FoodRow[] = [...matnorm, ...fickpeng];
  console.log(municipality, rent.map(({ from, through }) => [from, through ?? Infinity]), lodger, rows);
}
// @ts-expect-error a month is text
tables(202611);

const covered: Coverage = coverage();
const ids: SourceId[] = covered.sources.map(({ id }) => id);
console.log(covered.municipalities[0]?.applyAt, covered.activityRequirement?.from, covered.first, covered.last, ids, covered.sources[0]?.wordings[0]?.validThrough?.slice(0, 4));
// @ts-expect-error it takes nothing
coverage("2026-11");

const food: FoodForDays = foodForDays(least, 7);
for (const of of food.lines) if (of.item === "child") (of.index satisfies number) + of.amount;
// @ts-expect-error days are required
foodForDays(least);

export { adjustment, alternative, days, forms, good, guideline, kinds, noAdult, noMonths, support, tooManyParams, wrongCode, wrongGroup, wrongItem, wrongParams };
