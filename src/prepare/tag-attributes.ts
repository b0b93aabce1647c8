import type { EntityDecoder } from "./entity-decoder.ts";
import type { Span } from "./text-buffer.ts";

/** The value of an attribute after entity decoding, and where it stands in the source. */
export interface AttributeValue {
  readonly value: string;
  readonly span: Span;
  /** Whether the source spells the value with entities, so that offsets within it cannot be told. */
  readonly hasEntities: boolean;
}

/** The attributes of one tag that preparation looks at, by name in lower case. The first of a repeated name counts. */
export interface TagAttributes {
  readonly size: number;
  has(name: string): boolean;
  get(name: string): AttributeValue | undefined;
}

/** Whether a tag has no attribute but `class`: nine in ten say nothing else. */
export const isBare = (attributes: TagAttributes): boolean => attributes.size === 0 || (attributes.size === 1 && attributes.has("class"));

/** The attributes preparation looks at: all others, however many, cost nothing but their scan. */
const readNames: ReadonlySet<string> = new Set(
  "id rel src alt lang href type role open name class style start hidden typeof content datetime property itemprop itemtype itemscope aria-label aria-hidden aria-expanded aria-controls shadowrootmode srcdoc title data-title data-bs-title data-tooltip data-original-title data-tippy-content".split(
    " ",
  ),
);

const longestName = 20;
const namesByLength: readonly (readonly string[])[] = Array.from({ length: longestName + 1 }, (_, size) =>
  [...readNames].filter(({ length }) => length === size),
);

/** The name at a span in lower case if preparation looks at it, else "". */
const readName = (source: string, { start, end }: Span): string => {
  const candidates = namesByLength[end - start];
  if (candidates === undefined || candidates.length === 0) return "";
  for (const candidate of candidates) if (source.startsWith(candidate, start)) return candidate;
  const first = source.charCodeAt(start);
  // Written in lower case it would have been found.
  if (first > 0x60 && source.charCodeAt(end - 1) > 0x60) return "";
  const written = source.slice(start, end).toLowerCase();
  return readNames.has(written) ? written : "";
};

/** Longest value that is kept: a rule needs words, not an inlined picture. */
const longestValue = 4096;

const none: TagAttributes = new Map();

/** Where the attributes of a tag stand: they are cut out and decoded when somebody asks, which for most is never. */
class WrittenAttributes implements TagAttributes {
  readonly #source: string;
  readonly #entities: EntityDecoder;
  readonly #names: string[] = [];
  readonly #bounds: number[] = [];

  constructor(source: string, entities: EntityDecoder) {
    this.#source = source;
    this.#entities = entities;
  }

  get size(): number {
    return this.#names.length;
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  add(name: string, { start, end }: Span): void {
    this.#names.push(name);
    this.#bounds.push(start, end);
  }

  get(name: string): AttributeValue | undefined {
    const index = this.#names.indexOf(name);
    if (index < 0) return undefined;
    const start = this.#bounds[2 * index] ?? 0;
    const end = this.#bounds[2 * index + 1] ?? 0;
    const raw = this.#source.slice(start, Math.min(end, start + longestValue));
    const hasEntities = raw.includes("&");
    return { value: hasEntities ? this.#entities.decodeAttribute(raw) : raw, span: { start, end }, hasEntities };
  }
}

/** Collects the attributes of the tag that the tokenizer is in. */
export interface AttributeCollector {
  /** Starts an attribute; it is not kept while `isIgnored`. */
  startName(name: Span, isIgnored: boolean): void;
  addData(data: Span): void;
  endValue(): void;
  /** The attributes since the last call. */
  take(): TagAttributes;
  /** Where the value begins that is being read, or null outside a value. */
  readonly openValueStart: number | null;
}

/** Makes a collector over one source. */
export const createAttributeCollector = (source: string, entities: EntityDecoder): AttributeCollector => {
  let attributes: WrittenAttributes | null = null;
  let name = "";
  let span: Span = { start: 0, end: 0 };
  let nameEnd: number | null = null;
  return {
    startName({ start, end }, isIgnored) {
      const candidate = isIgnored ? "" : readName(source, { start, end });
      name = candidate !== "" && attributes?.has(candidate) !== true ? candidate : "";
      span = { start: end, end };
      nameEnd = end;
    },
    addData(data) {
      if (name !== "") span = data;
    },
    endValue() {
      nameEnd = null;
      if (name === "") return;
      attributes ??= new WrittenAttributes(source, entities);
      attributes.add(name, span);
      name = "";
    },
    take() {
      const taken = attributes ?? none;
      attributes = null;
      return taken;
    },
    get openValueStart() {
      return nameEnd;
    },
  };
};
