import { findEducation } from "../normalize/education/find-education.ts";
import { findExperience } from "../normalize/experience/find-experience.ts";
import { findSeniority } from "../normalize/seniority/find-seniority.ts";
import { findStatus } from "../normalize/status/find-status.ts";
import { employmentFacts } from "./employment-facts.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import { labelledValues } from "./labelled-values.ts";
import { excerptOf } from "./mentions.ts";
import { remoteFacts } from "./remote-facts.ts";
import type { TextLine } from "./text-line.ts";

const longestTitle = 160;
const longestStatement = 240;
const longestIdentifier = 40;
const mostIdentifierWords = 3;

/** Below this the normaliser thinks that the words are not asked of anybody. */
const leastSure = 0.5;

type Demand = "experience" | "education";

interface Found {
  readonly start: number;
  readonly end: number;
}

const lineAt = (lines: readonly TextLine[], { start, end }: Found): TextLine | null =>
  lines.find((line) => line.start <= start && end <= line.end) ?? null;

/** The whole line when it is short, else the words themselves. */
const statementOf = (lines: readonly TextLine[], found: Found & { readonly raw: string }): TextPiece => {
  const line = lineAt(lines, found);
  if (line !== null && line.text.length <= longestStatement) return { start: line.start, end: line.end, text: line.text };
  return { start: found.start, end: found.end, text: found.raw };
};

const asDemand = (
  { start, end, text }: TextPiece,
  { field, origin }: { readonly field: Demand; readonly origin: "label" | "pattern" },
): FoundFact => ({
  field,
  value: text,
  origin,
  range: { start, end },
  status: "exact",
  reading: `${field}.${origin}`,
});

/** The demand as it is written: a value behind its label, or the line that states it. */
const demandFacts = ({ outline }: FactContext, field: Demand): readonly FoundFact[] => {
  const [labelled] = labelledValues(outline, field);
  if (labelled !== undefined) return [asDemand(labelled, { field, origin: "label" })];
  const lines = outline.mentions.get(field) ?? [];
  const { text, toText } = excerptOf(field === "experience" ? lines.filter((line) => /\d|\p{Lo}/u.test(line.text)) : lines);
  const options = { language: outline.language };
  const found = field === "experience" ? findExperience(text, options) : findEducation(text, options);
  const first = found.find(({ confidence }) => confidence >= leastSure);
  if (first === undefined) return [];
  const start = toText(first.start);
  const statement = statementOf(lines, { start, end: start + first.raw.length, raw: first.raw });
  return [asDemand(statement, { field, origin: "pattern" })];
};

const seniorityFacts = ({ outline }: FactContext): readonly FoundFact[] => {
  const [labelled] = labelledValues(outline, "seniority");
  const place = labelled ?? outline.lines.find(({ style, level }) => style === "heading" && level === 1) ?? outline.lines[0];
  const rank = place === undefined || place.text.length > longestTitle ? null : findSeniority(place.text, { language: outline.language });
  if (rank === null || place === undefined) return [];
  const range = { start: place.start + rank.start, end: place.start + rank.end };
  const origin = labelled === undefined ? "heading" : "label";
  return [{ field: "seniority", value: rank.value, origin, range, status: "normalized", reading: `seniority.${origin}` }];
};

/** The last day to apply, where nothing speaks against the reading. */
const lastDay = (found: readonly FoundFact[]): FoundFact | null => {
  const [first] = found.filter(({ field }) => field === "validThrough");
  return first === undefined || typeof first.value !== "string" || (first.doubts ?? []).length > 0 ? null : first;
};

const statusFacts = (
  { outline: { document, language } }: FactContext,
  { dates }: { readonly dates: readonly FoundFact[] },
): readonly FoundFact[] => {
  const day = lastDay(dates);
  const validThrough = day === null ? null : String(day.value);
  const { referenceDate, text } = document;
  const { status, phrase, confidence } = findStatus(text, { language, referenceDate, validThrough });
  const range = phrase ?? day?.range ?? null;
  if (range === null || status === "unknown") return [];
  const certainty = phrase === null ? confidence * (day?.certainty ?? 1) : confidence;
  return [{ field: "status", value: status, origin: "pattern", range, status: "normalized", reading: "status.pattern", certainty }];
};

const isIdentifier = ({ text }: TextPiece): boolean =>
  /\d/.test(text) && text.length <= longestIdentifier && text.split(/\s+/).length <= mostIdentifierWords;

const identifierFacts = ({ outline }: FactContext): readonly FoundFact[] =>
  labelledValues(outline, "identifier")
    .filter(isIdentifier)
    .slice(0, 1)
    .map(({ start, end, text }) => ({
      field: "identifier",
      value: text,
      origin: "label",
      range: { start, end },
      status: "exact",
      reading: "identifier.label",
    }));

/** What the page says of the work itself: its form, its demands, its rank, and whether it can still be had by the `dates` found. */
export const workFacts = (context: FactContext, { dates }: { readonly dates: readonly FoundFact[] }): readonly FoundFact[] => [
  ...employmentFacts(context),
  ...remoteFacts(context),
  ...demandFacts(context, "experience"),
  ...demandFacts(context, "education"),
  ...seniorityFacts(context),
  ...statusFacts(context, { dates }),
  ...identifierFacts(context),
];
