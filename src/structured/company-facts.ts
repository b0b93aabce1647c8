import { languages } from "../languages/languages.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { WarningCode } from "../spec/warning.ts";
import { comparableText } from "./comparable-text.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { isSiteName } from "./page-names.ts";
import { readable } from "./readable.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

const maxLength = 200;

const holds = (text: string, words: string): boolean => words !== "" && ` ${text} `.includes(` ${words} `);

/** Other names that the page gives where a company stands: `identifier.name`, and the parts of its title. */
const otherNames = ({ posting, site }: MarkupReading): readonly string[] => {
  const title = comparableText(textsAt(rootOf(posting), ["title"])[0]?.text ?? "");
  const identified = textsAt(rootOf(posting), ["identifier.name"]).map(({ text }) => text);
  return [...identified, ...site.titleParts]
    .filter((name) => name.length <= maxLength && !isSiteName(name, site) && !isPlaceholder(name))
    .map(comparableText)
    .filter((name) => name !== "" && name.split(" ").length <= 5 && !holds(title, name) && !holds(name, title));
};

const companyLabels = new Set(languages.flatMap(({ labels }) => labels.company).map(comparableText));
const labelledLine = /^[ *_|-]{0,6}([^:\n|]{2,30}?)[ *_]{0,4}[:：][ *_]{0,4}([^\n]{2,80}?)[ *_|]{0,4}$/gmu;
const head = 6_000;

/** What the visible page states behind a label for the employer: "Company: Acme". */
const labelledNames = ({ document }: MarkupReading): readonly string[] =>
  [...document.text.slice(0, head).matchAll(labelledLine)]
    .filter(([, label = ""]) => companyLabels.has(comparableText(label)))
    .map(([, , name = ""]) => comparableText(name))
    .filter((name) => name !== "");

/**
 * `company-is-site`: the name is that of the site, and the posting's text never names it; and it is a known job board's, or the
 * text names another that stands in `identifier.name`, in a part of the page's title or behind a label. An employer's own site passes, because its postings name it.
 */
const isBoard = (company: string, reading: MarkupReading): boolean => {
  if (!isSiteName(company, reading.site)) return false;
  const text = comparableText(reading.describedText() || reading.document.text);
  const own = comparableText(company);
  if (holds(text, own)) return false;
  if (reading.isBoardName?.(company) === true) return true;
  return otherNames(reading).some((name) => holds(text, name)) || labelledNames(reading).some((name) => !holds(name, own));
};

const doubtsOf = (company: string, reading: MarkupReading): readonly WarningCode[] => {
  if (isPlaceholder(company)) return ["placeholder"];
  if (/<\/?[a-z]|\{\{|\}\}|\[object/i.test(company)) return ["markup-in-value"];
  return isBoard(company, reading) ? ["company-is-site"] : [];
};

/** `hiringOrganization`: its name, its legal name, or itself when it is a text; an address is no name. */
export const companyFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const paths = [
    "hiringOrganization.name",
    "hiringOrganization.legalName",
    "hiringOrganization.alternateName",
    "hiringOrganization",
    "employer.name",
  ];
  const [stated] = textsAt(rootOf(reading.posting), paths).filter(({ text }) => !/^https?:\/\//i.test(text));
  if (stated === undefined || stated.text.length > maxLength * 4) return [];
  const company = readable(stated.text, reading).replace(/\s+/g, " ").trim();
  // A number is a key to a table, not a name; "1&1" and "3M" are names.
  if (company === "" || /^[\d.,]+$/.test(company) || company.length > maxLength) return [];
  return [{ field: "company", value: company, path: stated.path, confidence: 0.97, doubts: doubtsOf(company, reading) }];
};
