import type { Fact, StructuredPosting } from "../spec/fact.ts";
import { companyFacts } from "./company-facts.ts";
import { contactFacts } from "./contact-facts.ts";
import { dateFacts } from "./date-facts.ts";
import { educationFacts, experienceFacts } from "./demand-facts.ts";
import { employmentFacts } from "./employment-facts.ts";
import { locationFacts, remoteFacts } from "./location-facts.ts";
import { type MarkupFact, type MarkupParts, type MarkupReading, placeFact } from "./markup-parts.ts";
import { pageNames } from "./page-names.ts";
import { readable } from "./readable.ts";
import { salaryFacts } from "./salary-facts.ts";
import { descriptionFacts, listFacts } from "./text-facts.ts";
import { titleFacts } from "./title-facts.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

/** Reading HTML is the dearest part of all, so it is done once, when somebody asks. */
const describedTextOf = (posting: StructuredPosting, parts: MarkupParts): (() => string) => {
  let text: string | null = null;
  return () => {
    const [description] = textsAt(rootOf(posting), ["description", "description.text"]);
    text ??= description === undefined ? "" : readable(description.text, parts);
    return text;
  };
};

/** The one country of all places; null where they name none or several. */
const onlyCountry = (places: readonly MarkupFact[]): string | null => {
  const named = new Set(
    places.map(({ value }) => (typeof value === "object" && value !== null && "country" in value ? value.country : null)),
  );
  const [first = null] = named;
  return named.size === 1 && typeof first === "string" ? first : null;
};

/**
 * Maps what a posting's markup states to facts of the default schema, each with its place in the page's source and with
 * what speaks against it. Nothing is filled in: what the markup does not state, or states with a word that means nothing,
 * gives no fact.
 */
export const markupFacts = (posting: StructuredPosting, parts: MarkupParts): readonly Fact[] => {
  const reading: MarkupReading = { ...parts, posting, site: pageNames(parts.document), describedText: describedTextOf(posting, parts) };
  const places = locationFacts(reading);
  const facts = [
    ...titleFacts(reading),
    ...companyFacts(reading),
    ...places,
    ...remoteFacts(reading),
    ...employmentFacts(reading),
    ...salaryFacts(reading),
    ...descriptionFacts(reading),
    ...listFacts(reading),
    ...experienceFacts(reading),
    ...educationFacts(reading),
    ...dateFacts(reading, { country: onlyCountry(places) }),
    ...contactFacts(reading),
  ];
  return facts.map((fact) => placeFact(fact, reading));
};
