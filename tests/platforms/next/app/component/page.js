import init, { estimate } from "riksnorm";

export const dynamic = "force-dynamic";

export default async function Page() {
  await init();
  return <p id="answer">{estimate({ month: "2026-11", adults: [{}] }).totals.support}</p>;
}
