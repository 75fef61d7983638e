import init, { type Situation, SituationError, coverage, estimate } from "riksnorm";

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = element<HTMLFormElement>("situation");
const support = element("support");
const lines = element("lines");

function situation(): Situation {
  const typed = new FormData(form);
  return {
    month: coverage().last,
    adults: [{ incomes: [{ kind: "salary", amount: Number(typed.get("salary")) }] }],
    housing: { form: "rental", monthlyCost: Number(typed.get("rent")) },
  };
}

function show(): void {
  try {
    const answer = estimate(situation());
    support.textContent = `Ungefär ${answer.totals.support} kronor för ${answer.month}. Kommunen beslutar.`;
    lines.replaceChildren(
      ...answer.lines.map(({ item, amount, source }) => {
        const line = document.createElement("li");
        line.textContent = `${item}: ${amount} kr (${source})`;
        return line;
      }),
    );
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    support.textContent = error.violations.map(({ path, message }) => `${path}: ${message}`).join("; ");
    lines.replaceChildren();
  }
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
// The Wasm is loaded once; from then on every call is synchronous.
init().then(show);
