// The amounts, typed by hand a second time, so that a slip in one place does not reach the other.
// All money here is whole kronor.

// Socialtjänstförordningen (2025:468) 12 kap. 2 §, 2025 as issued, 2026 as amended by SFS 2025:1046.
// For 2025-01 to 2025-06 the same amounts stood in (2001:937) 2 kap. 1 §, wording SFS 2024:1016; for 2024 SFS 2023:630.
// A child's row: first age, last age, name of the band, amount, amount when lunch is eaten elsewhere (0-6 only).
// The rows of 2024 for lunch elsewhere are derived: they are printed nowhere.
export const DERIVED_LUNCH_ROWS = [2024];
export const RIKSNORM = {
  2024: {
    single: 3800,
    couple: 6850,
    shared: { 1: 1230, 2: 1360, 3: 1720, 4: 1950, 5: 2240, 6: 2540, 7: 2730 },
    children: [
      [0, 0, "0", 2640, 2470],
      [1, 2, "1-2", 2940, 2700],
      [3, 3, "3", 2620, 2410],
      [4, 6, "4-6", 2940, 2620],
      [7, 10, "7-10", 3680],
      [11, 14, "11-14", 4230],
      [15, 18, "15-18", 4780],
      [19, 20, "19-20", 4820],
    ],
  },
  2025: {
    single: 3910,
    couple: 7050,
    shared: { 1: 1270, 2: 1400, 3: 1770, 4: 2010, 5: 2310, 6: 2620, 7: 2810 },
    children: [
      [0, 0, "0", 2720, 2540],
      [1, 2, "1-2", 3030, 2780],
      [3, 3, "3", 2700, 2480],
      [4, 6, "4-6", 3030, 2700],
      [7, 10, "7-10", 3790],
      [11, 14, "11-14", 4350],
      [15, 18, "15-18", 4920],
      [19, 20, "19-20", 4960],
    ],
  },
  2026: {
    single: 3940,
    couple: 7100,
    shared: { 1: 1280, 2: 1410, 3: 1790, 4: 2030, 5: 2330, 6: 2640, 7: 2830 },
    children: [
      [0, 0, "0", 2740, 2560],
      [1, 2, "1-2", 3060, 2800],
      [3, 3, "3", 2720, 2500],
      [4, 6, "4-6", 3060, 2720],
      [7, 10, "7-10", 3820],
      [11, 14, "11-14", 4390],
      [15, 18, "15-18", 4960],
      [19, 20, "19-20", 5000],
    ],
  },
};

// Where the norm stood, month by month.
export const RIKSNORM_SOURCES = [
  ["2024-01", "2024-12", "SFS 2023:630"],
  ["2025-01", "2025-06", "SFS 2024:1016"],
  ["2025-07", "2025-12", "SFS 2025:468"],
  ["2026-01", "2026-12", "SFS 2025:1046"],
];

// The Government's decision of September 2022 (2023), SFS 2023:532, 2024:663, 2025:872; the year is that of the INCOME month.
export const PRICE_BASE_AMOUNT = { 2023: 52500, 2024: 57300, 2025: 58800, 2026: 59200 };

export const FIRST_MONTH = "2024-01";
export const LAST_MONTH = "2026-12";
export const ACTIVITY_REQUIREMENT_FROM = "2026-10";

// The kinds, in the order in which their lines stand.
export const INCOME_KINDS = [
  "salary", "unemploymentBenefit", "activitySupport", "sicknessBenefit", "sicknessCompensation", "parentalBenefit",
  "pension", "maintenance", "childBenefit", "studyAid", "careAllowance", "housingAllowance", "rentFromOthers",
  "deposits", "surplusLastMonth", "taxRefund", "other",
];
export const GUIDELINE_FORMS = ["rental", "tenantOwned", "ownHouse"];
export const HOUSING_FORMS = [...GUIDELINE_FORMS, "lodger", "withParents", "sharedDwelling", "none"];
export const EXPENSES = ["householdElectricity", "workTravel", "homeInsurance", "tradeUnion", "unemploymentFund"];
export const OTHER_NEEDS = ["medicalCare", "medicine", "dentalCare", "glasses", "childcare", "internet", "other"];
