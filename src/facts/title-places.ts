import { isLargeCity } from "../normalize/location/large-cities.ts";
import { parseLocation } from "../normalize/location/parse-location.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import { type PageTitle, splitTitle } from "./page-titles.ts";
import type { TextOutline } from "./text-outline.ts";

const behindIn = /\s(?:in|à|en|te)\s(\p{Lu}[^|]{1,60})$/u;
const longestPlace = 60;
/** A reading of two names without a known division or country among them has less. */
const toldFrom = 0.8;
/** Where a short line, a part of one, or a part of an address begins and ends. */
const opens = /(?:^|[\n|·•,–(>]|# |- )\s*$/u;
const closes = /^\s*(?:$|[\n|·•,–)(]|\d)/u;

/** "Leeds, England", "Dayton, Ohio": names a city with its division or country. */
const isTold = (text: string): boolean => {
  const place = text.length > longestPlace ? null : parseLocation(text);
  return place !== null && place.city !== null && (place.region !== null || place.country !== null) && place.confidence >= toldFrom;
};

/** Names of places in the page's title: a part of it, and what stands behind "in". */
const candidates = ({ text }: PageTitle): readonly string[] =>
  splitTitle(text).flatMap((part) => {
    const behind = behindIn.exec(part.text)?.[1]?.trim();
    if (behind !== undefined) return [behind];
    return isTold(part.text) || isLargeCity(part.text) ? [part.text] : [];
  });

/** Where a place stands by itself; one with its division or country may follow other words. */
const pieceAt = (text: string, place: string): TextPiece | null => {
  const mayFollow = isTold(place);
  for (let at = text.indexOf(place), tries = 0; at !== -1 && tries < 20; at = text.indexOf(place, at + 1), tries++) {
    const end = at + place.length;
    const isOpen = mayFollow ? /(?:^|[^\p{L}\p{N}])$/u : opens;
    if (isOpen.test(text.slice(Math.max(0, at - 4), at)) && closes.test(text.slice(end, end + 4))) return { start: at, end, text: place };
  }
  return null;
};

const head = 3_000;

/** A place that the page's title names and a line near the title states by itself. */
export const titlePlaces = ({ document }: TextOutline, titles: readonly PageTitle[]): readonly TextPiece[] => {
  const text = document.text.slice(0, head);
  for (const candidate of titles.flatMap(candidates)) {
    const found = candidate.length > longestPlace ? null : pieceAt(text, candidate);
    if (found !== null) return [found];
  }
  return [];
};
