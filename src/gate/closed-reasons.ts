import type { StructuredPosting } from "../spec/fact.ts";
import type { PageSignals } from "./page-signals.ts";

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/** Whether every posting that the page states as data ended before the reference date. A day is past when it is over. */
const isPast = (postings: readonly StructuredPosting[], { referenceDate }: { readonly referenceDate: string | null }): boolean => {
  const today = isoDay.exec(referenceDate ?? "")?.[0];
  if (today === undefined || postings.length === 0) return false;
  return postings.every(({ value }) => {
    const end = typeof value.validThrough === "string" ? isoDay.exec(value.validThrough)?.[0] : undefined;
    return end !== undefined && end < today;
  });
};

/** Why a posting is over, the surest first; empty when nothing says so. Without a reference date no deadline is past. */
export const closedReasons = (
  { closedNotices }: Pick<PageSignals, "closedNotices">,
  { postings, referenceDate }: { readonly postings: readonly StructuredPosting[]; readonly referenceDate: string | null },
): readonly string[] => [
  ...(closedNotices > 0 ? ["closed-phrase"] : []),
  ...(isPast(postings, { referenceDate }) ? ["valid-through-past"] : []),
];
