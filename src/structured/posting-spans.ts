import type { StructuredPosting } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { FoundPosting, LocatedBlock } from "./found-posting.ts";

/** The name under which the whole posting is looked for; no leaf has an empty path. */
const whole = "";

interface Places {
  readonly spans: ReadonlyMap<string, SourceSpan>;
  readonly span: SourceSpan;
}

const shift = ({ start, end }: SourceSpan, by: number): SourceSpan => ({ start: start + by, end: end + by });

const hullOf = (spans: Iterable<SourceSpan>): SourceSpan | null => {
  let hull: SourceSpan | null = null;
  for (const { start, end } of spans)
    hull = hull === null ? { start, end } : { start: Math.min(hull.start, start), end: Math.max(hull.end, end) };
  return hull;
};

const locatePosting = ({ place, leaves }: FoundPosting, { blocks }: { blocks: readonly LocatedBlock[] }): Places => {
  const byBlock = new Map<number, { name: string; path: readonly string[] }[]>([[place.block, [{ name: whole, path: place.path }]]]);
  for (const [name, { block, path }] of leaves) {
    const wanted = byBlock.get(block) ?? [];
    wanted.push({ name, path });
    byBlock.set(block, wanted);
  }
  const spans = new Map<string, SourceSpan>();
  for (const [index, wanted] of byBlock) {
    const block = blocks[index];
    if (block === undefined) continue;
    for (const [name, span] of block.locate(wanted)) spans.set(name, shift(span, block.start));
  }
  const { start = 0, end = 0 } = blocks[place.block] ?? {};
  const span = spans.get(whole) ?? hullOf(spans.values()) ?? { start, end };
  spans.delete(whole);
  // What the repair moved out of reach stands somewhere within the posting.
  for (const name of leaves.keys()) if (!spans.has(name)) spans.set(name, span);
  return { spans, span };
};

/** A posting read from JSON. Its places are looked for when they are first asked for: a page that is only judged needs none. */
export const locatedPosting = (
  found: FoundPosting,
  parts: { origin: "json-ld" | "embedded-state"; blocks: readonly LocatedBlock[] },
): StructuredPosting => {
  let places: Places | null = null;
  const locate = (): Places => {
    places ??= locatePosting(found, parts);
    return places;
  };
  return {
    origin: parts.origin,
    value: found.value,
    get spans() {
      return locate().spans;
    },
    get span() {
      return locate().span;
    },
  };
};

/** Where a value stands: its own place, or from the first to the last of its leaves; null when the posting has no such value. */
export const spanOfPath = ({ spans, span }: StructuredPosting, path: string): SourceSpan | null => {
  const own = spans.get(path);
  if (own !== undefined) return own;
  const prefix = `${path}.`;
  const within = [...spans].filter(([name]) => name.startsWith(prefix)).map(([, place]) => place);
  // A value that is filled in from another node may reach over half the page: then the posting itself is the better answer.
  const hull = hullOf(within);
  if (hull === null) return null;
  return within.some((place) => place.start < span.start || place.end > span.end) && within.length > 1 ? (within[0] ?? null) : hull;
};
