import type { SourceSpan } from "../spec/source-span.ts";

/** A value of a repaired text and where it stands there. */
interface RepairedValue extends SourceSpan {
  readonly name: string;
}

/** How many characters of a value are looked for, at each end. */
const anchorLength = 48;
/** How far after its key a value may stand. */
const keyReach = 64;
/** After so many values that are not found the search gives up: each miss may read the whole text. */
const maxMisses = 16;

const keyBefore = (repaired: string, start: number): string => {
  const before = repaired.slice(Math.max(0, start - 120), start);
  return /"([^"\\]{1,80})"\s*:\s*"?$/.exec(before)?.[1] ?? "";
};

/** The longest stretch without an escape at the start, and at the end, of what a value looks like in the text. */
const anchorsOf = (text: string): { head: string; tail: string } => {
  const firstEscape = text.indexOf("\\");
  const lastEscape = text.lastIndexOf("\\");
  const tail = lastEscape === -1 ? text : text.slice(lastEscape + (text[lastEscape + 1] === "u" ? 6 : 2));
  return { head: (firstEscape === -1 ? text : text.slice(0, firstEscape)).slice(0, anchorLength), tail: tail.slice(-anchorLength) };
};

const startOf = (original: string, { key, head, from }: { key: string; head: string; from: number }): number => {
  if (head === "") return -1;
  if (key === "") return original.indexOf(head, from);
  const keyAt = original.indexOf(key, from);
  if (keyAt === -1) return -1;
  const reach = original.slice(keyAt + key.length, keyAt + key.length + keyReach + head.length);
  const offset = reach.indexOf(head);
  return offset === -1 ? -1 : keyAt + key.length + offset;
};

const endOf = (original: string, { start, text, tail }: { start: number; text: string; tail: string }): number => {
  if (original.startsWith(text, start)) return start + text.length;
  // Escapes make the repaired text longer than the original, never shorter by more than they count.
  const escapes = text.split("\\").length;
  const from = Math.max(start, start + text.length - escapes * 6 - tail.length);
  const at = tail === "" ? -1 : original.indexOf(tail, from);
  return at === -1 ? -1 : at + tail.length;
};

/**
 * Where the values of a repaired text stood before the repair: found again in their order by their key and their first
 * characters. A value that is not found is left out. Reads the original at most once, and once more for each of 16 misses.
 */
export const alignRepaired = (original: string, parts: { repaired: string; values: readonly RepairedValue[] }): Map<string, SourceSpan> => {
  const { repaired, values } = parts;
  const spans = new Map<string, SourceSpan>();
  let from = 0;
  let misses = 0;
  for (const value of values.toSorted((left, right) => left.start - right.start)) {
    if (misses > maxMisses) break;
    const text = repaired.slice(value.start, value.end);
    const { head, tail } = anchorsOf(text);
    const start = startOf(original, { key: keyBefore(repaired, value.start), head, from });
    const end = start === -1 ? -1 : endOf(original, { start, text, tail });
    if (end === -1) {
      misses += 1;
      continue;
    }
    spans.set(value.name, { start, end });
    from = end;
  }
  return spans;
};
