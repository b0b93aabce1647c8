import type { NormalizeOptions } from "../normalize-options.ts";
import { countryCode } from "./find-countries.ts";
import { isLargeCity } from "./large-cities.ts";
import type { LocationReading, PartSpan } from "./location-reading.ts";
import { parseLocation } from "./parse-location.ts";
import { findRegion } from "./regions.ts";

const longestValue = 2_000;
const mostLocations = 50;
const marks = ";|\\||\\n|•|・|、| \\/ |\\/(?=\\s?[\\p{Lu}\\p{Lo}])|(?<=\\p{Lo})／| & ";
/** "And" and "or" between places; some are other words elsewhere, such as the English "of", and count in their language only. */
const joints = "or|and|oder|und|ou|et|eller|och|og|nebo|alebo|lub";
const jointsOfLanguage: Readonly<Record<string, string>> = { es: "o|y", nl: "of|en", pl: "i", cs: "a", sk: "a" };
const separatorsOf = (own: string) => new RegExp(`\\s*(?:${marks}|\\s(?:${own})\\s(?=\\p{Lu}))\\s*`, "gu");
const betweenCities = /[,，]|\s(?:o|y|e|of|en|i|a|og|och)\s(?=\p{Lu})/gu;
const commonSeparators = separatorsOf(joints);
const separatorsOfLanguage = new Map(
  Object.entries(jointsOfLanguage).map(([language, own]) => [language, separatorsOf(`${joints}|${own}`)]),
);

/**
 * Splits a value that may state several places: "Washington, DC; San Francisco, CA", "Berlin / Munich", "Paris or Lyon".
 * A country or division behind the last of several cities ("Berlin or Munich, Germany") is given to that one alone.
 */
export function parseLocations(text: string, options: NormalizeOptions = {}): readonly LocationReading[] {
  if (text.length > longestValue) return [];
  return pieces(text, separatorsOfLanguage.get(options.language ?? "") ?? commonSeparators)
    .slice(0, mostLocations)
    .flatMap((piece) => {
      const reading = parseLocation(text.slice(piece.start, piece.end), options);
      return reading === null ? [] : [moved(reading, piece.start)];
    });
}

function pieces(text: string, separators: RegExp): readonly PartSpan[] {
  const found: PartSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(separators)) {
    if (isOnePlace(text, { start, end: match.index, next: match.index + match[0].length })) continue;
    found.push(...listed(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  return [...found, ...listed(text, { start, end: text.length })];
}

/** "Trinidad and Tobago", "Newfoundland and Labrador": an "and" within a name. */
function isOnePlace(text: string, place: { start: number; end: number; next: number }): boolean {
  const left = text.slice(place.start, place.end).split(",").at(-1) ?? "";
  const right = text.slice(place.next).split(/[,;/|\n]/)[0] ?? "";
  const joined = `${left}${text.slice(place.end, place.next)}${right}`.trim();
  return countryCode(joined) !== null || findRegion(joined, null) !== null;
}

/** "Washington, DC, San Francisco, CA" and "Göteborg, Umeå": several pairs of city and division, or several cities, in one list. */
function listed(text: string, span: PartSpan): readonly PartSpan[] {
  const value = text.slice(span.start, span.end);
  const cities = partsOf(value);
  if (cities.length > 1 && cities.every(({ start, end }) => isLargeCity(value.slice(start, end))))
    return cities.map((city) => ({ start: city.start + span.start, end: city.end + span.start }));
  const pairs = Array.from(value.matchAll(/[^,]{2,40},\s?[A-Z]{2}(?=,|\s*$)/g));
  const covered = pairs.reduce((sum, pair) => sum + pair[0].length, 0);
  if (pairs.length < 2 || covered + pairs.length - 1 < value.trim().length) return [span];
  return pairs.map((pair) => spanOf(pair, span.start));
}

/** Between large cities every language's "and" and "or" count: "Madrid y Barcelona". */
function partsOf(value: string): readonly PartSpan[] {
  const parts: PartSpan[] = [];
  let start = 0;
  for (const match of value.matchAll(betweenCities)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: value.length }];
}

function spanOf({ 0: text, index }: RegExpExecArray, offset: number): PartSpan {
  return { start: offset + index, end: offset + index + text.length };
}

function moved(reading: LocationReading, by: number): LocationReading {
  const shift = (span: PartSpan | null) => (span === null ? null : { start: span.start + by, end: span.end + by });
  const { city, region, country } = reading.parts;
  return {
    ...reading,
    start: reading.start + by,
    end: reading.end + by,
    parts: { city: shift(city), region: shift(region), country: shift(country) },
  };
}
