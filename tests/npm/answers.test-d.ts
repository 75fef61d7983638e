// Answers of the package, as they were printed: the types have to take every one of them.

import type { Coverage, Estimate, FoodForDays, Tables } from "../../dist/npm/index.js";

export const fromTheContract: Estimate = {
  month: "2026-11",
  incomeMonth: "2026-10",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 0, band: "4-6", amount: 2720, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 1, band: "11-14", days: 10, amount: 1440, source: "AR" },
    { group: "personal", item: "child", index: 2, band: "19-20", amount: 5000, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 4, of: 6, amount: 1760, source: "SoF 12:3" },
    { group: "housing", item: "rental", entered: 8200, guideline: 10647, amount: 8200, source: "Umeå 2024" },
    { group: "expenses", item: "householdElectricity", entered: 450, amount: 450, source: "SoL 12:7" },
    { group: "expenses", item: "homeInsurance", entered: 160, amount: 160, source: "SoL 12:7" },
    { group: "otherNeeds", item: "medicine", entered: 200, amount: 200, source: "SoL 12:1" },
    { group: "income", item: "salary", adult: 0, entered: 5000, amount: 3750, source: "SoL 12:8" },
    { group: "income", item: "childWork", index: 2, entered: 3000, amount: 800, source: "SoL 12:9" },
  ],
  totals: { personal: 13100, shared: 1760, norm: 14860, housing: 8200, expenses: 610, otherNeeds: 200, needs: 23670, income: 4550, balance: -19120, support: 19120, supportWithOtherNeeds: 19320 },
  alternatives: [],
  notices: [
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
    { code: "housing-shared-with-others", params: { size: 4, of: 6 } },
    { code: "household-share", params: { size: 4, of: 6 } },
    { code: "part-time-child", params: { index: 1 } },
    { code: "job-stimulus", params: { adult: 0, disregarded: 1250 } },
    { code: "child-work-disregarded", params: { index: 2, disregarded: 2200 } },
    { code: "child-work-counted", params: { index: 2, counted: 800 } },
    { code: "expenses-assessed-individually", params: {} },
    { code: "other-needs-assessed-individually", params: {} },
    { code: "activity-requirement", params: {} },
  ],
};

export const everyNotice: Estimate = {
  month: "2026-10",
  incomeMonth: "2026-09",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 0, band: "1-2", amount: 3060, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 1, band: "4-6", amount: 3060, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 2, band: "7-10", days: 10, amount: 1260, source: "AR" },
    { group: "personal", item: "child", index: 3, band: "11-14", amount: 4390, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 4, band: "15-18", amount: 4960, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 6, of: 8, amount: 2265, source: "SoF 12:3" },
    { group: "housing", item: "rental", entered: 12000, guideline: 11572, amount: 11572, source: "Umeå 2024" },
    { group: "expenses", item: "homeInsurance", entered: 150, amount: 150, source: "SoL 12:7" },
    { group: "otherNeeds", item: "medicine", entered: 300, amount: 300, source: "SoL 12:1" },
    { group: "income", item: "salary", adult: 0, entered: 8000, amount: 6000, source: "SoL 12:8" },
    { group: "income", item: "childWork", index: 4, entered: 3000, amount: 800, source: "SoL 12:9" },
  ],
  totals: { personal: 20670, shared: 2265, norm: 22935, housing: 11572, expenses: 150, otherNeeds: 300, needs: 34657, income: 6800, balance: -27857, support: 27857, supportWithOtherNeeds: 28157 },
  alternatives: [
    { code: "housing-accepted-in-full", support: 28285, supportWithOtherNeeds: 28585 },
  ],
  notices: [
    { code: "housing-above-guideline", params: { entered: 12000, guideline: 11572 } },
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
    { code: "guideline-bands-overlap", params: { low: 10647, high: 11572 } },
    { code: "housing-shared-with-others", params: { size: 6, of: 8 } },
    { code: "household-share", params: { size: 6, of: 8 } },
    { code: "part-time-child", params: { index: 2 } },
    { code: "job-stimulus", params: { adult: 0, disregarded: 2000 } },
    { code: "child-work-disregarded", params: { index: 4, disregarded: 2200 } },
    { code: "child-work-counted", params: { index: 4, counted: 800 } },
    { code: "expenses-assessed-individually", params: {} },
    { code: "other-needs-assessed-individually", params: {} },
    { code: "assets-first", params: {} },
    { code: "activity-requirement", params: {} },
  ],
};

export const everyIncome: Estimate = {
  month: "2026-03",
  incomeMonth: "2026-02",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, amount: 1280, source: "SoF 12:2" },
    { group: "income", item: "salary", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "unemploymentBenefit", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "activitySupport", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "sicknessBenefit", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "sicknessCompensation", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "parentalBenefit", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "pension", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "maintenance", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "childBenefit", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "studyAid", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "careAllowance", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "housingAllowance", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "rentFromOthers", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "deposits", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "surplusLastMonth", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "taxRefund", adult: 0, entered: 100, amount: 100, source: "AR" },
    { group: "income", item: "other", adult: 0, entered: 100, amount: 100, source: "AR" },
  ],
  totals: { personal: 3940, shared: 1280, norm: 5220, housing: 0, expenses: 0, otherNeeds: 0, needs: 5220, income: 1700, balance: -3520, support: 3520, supportWithOtherNeeds: 3520 },
  alternatives: [],
  notices: [],
};

export const everyExpenseAndNeed: Estimate = {
  month: "2026-03",
  incomeMonth: "2026-02",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, amount: 1280, source: "SoF 12:2" },
    { group: "expenses", item: "householdElectricity", entered: 451, amount: 451, source: "SoL 12:7" },
    { group: "expenses", item: "workTravel", entered: 1060, amount: 1060, source: "SoL 12:7" },
    { group: "expenses", item: "homeInsurance", entered: 129, amount: 129, source: "SoL 12:7" },
    { group: "expenses", item: "tradeUnion", entered: 200, amount: 200, source: "SoL 12:7" },
    { group: "expenses", item: "unemploymentFund", entered: 151, amount: 151, source: "SoL 12:7" },
    { group: "otherNeeds", item: "medicalCare", entered: 100, amount: 100, source: "SoL 12:1" },
    { group: "otherNeeds", item: "medicine", entered: 201, amount: 201, source: "SoL 12:1" },
    { group: "otherNeeds", item: "dentalCare", entered: 300, amount: 300, source: "SoL 12:1" },
    { group: "otherNeeds", item: "glasses", entered: 1, amount: 1, source: "SoL 12:1" },
    { group: "otherNeeds", item: "internet", entered: 250, amount: 250, source: "SoL 12:1" },
    { group: "otherNeeds", item: "other", entered: 10, amount: 10, source: "SoL 12:1" },
  ],
  totals: { personal: 3940, shared: 1280, norm: 5220, housing: 0, expenses: 1991, otherNeeds: 862, needs: 7211, income: 0, balance: -7211, support: 7211, supportWithOtherNeeds: 8073 },
  alternatives: [],
  notices: [
    { code: "expenses-assessed-individually", params: {} },
    { code: "other-needs-assessed-individually", params: {} },
  ],
};

export const lodger: Estimate = {
  month: "2026-03",
  incomeMonth: "2026-02",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 0, band: "7-10", amount: 3820, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 1, band: "7-10", amount: 3820, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 2, band: "7-10", amount: 3820, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 3, band: "7-10", amount: 3820, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 4, band: "7-10", amount: 3820, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 6, amount: 2640, source: "SoF 12:2" },
    { group: "housing", item: "lodger", entered: 3500, guideline: 3890, amount: 3500, source: "Umeå 2024" },
  ],
  totals: { personal: 23040, shared: 2640, norm: 25680, housing: 3500, expenses: 0, otherNeeds: 0, needs: 29180, income: 0, balance: -29180, support: 29180, supportWithOtherNeeds: 29180 },
  alternatives: [],
  notices: [
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
    { code: "housing-assessed-individually", params: { form: "lodger" } },
  ],
};

export const withParents: Estimate = {
  month: "2026-03",
  incomeMonth: "2026-02",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, amount: 1280, source: "SoF 12:2" },
    { group: "housing", item: "withParents", entered: 2501, amount: 2501, source: "SoL 12:7" },
  ],
  totals: { personal: 3940, shared: 1280, norm: 5220, housing: 2501, expenses: 0, otherNeeds: 0, needs: 7721, income: 0, balance: -7721, support: 7721, supportWithOtherNeeds: 7721 },
  alternatives: [],
  notices: [
    { code: "housing-assessed-individually", params: { form: "withParents" } },
  ],
};

export const sharedDwelling: Estimate = {
  month: "2026-03",
  incomeMonth: "2026-02",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, of: 3, amount: 597, source: "SoF 12:3" },
    { group: "housing", item: "sharedDwelling", entered: 9000, amount: 9000, source: "SoL 12:7" },
  ],
  totals: { personal: 3940, shared: 597, norm: 4537, housing: 9000, expenses: 0, otherNeeds: 0, needs: 13537, income: 0, balance: -13537, support: 13537, supportWithOtherNeeds: 13537 },
  alternatives: [],
  notices: [
    { code: "housing-assessed-individually", params: { form: "sharedDwelling" } },
    { code: "housing-shared-with-others", params: { size: 1, of: 3 } },
    { code: "household-share", params: { size: 1, of: 3 } },
  ],
};

export const tenantOwned: Estimate = {
  month: "2026-11",
  incomeMonth: "2026-10",
  municipality: "umea",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, amount: 1280, source: "SoF 12:2" },
    { group: "housing", item: "tenantOwned", entered: 1, guideline: 6595, amount: 1, source: "Umeå 2024" },
    { group: "expenses", item: "householdElectricity", entered: 450, amount: 450, source: "SoL 12:7" },
    { group: "expenses", item: "homeInsurance", entered: 160, amount: 160, source: "SoL 12:7" },
    { group: "otherNeeds", item: "childcare", entered: 1, amount: 1, source: "SoL 12:1" },
    { group: "income", item: "salary", adult: 0, entered: 5000, amount: 3750, source: "SoL 12:8" },
  ],
  totals: { personal: 3940, shared: 1280, norm: 5220, housing: 1, expenses: 610, otherNeeds: 1, needs: 5831, income: 3750, balance: -2081, support: 2081, supportWithOtherNeeds: 2082 },
  alternatives: [],
  notices: [
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
    { code: "job-stimulus", params: { adult: 0, disregarded: 1250 } },
    { code: "expenses-assessed-individually", params: {} },
    { code: "other-needs-assessed-individually", params: {} },
    { code: "activity-requirement", params: {} },
  ],
};

export const ownHouse: Estimate = {
  month: "2025-06",
  incomeMonth: "2025-05",
  municipality: "umea",
  rules: { riksnorm: { year: 2025, source: "SFS 2024:1016" }, guideline: { year: 2024, source: "IFN-2024/00104" }, validThrough: "2025-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "couple", amount: 7050, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 2, amount: 1400, source: "SoF 12:2" },
    { group: "housing", item: "ownHouse", entered: 20000, guideline: 6595, amount: 6595, source: "Umeå 2024" },
    { group: "income", item: "pension", adult: 0, entered: 50000, amount: 50000, source: "AR" },
  ],
  totals: { personal: 7050, shared: 1400, norm: 8450, housing: 6595, expenses: 0, otherNeeds: 0, needs: 15045, income: 50000, balance: 34955, support: 0, supportWithOtherNeeds: 0 },
  alternatives: [
    { code: "housing-accepted-in-full", support: 0, supportWithOtherNeeds: 0 },
  ],
  notices: [
    { code: "needs-covered", params: { surplus: 34955 } },
    { code: "housing-above-guideline", params: { entered: 20000, guideline: 6595 } },
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
  ],
};

// A profile, and what has been decided.
export const decided: Estimate = {
  month: "2024-05",
  incomeMonth: "2024-04",
  municipality: "exempel",
  rules: { riksnorm: { year: 2024, source: "SFS 2023:630" }, guideline: { year: 2024, source: "SN-2024/12" }, validThrough: "2024-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3800, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 0, band: "3", amount: 2410, source: "SoF 12:2" },
    { group: "personal", item: "child", index: 1, band: "11-14", days: 10, amount: 1390, source: "AR" },
    { group: "shared", item: "shared", size: 3, amount: 1720, source: "SoF 12:2" },
    { group: "adjustment", item: "normAdjustment", entered: -501, amount: -501, source: "SoL 12:7" },
    { group: "housing", item: "rental", entered: 7200, guideline: 7000, amount: 7000, source: "Exempel 2024" },
    { group: "expenses", item: "homeInsurance", entered: 160, assessed: true, amount: 100, source: "SoL 12:7" },
    { group: "otherNeeds", item: "glasses", entered: 900, assessed: true, amount: 0, source: "SoL 12:1" },
  ],
  totals: { personal: 7600, shared: 1720, adjustment: -501, norm: 8819, housing: 7000, expenses: 100, otherNeeds: 0, needs: 15919, income: 0, balance: -15919, support: 15919, supportWithOtherNeeds: 15919 },
  alternatives: [
    { code: "housing-accepted-in-full", support: 16119, supportWithOtherNeeds: 16119 },
    { code: "part-time-children-apart", children: [1], support: 15559, supportWithOtherNeeds: 15559 },
  ],
  notices: [
    { code: "housing-above-guideline", params: { entered: 7200, guideline: 7000 } },
    { code: "guideline-from-earlier-year", params: { year: 2024 } },
    { code: "guideline-bands-overlap", params: { low: 6000, high: 7000 } },
    { code: "norm-row-derived", params: { index: 0 } },
    { code: "norm-adjusted", params: { amount: -501 } },
    { code: "part-time-child", params: { index: 1 } },
    { code: "part-time-children-apart", params: { children: [1] } },
  ],
};

export const stated: Estimate = {
  month: "2026-05",
  incomeMonth: "2026-04",
  municipality: "other",
  rules: { riksnorm: { year: 2026, source: "SFS 2025:1046" }, validThrough: "2026-12", fingerprint: "sha256:…" },
  lines: [
    { group: "personal", item: "single", amount: 3940, source: "SoF 12:2" },
    { group: "shared", item: "shared", size: 1, amount: 1280, source: "SoF 12:2" },
    { group: "housing", item: "withParents", entered: 3000, guideline: 2500, assessed: true, amount: 2800, source: "stated" },
  ],
  totals: { personal: 3940, shared: 1280, norm: 5220, housing: 2800, expenses: 0, otherNeeds: 0, needs: 8020, income: 0, balance: -8020, support: 8020, supportWithOtherNeeds: 8020 },
  alternatives: [],
  notices: [],
};

export const amounts: Tables = {
  month: "2026-11",
  riksnorm: { source: "SoF 12:2", decision: "SFS 2025:1046", validFrom: "2026-01", validThrough: "2026-12", single: 3940, couple: 7100, children: [{ band: "0", amount: 2740, lunchElsewhere: 2560 }, { band: "1-2", amount: 3060, lunchElsewhere: 2800 }, { band: "3", amount: 2720, lunchElsewhere: 2500 }, { band: "4-6", amount: 3060, lunchElsewhere: 2720 }, { band: "7-10", amount: 3820 }, { band: "11-14", amount: 4390 }, { band: "15-18", amount: 4960 }, { band: "19-20", amount: 5000 }], shared: [1280, 1410, 1790, 2030, 2330, 2640, 2830], sharedEachAbove: 190 },
  priceBaseAmount: { year: 2026, amount: 59200, source: "SFB 2", decision: "SFS 2025:872", validFrom: "2026-01", validThrough: "2026-12" },
  municipalities: [
    { municipality: "umea", year: 2024, source: "Umeå 2024", decision: "IFN-2024/00104", validFrom: "2024-01", validThrough: "2024-12", rent: [{ from: 0, through: 0, amount: 6595 }, { from: 1, through: 1, amount: 7523 }, { from: 2, through: 2, amount: 8679 }, { from: 3, through: 5, amount: 10647 }, { from: 5, amount: 11572 }], lodger: 3890, matnorm: [{ row: "0 with lunch", month: 1239, week: 286, day: 41 }, { row: "0", month: 1076, week: 248, day: 35 }, { row: "1-2 with lunch", month: 1396, week: 322, day: 46 }, { row: "1-2", month: 1157, week: 267, day: 38 }, { row: "3 with lunch", month: 1433, week: 331, day: 47 }, { row: "3", month: 1215, week: 280, day: 40 }, { row: "4-6 with lunch", month: 1714, week: 396, day: 56, printedWeek: 395 }, { row: "4-6", month: 1399, week: 323, day: 46 }, { row: "7-10", month: 1915, week: 442, day: 63 }, { row: "11-14", month: 2294, week: 529, day: 75 }, { row: "15-18", month: 2665, week: 615, day: 88 }, { row: "19-20", month: 2676, week: 618, day: 88 }, { row: "couple", month: 3900, week: 900, day: 128 }, { row: "single", month: 2382, week: 550, day: 78 }], fickpeng: [{ row: "couple", month: 4310, week: 995, day: 142 }, { row: "single", month: 2648, week: 611, day: 87 }] },
  ],
};

export const covered: Coverage = {
  first: "2024-01",
  last: "2026-12",
  activityRequirement: { from: "2026-10", source: "SFS 2026:730" },
  municipalities: [
    { id: "umea", name: "Umeå kommun", applyAt: "https://www.umea.se" },
  ],
  sources: [
    { id: "SoL 12:1", wordings: [{ name: "socialtjänstlagen (2001:453) 4 kap. 1 §", decision: "SFS 2001:453", validFrom: "2024-01", validThrough: "2025-06" }, { name: "socialtjänstlagen (2025:400) 12 kap. 1 §", decision: "SFS 2025:400", validFrom: "2025-07" }] },
    { id: "SoL 12:7", wordings: [{ name: "socialtjänstlagen (2001:453) 4 kap. 3 §", decision: "SFS 2001:453", validFrom: "2024-01", validThrough: "2025-06" }, { name: "socialtjänstlagen (2025:400) 12 kap. 7 §", decision: "SFS 2025:400", validFrom: "2025-07", validThrough: "2026-12" }] },
    { id: "SoL 12:8", wordings: [{ name: "socialtjänstlagen (2001:453) 4 kap. 1 a §", decision: "SFS 2001:453", validFrom: "2024-01", validThrough: "2025-06" }, { name: "socialtjänstlagen (2025:400) 12 kap. 8 §", decision: "SFS 2025:400", validFrom: "2025-07" }] },
    { id: "SoL 12:9", wordings: [{ name: "socialtjänstlagen (2001:453) 4 kap. 1 b §", decision: "SFS 2001:453", validFrom: "2024-01", validThrough: "2025-06" }, { name: "socialtjänstlagen (2025:400) 12 kap. 9 §", decision: "SFS 2025:400", validFrom: "2025-07" }] },
    { id: "SoF 12:2", wordings: [{ name: "socialtjänstförordningen (2001:937) 2 kap. 1 §", decision: "SFS 2023:630", validFrom: "2024-01", validThrough: "2024-12" }, { name: "socialtjänstförordningen (2001:937) 2 kap. 1 §", decision: "SFS 2024:1016", validFrom: "2025-01", validThrough: "2025-06" }, { name: "socialtjänstförordningen (2025:468) 12 kap. 2 §", decision: "SFS 2025:468", validFrom: "2025-07", validThrough: "2025-12" }, { name: "socialtjänstförordningen (2025:468) 12 kap. 2 §", decision: "SFS 2025:1046", validFrom: "2026-01", validThrough: "2026-12" }] },
    { id: "SoF 12:3", wordings: [{ name: "socialtjänstförordningen (2001:937) 2 kap. 1 §", decision: "SFS 2023:630", validFrom: "2024-01", validThrough: "2024-12" }, { name: "socialtjänstförordningen (2001:937) 2 kap. 1 §", decision: "SFS 2024:1016", validFrom: "2025-01", validThrough: "2025-06" }, { name: "socialtjänstförordningen (2025:468) 12 kap. 3 §", decision: "SFS 2025:468", validFrom: "2025-07", validThrough: "2026-12" }] },
    { id: "AR", wordings: [{ name: "Socialstyrelsens allmänna råd om ekonomiskt bistånd, SOSFS 2013:1", decision: "HSLF-FS 2021:31", validFrom: "2024-01" }] },
    { id: "FB 7", wordings: [{ name: "föräldrabalken 7 kap. 1 §", decision: "SFS 1949:381", validFrom: "2024-01" }] },
    { id: "SFB 2", wordings: [{ name: "socialförsäkringsbalken 2 kap. (prisbasbelopp)", decision: "SFS 2010:110", validFrom: "2023-01" }] },
    { id: "SFS 2026:730", wordings: [{ name: "aktivitetskrav för försörjningsstöd, SFS 2026:730", decision: "SFS 2026:730", validFrom: "2026-07" }] },
    { id: "Umeå 2024", wordings: [{ name: "Umeå kommun, årlig bilaga 2024 till riktlinjerna för ekonomiskt bistånd", decision: "IFN-2024/00104", validFrom: "2024-01", validThrough: "2024-12" }] },
  ],
  fingerprint: "sha256:…",
};

export const food: FoodForDays = {
  days: 7,
  lines: [
    { item: "single", row: "single", month: 2382, day: 78, amount: 546, source: "Umeå 2024" },
    { item: "child", index: 0, row: "4-6", month: 1399, day: 46, amount: 322, source: "Umeå 2024" },
    { item: "child", index: 1, row: "11-14", month: 2294, day: 75, amount: 525, source: "Umeå 2024" },
    { item: "child", index: 2, row: "19-20", month: 2676, day: 88, amount: 616, source: "Umeå 2024" },
  ],
  total: 2009,
};
