import { findRegion } from "../normalize/location/regions.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { namesOfCountry } from "./country-names.ts";
import { distance, type Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** "US" is a country and "us" a pronoun, "CA" a state and "ca." about: short forms are proved as they are written only. */
const isShort = (value: string): boolean => /^\p{Lu}{2,3}$/u.test(value);

/** "JOIN US", "ABOUT US": a pronoun, also in capitals. */
const pronounBefore =
  /(?:^|[^\p{L}])(?:about|join|joins|contact|with|for|to|of|at|call|email|visit|follow|help|let|lets|tell|give|why|from|meet)[ \t]+$/iu;

const isPronoun = (form: string, { page, start }: { readonly page: Searchable; readonly start: number }): boolean =>
  form === "US" && pronounBefore.test(page.text.slice(Math.max(0, start - 12), start));

/** Codes that are words, or that postings are full of: "IT", "QA", "AI". They count where a place may stand only. */
const commonCodes: ReadonlySet<string> = new Set(
  "AI AM AR AS AT BA BE BI BY CV DO GM HI HR ID IN IO IS IT MA MD ME ML MS NO OK OR PA PM PR QA SA SO TO TV VC".split(" "),
);
const openedBefore = /(?:[,(/|:·–-][ \t]?|(?:^|\n)[ \t>*#-]{0,8})$/;
const closedBehind = /^(?!-)[ \t]*(?:[^ \t\p{L}\p{N}]|$|USA?(?!\p{L}))/u;

const standsAsPlace = (text: string, { start, end }: SourceSpan): boolean =>
  (openedBefore.test(text.slice(Math.max(0, start - 12), start)) && closedBehind.test(text.slice(end, end + 12))) ||
  /^[ \t]\d{5}(?!\d)/.test(text.slice(end, end + 8));

const titleBefore =
  /(?:^|[^\p{L}])(?:frau|herrn?|mr|mrs|ms|mme|monsieur|madame|mevrouw|dhr|mevr|señora?|fru|herr|paní|pani|pana)\.?[ \t]+$/iu;
/** Countries that people are named after: "Jordan Smith". */
const givenNames: ReadonlySet<string> = new Set(["chad", "georgia", "jordan"]);

/** "Frau Paris", "Jordan Smith": a name of a person. */
const isPerson = (form: string, { page, place }: { readonly page: Searchable; readonly place: Place }): boolean =>
  titleBefore.test(page.text.slice(Math.max(0, place.start - 12), place.start)) ||
  (givenNames.has(form.toLowerCase()) && /^[ \t]\p{Lu}\p{Ll}/u.test(page.text.slice(place.end, place.end + 3)));

const placesOf = (form: string, page: Searchable): readonly Place[] => {
  const places = proveWords(form, page);
  if (!isShort(form)) return places.filter((place) => !isPerson(form, { page, place }));
  const isCommon = commonCodes.has(form);
  const isMeant = (place: Place): boolean =>
    place.status === "exact" && !isPronoun(form, { page, start: place.start }) && (!isCommon || standsAsPlace(page.text, place));
  return places.filter(isMeant);
};

const asNormalized = (places: readonly Place[]): readonly Place[] => places.map((place) => ({ ...place, status: "normalized" }));

/** How far apart the parts of a place may stand: in two rows of a table, in two labelled lines. */
const partsReach = 120;

/** "Toronto, Ontario" by "City: Toronto" and "Province: Ontario" in the line below. */
const proveParts = (value: string, page: Searchable): readonly Place[] => {
  const parts = value.split(",").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 5 || parts.includes("")) return [];
  const [first = [], ...others] = parts.map((part, at) => {
    const places = placesOf(part, page);
    return places.length > 0 || at === 0 ? places : [...proveRegion(part, page), ...proveCountry(part, page)];
  });
  const isNear = (place: Place): boolean => others.every((places) => places.some((other) => distance(other, place) <= partsReach));
  return asNormalized(first.filter(isNear));
};

/** Where a region stands by its abbreviation, or by its name when it is given by its abbreviation. */
const proveRegion = (value: string, page: Searchable): readonly Place[] => {
  const region = findRegion(value, null);
  if (region === null) return [];
  return asNormalized(placesOf(region.code === value.trim() ? region.name : region.code, page));
};

/** Where a place stands: its words, or for a region its abbreviation or name, or each of its parts near the others. */
export function provePlace(value: string, page: Searchable, { isCity }: { readonly isCity: boolean }): readonly Place[] {
  const whole = placesOf(value.trim(), page);
  if (whole.length > 0) return whole;
  const region = isCity ? [] : proveRegion(value, page);
  return region.length > 0 ? region : proveParts(value, page);
}

/** Where a country stands, by its code or by one of its names in the languages that have tables. */
export function proveCountry(value: string, page: Searchable): readonly Place[] {
  const whole = placesOf(value.trim(), page);
  if (whole.length > 0) return whole;
  for (const name of namesOfCountry(value)) {
    const places = placesOf(name, page);
    if (places.length > 0) return asNormalized(places);
  }
  return [];
}
