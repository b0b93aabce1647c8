import type { ItemProperty, PageMetadata, StructuredDataBlock } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { jsonLiterals } from "./json-literals.ts";

/** What a page states in its markup, written out one value a line behind its name, with the way back to the source. */
export interface StatedData {
  readonly text: string;
  toSource(place: SourceSpan): SourceSpan;
}

/** Where the markup of a page stands in a document. */
export interface DataParts {
  readonly structuredData: readonly StructuredDataBlock[];
  readonly itemProperties: readonly ItemProperty[];
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

const withoutEscapes = (written: string): string => {
  if (!written.includes("\\")) return written;
  try {
    const value: unknown = JSON.parse(`"${written.replace(/[\n\r\t]/g, " ")}"`);
    return typeof value === "string" ? value : written;
  } catch {
    return written;
  }
};

const linesOfBlock = ({ text, start }: StructuredDataBlock): readonly Line[] => {
  const lines: Line[] = [];
  const read = text.slice(0, maxCharacters);
  let name = "";
  for (const literal of jsonLiterals(read)) {
    const written = read.slice(literal.start, literal.end);
    if (literal.isKey) name = written;
    else lines.push({ name, value: withoutEscapes(written), source: { start: start + literal.start, end: start + literal.end } });
    if (lines.length >= maxLines) break;
  }
  return lines;
};

const allLines = ({ structuredData, itemProperties, metadata }: DataParts): readonly Line[] => [
  // Embedded state holds the words of the whole site, other postings among them: it proves nothing by itself.
  ...structuredData.filter(({ kind }) => kind === "json-ld").flatMap(linesOfBlock),
  ...itemProperties.flatMap(({ name, value, start, end }) => (value === null ? [] : [{ name, value, source: { start, end } }])),
  ...metadata.map(({ name, value, start, end }) => ({ name, value, source: { start, end } })),
];

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

/** Writes out what a page states in its markup, so that it can be searched like its text. */
export function stateData(parts: DataParts): StatedData {
  const lines = allLines(parts);
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
}
