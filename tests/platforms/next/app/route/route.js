import init, { estimate } from "riksnorm";

export const dynamic = "force-dynamic";

export async function GET() {
  await init();
  return new Response(estimate({ month: "2026-11", adults: [{}] }).totals.support);
}
