import type { StructuredPosting } from "../spec/fact.ts";
import type { PageMetadata } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WireValue } from "../spec/wire-schema.ts";

/** What a page states in its markup, written out one value a line behind its name, with the way back to the source. */
export interface StatedData {
  readonly text: string;
  toSource(place: SourceSpan): SourceSpan;
}

/** What the markup of a page states of the posting that it is about. */
export interface DataParts {
  /** The posting that the page is about, as its markup states it; null for none. */
  readonly posting: StructuredPosting | null;
  readonly metadata: readonly PageMetadata[];
}

interface Line {
  readonly name: string;
  readonly value: string;
  readonly source: SourceSpan;
}

/** Larger markup is not read on: a posting's is a few thousand characters. */
const maxCharacters = 400_000;
const maxLines = 20_000;

/** What hangs on a posting but is about the page, the site or other postings. */
const otherThings =
  /^(?:@|publisher|isPartOf|mainEntityOfPage|breadcrumb|author|creator|provider|sponsor|sameAs|subjectOf|related|similar)/;

const memberAt = (value: WireValue | undefined, key: string): WireValue | undefined => {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // Neither null nor a value without members: a list or an object, both with own keys.
  return (value as Readonly<Record<string, WireValue>>)[key];
};

const linesOf = ({ value, spans }: StructuredPosting): readonly Line[] => {
  const lines: Line[] = [];
  let characters = 0;
  for (const [path, source] of spans) {
    if (otherThings.test(path)) continue;
    const keys = path.split(".");
    const leaf = keys.reduce<WireValue | undefined>(memberAt, value);
    if (typeof leaf !== "string" && typeof leaf !== "number") continue;
    const text = String(leaf);
    characters += text.length;
    if (characters > maxCharacters || lines.length >= maxLines) break;
    lines.push({ name: keys.findLast((key) => !/^\d+$/.test(key)) ?? "", value: text, source });
  }
  return lines;
};

const machineDate = /^\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.,+\-Z ]{0,24})?$/;

/** Dates that the page's `<time>` elements give to machines; other words there are nobody's statement. */
const timesOf = (metadata: readonly PageMetadata[]): readonly Line[] =>
  metadata.filter(({ name, value }) => name === "time" && machineDate.test(value)).map(lineOf);

const lineOf = ({ name, value, start, end }: PageMetadata): Line => ({ name, value, source: { start, end } });

const titleNames: ReadonlySet<string> = new Set([
  "title",
  "og:title",
  "twitter:title",
  "description",
  "og:description",
  "twitter:description",
]);

/** Index of the last line that starts at or before a place. */
const lineAt = (starts: readonly number[], place: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** Exact where the source spells the value as it is; where it spells it with escapes, the whole value. */
const placeIn = ({ value, source }: Line, { from, place }: { readonly from: number; readonly place: SourceSpan }): SourceSpan => {
  if (source.end - source.start !== value.length) return source;
  const start = source.start + Math.max(0, place.start - from);
  return { start, end: Math.min(source.end, source.start + Math.max(1, place.end - from)) };
};

const written = (lines: readonly Line[]): StatedData => {
  const starts: number[] = [];
  let text = "";
  for (const { name, value } of lines) {
    text += `${name}: `;
    starts.push(text.length);
    text += `${value.replaceAll("\n", " ")}\n`;
  }
  return {
    text,
    toSource(place) {
      const at = lineAt(starts, place.start);
      const line = lines[at];
      return line === undefined ? { start: 0, end: 0 } : placeIn(line, { from: starts[at] ?? 0, place });
    },
  };
};

/**
 * Writes out what a page's markup states of its own posting, so that it can be searched like its text: the data of the posting
 * that the page is about, and the dates of its `<time>` elements. What the markup says of other things, of the site or in any
 * `<meta>`, proves nothing of the posting.
 */
export function stateData({ posting, metadata }: DataParts): StatedData {
  return written([...(posting === null ? [] : linesOf(posting)), ...timesOf(metadata)]);
}

/** Writes out how a page titles and sums up itself for search engines: weak, as boards write what they like there. */
export function stateTitles({ metadata }: Pick<DataParts, "metadata">): StatedData {
  return written(metadata.filter(({ name }) => titleNames.has(name)).map(lineOf));
}
