import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { rawTextElements } from "./html-elements.ts";
import { closeElement, openElement, readComment, readEntity, readText } from "./page-reader.ts";
import type { PageState } from "./page-state.ts";
import { createAttributeCollector } from "./tag-attributes.ts";
import type { Span } from "./text-buffer.ts";

/** Drawings and formulas: inside them `<title>` and `<style>` are ordinary elements, and `<x/>` ends itself. */
const foreignElements: ReadonlySet<string> = new Set(["svg", "math"]);

/** Names that are remembered: a page uses a few dozen, a hostile one millions. */
const mostNames = 500;

/**
 * Feeds a page through htmlparser2's tokenizer. The `Parser` above it keeps its open elements in an array that grows at the
 * front, which takes minutes on a page of a million nested elements; the tokenizer alone is linear.
 *
 * @returns the markup that swallowed the rest of the page (an end tag, quote or `-->` that never comes), or null.
 */
export const tokenizePage = (page: PageState, markup: string): Span | null => {
  const attributes = createAttributeCollector(markup);
  const isForeign = (): boolean => (page.muted > 0 && page.elements.has("svg")) || page.elements.has("math");
  const names = new Map<string, string>();
  /** One string object for each name: tables that are asked by it then compare pointers. */
  const nameAt = (start: number, end: number): string => {
    const written = markup.slice(start, end);
    const known = names.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    if (names.size < mostNames) names.set(written, lower);
    return lower;
  };
  let name = "";
  let tagStart = -1;
  let rawTag: Span | null = null;
  let swallowed: Span | null = null;

  const endTag = (end: number): void => {
    const span = { start: tagStart, end };
    rawTag = rawTextElements.has(name) && !isForeign() ? span : null;
    openElement(page, { name, attributes: attributes.take(), span });
    tagStart = -1;
  };
  const callbacks: TokenizerCallbacks = {
    isInForeignContext: isForeign,
    onopentagname(start, end) {
      name = nameAt(start, end);
      tagStart = start - 1;
      attributes.take();
    },
    onattribname: (start, end) => attributes.startName({ start, end }, page.muted > 0),
    onattribdata: (start, end) => attributes.addData({ start, end }),
    onattribentity: (codepoint) => attributes.addEntity(String.fromCodePoint(codepoint)),
    onattribend: () => attributes.endValue(),
    onopentagend: (end) => endTag(end + 1),
    onselfclosingtag(end) {
      const isClosed = foreignElements.has(name) || isForeign();
      endTag(end + 1);
      if (isClosed) closeElement(page, { name, span: { start: end, end: end + 1 } });
    },
    onclosetag(start, end) {
      rawTag = null;
      const bracket = markup.indexOf(">", end);
      const span = { start: start - 2, end: bracket < 0 ? markup.length : bracket + 1 };
      closeElement(page, { name: nameAt(start, end), span });
    },
    ontext: (start, end) => readText(page, { start, end }),
    ontextentity(codepoint, end) {
      // An entity is at most 33 characters long; its `&` is the nearest one before its end.
      const start = markup.lastIndexOf("&", end - 1);
      readEntity(page, { character: String.fromCodePoint(codepoint), span: { start, end } });
    },
    oncomment(start, end) {
      const opening = markup.lastIndexOf("<", start);
      if (end >= markup.length) swallowed = { start: opening, end: start };
      readComment(page, { start: opening, end: Math.min(end + 1, markup.length) });
    },
    oncdata: (start, end, offset) => readText(page, { start, end: end - offset }),
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(markup);
  tokenizer.end();
  page.tag = { start: markup.length, end: markup.length };
  page.elements.closeAll();
  if (tagStart >= 0) return { start: tagStart, end: attributes.openValueStart ?? tagStart + 1 };
  return swallowed ?? rawTag;
};
