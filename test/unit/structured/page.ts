import type { ItemProperty, PageItem, PageMetadata, PreparedDocument, StructuredDataBlock } from "../../../src/spec/prepared-document.ts";

interface PageParts {
  /** Whole scripts of JSON-LD, without their tags. */
  readonly jsonLd?: readonly string[];
  /** Whole scripts of page state, without their tags. */
  readonly state?: readonly string[];
  readonly text?: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly items?: readonly PageItem[];
  readonly itemProperties?: readonly ItemProperty[];
  readonly source?: string;
}

/** A prepared page as preparation makes it, with its scripts standing in its source. */
export const page = (parts: PageParts): PreparedDocument => {
  const { jsonLd = [], state = [], text = "", title = null, url = null, language = null, metadata = {} } = parts;
  let source = parts.source ?? `<html><body>${text}\n`;
  const structuredData: StructuredDataBlock[] = [];
  const add = (kind: StructuredDataBlock["kind"], script: string): void => {
    source += "<script>";
    structuredData.push({ kind, text: script, start: source.length, end: source.length + script.length });
    source += `${script}</script>\n`;
  };
  for (const script of jsonLd) add("json-ld", script);
  for (const script of state) add("embedded-state", script);
  const entries = Object.entries(metadata).map(([name, value]): PageMetadata => ({ name, value, start: 0, end: 0 }));
  return {
    ...{ source, format: "html", charset: null, text, pageTitle: title, language, structuredData, metadata: entries, url },
    ...{ items: parts.items ?? [], itemProperties: parts.itemProperties ?? [] },
    ...{ links: [], removed: [], segments: [], id: null, referenceDate: null, warnings: [] },
  };
};

/** What stands in the source at a posting's leaf. */
export const sourceAt = (document: PreparedDocument, span: { readonly start: number; readonly end: number } | undefined): string | null =>
  span === undefined ? null : document.source.slice(span.start, span.end);
