import type { LanguageWords } from "../../languages/language-words.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { assignParts } from "./assign-parts.ts";
import { readEastAsianAddress } from "./east-asian-address.ts";
import type { LocationReading, Segment } from "./location-reading.ts";

export type { LocationReading } from "./location-reading.ts";

const longestLocation = 160;
const findRemoteWords = finderByLanguage<true>(remoteEntries);
const separators = /\s*(?:,|\s[-–—|·•>/]\s|[|·•>]|\n|、|，)\s*/g;
const notAPlace =
  /^(?:\d+\+?\s+(?:\p{L}+\s)?(?:locations?|places?|offices?|standorte?|lieux|ubicaciones|locaties|orter|steder|cities)|(?:multiple|various|several|different|flexible|diverse|plusieurs|mehrere|varios|varias|meerdere|flera|flere)\s.{0,24}|multiple|various|n\/a|tbd|tba|worldwide|global|anywhere|everywhere|nationwide|flexible|negotiable|see (?:description|below).{0,40}|[1-5](?:\s?(?:[-–/]|to|or|bis)\s?[1-5])?\s?(?:days?|tagen?|tage?|jours?|días?|dage[nr]?|dagar|dni|dny|dní)(?:\s.{0,30})?)$/iu;
/** A workplace that every employer has, and a person: "Head Office", "Frau Paris". */
const noName =
  /^(?:(?:our|the|company|corporate|local)\s)?(?:head ?office|headquarters|main office|hq|offices?|on[- ]site|site|stores?|shop|home|premises|zentrale|hauptsitz|firmensitz|siège(?: social)?|sede(?: central)?|hoofdkantoor|kantoor|huvudkontor(?:et)?|kontor(?:et)?|hovedkontor(?:et)?|centrála|centrum firmy|siedziba(?: firmy)?|biuro|本社|总部|總部|본사)$|^(?:frau|herrn?|mr|mrs|ms|mme|monsieur|madame|mevrouw|dhr|mevr|señora?)\.?\s\p{Lu}/iu;
const filler = /^(?:anywhere in(?: the)?|based in|located in|within|in|or|and|only|location|locations|office|the|from|any|all)\s+/i;
const bracketed = /[()[\]]/g;

/**
 * Splits one place of work into city, region and country: "Austin, TX, USA", "München, Bayern, Deutschland", "Remote - US",
 * "United Kingdom". Words about remote work are left aside. Null when the value names no place ("3 Locations", "Remote") or
 * is too long to be one.
 */
export function parseLocation(text: string, options: NormalizeOptions = {}): LocationReading | null {
  if (text.length > longestLocation) return null;
  const assigned = readParts(text, options);
  if (assigned === null) return null;
  const start = text.length - text.trimStart().length;
  const raw = text.trim();
  return { raw, start, end: start + raw.length, ...assigned };
}

function readParts(text: string, options: NormalizeOptions): ReturnType<typeof assignParts> {
  const segments = segmentsOf(withoutRemoteWords(text, options.language ?? null));
  const assigned = segments.length === 0 ? null : assignParts(segments, options);
  const address = readEastAsianAddress(text);
  if (address === null) return assigned;
  return { ...address, country: assigned?.country ?? null, parts: { ...address.parts, country: assigned?.parts.country ?? null } };
}

/** The value with words about remote work, and brackets, turned into separators of the same length. */
function withoutRemoteWords(text: string, language: string | null): string {
  let cleaned = text;
  for (const { start, end } of findRemoteWords(language)(text)) {
    cleaned = `${cleaned.slice(0, start)}${",".repeat(end - start)}${cleaned.slice(end)}`;
  }
  return cleaned.replace(bracketed, ",");
}

function segmentsOf(value: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of value.matchAll(separators)) {
    addSegment(segments, { value, start, end: match.index });
    start = match.index + match[0].length;
  }
  addSegment(segments, { value, start, end: value.length });
  return segments;
}

function addSegment(segments: Segment[], part: { value: string; start: number; end: number }): void {
  const written = part.value.slice(part.start, part.end);
  let start = part.start + (written.length - written.trimStart().length);
  let text = written.trim().replace(/[\s;:.–—-]+$/, "");
  const dash = /^[\s;:–—-]+/.exec(text)?.[0].length ?? 0;
  start += dash;
  text = text.slice(dash);
  for (let words = filler.exec(text); words !== null; words = filler.exec(text)) {
    start += words[0].length;
    text = text.slice(words[0].length);
  }
  if (/\p{L}/u.test(text) && !notAPlace.test(text) && !noName.test(text) && text.length <= 60)
    segments.push({ text, start, end: start + text.length });
}

function remoteEntries(table: LanguageWords): PhraseEntry<true>[] {
  const { remote, hybrid, onSite, remoteNo } = table.work;
  return [[true, [...remoteNo, ...hybrid, ...remote, ...onSite, "virtual"]]];
}
