import { parseDate } from "../normalize/dates/parse-date.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { type PostingValue, rootOf, valuesAt } from "./value-at-path.ts";

interface StatedDate {
  readonly date: string;
  readonly path: string;
  readonly doubts: readonly WarningCode[];
}

/** Seconds or milliseconds since 1970, as embedded state has them: between 2000 and 2100. */
const fromEpoch = (value: number): string | null => {
  const milliseconds = value > 1e11 ? value : value * 1000;
  const isLikely = milliseconds > Date.UTC(2000, 0) && milliseconds < Date.UTC(2100, 0);
  return isLikely ? new Date(milliseconds).toISOString().slice(0, 10) : null;
};

interface DateReadingParts extends MarkupReading {
  /** The country of the posting, as ISO 3166-1 alpha-2: whether the day or the month stands first. */
  readonly country: string | null;
}

const readDate = ({ value, path }: PostingValue, { document, referenceDate, country }: DateReadingParts): StatedDate | null => {
  if (typeof value === "number" || (typeof value === "string" && /^\d{10}(?:\d{3})?$/.test(value))) {
    const date = fromEpoch(Number(value));
    return date === null ? null : { date, path, doubts: [] };
  }
  if (typeof value !== "string") return null;
  const language = document.language?.slice(0, 2).toLowerCase() ?? null;
  const reading = parseDate(value, { language, country, referenceDate });
  if (reading === null || !isLikelyDay(reading.date)) return null;
  const doubts: readonly WarningCode[] = [
    ...(reading.isAmbiguous ? (["date-ambiguous"] as const) : []),
    ...(reading.isEstimated ? (["date-estimated"] as const) : []),
  ];
  return { date: reading.date, path, doubts };
};

/** 0001-01-01, 1970-01-01 and 9999-12-31 are what programs write for "none". */
const isLikelyDay = (date: string): boolean => date > "1990" && date < "2100" && date !== "1970-01-01";

const firstDate = (reading: DateReadingParts, path: string): StatedDate | null => {
  for (const value of valuesAt(rootOf(reading.posting), path)) {
    const date = readDate(value, reading);
    if (date !== null) return date;
  }
  return null;
};

/**
 * `datePosted` and `validThrough`, as calendar days, and the `status` that follows from the last day. Doubts: `valid-through-past` when the last day lies before the
 * reference date or before `datePosted`; `date-ambiguous` and `date-estimated` as the date's own reading has them.
 */
export const dateFacts = (given: MarkupReading, { country }: { readonly country: string | null }): readonly MarkupFact[] => {
  const reading: DateReadingParts = { ...given, country };
  const posted = firstDate(reading, "datePosted");
  const through = firstDate(reading, "validThrough");
  const facts: MarkupFact[] = [];
  if (posted !== null) facts.push({ field: "datePosted", value: posted.date, path: posted.path, confidence: 0.95, doubts: posted.doubts });
  if (through !== null) {
    const { referenceDate } = reading;
    const isPast = (referenceDate !== null && through.date < referenceDate) || (posted !== null && through.date < posted.date);
    const doubts: readonly WarningCode[] = isPast ? [...through.doubts, "valid-through-past"] : through.doubts;
    facts.push({ field: "validThrough", value: through.date, path: through.path, confidence: 0.85, doubts });
    facts.push(...statusFacts(through, { posted, referenceDate }));
  }
  return facts;
};

/** No surer than its day: boards leave a last day as it was when they prolong a posting, and where the text's day leads, its status does. */
const statusConfidence = { closed: 0.7, open: 0.7 } as const;

/** Whether the last day to apply is over. A last day before the first one says nothing. */
const statusFacts = (
  { date, path, doubts }: StatedDate,
  { posted, referenceDate }: { readonly posted: StatedDate | null; readonly referenceDate: string | null },
): readonly MarkupFact[] => {
  if (referenceDate === null || doubts.length > 0 || (posted !== null && date < posted.date)) return [];
  const value = date < referenceDate.slice(0, 10) ? "closed" : "open";
  return [{ field: "status", value, path, confidence: statusConfidence[value], doubts: [] }];
};
