import init, { SituationError, coverage, estimate } from "./riksnorm/index.js";

// Loads the Wasm beside index.js, once; from then on every call is synchronous.
await init();

const form = document.getElementById("situation");
const support = document.getElementById("support");
const lines = document.getElementById("lines");

function show() {
  const { rent, salary } = Object.fromEntries(new FormData(form));
  try {
    const answer = estimate({
      month: coverage().last,
      adults: [{ incomes: [{ kind: "salary", amount: Number(salary) }] }],
      housing: { form: "rental", monthlyCost: Number(rent) },
    });
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
show();
