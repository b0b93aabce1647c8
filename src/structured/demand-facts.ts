import { findEducation } from "../normalize/education/find-education.ts";
import { findExperience } from "../normalize/experience/find-experience.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { FactField } from "../spec/fact.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { languageOf } from "./page-language.ts";
import { readable } from "./readable.ts";
import { rootOf, textsAt, valuesAt } from "./value-at-path.ts";

const maxLength = 1_000;
/** The demands of a posting stand in its first pages. */
const readLength = 30_000;

interface Phrase {
  readonly field: FactField;
  readonly text: string;
  readonly path: string;
  readonly confidence: number;
}

const phraseFact = (reading: MarkupReading, { field, text, path, confidence }: Phrase): readonly MarkupFact[] => {
  const value = readable(text, reading).replace(/\s+/g, " ").trim();
  return value === "" || value.length > maxLength || isPlaceholder(value) ? [] : [{ field, value, path, confidence }];
};

const described = ({ document, describedText }: MarkupReading): string => (describedText() || document.text).slice(0, readLength);

/** What the text says of a number of months that the markup states. */
const agreement = (count: number, reading: MarkupReading): { readonly confidence: number; readonly doubts: readonly WarningCode[] } => {
  const stated = findExperience(described(reading), { language: languageOf(reading.document) });
  if (stated.length === 0) return { confidence: 0.4, doubts: [] };
  const agrees = stated.some(({ months }) => months.min === count || months.max === count);
  return agrees ? { confidence: 0.9, doubts: [] } : { confidence: 0.2, doubts: ["sources-differ"] };
};

/**
 * `experienceRequirements`: the text, else `monthsOfExperience` as "24 months". Boards fill the number in from a level of
 * theirs: on 60 pages of one board it was another than the text's on 35 and the text's on 10. So `sources-differ` is said
 * where the posting's text states experience, but not this much.
 */
export const experienceFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const root = rootOf(reading.posting);
  const [text] = textsAt(root, ["experienceRequirements", "experienceRequirements.description", "experienceRequirements.name"]);
  if (text !== undefined) return phraseFact(reading, { field: "experience", ...text, confidence: 0.85 });
  const [stated] = valuesAt(root, "experienceRequirements.monthsOfExperience");
  const count = Number(stated?.value ?? Number.NaN);
  if (stated === undefined || !Number.isInteger(count) || count <= 0 || count > 600) return [];
  const value = `${count} ${count === 1 ? "month" : "months"}`;
  return [{ field: "experience", value, path: stated.path, ...agreement(count, reading) }];
};

/**
 * `educationRequirements`: the text, else the category of the credential, such as "bachelor degree". A category that the
 * posting's text does not bear out with a single word on education is worth little: some boards write one on every page.
 */
export const educationFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const root = rootOf(reading.posting);
  const [text] = textsAt(root, ["educationRequirements", "educationRequirements.description", "educationRequirements.name"]);
  if (text !== undefined) return phraseFact(reading, { field: "education", ...text, confidence: 0.85 });
  const categories = textsAt(root, ["educationRequirements.credentialCategory"]);
  const [first] = categories;
  if (first === undefined) return [];
  const value = [...new Set(categories.map((category) => category.text))].join(", ");
  const isBorneOut = findEducation(described(reading), { language: languageOf(reading.document) }).length > 0;
  return phraseFact(reading, { field: "education", text: value, path: first.path, confidence: isBorneOut ? 0.8 : 0.3 });
};
