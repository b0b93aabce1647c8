import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { ElementKind } from "./element-kinds.ts";
import { closeAll } from "./open-elements.ts";
import { closeElement, createPage, openElement, readComment, readText } from "./page-reader.ts";
import type { PageState } from "./page-state.ts";
import { type AttributeCollector, createAttributeCollector } from "./tag-attributes.ts";
import type { Span } from "./text-buffer.ts";

/** Drawings and formulas: inside them `<title>` and `<style>` are ordinary elements, and `<x/>` ends itself. */
const foreignElements: ReadonlySet<string> = new Set(["svg", "math"]);

/** What the callbacks below share while one page goes through the tokenizer. */
interface TokenizerState {
  readonly page: PageState;
  readonly markup: string;
  readonly attributes: AttributeCollector;
  kind: ElementKind;
  /** Where the tag begins that is being read, or -1. */
  tagStart: number;
  /** Text that is not handed on yet: the tokenizer gives each stray `<` apart. Empty when both are the same. */
  textStart: number;
  textEnd: number;
  /** The open element whose content is raw text, and the comment that never ended: what may have swallowed the page. */
  rawTag: Span | null;
  openComment: Span | null;
}

const isForeign = ({ page }: TokenizerState): boolean => (page.muted > 0 && page.kinds.isOpen("svg")) || page.kinds.isOpen("math");

const endStartTag = (state: TokenizerState, end: number): void => {
  const span = { start: state.tagStart, end };
  state.rawTag = state.kind.isRawText && !isForeign(state) ? span : null;
  openElement(state.page, { kind: state.kind, attributes: state.attributes.take(), span });
  state.tagStart = -1;
};

const selfCloseTag = (state: TokenizerState, end: number): void => {
  const isClosed = foreignElements.has(state.kind.name) || isForeign(state);
  endStartTag(state, end);
  if (isClosed) closeElement(state.page, { kind: state.kind, span: { start: end - 1, end } });
};

const endTag = (state: TokenizerState, { start, end }: Span): void => {
  const { page, markup } = state;
  flushText(state);
  state.rawTag = null;
  const bracket = markup.indexOf(">", end);
  const span = { start: start - 2, end: bracket < 0 ? markup.length : bracket + 1 };
  const innermost = page.elements.stack.at(-1)?.kind;
  const isInnermost = innermost !== undefined && innermost.name.length === end - start && markup.startsWith(innermost.name, start);
  closeElement(page, { kind: isInnermost ? innermost : page.kinds.at(markup, { start, end }), span });
};

const comment = (state: TokenizerState, { start, end }: Span): void => {
  const { page, markup } = state;
  flushText(state);
  const opening = markup.lastIndexOf("<", start);
  if (end >= markup.length) state.openComment = { start: opening, end: start };
  readComment(page, { start: opening, end: Math.min(end + 1, markup.length) });
};

const flushText = (state: TokenizerState): void => {
  const { textStart: start, textEnd: end } = state;
  if (start === end) return;
  state.textStart = end;
  readText(state.page, { start, end });
};

const collectText = (state: TokenizerState, { start, end }: Span): void => {
  if (start !== state.textEnd) {
    flushText(state);
    state.textStart = start;
  }
  state.textEnd = end;
};

const createCallbacks = (state: TokenizerState): TokenizerCallbacks => {
  const { page, markup, attributes } = state;
  return {
    isInForeignContext: () => isForeign(state),
    onopentagname(start, end) {
      flushText(state);
      state.kind = page.kinds.at(markup, { start, end });
      state.tagStart = start - 1;
      attributes.take();
    },
    onattribname: (start, end) => attributes.startName({ start, end }, page.muted > 0),
    onattribdata: (start, end) => attributes.addData({ start, end }),
    onattribentity: () => undefined,
    onattribend: () => attributes.endValue(),
    onopentagend: (end) => endStartTag(state, end + 1),
    onselfclosingtag: (end) => selfCloseTag(state, end + 1),
    onclosetag: (start, end) => endTag(state, { start, end }),
    ontext: (start, end) => {
      // The tokenizer gives -1 for an end tag that the input breaks off in.
      if (start >= 0) collectText(state, { start, end });
    },
    ontextentity: () => undefined,
    oncomment: (start, end) => comment(state, { start, end }),
    oncdata: (start, end, offset) => collectText(state, { start, end: end - offset }),
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
};

const startReading = (page: PageState): TokenizerState => {
  const markup = page.source;
  const attributes = createAttributeCollector(markup, page.entities);
  return { page, markup, attributes, kind: page.kinds.of(""), tagStart: -1, textStart: 0, textEnd: 0, rawTag: null, openComment: null };
};

const options = { decodeEntities: false };

/**
 * Never fed. A full garbage collection between two pages would find no tokenizer alive, and the engine would throw away the
 * code that it compiled for one: the next 50 pages would take three times as long.
 */
const spare = {
  options,
  tokenizer: new Tokenizer(options, createCallbacks(startReading(createPage("", { disabledRules: new Set(), readNested: null })))),
};

/**
 * Feeds a page through htmlparser2's tokenizer. The `Parser` above it keeps its open elements in an array that grows at the
 * front, which takes minutes on a page of a million nested elements; the tokenizer alone is linear.
 *
 * @returns the markup that swallowed the rest of the page (an end tag, quote or `-->` that never comes), or null.
 */
export const tokenizePage = (page: PageState): Span | null => {
  const state = startReading(page);
  const { markup, attributes } = state;
  const tokenizer = new Tokenizer(spare.options, createCallbacks(state));
  tokenizer.write(markup);
  tokenizer.end();
  flushText(state);
  page.tag = { start: markup.length, end: markup.length };
  closeAll(page.elements);
  if (state.tagStart >= 0) return { start: state.tagStart, end: attributes.openValueStart ?? state.tagStart + 1 };
  return state.openComment ?? state.rawTag;
};
