import type { StructuredDataBlock } from "../spec/prepared-document.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { LocatedBlock } from "./found-posting.ts";
import { isJsonList } from "./json-object.ts";
import { parseJsonText } from "./parse-json-text.ts";

/** One value that a script hands to the page's own code, with the way back to its places. */
export interface StateValue extends LocatedBlock {
  readonly value: WireValue;
}

/** Assignments of one script that are looked at. */
const maxAssignments = 12;
/** Shorter objects hold no posting. */
const minLength = 80;

/** The offset after the bracket that closes the one at `start`, or -1; strings of JavaScript are stepped over. */
const closingBracket = (text: string, start: number): number => {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
};

const nowhere: LocatedBlock["locate"] = () => new Map();

const readAt = (block: StructuredDataBlock, { start, end }: { start: number; end: number }): readonly StateValue[] => {
  const parsed = end - start < minLength ? null : parseJsonText(block.text.slice(start, end));
  if (parsed === null || typeof parsed.value !== "object") return [];
  return [{ value: parsed.value, start: block.start + start, end: block.start + end, locate: parsed.locate }];
};

/** `window.__STATE__ = {…}`, `App.boot([…])`. */
const readAssignments = (block: StructuredDataBlock): readonly StateValue[] => {
  const values: StateValue[] = [];
  const opening = /[=(]\s{0,20}(?=[{[])/g;
  for (let count = 0; count < maxAssignments; count += 1) {
    const match = opening.exec(block.text);
    if (match === null) break;
    const start = match.index + match[0].length;
    const end = closingBracket(block.text, start);
    // Without an end here there is none for any bracket further in either.
    if (end === -1) break;
    values.push(...readAt(block, { start, end }));
    opening.lastIndex = end;
  }
  return values;
};

/** `JSON.parse("{\"job\":…}")`: JSON within a string. Its places are not followed through the escapes. */
const readQuoted = ({ text, start, end }: StructuredDataBlock): readonly StateValue[] => {
  const values: StateValue[] = [];
  for (const [, literal = ""] of text.matchAll(/JSON\.parse\(\s{0,20}("(?:[^"\\]|\\[\s\S])*")/g)) {
    const inner = parseJsonText(literal)?.value;
    const parsed = typeof inner === "string" && inner.length >= minLength ? parseJsonText(inner) : null;
    if (parsed !== null) values.push({ value: parsed.value, start, end, locate: nowhere });
  }
  return values;
};

const flightChunk = (text: string): string => {
  const match = /\.push\(\s{0,20}(?=\[)/.exec(text.slice(0, 400));
  if (match === null) return "";
  const start = match.index + match[0].length;
  const end = closingBracket(text, start);
  const pushed = end === -1 ? null : parseJsonText(text.slice(start, end))?.value;
  const chunk = isJsonList(pushed ?? undefined) && Array.isArray(pushed) ? pushed[1] : null;
  return typeof chunk === "string" ? chunk : "";
};

/** The rows that React Server Components stream in pieces (`self.__next_f.push([1, "…"])`), joined over all scripts of the page. */
const readFlight = (blocks: readonly StructuredDataBlock[]): readonly StateValue[] => {
  const flight = blocks.filter(({ text }) => text.includes("__next_f"));
  const [first] = flight;
  const last = flight.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows = flight
    .map(({ text }) => flightChunk(text))
    .join("")
    .split("\n");
  return rows.flatMap((row): StateValue[] => {
    const json = /^[\da-f]{1,8}:(?=[[{])/.exec(row);
    const parsed = json === null || row.length < minLength ? null : parseJsonText(row.slice(json[0].length));
    return parsed === null ? [] : [{ value: parsed.value, start: first.start, end: last.end, locate: nowhere }];
  });
};

const readBlock = (block: StructuredDataBlock): readonly StateValue[] => {
  const lead = /^[\s\uFEFF]*(?:<!--)?\s*/.exec(block.text)?.[0].length ?? 0;
  const first = block.text[lead];
  if (first === "{" || first === "[") {
    const whole = readAt(block, { start: 0, end: block.text.length });
    if (whole.length > 0) return whole;
  }
  const quoted = readQuoted(block);
  return quoted.length > 0 ? quoted : readAssignments(block);
};

/** The values that scripts hand to the page's own code: whole JSON, an assignment, a quoted JSON, or a stream of rows. */
export const stateTexts = (blocks: readonly StructuredDataBlock[]): readonly StateValue[] => {
  const single = blocks.filter(({ text }) => !text.includes("__next_f"));
  return [...single.flatMap(readBlock), ...readFlight(blocks)];
};
