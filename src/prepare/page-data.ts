import type { ItemProperty, PageItem, PageLink, PageMetadata, StructuredDataBlock } from "../spec/prepared-document.ts";

/** Something of the contract while it is being filled in. */
type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What a page states beside its text, collected in the same pass. */
export interface PageData {
  readonly structuredData: StructuredDataBlock[];
  readonly items: Draft<PageItem>[];
  readonly itemProperties: Draft<ItemProperty>[];
  readonly metadata: PageMetadata[];
  readonly links: PageLink[];
  /** Indices of the items whose elements are open, innermost last. */
  readonly openItems: number[];
  /** UTF-16 units that values of properties may still take: nested properties repeat each other's text. */
  valueBudget: number;
}

/** Starts with nothing. */
export const createPageData = (source: string): PageData => ({
  structuredData: [],
  items: [],
  itemProperties: [],
  metadata: [],
  links: [],
  openItems: [],
  valueBudget: 2 * source.length,
});
