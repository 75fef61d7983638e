// From a parsed value to a situation that can be counted on, or to everything that is wrong with it, in order: that of
// the fields in situation.d.ts of the package; an unknown field comes after the known ones of its own object.

import { EXPENSES, FIRST_MONTH, HOUSING_FORMS, INCOME_KINDS, LAST_MONTH, OTHER_NEEDS } from "./amounts.mjs";
import { municipalityReader } from "./profile.mjs";
import { readersFor } from "./readers.mjs";

const SHARED_LARGEST = 30;

export function check(root) {
  const violations = [];
  const readers = readersFor(violations);
  const { wrong, amount, signedAmount, integer, oneOf, flag, month, object, list } = readers;

  function coveredMonth(value, path) {
    const out = month(value, path);
    if (out < FIRST_MONTH || out > LAST_MONTH) {
      return wrong("month-not-covered", path, { first: FIRST_MONTH, last: LAST_MONTH });
    }
    return out;
  }

  const income = (value, path) =>
    object(value, path, {
      "kind!": (v, p) => oneOf(v, p, INCOME_KINDS, "unknown-kind"),
      "amount!": amount,
    });

  const adult = (value, path) =>
    object(value, path, {
      incomes: (v, p) => list(v, p, 0, 50, "incomes-count", income),
      jobStimulus: flag,
    });

  const workIncome = (value, path) =>
    object(value, path, {
      "month!": amount,
      "yearToDate!": (v, p, before) => {
        const year = amount(v, p);
        if (year !== undefined && before.month !== undefined && year < before.month) {
          return wrong("work-income-year-below-month", p);
        }
        return year;
      },
    });

  function child(value, path) {
    // Whether a child of 18-20 is in school is a matter of its age, so the fault stands at the age. Where the
    // flag itself is no true or false, only that is said.
    const notInSchool = value instanceof Map && (!value.has("inSchool") || value.get("inSchool") === false);
    return object(value, path, {
      "age!": (v, p) => {
        const age = integer(v, p, 0, 20, "child-age");
        if (age >= 18 && notInSchool) return wrong("child-applies-alone", p);
        return age;
      },
      lunchElsewhere: flag,
      daysPerMonth: (v, p) => integer(v, p, 1, 31, "days-range"),
      inSchool: flag,
      workIncome,
    });
  }

  // What is accepted is never above what is applied for, by the values before rounding.
  function accepted(value, path, applied) {
    const out = amount(value, path);
    return out > applied ? wrong("accepted-above-applied", path) : out;
  }

  function housing(value, path) {
    const withHome = (v, p, before) => {
      const out = amount(v, p);
      return before.form === "none" && out > 0n ? wrong("amount-without-home", p) : out;
    };
    return object(value, path, {
      "form!": (v, p) => oneOf(v, p, HOUSING_FORMS, "unknown-kind"),
      monthlyCost: withHome,
      guideline: withHome,
      accepted: (v, p, before, self) => {
        if (before.form === "none") return withHome(v, p, before);
        return accepted(v, p, self.has("monthlyCost") ? before.monthlyCost : 0n);
      },
    });
  }

  // A number, or what is applied for and what the municipality accepts of it.
  function cost(value, path) {
    if (!(value instanceof Map)) {
      const applied = amount(value, path);
      return applied === undefined ? undefined : { applied };
    }
    return object(value, path, { "applied!": amount, "accepted!": (v, p, before) => accepted(v, p, before.applied) });
  }

  const costs = (names) => (value, path) =>
    object(value, path, Object.fromEntries(names.map((name) => [name, cost])));

  const situation = object(root, "", {
    "month!": coveredMonth,
    municipality: municipalityReader(readers),
    "adults!": (v, p) => list(v, p, 1, 2, "adults-count", adult),
    children: (v, p) => list(v, p, 0, 15, "children-count", child),
    sharedHouseholdSize: (v, p, before) => {
      const childrenCounted = root.has("children") ? before.children?.length : 0;
      if (before.adults === undefined || childrenCounted === undefined) {
        if (!Number.isInteger(v)) wrong("invalid-type", p);
        return undefined;
      }
      return integer(v, p, before.adults.length + childrenCounted + 1, SHARED_LARGEST, "shared-household-range");
    },
    normAdjustment: signedAmount,
    housing,
    expenses: costs(EXPENSES),
    otherNeeds: costs(OTHER_NEEDS),
    hasAssets: flag,
  });
  return violations.length > 0 ? { violations } : { situation };
}
