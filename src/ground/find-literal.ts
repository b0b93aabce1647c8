import type { SourceSpan } from "../spec/source-span.ts";

const anchorCharacters = 32;
const maxCandidates = 1_000;
const maxPlaces = 50;

/** Finds a string as it is. Looks for its first characters and compares the rest, so that a hostile text cannot make it slow. */
export function findLiteral(text: string, wanted: string): readonly SourceSpan[] {
  if (wanted === "") return [];
  const anchor = wanted.slice(0, anchorCharacters);
  const places: SourceSpan[] = [];
  let candidates = 0;
  for (
    let at = text.indexOf(anchor);
    at >= 0 && candidates < maxCandidates && places.length < maxPlaces;
    at = text.indexOf(anchor, at + 1)
  ) {
    candidates += 1;
    if (text.startsWith(wanted, at)) places.push({ start: at, end: at + wanted.length });
  }
  return places;
}
