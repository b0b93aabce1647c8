import { findEducation } from "../normalize/education/find-education.ts";
import { findEmploymentTypes } from "../normalize/employment-type/find-employment-types.ts";
import { findExperience } from "../normalize/experience/find-experience.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import { findRemote, type RemoteReading } from "../normalize/remote/find-remote.ts";
import { findSeniority } from "../normalize/seniority/find-seniority.ts";
import { findStatus } from "../normalize/status/find-status.ts";
import type { FactField } from "../spec/fact.ts";
import type { Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import type { TextLine } from "./text-line.ts";

/** Facts in short lines of their own stand above this line. */
const lastChipLine = 40;
const longestChip = 40;
const longestLabelled = 160;
const longestStatement = 240;

interface Found {
  readonly start: number;
  readonly end: number;
}

const lineAt = (lines: readonly TextLine[], { start }: Found): TextLine | null => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return lines[low] ?? null;
};

const valuesOf = ({ outline }: FactContext, label: string): readonly TextPiece[] =>
  outline.pairs
    .filter(({ field, value }) => field === label && value.text.length <= longestLabelled && !isPlaceholder(value.text))
    .map(({ value }) => value);

/** What stands behind a label is short and may be in another language than the page: then every language's words count. */
const typesIn = (text: string, language: string | null): ReturnType<typeof findEmploymentTypes> => {
  const own = findEmploymentTypes(text, { language });
  return own.length > 0 ? own : findEmploymentTypes(text);
};

const employmentFacts = (context: FactContext): readonly FoundFact[] => {
  const { language, lines, document } = context.outline;
  const options = { language };
  const asFact =
    (offset: number, reading: Reading) =>
    (type: ReturnType<typeof findEmploymentTypes>[number]): FoundFact => ({
      field: "employmentTypes",
      value: type.value,
      origin: reading === "employmentTypes.label" ? "label" : "pattern",
      range: { start: offset + type.start, end: offset + type.end },
      status: "normalized",
      reading,
    });
  const labelled = valuesOf(context, "employmentType").flatMap(({ text, start }) =>
    typesIn(text, language).map(asFact(start, "employmentTypes.label")),
  );
  if (labelled.length > 0) return distinct(labelled);
  const all = findEmploymentTypes(document.text, options);
  const chips = all.filter((type) => {
    const line = lineAt(lines, type);
    return line !== null && line.index < lastChipLine && line.text.length <= longestChip && line.style !== "heading";
  });
  if (chips.length > 0) return distinct(chips.map(asFact(0, "employmentTypes.chip")));
  return distinct(all.map(asFact(0, "employmentTypes.text")));
};

/** A sure statement of the text, or a short line of its own, is weighed by its normaliser. */
const remoteFacts = (context: FactContext): readonly FoundFact[] => {
  const { language, document } = context.outline;
  const asFact = (
    { value, span, confidence }: RemoteReading,
    { offset, isLabelled }: { readonly offset: number; readonly isLabelled: boolean },
  ): readonly FoundFact[] => {
    if (value === null || span === null) return [];
    const range = { start: offset + span.start, end: offset + span.end };
    const reading = isLabelled ? "remote.label" : "remote.text";
    return [
      {
        field: "remote",
        value,
        origin: isLabelled ? "label" : "pattern",
        range,
        status: "normalized",
        reading,
        certainty: isLabelled ? 1 : confidence,
      },
    ];
  };
  const places = [...valuesOf(context, "workplace"), ...valuesOf(context, "location")];
  const labelled = places.flatMap(({ text, start }) => asFact(findRemote(text, { language }), { offset: start, isLabelled: true }));
  return labelled.length > 0 ? labelled.slice(0, 1) : asFact(findRemote(document.text, { language }), { offset: 0, isLabelled: false });
};

const distinct = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const seen = new Set<unknown>();
  return facts.filter(({ value }) => !seen.has(value) && seen.add(value));
};

const statementOf = (context: FactContext, found: Found): TextPiece | null => {
  const line = lineAt(context.outline.lines, found);
  if (line === null || found.end > line.end) return null;
  if (line.text.length <= longestStatement) return { start: line.start, end: line.end, text: line.text };
  const { text } = context.outline.document;
  return { start: found.start, end: found.end, text: text.slice(found.start, found.end) };
};

/** The demand as it is written: a value behind its label, or the line that states it. */
const demandFacts = (context: FactContext, field: "experience" | "education"): readonly FoundFact[] => {
  const asFact = (piece: TextPiece, origin: "label" | "pattern"): FoundFact => {
    const { start, end, text } = piece;
    return { field, value: text, origin, range: { start, end }, status: "exact", reading: `${field}.${origin}` };
  };
  const [labelled] = valuesOf(context, field);
  if (labelled !== undefined) return [asFact(labelled, "label")];
  const { text } = context.outline.document;
  const options = { language: context.outline.language };
  const [first] = field === "experience" ? findExperience(text, options) : findEducation(text, options);
  const statement = first === undefined ? null : statementOf(context, first);
  return statement === null ? [] : [asFact(statement, "pattern")];
};

const seniorityFacts = (context: FactContext): readonly FoundFact[] => {
  const options = { language: context.outline.language };
  const [labelled] = valuesOf(context, "seniority");
  const place =
    labelled ?? context.outline.lines.find(({ style, level }) => style === "heading" && level === 1) ?? context.outline.lines[0];
  const rank = place === undefined || place.text.length > longestLabelled ? null : findSeniority(place.text, options);
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

const identifierFacts = (context: FactContext): readonly FoundFact[] =>
  valuesOf(context, "identifier")
    .filter(({ text }) => /\d/.test(text) && text.length <= 40 && text.split(/\s+/).length <= 3)
    .slice(0, 1)
    .map(({ start, end, text }) => ({
      field: "identifier" satisfies FactField,
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
