import type { Fact, FactField, StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { PageNames } from "./page-names.ts";
import { spanOfPath } from "./posting-spans.ts";

/** What the reading of one posting's markup may take. */
export interface MarkupParts {
  readonly document: PreparedDocument;
  /** Readable text of HTML: tags gone, entities decoded, one line a paragraph or list entry. */
  readonly toText: (html: string) => string;
  /** The day the page was fetched, `YYYY-MM-DD`; null when unknown: then no date is in the past. */
  readonly referenceDate: string | null;
  /** Whether a name is that of a job board, which employs only where a posting says so. @default none is */
  readonly isBoardName?: ((name: string) => boolean) | undefined;
}

/** One posting while its facts are read. */
export interface MarkupReading extends MarkupParts {
  readonly posting: StructuredPosting;
  /** Names of the site that shows the page. */
  readonly site: PageNames;
  /** The posting's description as readable text, "" without one; made at first use. */
  readonly describedText: () => string;
}

/** A fact before its places are known. */
export interface MarkupFact {
  readonly field: FactField;
  readonly value: WireValue;
  /** Path of what it was read from. */
  readonly path: string;
  /** Paths of the parts of an object, by key. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly confidence: number;
  readonly doubts?: readonly WarningCode[];
}

/** How much each form of markup is worth beside JSON-LD, which is checked by search engines. */
const originWeight: Readonly<Record<StructuredPosting["origin"], number>> = {
  "json-ld": 1,
  microdata: 0.97,
  rdfa: 0.97,
  "embedded-state": 0.95,
};

interface Proof {
  readonly span: SourceSpan;
  readonly status: Fact["status"];
}

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The first place of a value as a word of its own: "Go" is not in "Good". */
const wordAt = (raw: string, word: string): number => {
  for (let at = raw.indexOf(word), tries = 0; at !== -1 && tries < 50; at = raw.indexOf(word, at + 1), tries += 1)
    if (!isWordCharacter(raw[at - 1]) && !isWordCharacter(raw[at + word.length])) return at;
  return -1;
};

/** A longer text is not searched for a value within it: that is what a list of phrases or a title is read from. */
const longestHolder = 20_000;

/** A value that stands within its place as it is (a title before the board's name) is narrowed down to it. */
const prove = (source: string, { value, span }: { value: WireValue; span: SourceSpan }): Proof => {
  if (typeof value !== "string" && typeof value !== "number") return { span, status: "normalized" };
  const written = String(value);
  const raw = source.slice(span.start, span.end);
  if (raw === written) return { span, status: "exact" };
  const at = written === "" || raw.length > longestHolder ? -1 : wordAt(raw, written);
  if (at === -1) return { span, status: "normalized" };
  return { span: { start: span.start + at, end: span.start + at + written.length }, status: "exact" };
};

/** Finds the places of a fact's value and parts. */
export const placeFact = (fact: MarkupFact, { posting, document }: MarkupReading): Fact => {
  const { field, value, path, parts = {}, confidence, doubts = [] } = fact;
  const { span, status } = prove(document.source, { value, span: spanOfPath(posting, path) ?? posting.span });
  const placed = Object.entries(parts).flatMap(([key, part]): [string, SourceSpan][] => {
    const place = spanOfPath(posting, part);
    return place === null ? [] : [[key, place]];
  });
  const weighed = Math.round(confidence * originWeight[posting.origin] * 100) / 100;
  return { field, value, origin: posting.origin, span, parts: Object.fromEntries(placed), status, confidence: weighed, doubts };
};
