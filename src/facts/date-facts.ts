import { daysBetween, leadingDay } from "../normalize/dates/calendar.ts";
import type { DateReading } from "../normalize/dates/date-reading.ts";
import { findDatePosted } from "../normalize/dates/find-date-posted.ts";
import { findDates } from "../normalize/dates/find-dates.ts";
import { findDeadline } from "../normalize/dates/find-deadline.ts";
import { parseDate } from "../normalize/dates/parse-date.ts";
import type { Fact } from "../spec/fact.ts";
import type { WarningCode } from "../spec/warning.ts";
import { confidence, type Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import { isTimeOfPosting } from "./time-element.ts";

type DateField = "datePosted" | "validThrough";

const longestValue = 200;

const doubtsOf = ({ isAmbiguous, isEstimated }: DateReading): readonly WarningCode[] => [
  ...(isAmbiguous ? (["date-ambiguous"] as const) : []),
  ...(isEstimated ? (["date-estimated"] as const) : []),
];

interface Reader {
  readonly field: DateField;
  readonly origin: "label" | "pattern";
  readonly reading: Reading;
  /** Where the text that was read begins. */
  readonly offset: number;
}

const asFact = (date: DateReading, { field, origin, reading, offset }: Reader): FoundFact => ({
  field,
  value: date.date,
  origin,
  range: { start: offset + date.start, end: offset + date.end },
  status: date.raw === date.date ? "exact" : "normalized",
  reading,
  // Behind its own label a date is right whatever its form; ambiguity is a doubt of its own.
  certainty: origin === "label" ? 1 : date.confidence,
  doubts: doubtsOf(date),
});

interface DateContext extends FactContext {
  /** The country of the posting, as ISO 3166-1 alpha-2: whether the day or the month stands first. */
  readonly country: string | null;
}

const optionsOf = ({ outline, country }: DateContext) => ({
  language: outline.language,
  country,
  referenceDate: outline.document.referenceDate,
});

/** A label states a period by both its days: the last one is the deadline, the first the day of publication. */
const fromLabels = (context: DateContext, field: DateField): readonly FoundFact[] =>
  context.outline.pairs
    .filter((pair) => pair.field === field && pair.value.text.length <= longestValue)
    .flatMap(({ value }) => {
      const direction = field === "validThrough" ? "future" : "past";
      const options = { ...optionsOf(context), isDateExpected: true, direction } as const;
      const own = findDates(value.text, options);
      // What stands behind a label is short and may be in another language than the page.
      const dates = own.length > 0 ? own : findDates(value.text, { ...options, language: null });
      const date = field === "validThrough" && dates.length === 2 ? dates[1] : dates[0];
      return date === undefined ? [] : [asFact(date, { field, origin: "label", reading: `${field}.label`, offset: value.start })];
    })
    .slice(0, 2);

const fromText = (context: DateContext, field: DateField): readonly FoundFact[] => {
  const { text } = context.outline.document;
  const date = field === "datePosted" ? findDatePosted(text, optionsOf(context)) : findDeadline(text, optionsOf(context));
  return date === null ? [] : [asFact(date, { field, origin: "pattern", reading: `${field}.pattern`, offset: 0 })];
};

/** Clocks differ: a day of publication may lie a little ahead. */
const mostDaysAhead = 7;

/** A page with one `<time>` mostly says with it when it was posted. */
const fromTime = ({ outline }: DateContext): readonly Fact[] => {
  const times = outline.document.metadata.filter(({ name }) => name === "time");
  const [only] = times;
  const date = only === undefined || times.length > 1 ? null : parseDate(only.value, { language: outline.language });
  if (only === undefined || date === null) return [];
  const { source, referenceDate } = outline.document;
  const today = leadingDay(referenceDate);
  if (today !== null && daysBetween(today, date.date) > mostDaysAhead) return [];
  if (!isTimeOfPosting(only, { source, language: outline.language })) return [];
  const span = { start: only.start, end: only.end };
  const certainty = confidence["datePosted.time"];
  return [
    { field: "datePosted", value: date.date, origin: "time", span, parts: {}, status: "normalized", confidence: certainty, doubts: [] },
  ];
};

const ofField = (context: DateContext, field: DateField): readonly FoundFact[] => {
  const labelled = fromLabels(context, field);
  return labelled.length > 0 ? labelled : fromText(context, field);
};

/** When the posting was published and until when one can apply. */
export const dateFacts = (
  given: FactContext,
  { country }: { readonly country: string | null },
): { readonly facts: readonly Fact[]; readonly found: readonly FoundFact[] } => {
  const context: DateContext = { ...given, country };
  return { facts: fromTime(context), found: [...ofField(context, "datePosted"), ...ofField(context, "validThrough")] };
};
