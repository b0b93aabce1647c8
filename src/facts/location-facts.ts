import { findCountries } from "../normalize/location/find-countries.ts";
import { isLargeCity } from "../normalize/location/large-cities.ts";
import type { PartSpan } from "../normalize/location/location-reading.ts";
import { pageCountry } from "../normalize/location/page-country.ts";
import type { LocationReading } from "../normalize/location/parse-location.ts";
import { parseLocations } from "../normalize/location/parse-locations.ts";
import { findRegion } from "../normalize/location/regions.ts";
import { once } from "../normalize/once.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import { exactSection, labelField } from "./label-index.ts";
import { type TextPiece, trimPiece } from "./labelled-pairs.ts";
import { readPageTitles } from "./page-titles.ts";
import { phraseKey } from "./phrase-key.ts";
import { titlePlaces } from "./title-places.ts";
import { type PlainText, withoutEmphasis } from "./without-emphasis.ts";

const longestValue = 240;
const longestChip = 70;
const mostWords = 8;
const mostLocations = 20;
/** Statements of places that are compared with each other. */
const mostStatements = 200;
/** A line about the place stands this near to the title. */
const linesBefore = 3;
const linesAfter = 8;

interface Place {
  readonly origin: "label" | "pattern";
  readonly reading: Reading;
  readonly offset: number;
}

const asFact = (location: LocationReading, { origin, reading, offset }: Place): FoundFact => {
  const { raw, city, region, country } = location;
  const parts = Object.entries(location.parts).flatMap(([key, span]) =>
    span === null ? [] : [[key, { start: offset + span.start, end: offset + span.end }] as const],
  );
  const range = { start: offset + location.start, end: offset + location.end };
  return {
    field: "locations",
    value: { raw, city, region, country },
    origin,
    range,
    parts: Object.fromEntries([["raw", range] as const, ...parts]),
    status: "normalized",
    reading,
  };
};

/** What helps to read a place. */
interface PlaceSigns {
  readonly language: string | null;
  /** The country of the page, looked for when a code leaves its own open. */
  readonly country: () => string | null;
}

const fromLabels = ({ outline }: FactContext, signs: PlaceSigns): readonly FoundFact[] =>
  outline.pairs
    .filter(
      ({ field, value: { text } }) =>
        field === "location" &&
        text.length <= longestValue &&
        !isPlaceholder(text) &&
        !/[.!?]\s+\p{Lu}/u.test(text) &&
        !isLabel(text, outline.language),
    )
    .flatMap(({ value }) =>
      placesIn(value, signs).map((place) => asFact(place, { origin: "label", reading: "locations.label", offset: value.start })),
    );

const code = /(?<![\p{L}\p{N}])[A-Z]{2}(?![\p{L}\p{N}])/u;

const placesIn = ({ text }: TextPiece, { language, country }: PlaceSigns): readonly LocationReading[] => {
  if (text.length > longestValue) return [];
  const plain = withoutEmphasis(text);
  const options = { language, country: code.test(text) ? country() : null };
  const places = parseLocations(plain.text, options).filter(({ raw }) => raw.split(/\s+/).length <= mostWords);
  // "Brno, with work from home three days a week".
  const first = /^[^,;(（，]+/.exec(plain.text)?.[0] ?? "";
  const found = places.length === 0 && isLargeCity(first) ? parseLocations(first, options) : places;
  return plain.text === text ? found : found.map((place) => moved(place, plain));
};

/** Offsets of a text without emphasis as those of the text itself. */
const moved = (place: LocationReading, { toText }: PlainText): LocationReading => {
  const back = <Span extends PartSpan | null>(span: Span) =>
    span === null ? null : { start: toText(span.start), end: toText(span.end - 1) + 1 };
  const { city, region, country } = place.parts;
  const parts = { city: back(city), region: back(region), country: back(country) };
  return { ...place, start: toText(place.start), end: toText(place.end - 1) + 1, parts };
};

/** "Location: Apply now", "Location: Office": what is a label or a heading elsewhere is no place. */
const isLabel = (text: string, language: string | null): boolean =>
  !isLargeCity(text) && (labelField(text, { language }) !== null || exactSection(phraseKey(text), { language }) !== null);

/** "2 Locations (Lisbon, PRT; Porto, PRT)" without what stands around the places. */
const withoutCount = (line: TextPiece): TextPiece => {
  const count = /^\d+ \p{L}+ \(/u.exec(line.text)?.[0].length ?? 0;
  return count === 0 ? line : { start: line.start + count, end: line.end - 1, text: line.text.slice(count).replace(/\)$/, "") };
};

/** "Exam open to all, including" is no place: its words are neither names nor what stands between names. */
const isWrittenAsPlace = (text: string): boolean =>
  text
    .replace(/ \([^()]*\)$/, "")
    .split(/[\s,/|()-]+/)
    .every(
      (word) =>
        word === "" ||
        /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) ||
        /^(?:de|la|le|les|of|and|or|und|oder|et|ou|y|am|an|der|den|im|sur|del|do|da|i|og|och|en|a|the|bei|upon|by|st)$/u.test(word),
    ) && !/^\P{Lo}*\d{3}/u.test(text);

const unspaced = /\p{Lo}/u;
/** "Storgata 12, 8006 Bodø". */
const streetAndPostcode = /^\p{Lu}[^,\d]{2,40} \d{1,4} ?[a-zA-Z]?, (?:[A-Z]{1,2}-)?\d{2,5}[ -]?\d{0,3} \p{Lu}[^,\d]{1,40}$/u;

/**
 * A short line near the title is a place when it names a large city, a city together with its region or country, or an address.
 * Without blanks between words any two parts of a sentence look like city and region.
 */
const isSurePlace = ({ raw, city, region, country }: LocationReading): boolean =>
  isLargeCity((city ?? "").replace(/[市시]$/, "")) ||
  streetAndPostcode.test(raw) ||
  country !== null ||
  (region !== null && city !== null && (unspaced.test(raw) ? /[都道府県省縣县도]$/.test(region) : findRegion(region, null) !== null));

/** "Dublin, County Dublin, Ireland Support Full time": style sheets alone part a place from what follows it. */
const placeAhead = ({ text, start }: TextPiece, signs: PlaceSigns): { piece: TextPiece; place: LocationReading } | null => {
  const country = findCountries(text)[0];
  const isBehind = country !== undefined && /^\p{Lu}[^,\d]{1,30}, (?:[^,\d]{1,30}, )?$/u.test(text.slice(0, country.start));
  if (!isBehind || !isLargeCity(text.split(",", 1)[0] ?? "")) return null;
  const piece = { start, end: start + country.end, text: text.slice(0, country.end) };
  const [place] = placesIn(piece, signs);
  return place === undefined ? null : { piece, place };
};

/** "Development · Stockholm · Hybrid": in a line of several facts only a large city is sure. */
const placesInChip = (chip: TextPiece, signs: PlaceSigns): readonly { readonly piece: TextPiece; readonly place: LocationReading }[] => {
  const whole = placesIn(chip, signs);
  if (whole.length > 0 && whole.every(isSurePlace) && isWrittenAsPlace(chip.text)) return whole.map((place) => ({ piece: chip, place }));
  const address = placeAhead(chip, signs);
  if (address !== null) return [address];
  return [...chip.text.matchAll(/(?:(?! [–—-] )[^|｜·•∙])+/gu)].flatMap((match) => {
    const piece = trimPiece(match[0], chip.start + match.index);
    const places = placesIn(piece, signs);
    return places.every(({ city }) => isLargeCity((city ?? "").replace(/[市시]$/, ""))) ? places.map((place) => ({ piece, place })) : [];
  });
};

const fromChips = (
  { outline }: FactContext,
  { titleLine, signs }: { readonly titleLine: number | null; readonly signs: PlaceSigns },
): readonly FoundFact[] => {
  if (titleLine === null) return [];
  const near = outline.lines.slice(Math.max(0, titleLine - linesBefore), titleLine + linesAfter + 1);
  const chips = near.filter(
    ({ text, index, style }) =>
      index !== titleLine && style !== "heading" && text.length <= longestChip && !/[.!?。！？]$|[:：]/.test(text),
  );
  for (const chip of chips.map(withoutCount)) {
    const places = placesInChip(chip, signs);
    const isWritten = places.every(
      ({ piece, place }) => isWrittenAsPlace(piece.text) || (place.region === null && isLargeCity(place.city ?? "")),
    );
    if (places.length > 0 && isWritten)
      return places.map(({ place, piece }) => asFact(place, { origin: "pattern", reading: "locations.chip", offset: piece.start }));
  }
  return [];
};

const asChip = (piece: TextPiece, signs: PlaceSigns): readonly FoundFact[] =>
  placesIn(piece, signs).map((place) => asFact(place, { origin: "pattern", reading: "locations.chip", offset: piece.start }));

const fromTitles = ({ outline }: FactContext, signs: PlaceSigns): readonly FoundFact[] =>
  titlePlaces(outline, readPageTitles(outline.document)).flatMap((piece) => asChip(piece, signs));

const isCompatible = (one: unknown, other: unknown): boolean => one === null || other === null || one === other;

/** "Shenzhen" and "Shenzhen, Nanshan district": one place, told twice. */
const isSamePlace = ({ value: one }: FoundFact, { value: other }: FoundFact): boolean => {
  if (!isPlace(one) || !isPlace(other)) return false;
  if (one.city === null || one.city !== other.city) return JSON.stringify(one) === JSON.stringify(other);
  return isCompatible(one.region, other.region) && isCompatible(one.country, other.country);
};

interface PlaceValue {
  readonly city: unknown;
  readonly region: unknown;
  readonly country: unknown;
}

const isPlace = (value: unknown): value is PlaceValue => typeof value === "object" && value !== null && "city" in value;

const partsTold = ({ value }: FoundFact): number =>
  isPlace(value) ? [value.region, value.country].filter((part) => part !== null).length : 0;

/** Each place once, as its fullest statement. */
const distinct = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const places: FoundFact[] = [];
  for (const fact of facts.slice(0, mostStatements)) {
    const index = places.findIndex((known) => isSamePlace(known, fact));
    const known = places[index];
    if (known === undefined) places.push(fact);
    else if (partsTold(fact) > partsTold(known)) places[index] = fact;
  }
  return places.slice(0, mostLocations);
};

/** Places of work: behind their labels, else in the short lines around the title. `stated`: the country that the page's own data names. */
export const locationFacts = (
  context: FactContext,
  { titleLine, stated }: { readonly titleLine: number | null; readonly stated: string | null },
): readonly FoundFact[] => {
  const { language, document } = context.outline;
  const signs = { language, country: once(() => stated ?? pageCountry(document)) };
  const labelled = fromLabels(context, signs);
  if (labelled.length > 0) return distinct(labelled);
  const chips = fromChips(context, { titleLine, signs });
  return distinct(chips.length > 0 ? chips : fromTitles(context, signs));
};
