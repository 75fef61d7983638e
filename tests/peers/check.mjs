// From a parsed value to a situation that can be counted on, or to everything that is wrong with it, in order.
// Money leaves here as BigInt öre. The order of faults is that of the fields in situation.d.ts of the package; an unknown field
// comes after the known ones of its own object, in the order of the text.

import { EXPENSES, FIRST_MONTH, HOUSING_FORMS, INCOME_KINDS, LAST_MONTH, OTHER_NEEDS } from "./amounts.mjs";

const LARGEST_AMOUNT = 1_000_000;
const SHARED_LARGEST = 30;

export function check(root) {
  const violations = [];
  const wrong = (code, path, params = {}) => {
    violations.push({ code, path, params });
  };
  const below = (path, key) => (path === "" ? key : `${path}.${key}`);

  // Each reader gives the value, or undefined when it is absent or wrong (and then says what is wrong).

  function amount(value, path) {
    if (typeof value !== "number") return wrong("invalid-type", path);
    if (value < 0) return wrong("amount-negative", path);
    if (value > LARGEST_AMOUNT) return wrong("amount-too-large", path);
    const shortest = /^([0-9]+)(?:\.([0-9]{1,2}))?$/.exec(String(value)); // 1e-7 does not fit either
    if (!shortest) return wrong("amount-precision", path);
    return BigInt(shortest[1]) * 100n + BigInt((shortest[2] ?? "").padEnd(2, "0"));
  }

  function integer(value, path, low, high, code) {
    if (!Number.isInteger(value)) return wrong("invalid-type", path);
    if (value < low || value > high) return wrong(code, path);
    return value + 0; // -0 becomes 0
  }

  function oneOf(value, path, allowed, code) {
    if (typeof value !== "string") return wrong("invalid-type", path);
    if (!allowed.includes(value)) return wrong(code, path);
    return value;
  }

  function flag(value, path) {
    return typeof value === "boolean" ? value : wrong("invalid-type", path);
  }

  // fields: name -> reader, in the order of the contract. A name that ends in "!" is required.
  function object(value, path, fields) {
    if (!(value instanceof Map)) return wrong("invalid-type", path);
    const out = {};
    const known = new Set();
    for (const [spelling, reader] of Object.entries(fields)) {
      const name = spelling.replace("!", "");
      known.add(name);
      if (value.has(name)) out[name] = reader(value.get(name), below(path, name), out);
      else if (spelling !== name) wrong("missing-field", below(path, name));
    }
    for (const key of value.keys()) {
      if (!known.has(key)) wrong("unknown-field", below(path, key));
    }
    return out;
  }

  function list(value, path, low, high, code, reader) {
    if (!Array.isArray(value)) return wrong("invalid-type", path);
    if (value.length < low || value.length > high) return wrong(code, path);
    return value.map((item, i) => reader(item, `${path}[${i}]`));
  }

  function month(value, path) {
    if (typeof value !== "string") return wrong("invalid-type", path);
    if (!/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(value)) return wrong("month-format", path);
    if (value < FIRST_MONTH || value > LAST_MONTH) {
      return wrong("month-not-covered", path, { first: FIRST_MONTH, last: LAST_MONTH });
    }
    return value;
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

  const housing = (value, path) =>
    object(value, path, {
      "form!": (v, p) => oneOf(v, p, HOUSING_FORMS, "unknown-kind"),
      monthlyCost: (v, p, before) => {
        const cost = amount(v, p);
        if (before.form === "none" && cost > 0n) return wrong("amount-without-home", p);
        return cost;
      },
    });

  const amounts = (names) => (value, path) =>
    object(value, path, Object.fromEntries(names.map((name) => [name, amount])));

  const situation = object(root, "", {
    "month!": month,
    municipality: (v, p) => oneOf(v, p, ["umea"], "municipality-unknown"),
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
    housing,
    expenses: amounts(EXPENSES),
    otherNeeds: amounts(OTHER_NEEDS),
    hasAssets: flag,
  });
  return violations.length > 0 ? { violations } : { situation };
}
