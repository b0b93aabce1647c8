import { createPhraseFinder, type PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { lazily } from "../phrases/lazily.ts";
import { alphaThreeCodes } from "./alpha-three-codes.ts";
import { countryNames } from "./country-names.ts";

const alphaThree = lazily(
  () =>
    new Map(
      alphaThreeCodes
        .trim()
        .split(/\s+/)
        .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
    ),
);
const codes = lazily(() => new Set([...alphaThree().values()].toSorted()));
const names = lazily(() => countryNames([...codes()]));
const findNames = lazily(() => createPhraseFinder(names()));
const namesByCode = lazily(() => new Map(names()));
const inCapitals = /(?<![\p{L}\p{N}])(?:U\.S\.(?:A\.)?|U\.K\.|US|UK|EU)(?![\p{L}\p{N}])/gu;
/** Names that are words too: they count in capitals or with a neighbour that is a place. */
const doubtful: ReadonlySet<string> = new Set(
  "america anglia chad cuba dominique eire georgia ger guinea indie island jersey jordan mali man maurice niger reunion togo turkey vs".split(
    " ",
  ),
);

/**
 * The ISO 3166-1 alpha-2 code of a country's name in any of the languages that have a table, or of its code; null when the
 * value is no country. Lower-case codes are words ("in", "no") and do not count.
 */
export function countryCode(name: string): string | null {
  const value = name
    .trim()
    .replace(/^the\s/i, "")
    .replace(/[.,;]$/, "");
  if (value === "UK") return "GB";
  if (/^[A-Z]{2}$/.test(value)) return codes().has(value) ? value : null;
  if (/^[A-Z]{3}$/.test(value) && alphaThree().has(value)) return alphaThree().get(value) ?? null;
  const [match] = findNames()(value);
  return match !== undefined && match.start === 0 && match.end === value.length ? match.value : null;
}

/** All names of a country in lower case, by its ISO 3166-1 alpha-2 code. */
export function namesOfCode(code: string): readonly string[] {
  return namesByCode().get(code) ?? [];
}

/** The countries that a text names, in order; two-letter codes other than US and UK do not count in running text. */
export function findCountries(text: string): readonly PhraseMatch<string>[] {
  const named = findNames()(text).filter(({ start, end }) => !doubtful.has(text.slice(start, end).toLowerCase()));
  const short = Array.from(text.matchAll(inCapitals)).flatMap((match) => {
    const value = match[0].startsWith("U.S") || match[0] === "US" ? "US" : "GB";
    return match[0] === "EU" ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
  const apart = short.filter((code) => !named.some((name) => name.start <= code.start && name.end >= code.start));
  return [...named, ...apart].toSorted((left, right) => left.start - right.start);
}
