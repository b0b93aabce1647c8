import type { StructuredPosting } from "../spec/fact.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { plainWords } from "./plain-words.ts";

/** In words: longer names of places are cut. */
const longestMark = 4;
/** Shorter identifiers, or such without a digit, are words and numbers of any text. */
const shortestIdentifier = 4;

const listOf = (value: WireValue | undefined): readonly WireValue[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** What an object holds under a key; for a list, what its entries hold. */
const membersOf = (value: WireValue | undefined, key: string): readonly WireValue[] =>
  listOf(value).flatMap((entry) => {
    if (typeof entry !== "object" || entry === null || Array.isArray(entry) || !Object.hasOwn(entry, key)) return [];
    // Neither null nor a list: an object with string keys.
    return listOf((entry as Readonly<Record<string, WireValue>>)[key]);
  });

const textsOf = (values: readonly WireValue[]): readonly string[] =>
  values.flatMap((value) => (typeof value === "string" || typeof value === "number" ? [String(value).slice(0, 500)] : []));

const wordMark = (words: string): string => plainWords(words).split(" ", longestMark).join(" ");

const placeMarks = ({ value }: StructuredPosting): readonly string[] => {
  const locations = listOf(value.jobLocation);
  const addresses = [...membersOf(locations, "address"), ...textsOf(locations)];
  const names = [...textsOf(membersOf(addresses, "addressLocality")), ...textsOf(addresses)];
  return names.map((name) => wordMark(name.split(",", 1)[0] ?? "")).filter((mark) => mark.length > 1);
};

const identifierMarks = ({ value }: StructuredPosting): readonly string[] => {
  const identifiers = listOf(value.identifier);
  return textsOf([...identifiers, ...membersOf(identifiers, "value")])
    .filter((identifier) => identifier.length >= shortestIdentifier && /\d/.test(identifier) && !identifier.includes("/"))
    .map(wordMark);
};

const pageless = "https://page.invalid/";

/** The part of an address that names a page of its site, as a mark; null for a home page and for what is no address. */
export const addressMark = (href: string, base: string | null): string | null => {
  const site = base !== null && URL.canParse(base) ? base : pageless;
  if (!URL.canParse(href, site)) return null;
  const { pathname, search } = new URL(href, site);
  const page = `${pathname.replace(/\/$/, "")}${search}`;
  return page === "" ? null : `address ${page}`;
};

const addressMarks = ({ value }: StructuredPosting, base: string | null): readonly string[] => {
  const written = [value.url, value["@id"], value.mainEntityOfPage, ...membersOf(value.mainEntityOfPage, "@id")];
  return textsOf(written.flatMap(listOf))
    .filter((address) => /^(?:https?:\/\/|\/)/i.test(address))
    .flatMap((address) => addressMark(address, base) ?? []);
};

/** By what a posting is known beside its title: its towns, its identifiers, its addresses. Addresses begin with "address ". */
export const marksOf = (posting: StructuredPosting, { url }: { readonly url: string | null }): ReadonlySet<string> =>
  new Set([...placeMarks(posting), ...identifierMarks(posting), ...addressMarks(posting, url)]);

/** Runs of words in a text of which each could be a mark. */
export const wordMarksIn = function* (text: string): Generator<string> {
  const words = plainWords(text).split(" ");
  for (let from = 0; from < words.length; from++) {
    let run = "";
    for (let to = from; to < Math.min(from + longestMark, words.length); to++) {
      run = run === "" ? (words[to] ?? "") : `${run} ${words[to]}`;
      yield run;
    }
  }
};
