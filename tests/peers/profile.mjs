// Whose guidelines: the name of a municipality that is known here, "other", or a profile, the municipality's own
// guidelines. Gives what guidelines.mjs counts with.

import { BUILT_IN, BY_NAME } from "./guidelines.mjs";

const SETS = 20;
const ROWS = 60;
const MOST_CHILDREN = 15;

export function municipalityReader({ wrong, positiveAmount, integer, text, month, object, list }) {
  const children = (value, path) =>
    object(value, path, {
      "from!": (v, p) => integer(v, p, 0, MOST_CHILDREN, "children-count"),
      through: (v, p, before) => {
        const through = integer(v, p, 0, MOST_CHILDREN, "children-count");
        if (through < before.from) return wrong("band-order", p);
        return through;
      },
    });

  const row = (value, path) =>
    object(value, path, {
      adults: (v, p) => integer(v, p, 1, 2, "adults-count"),
      "children!": children,
      "amount!": positiveAmount,
      perFurtherChild: (v, p, _, self) => {
        const further = positiveAmount(v, p);
        const band = self.get("children");
        // A band that names its last number is closed, whatever that number is.
        if (further !== undefined && band instanceof Map && band.has("through")) return wrong("band-order", p);
        return further;
      },
    });

  function profile(value, path) {
    const begun = new Set();
    const set = (v, p) => {
      let from;
      return object(v, p, {
        "source!": (name, at) => text(name, at, 80),
        "decision!": (name, at) => text(name, at, 80),
        "from!": (first, at) => {
          from = month(first, at);
          if (begun.has(from)) return wrong("validity-order", at);
          if (from !== undefined) begun.add(from);
          return from;
        },
        through: (last, at) => {
          const through = month(last, at);
          return through < from ? wrong("validity-order", at) : through;
        },
        "rent!": (rows, at) => list(rows, at, 0, ROWS, "list-length", row),
        lodger: positiveAmount,
      });
    };
    return object(value, path, {
      "id!": (v, p) => {
        const id = text(v, p, 40, /^[a-z0-9-]*$/);
        return id === "other" || Object.hasOwn(BUILT_IN, id ?? "") ? wrong("text-format", p) : id;
      },
      "name!": (v, p) => text(v, p, 80),
      "guidelines!": (v, p) => list(v, p, 0, SETS, "list-length", set),
    });
  }

  return (value, path) => {
    if (typeof value !== "string") return profile(value, path);
    return Object.hasOwn(BY_NAME, value) ? BY_NAME[value] : wrong("municipality-unknown", path);
  };
}
