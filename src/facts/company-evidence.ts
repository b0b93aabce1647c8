import { languages } from "../languages/languages.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { findClueWords } from "./clue-words.ts";
import { canBeCompany, legalForm, nameBefore } from "./company-name.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import { phraseKey } from "./phrase-key.ts";
import type { TextOutline } from "./text-outline.ts";

/** What gave an employer's name away. */
export type CompanyClue =
  | "label"
  | "about"
  | "hiring"
  | "describing"
  | "at"
  | "legal-form"
  | "logo"
  | "acronym"
  | "short-form"
  | "page-title"
  | "beside-title"
  | "site-name"
  | "copyright";

/** One mention of what may be the employer. */
export interface CompanyEvidence {
  readonly name: string;
  readonly clue: CompanyClue;
  /** Where it stands in the prepared text; null when it stands in the page's head. */
  readonly range: SourceSpan | null;
  /** Where it stands in the source, for what stands in the page's head. */
  readonly source: SourceSpan | null;
  /** The short form that the text gives for the name, or null. */
  readonly short: string | null;
}

/** Mentions of one kind that are looked at. */
const mostMentions = 40;

const inText = (name: string, clue: CompanyClue, range: SourceSpan): CompanyEvidence => ({
  name,
  clue,
  range: { start: range.start, end: range.end },
  source: null,
  short: null,
});

const fromLabels = ({ pairs }: TextOutline): readonly CompanyEvidence[] =>
  pairs
    .filter(({ field, value }) => field === "company" && canBeCompany(value.text))
    .map(({ value }) => inText(value.text, "label", value));

const aboutPrefixes = languages
  .flatMap(({ labels }) => labels.about)
  .map(phraseKey)
  .toSorted((left, right) => right.length - left.length);

const fromHeadings = ({ lines }: TextOutline): readonly CompanyEvidence[] =>
  lines.flatMap((line) => {
    const { text, style, isAfterGap } = line;
    if (text.length > 80 || style === "item" || (style === "plain" && !isAfterGap && !text.endsWith(":"))) return [];
    const lower = text.toLowerCase().replace(/[’]/g, "'");
    const prefix = aboutPrefixes.find((phrase) => lower.startsWith(phrase) && /[\s\p{Script=Han}]/u.test(lower.charAt(phrase.length)));
    if (prefix === undefined) return [];
    const name = text
      .slice(prefix.length)
      .replace(/[:：?!.]+$/, "")
      .trim();
    const start = line.start + text.indexOf(name, prefix.length);
    return canBeCompany(name) ? [inText(name, "about", { start, end: start + name.length })] : [];
  });

const fromPhrases = ({ document: { text }, language }: TextOutline): readonly CompanyEvidence[] => {
  const found: CompanyEvidence[] = [];
  for (const { clue, end } of findClueWords(text, { language })) {
    const name = nameBefore(text, end, { anywhere: false });
    if (name !== null) found.push(inText(name.text, clue, name));
    if (found.length === mostMentions) break;
  }
  return found;
};

const atName =
  /(?<![\p{L}\p{N}])(?:[Aa]t|[Hh]os|[Bb]ei|[Cc]hez|[Bb]ij|[Jj]oin|[Jj]oining|rejoindre|[Rr]ejoignez) ((?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{1,30})(?: (?:& )?[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{0,30}){0,4})/gu;

/** "At Acme, we", "join Acme", "hos Acme". */
const fromAt = ({ document: { text } }: TextOutline): readonly CompanyEvidence[] => {
  const found: CompanyEvidence[] = [];
  for (const match of text.slice(0, 20_000).matchAll(atName)) {
    const name = (match[1] ?? "").replace(/(?:['’]s)?[.'’-]*$/, "");
    const start = match.index + match[0].length - (match[1] ?? "").length;
    if (/^[\p{Lu}\p{N}]/u.test(name) && canBeCompany(name)) found.push(inText(name, "at", { start, end: start + name.length }));
    if (found.length === mostMentions) break;
  }
  return found;
};

const asianMark = /会社|公司|㈜|주식회사|\(주\)/u;
const asianForm =
  /(?:株式会社|有限会社|合同会社|주식회사 ?|[㈜]|\(주\) ?)[\p{L}\p{N}・ー&.-]{2,24}|[\p{L}\p{N}・ー&（）()-]{2,30}(?:株式会社|有限会社|合同会社|有限(?:责任)?公司|주식회사|\(주\))/gu;

/** A form in small letters ("s.r.o.", "Sp. z o.o.") is no part of a name by itself: the name is what stands before it. */
const withLegalForm = (text: string, form: RegExpExecArray): TextPiece | null => {
  const end = form.index + form[0].length;
  if (!/\p{Ll}/u.test(form[0]) || !form[0].includes(".")) return nameBefore(text, end, { anywhere: true });
  const before = nameBefore(text, form.index, { anywhere: true });
  return before === null ? null : { start: before.start, end, text: text.slice(before.start, end) };
};

/** "© 2019–2024 Acme, Inc." */
const years = /^(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?\s+(?=\p{Lu})/u;
const rightsBefore = /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?\s*$/i;

/** A name in the line about rights tells of the site alone. */
const withoutYears = (text: string, name: TextPiece): CompanyEvidence => {
  const length = years.exec(name.text)?.[0].length ?? 0;
  const start = name.start + length;
  const isOfRights = rightsBefore.test(text.slice(Math.max(0, start - 30), start));
  return inText(name.text.slice(length), isOfRights ? "copyright" : "legal-form", { start, end: name.end });
};

const fromLegalForms = ({ document: { text } }: TextOutline): readonly CompanyEvidence[] => {
  const found: CompanyEvidence[] = [];
  for (const match of text.matchAll(legalForm)) {
    const name = withLegalForm(text, match);
    const isWhole = name !== null && name.text.length > match[0].length && name.end >= match.index + match[0].length;
    const isShouted = name !== null && !/\p{Ll}/u.test(name.text) && name.text.length > 30;
    if (isWhole && !isShouted) found.push(withoutYears(text, name));
    if (found.length === mostMentions) break;
  }
  if (!asianMark.test(text)) return found;
  for (const match of text.slice(0, 20_000).matchAll(asianForm)) {
    found.push(inText(match[0], "legal-form", { start: match.index, end: match.index + match[0].length }));
    if (found.length === mostMentions) break;
  }
  return found;
};

const logo = /^(?:logo (?:of|von|de|der|för|van) )?(.{2,60}?)(?: company)?(?:['’]s)? logo$/i;

const fromLogos = ({ lines }: TextOutline): readonly CompanyEvidence[] =>
  lines.flatMap((line) => {
    if (line.text.length > 80 || !/logo$/i.test(line.text)) return [];
    const name = logo.exec(line.text)?.[1] ?? "";
    const start = line.start + line.text.indexOf(name);
    return canBeCompany(name) ? [inText(name, "logo", { start, end: start + name.length })] : [];
  });

const initials = (name: string): string => {
  const words = name.toUpperCase().split(/\s+/);
  return words.map((word) => word.charAt(0)).join("");
};

/** "The Canadian Digital Service (CDS)": a name with its own short form. */
const fromAcronyms = ({ document: { text } }: TextOutline): readonly CompanyEvidence[] => {
  const found: CompanyEvidence[] = [];
  for (const match of text.slice(0, 20_000).matchAll(/ \((\p{Lu}{2,6})\)/gu)) {
    const name = nameBefore(text, match.index, { anywhere: true });
    const short = match[1] ?? "";
    const isUsed = text.indexOf(short, match.index + match[0].length) !== -1;
    if (isUsed && name !== null && initials(name.text).includes(short)) {
      const isSubject = nameBefore(text, match.index, { anywhere: false }) !== null;
      found.push({ ...inText(name.text, isSubject ? "acronym" : "short-form", name), short });
    }
    if (found.length === mostMentions) break;
  }
  return found;
};

/** Every mention in the visible text. */
export const companyEvidence = (outline: TextOutline): readonly CompanyEvidence[] => [
  ...fromLabels(outline),
  ...fromHeadings(outline),
  ...fromPhrases(outline),
  ...fromAt(outline),
  ...fromLegalForms(outline),
  ...fromLogos(outline),
  ...fromAcronyms(outline),
];
