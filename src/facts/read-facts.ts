import type { Fact, FactSheet } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { absentFields } from "./absent-fields.ts";
import { applyFacts } from "./apply-facts.ts";
import { dateFacts } from "./date-facts.ts";
import { type FactContext, type FoundFact, makeFact } from "./fact-context.ts";
import { listFacts } from "./list-facts.ts";
import { locationFacts } from "./location-facts.ts";
import { nameFacts } from "./name-facts.ts";
import { postingCountry } from "./posting-country.ts";
import { type PostingLanguage, postingLanguage } from "./posting-language.ts";
import { salaryFacts } from "./salary-facts.ts";
import { readOutline } from "./text-outline.ts";
import { workFacts } from "./work-facts.ts";

/** What the stage is given beside the document. */
export interface FactParts {
  /** From a stretch of the prepared text to the source. */
  readonly toSource: (range: SourceSpan) => SourceSpan;
  /** The country that the page's own data names, as ISO 3166-1 alpha-2. @default none */
  readonly country?: string | null | undefined;
}

/**
 * Reads what the visible page states: labelled lines, headings, sections and their lists, links, and patterns such as salaries
 * and dates, each with its place in the source and with how often such a reading is right. Linear in the text.
 */
export const readFacts = (document: PreparedDocument, { toSource, country }: FactParts): FactSheet => {
  const language = postingLanguage(document);
  const context: FactContext = { outline: readOutline(document, { language: language.hasTable ? language.code : null }), toSource };
  const stated = country ?? null;
  const apply = applyFacts(context);
  const names = nameFacts(context);
  const places = locationFacts(context, { titleLine: names.titleLine, stated });
  const home = postingCountry(document, { places, stated });
  const dates = dateFacts(context, { country: home });
  const found = [
    ...salaryFacts(context, { country: home }),
    ...dates.found,
    ...places,
    ...workFacts(context, { dates: dates.found }),
    ...apply.found,
    ...listFacts(context),
    ...languageFacts(language, document),
  ];
  const facts = [...names.facts, ...found.map((fact) => makeFact(fact, context)), ...apply.facts, ...dates.facts];
  return { facts: surestFirst(facts), absent: absentFields(context, facts), warnings: [] };
};

/** The whole text is the proof of its language. */
const languageFacts = ({ code, confidence: certainty }: PostingLanguage, { text }: PreparedDocument): readonly FoundFact[] =>
  code === null || certainty === 0
    ? []
    : [
        {
          field: "language",
          value: code,
          origin: "pattern",
          range: { start: 0, end: text.length },
          status: "normalized",
          reading: "language.text",
          certainty,
        },
      ];

const lists = new Set<Fact["field"]>(["locations", "employmentTypes", "responsibilities", "requirements", "benefits", "skills"]);

/** Entries of a list stay in the order of the page. */
const surestFirst = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((left, right) => (left.field !== right.field || lists.has(left.field) ? 0 : right.confidence - left.confidence));
