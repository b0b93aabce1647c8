import { isPlaceholder } from "../normalize/placeholder.ts";
import type { Fact } from "../spec/fact.ts";
import { companyKey } from "./company-name.ts";
import { confidence, type Reading } from "./confidence.ts";
import { type FactContext, makeFact } from "./fact-context.ts";
import { readPageTitles } from "./page-titles.ts";
import { phraseKey } from "./phrase-key.ts";
import { type CompanyReading, readCompany } from "./read-company.ts";
import { readTitle, type TitleReading } from "./read-title.ts";
import { withoutEmphasis } from "./without-emphasis.ts";

const mostCompanies = 3;

const titleFacts = (readings: readonly TitleReading[], context: FactContext): readonly Fact[] => {
  const seen = new Set<string>();
  const fresh = readings.filter(
    ({ piece }) => !isPlaceholder(piece.text) && !seen.has(phraseKey(piece.text)) && seen.add(phraseKey(piece.text)),
  );
  return fresh.map(({ piece, reading }) => {
    const origin = reading === "title.label" ? "label" : "heading";
    return makeFact({ field: "title", value: piece.text, origin, range: piece, status: "exact", reading }, context);
  });
};

const onlyClue = (clues: CompanyReading["clues"]): string | null => {
  const [first = null] = clues;
  return clues.size === 1 ? first : null;
};

const companyReadingOf = ({ score, clues }: CompanyReading): Reading => {
  if (clues.has("label")) return "company.label";
  if (onlyClue(clues) === "acronym") return "company.acronym";
  if (score >= 5) return "company.strong";
  return score >= 3 ? "company.medium" : "company.weak";
};

const origins: Readonly<Record<string, Fact["origin"]>> = { "company.label": "label", "company.strong": "heading" };

const companyFact = (found: CompanyReading, context: FactContext): Fact => {
  const { name, range, source } = found.evidence;
  const reading = companyReadingOf(found);
  const span = range === null ? (source ?? { start: 0, end: 0 }) : context.toSource(range);
  const origin = range === null ? "metadata" : (origins[reading] ?? "pattern");
  const value = withoutEmphasis(name).text;
  const status = value === name ? "exact" : "normalized";
  return { field: "company", value, origin, span, parts: {}, status, confidence: confidence[reading], doubts: [] };
};

/** The second-best reading is a rival only when it says something else. */
const companyFacts = (readings: readonly CompanyReading[], context: FactContext): readonly Fact[] => {
  const stated = readings.filter(({ evidence }) => !isPlaceholder(evidence.name) && companyKey(evidence.name) !== "");
  return stated.slice(0, mostCompanies).map((reading) => companyFact(reading, context));
};

/** What was read of title and employer. */
export interface NameFacts {
  readonly facts: readonly Fact[];
  /** Line of the title, near which other facts stand; null when it is not known. */
  readonly titleLine: number | null;
}

/** The job's title and its employer, which help to find each other. */
export const nameFacts = (context: FactContext): NameFacts => {
  const titles = readPageTitles(context.outline.document);
  const readings = readTitle(context.outline, { titles });
  const companies = readCompany(context.outline, { titles, title: readings[0] ?? null });
  return { facts: [...titleFacts(readings, context), ...companyFacts(companies, context)], titleLine: readings[0]?.line ?? null };
};
