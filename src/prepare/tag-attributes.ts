import type { EntityDecoder } from "./entity-decoder.ts";
import type { Span } from "./text-buffer.ts";

/** The value of an attribute after entity decoding, and where it stands in the source. */
export interface AttributeValue {
  readonly value: string;
  readonly span: Span;
  /** Whether the source spells the value with entities, so that offsets within it cannot be told. */
  readonly hasEntities: boolean;
}

/**
 * The attributes of one tag that preparation looks at, by name in lower case. The first of a repeated name counts. They stand
 * in a list that the next tag is read into.
 */
export interface TagAttributes {
  readonly size: number;
  has(name: string): boolean;
  get(name: string): AttributeValue | undefined;
  /** The value alone. */
  valueOf(name: string): string | undefined;
  /** What a look-up finds for the value as the source spells it; null without the attribute. */
  find<Found>(name: string, look: (source: string, value: Span) => Found): Found | null;
  /** The same attributes, to be asked after the next tag was read. */
  keep(): TagAttributes;
}

/** The attributes of the tag that is being read. */
export interface AttributeList extends TagAttributes {
  clear(): void;
  /** Adds an attribute whose value stands at a span of the source, unless the tag had one of this name. */
  add(name: string, value: Span): void;
}

/** Whether a tag has no attribute but `class`: nine in ten say nothing else. */
export const isBare = (attributes: TagAttributes): boolean => attributes.size === 0 || (attributes.size === 1 && attributes.has("class"));

/** Longest value that is kept: a rule needs words, not an inlined picture. */
const longestValue = 4096;

/** Where the attributes of a tag stand: they are cut out and decoded when somebody asks, which for most is never. */
class WrittenAttributes implements AttributeList {
  readonly #source: string;
  readonly #entities: EntityDecoder;
  readonly #names: string[];
  readonly #bounds: number[];
  size: number;

  constructor(source: string, entities: EntityDecoder, kept?: { readonly names: string[]; readonly bounds: number[] }) {
    this.#source = source;
    this.#entities = entities;
    this.#names = kept?.names ?? [];
    this.#bounds = kept?.bounds ?? [];
    this.size = this.#names.length;
  }

  #indexOf(name: string): number {
    const names = this.#names;
    for (let index = 0; index < this.size; index++) if (names[index] === name) return index;
    return -1;
  }

  has(name: string): boolean {
    return this.#indexOf(name) >= 0;
  }

  clear(): void {
    this.size = 0;
  }

  add(name: string, { start, end }: Span): void {
    if (this.#indexOf(name) >= 0) return;
    const index = this.size++;
    this.#names[index] = name;
    this.#bounds[2 * index] = start;
    this.#bounds[2 * index + 1] = end;
  }

  valueOf(name: string): string | undefined {
    const index = this.#indexOf(name);
    return index < 0 ? undefined : this.#decode(this.#raw(index));
  }

  get(name: string): AttributeValue | undefined {
    const index = this.#indexOf(name);
    if (index < 0) return undefined;
    const raw = this.#raw(index);
    return { value: this.#decode(raw), span: this.#spanOf(index), hasEntities: raw.includes("&") };
  }

  find<Found>(name: string, look: (source: string, value: Span) => Found): Found | null {
    const index = this.#indexOf(name);
    return index < 0 ? null : look(this.#source, this.#spanOf(index));
  }

  keep(): TagAttributes {
    const kept = { names: this.#names.slice(0, this.size), bounds: this.#bounds.slice(0, 2 * this.size) };
    return new WrittenAttributes(this.#source, this.#entities, kept);
  }

  #spanOf(index: number): Span {
    return { start: this.#bounds[2 * index] ?? 0, end: this.#bounds[2 * index + 1] ?? 0 };
  }

  #raw(index: number): string {
    const start = this.#bounds[2 * index] ?? 0;
    return this.#source.slice(start, Math.min(this.#bounds[2 * index + 1] ?? 0, start + longestValue));
  }

  #decode(raw: string): string {
    return raw.includes("&") ? this.#entities.decodeAttribute(raw) : raw;
  }
}

/** Makes an empty list over one source. */
export const createAttributeList = (source: string, entities: EntityDecoder): AttributeList => new WrittenAttributes(source, entities);
