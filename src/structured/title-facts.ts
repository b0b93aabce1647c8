import { isPlaceholder } from "../normalize/placeholder.ts";
import type { WarningCode } from "../spec/warning.ts";
import { comparableText } from "./comparable-text.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { isSiteName, splitTitle } from "./page-names.ts";
import { readable } from "./readable.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

const maxLength = 300;

const companyOf = ({ posting }: MarkupReading): string =>
  comparableText(textsAt(rootOf(posting), ["hiringOrganization.name", "hiringOrganization"])[0]?.text ?? "");

/** "Nurse at Clinic", "Pfleger bei Clinic": only before exactly the company's name. */
const withoutEmployer = (title: string, company: string): string => {
  const match = /^(.{2,300}?)\s(?:at|@|bei|chez|hos|bij|en|u|w|i)\s(.{1,200})$/i.exec(title);
  return match?.[1] !== undefined && company !== "" && comparableText(match[2] ?? "") === company ? match[1].trim() : title;
};

/**
 * A title without what boards put behind or before it. Only the site's own name and the company's are taken off, at the
 * ends, when a title is left: what else stands there ("Engineer - Night shift") belongs to it.
 */
const withoutNames = (written: string, reading: MarkupReading): string => {
  const company = companyOf(reading);
  const title = withoutEmployer(written, company);
  const isName = (part: string): boolean => isSiteName(part, reading.site) || (company !== "" && comparableText(part) === company);
  const parts = splitTitle(title);
  const first = parts.findIndex((part) => !isName(part));
  const last = parts.findLastIndex((part) => !isName(part));
  if (first === -1 || (first === 0 && last === parts.length - 1)) return title;
  const start = title.indexOf(parts[first] ?? "");
  const ending = parts[last] ?? "";
  return title.slice(start, title.lastIndexOf(ending) + ending.length).trim();
};

/** Doubts: `placeholder` for "N/A", `{{title}}` and the like; `markup-in-value` when tags or template marks are left after cleaning. */
const doubtsOf = (title: string): readonly WarningCode[] => {
  if (isPlaceholder(title)) return ["placeholder"];
  return /<\/?[a-z]|\{\{|\}\}|\[object/i.test(title) ? ["markup-in-value"] : [];
};

/** `title`, else `name`; tags, entities and names of the site or company at its ends taken off. */
export const titleFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const [stated] = textsAt(rootOf(reading.posting), ["title", "name"]);
  if (stated === undefined || stated.text.length > maxLength * 4) return [];
  const plain = readable(stated.text, reading).replace(/\s+/g, " ").trim();
  const title = withoutNames(plain, reading);
  // A number is the posting's, not its title.
  if (title === "" || /^[\d.,]+$/.test(title) || title.length > maxLength) return [];
  return [{ field: "title", value: title, path: stated.path, confidence: 0.97, doubts: doubtsOf(title) }];
};
