// A situation of the contract in the words of the model, and the rules that are its lines.

const FORMS = {
  rental: "hyresrätt",
  tenantOwned: "bostadsrätt",
  ownHouse: "eget hus",
  lodger: "inneboende",
  withParents: "hos föräldrar",
  sharedDwelling: "delad bostad",
  none: "ingen",
};

const KINDS = {
  salary: "lön",
  unemploymentBenefit: "arbetslöshetsersättning",
  activitySupport: "aktivitetsstöd",
  sicknessBenefit: "sjukpenning",
  sicknessCompensation: "sjukersättning",
  parentalBenefit: "föräldrapenning",
  pension: "pension",
  maintenance: "underhåll",
  childBenefit: "barnbidrag",
  studyAid: "studiestöd",
  careAllowance: "omvårdnadsbidrag",
  housingAllowance: "bostadsbidrag",
  rentFromOthers: "hyra från andra",
  deposits: "insättningar",
  surplusLastMonth: "överskott från förra månaden",
  taxRefund: "skatteåterbäring",
  other: "annat",
};

const text = (value) => `'${value}'`;
const yes = "oui";
const written = (year, month) => `${String(month).padStart(2, "0")}/${year}`;

/** What is known, as publicodes takes it, and the names of the rules that give a line of the answer each. */
export function inSwedish({ month, municipality = "umea", adults, children = [], ...rest }) {
  const { sharedHouseholdSize, normAdjustment, housing } = rest;
  const [year, number] = month.split("-").map(Number);
  const facts = {
    månad: written(year, number),
    inkomstmånad: number === 1 ? written(year - 1, 12) : written(year, number - 1),
    "dagar i månaden": new Date(Date.UTC(year, number, 0)).getUTCDate(),
    "antal vuxna": adults.length,
    "antal barn": children.length,
  };
  const parts = children.map((_, index) => `barn ${index + 1} . personlig del`);
  const lines = ["norm . vuxna", ...parts, "norm . gemensam del"];
  const know = (name, value) => {
    if (value !== undefined && value !== false) facts[name] = value === true ? yes : value;
  };
  if (municipality !== "umea") facts.kommun = text("annan");
  know("storlek . i gemenskapen", sharedHouseholdSize);
  know("norm . beslutad ändring", normAdjustment);
  if (normAdjustment) lines.push("norm . ändring");
  if (housing) {
    know("boende . form", text(FORMS[housing.form]));
    know("boende . kostnad", housing.monthlyCost);
    know("boende . angivet riktvärde", housing.guideline);
    know("boende . godtaget", housing.accepted);
    if (housing.monthlyCost) lines.push("boende");
  }
  adults.forEach(({ incomes = [], jobStimulus }, index) => {
    const adult = `vuxen ${index + 1}`;
    know(`${adult} . jobbstimulans`, jobStimulus);
    for (const { kind, amount } of incomes) {
      know(`${adult} . ${KINDS[kind]}`, amount);
      lines.push(`${adult} . ${kind === "salary" ? "räknad lön" : KINDS[kind]}`);
    }
  });
  children.forEach(({ age, lunchElsewhere, daysPerMonth, workIncome }, index) => {
    const child = `barn ${index + 1}`;
    know(`${child} . ålder`, age);
    know(`${child} . lunch borta`, lunchElsewhere);
    know(`${child} . dagar`, daysPerMonth);
    if (!workIncome) return;
    know(`${child} . lön`, workIncome.month);
    know(`${child} . lön hittills i år`, workIncome.yearToDate);
    lines.push(`${child} . räknad lön`);
  });
  return { facts, lines };
}
