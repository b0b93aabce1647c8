import type { NormalizeOptions } from "../normalize-options.ts";
import { countryCode } from "./find-countries.ts";
import { isLargeCity } from "./large-cities.ts";
import type { LocationReading, PartSpan, Segment } from "./location-reading.ts";
import { type CodeMeaning, readCode } from "./read-code.ts";
import { findRegion, isSharedName, type Region } from "./regions.ts";

type Assigned = Pick<LocationReading, "city" | "region" | "country" | "parts" | "confidence">;

interface Remaining {
  readonly country: string | null;
  readonly countrySpan: PartSpan | null;
  readonly region: Region | null;
  readonly regionSegment: Segment | null;
  readonly rest: readonly Segment[];
}

const postalCode =
  /^(?:(?:[A-Z]{1,2}-)?\d{4} [A-Z]{2}(?=\s+\p{Lu}\p{Ll})|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{3,5}(?:[\s-]\d{2,4})?)\s+|\s+(?:\d{5}(?:-\d{4})?|\d{4} [A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u;
const streetLike =
  /\d.*\p{L}|\p{L}.*\d|\b(?:street|avenue|road|building|floor|suite|strasse|straße|rue|calle|gatan|gate|vei|ulice|ulica)\b/iu;

/** Words for a division of a country, and parts of the world: county (Sweden, Norway), region (Czechia, Slovakia), voivodeship, province, prefecture. */
const divisionLike =
  /\s(?:län|fylke|kraj|county|province|prefecture|oblast)$|^(?:województwo|provincia de|province of|state of)\s|.[省県]$|^(?:emea|apac|latam|dach|benelux|nordics|europe|europa|european union|asia|africa|north america|south america|latin america|middle east)$/iu;
const districtLike = /\b(?:county|urban|rural|greater|metropolitan|district|borough|municipality)\b/i;

/** Says which segment is the country, which the region and which the city; null when none is a place. */
export function assignParts(segments: readonly Segment[], options: NormalizeOptions): Assigned | null {
  const split = splitCodes(segments);
  const remaining = takeRegion(takeCountry(split, options), options);
  const places = remaining.rest.map(withoutPostalCode).filter((segment) => segment.text !== "" && !streetLike.test(segment.text));
  // "Bangalore, Bengaluru Urban, Karnataka": a district between city and division is neither.
  const cities = places.filter((segment, position) => position === 0 || !districtLike.test(segment.text) || places.length < 3);
  const lone = remaining.rest.at(-1);
  // "110 00 Praha 1": a postal code in front of a name with a quarter's number.
  const city = cities.at(-1) ?? quarterOf(lone === undefined ? lone : withoutPostalCode(lone));
  const spare = remaining.regionSegment === null && cities.length > 1 ? cities : null;
  const isDivision = spare === null && remaining.regionSegment === null && city !== null && divisionLike.test(city.text);
  const regionSegment = remaining.regionSegment ?? spare?.at(-1) ?? (isDivision ? city : null);
  const citySegment = isDivision ? null : spare === null ? city : (spare.at(-2) ?? null);
  const country = remaining.country ?? remaining.region?.country ?? null;
  if (citySegment === null && regionSegment === null && country === null) return null;
  return {
    city: citySegment?.text ?? null,
    region: regionSegment?.text ?? null,
    country,
    parts: { city: spanOf(citySegment), region: spanOf(regionSegment), country: remaining.countrySpan },
    confidence: remaining.countrySpan !== null ? 0.9 : remaining.region !== null ? 0.8 : 0.6,
  };
}

/** "Praha 4", "Dublin 2": a number behind a name that stands for no street, since nothing else is there to be the city. */
function quarterOf(segment: Segment | undefined): Segment | null {
  const match = segment === undefined ? null : /^(\p{L}[^\d]{1,40}?)\s\d{1,2}(?:er|e|ème)?$/u.exec(segment.text);
  const text = match?.[1];
  return segment === undefined || text === undefined ? null : { text, start: segment.start, end: segment.start + text.length };
}

/** "US-NY-New York" and "TX 78701" as segments of their own. */
function splitCodes(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment) => {
    const suffixed = withRegionCode(segment);
    if (suffixed !== null) return suffixed;
    const coded = /^([A-Z]{2,3})-([A-Z]{2,3})-(.{2,40})$/.exec(segment.text) ?? /^([A-Z]{2,3})-()(\p{Lu}.{2,40})$/u.exec(segment.text);
    if (coded === null) return [segment];
    const [, country = "", region = "", city = ""] = coded;
    const regionStart = segment.start + country.length + 1;
    const cityStart = segment.end - city.length;
    return [
      { text: city, start: cityStart, end: segment.end },
      ...(region === "" ? [] : [{ text: region, start: regionStart, end: regionStart + region.length }]),
      { text: country, start: segment.start, end: segment.start + country.length },
    ];
  });
}

/** "Melbourne VIC", "Boise ID 83702": a code that could be a country's too needs the postal code behind it. */
function withRegionCode(segment: Segment): readonly Segment[] | null {
  const [, city = "", code = "", postal] = /^(\p{Lu}[\p{L} .'’-]{2,30}) ([A-Z]{2,3})( \d{4,5})?$/u.exec(segment.text) ?? [];
  if (city === "" || findRegion(code, null) === null || (postal === undefined && countryCode(code) !== null)) return null;
  // "Voltgruppen Sverige AB", "Stalmet SA" are companies.
  if ((code === "AB" || code === "SA") && postal === undefined && !isLargeCity(city)) return null;
  const codeStart = segment.start + city.length + 1;
  return [
    { text: city, start: segment.start, end: segment.start + city.length },
    { text: `${code}${postal ?? ""}`, start: codeStart, end: segment.end },
  ];
}

/** The country is the last segment that names one, else the first ("Germany - Berlin"). */
function takeCountry(segments: readonly Segment[], options: NormalizeOptions): Remaining {
  for (const position of [segments.length - 1, 0]) {
    const segment = segments[position];
    if (segment === undefined) continue;
    const country = countryOf(segment, { position, segments, options });
    if (country === null || isTownAbroad(segments, { position, country })) continue;
    const others = segments.filter((_, index) => index !== position);
    const rest = others.length > 1 ? others.filter((other) => !isRepeated(other.text, country)) : others;
    return { country, countrySpan: spanOf(segment), region: null, regionSegment: null, rest };
  }
  return { country: null, countrySpan: null, region: null, regionSegment: null, rest: segments };
}

/** "Jamaica, NY", "Holland, MI": in front of a division of another country the name of a country is a town. */
function isTownAbroad(segments: readonly Segment[], place: { position: number; country: string }): boolean {
  const last = segments.at(-1);
  if (place.position !== 0 || segments.length < 2 || last === undefined) return false;
  const region = findRegion(withoutPostalCode(last).text, null);
  return region !== null && region.country !== place.country;
}

/** "Netherlands, NL" names one country twice; "England, GBR" a part of it and the whole. */
function isRepeated(text: string, country: string): boolean {
  return countryCode(text) === country && findRegion(text, country)?.country !== country;
}

function countryOf(segment: Segment, parts: { position: number; segments: readonly Segment[]; options: NormalizeOptions }): string | null {
  const { position, segments, options } = parts;
  const country = countryCode(segment.text);
  if (country === null) return null;
  const isShort = isCode(segment.text);
  if (!isShort && (position === 0 || !isSharedName(segment.text))) return country;
  if (options.country === country || segments.some((other, index) => index !== position && countryCode(other.text) === country))
    return country;
  if (!isShort) return findRegion(segment.text, options.country ?? null) === null ? country : null;
  // Behind a division a shared code is the country: "Berlin, BE, DE", "Toronto, ON, CA", "Ottawa, Ontario, CA".
  const before = segments[position - 1]?.text ?? "";
  if (segments.length > 2 && (isCode(before) || findRegion(before, null)?.country === country)) return country;
  return meaningOf(segment, { others: segments, options })?.division === null ? country : null;
}

/** What a code stands for beside the other names of its value. */
function meaningOf(
  segment: Segment,
  { others, options }: { others: readonly Segment[]; options: NormalizeOptions },
): CodeMeaning | null | undefined {
  const known = withoutPostalCode(segment).text;
  const names = others.flatMap((other) => (other === segment ? [] : [other.text, withoutPostalCode(other).text]));
  return readCode(known, { names, hasZip: / \d{5}(?:-\d{4})?$/.test(segment.text), options });
}

function takeRegion(remaining: Remaining, options: NormalizeOptions): Remaining {
  const last = remaining.rest.at(-1);
  if (last === undefined) return remaining;
  const hasCity = remaining.rest.length > 1;
  const known = withoutPostalCode(last);
  if (remaining.country === null) {
    const coded = takeCode(remaining, options);
    if (coded !== null) return coded;
  }
  const region = findRegion(known.text, remaining.country ?? options.country ?? null);
  const isTold = region !== null && (remaining.country === null || region.country === remaining.country);
  const isClear = !isSharedName(known.text) && (remaining.country !== null || !isCode(known.text));
  if (isTold && (hasCity || isClear)) {
    const isSure = !isSharedName(known.text) || known.text !== "Georgia" || remaining.country !== null || options.country === "US";
    return { ...remaining, region: isSure ? region : null, regionSegment: known, rest: remaining.rest.slice(0, -1) };
  }
  if (remaining.country !== null && hasCity && /^\p{Lu}{2,3}$/u.test(known.text)) {
    return { ...remaining, regionSegment: known, rest: remaining.rest.slice(0, -1) };
  }
  return remaining;
}

/** "Peoria, IL", "IL - Peoria": the code of a division, or one that might as well be a country's and then says nothing. */
function takeCode(remaining: Remaining, options: NormalizeOptions): Remaining | null {
  for (const segment of [remaining.rest.at(-1), remaining.rest[0]]) {
    const known = segment === undefined ? null : withoutPostalCode(segment);
    if (segment === undefined || known === null || !isCode(known.text)) continue;
    const meaning = meaningOf(segment, { others: remaining.rest, options });
    if (meaning === undefined || (meaning !== null && remaining.rest.length < 2)) continue;
    const rest = remaining.rest.filter((other) => other !== segment);
    if (meaning === null) return { ...remaining, rest };
    const { country, division } = meaning;
    return { ...remaining, region: { country, code: known.text, name: division ?? known.text }, regionSegment: known, rest };
  }
  return null;
}

function isCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text);
}

function withoutPostalCode(segment: Segment): Segment {
  const match = postalCode.exec(segment.text);
  if (match === null) return segment;
  const isLeading = match.index === 0;
  const start = segment.start + (isLeading ? match[0].length : 0);
  const text = isLeading ? segment.text.slice(match[0].length) : segment.text.slice(0, match.index);
  return { text, start, end: start + text.length };
}

function spanOf(segment: Segment | null): PartSpan | null {
  return segment === null ? null : { start: segment.start, end: segment.end };
}
