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
  const [first] = field === "experience" ? findExperience(text, options) : findEducation(text, options);
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

const statusFacts = ({ outline: { document, language } }: FactContext): readonly FoundFact[] => {
  const { status, phrase, confidence } = findStatus(document.text, { language, referenceDate: document.referenceDate });
  if (phrase === null) return [];
  return [
    {
      field: "status",
      value: status,
      origin: "pattern",
      range: phrase,
      status: "normalized",
      reading: "status.pattern",
      certainty: confidence,
    },
  ];
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

/** What the page says of the work itself: its form, its demands, its rank, and whether it can still be had. */
export const workFacts = (context: FactContext): readonly FoundFact[] => [
  ...employmentFacts(context),
  ...remoteFacts(context),
  ...demandFacts(context, "experience"),
  ...demandFacts(context, "education"),
  ...seniorityFacts(context),
  ...statusFacts(context),
  ...identifierFacts(context),
];
