// The notices, in the order of the contract. Each kind is complete before the next begins.

import { ACTIVITY_REQUIREMENT_FROM } from "./amounts.mjs";

export function noticesOf(answer) {
  const { month, size, of, personal, home, adjustment, apart, lines, totals, stimulus, work, hasAssets } = answer;
  const notices = [];
  const notice = (code, params = {}) => notices.push({ code, params });
  const isOpen = (group) => lines.some((line) => line.group === group && !line.assessed);

  if (totals.support === 0) notice("needs-covered", { surplus: totals.income - totals.needs });
  notices.push(...answer.homeNotices);
  if (of !== undefined && home.hasCost) notice("housing-shared-with-others", { size, of });
  if (of !== undefined) notice("household-share", { size, of });
  for (const index of personal.derived) notice("norm-row-derived", { index });
  if (adjustment) notice("norm-adjusted", { amount: adjustment.amount });
  for (const index of personal.partTime) notice("part-time-child", { index });
  if (apart) notice("part-time-children-apart", { children: apart.children });
  for (const params of stimulus) notice("job-stimulus", params);
  for (const { index, disregarded } of work) {
    if (disregarded > 0) notice("child-work-disregarded", { index, disregarded });
  }
  for (const { index, counted } of work) {
    if (counted > 0) notice("child-work-counted", { index, counted });
  }
  if (isOpen("expenses")) notice("expenses-assessed-individually");
  if (isOpen("otherNeeds")) notice("other-needs-assessed-individually");
  if (hasAssets) notice("assets-first");
  if (month >= ACTIVITY_REQUIREMENT_FROM) notice("activity-requirement");
  return notices;
}
