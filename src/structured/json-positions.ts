import type { SourceSpan } from "../spec/source-span.ts";

/** Which values of a JSON text are looked for: a step of each path, and the names under which to report the value at its end. */
export interface WantedValues {
  readonly names: string[];
  readonly steps: Map<string, WantedValues>;
}

/** A tree that looks for nothing yet. */
export const noWantedValues = (): WantedValues => ({ names: [], steps: new Map() });

/** Adds one value to look for. */
export const wantValue = (wanted: WantedValues, { path, name }: { path: readonly string[]; name: string }): void => {
  let node = wanted;
  for (const step of path) {
    const next = node.steps.get(step) ?? noWantedValues();
    node.steps.set(step, next);
    node = next;
  }
  node.names.push(name);
};

const skipSpace = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
};

/** The offset after the string that opens at `start`. */
const stringEnd = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slash = quote - 1;
    while (text[slash] === "\\") slash -= 1;
    if ((quote - slash) % 2 === 1) return quote + 1;
  }
  return text.length;
};

const scalarEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && !",]} \n\r\t".includes(text[at] ?? "")) at += 1;
  return at;
};

const skipValue = (text: string, start: number): number => {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== "{" && first !== "[") return scalarEnd(text, start);
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const character = text[at];
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    at = character === '"' ? stringEnd(text, at) : at + 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/** Strings report what stands between their quotes. */
const spanOf = (text: string, { start, end }: SourceSpan): SourceSpan =>
  text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end };

interface Search {
  readonly text: string;
  readonly found: Map<string, SourceSpan>;
}

const keyAt = (text: string, { start, end }: SourceSpan): string => {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
};

const walkMembers = (search: Search, { wanted, start }: { wanted: WantedValues; start: number }): number => {
  const { text } = search;
  const isObject = text[start] === "{";
  let index = 0;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    let key = String(index);
    if (isObject) {
      const end = stringEnd(text, at);
      key = keyAt(text, { start: at, end });
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const next = wanted.steps.get(key);
    at = skipSpace(text, next === undefined ? skipValue(text, at) : walkValue(search, { wanted: next, start: at }));
    if (text[at] === ",") at = skipSpace(text, at + 1);
    index += 1;
  }
  return at + 1;
};

const walkValue = (search: Search, { wanted, start }: { wanted: WantedValues; start: number }): number => {
  const { text, found } = search;
  const isOpen = wanted.steps.size > 0 && (text[start] === "{" || text[start] === "[");
  const end = isOpen ? walkMembers(search, { wanted, start }) : skipValue(text, start);
  for (const name of wanted.names) found.set(name, spanOf(text, { start, end }));
  return end;
};

/**
 * Where values stand in a JSON text that `JSON.parse` accepts, by the names they were wanted under. Of a key that is
 * written twice the last counts, as in `JSON.parse`. Linear in the text; only wanted values are looked into.
 */
export const findJsonPositions = (text: string, wanted: WantedValues): ReadonlyMap<string, SourceSpan> => {
  const search: Search = { text, found: new Map() };
  walkValue(search, { wanted, start: skipSpace(text, 0) });
  return search.found;
};
