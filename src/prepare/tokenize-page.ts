import { closeAll } from "./open-elements.ts";
import { closeElement, openElement, readComment, readText } from "./page-reader.ts";
import type { PageState } from "./page-state.ts";
import { endOfRawText, isRawTextBeginning, rawTextName } from "./raw-text.ts";
import { type Declaration, scanBogusComment, scanDeclaration } from "./scan-declaration.ts";
import { endOfTagName, scanTag, type TagScan } from "./scan-tag.ts";
import { createAttributeList } from "./tag-attributes.ts";
import type { Span } from "./text-buffer.ts";

/** Drawings and formulas: inside them `<title>` and `<style>` are ordinary elements, and `<x/>` ends itself. */
const foreignElements: ReadonlySet<string> = new Set(["svg", "math"]);

/** What the functions below share while one page is read. */
interface TokenizerState {
  readonly page: PageState;
  readonly markup: string;
  readonly tag: TagScan;
  /** Where the tag begins that the page breaks off in, or -1. */
  brokenTag: number;
  /** The open element whose content is raw text, and the comment that never ended: what may have swallowed the page. */
  rawTag: Span | null;
  openComment: Span | null;
}

const isForeign = (page: PageState): boolean => (page.muted > 0 && page.kinds.isOpen("svg")) || page.kinds.isOpen("math");

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Each of the readers below takes the place of a `<` and gives where reading goes on. */
const readEndTag = (state: TokenizerState, bracket: number): number => {
  const { page, markup } = state;
  const start = bracket + 2;
  const end = endOfTagName(markup, start);
  if (end === markup.length) return end;
  state.rawTag = null;
  const closing = markup.charCodeAt(end) === 0x3e ? end : markup.indexOf(">", end);
  const next = closing < 0 ? markup.length : closing + 1;
  const { stack } = page.elements;
  const innermost = stack[stack.length - 1]?.kind;
  const isInnermost = innermost !== undefined && innermost.name.length === end - start && markup.startsWith(innermost.name, start);
  const kind = isInnermost ? innermost : page.kinds.at(markup, { start, end });
  closeElement(page, { kind, span: { start: bracket, end: next } });
  return next;
};

const readRawText = (state: TokenizerState, { name, start }: { readonly name: string; readonly start: number }): number => {
  const { page, markup } = state;
  const endTag = endOfRawText(markup, { name, from: start });
  const end = endTag < 0 ? markup.length : endTag;
  if (end > start) readText(page, { start, end });
  return endTag < 0 ? end : readEndTag(state, endTag);
};

const readStartTag = (state: TokenizerState, bracket: number): number => {
  const { page, markup, tag } = state;
  const start = bracket + 1;
  const nameEnd = endOfTagName(markup, start);
  if (nameEnd === markup.length) return isRawTextBeginning(markup.slice(start)) && !isForeign(page) ? start : nameEnd;
  const kind = page.kinds.at(markup, { start, end: nameEnd });
  const named = rawTextName(markup, { start, end: nameEnd });
  const rawText = named !== "" && isForeign(page) ? "" : named;
  const closing = scanTag(tag, { from: nameEnd, isIgnored: page.muted > 0 });
  if (closing < 0) {
    state.brokenTag = bracket;
    return markup.length;
  }
  const end = closing + 1;
  const isClosed = tag.isSelfClosing && (foreignElements.has(kind.name) || isForeign(page));
  const span = { start: bracket, end };
  state.rawTag = kind.isRawText && rawText !== "" ? span : null;
  openElement(page, { kind, attributes: tag.attributes, span });
  if (isClosed) closeElement(page, { kind, span: { start: closing, end } });
  return rawText === "" ? end : readRawText(state, { name: rawText, start: end });
};

/** Browsers take CDATA in HTML for a comment; in a feed, or a part of one, it is text. */
const isHtmlDocument = (markup: string): boolean => {
  const beginning = markup.slice(0, 2_000);
  return /<!doctype html|<(?:html|head|body|main)[\s>]/i.test(beginning) && !/^\s*<\?xml/i.test(beginning);
};

const readDeclaration = (state: TokenizerState, declaration: Declaration): number => {
  const { page, markup } = state;
  const isComment = declaration.kind === "character-data" && !isForeign(page) && isHtmlDocument(markup);
  const { kind, start, end, next } = isComment ? scanBogusComment(markup, declaration.start) : declaration;
  if (kind === "character-data") readText(page, { start, end });
  if (kind === "character-data" || kind === "doctype") return next;
  const opening = markup.lastIndexOf("<", start);
  if (kind === "unclosed-comment") state.openComment = { start: opening, end: start };
  readComment(page, { start: opening, end: next });
  return next;
};

/** Reads what begins with `</`. */
const readEnd = (state: TokenizerState, bracket: number): number => {
  const unit = state.markup.charCodeAt(bracket + 2);
  if (isLetter(unit)) return readEndTag(state, bracket);
  return unit === 0x3e ? bracket + 3 : readDeclaration(state, scanBogusComment(state.markup, bracket + 2));
};

/** Reads markup of any kind; what begins none is text, for which it gives -1. */
const readMarkup = (state: TokenizerState, bracket: number): number => {
  const { markup } = state;
  const unit = markup.charCodeAt(bracket + 1);
  if (isLetter(unit)) return readStartTag(state, bracket);
  if (unit === 0x2f) return readEnd(state, bracket);
  if (unit === 0x21) return readDeclaration(state, scanDeclaration(markup, bracket + 2));
  return readDeclaration(state, scanBogusComment(markup, bracket + 1));
};

/** Whether a `<` begins markup: a letter, `/`, `!` or `?` follows, and the page does not break off there. */
const beginsMarkup = (markup: string, bracket: number): boolean => {
  const unit = bracket + 1 < markup.length ? markup.charCodeAt(bracket + 1) : 0;
  return isLetter(unit) || unit === 0x21 || unit === 0x3f || (unit === 0x2f && bracket + 2 < markup.length);
};

const startReading = (page: PageState): TokenizerState => {
  const { source: markup, entities } = page;
  const tag = { source: markup, attributes: createAttributeList(markup, entities), isSelfClosing: false, nameEnd: -1 };
  return { page, markup, tag, brokenTag: -1, rawTag: null, openComment: null };
};

/**
 * Feeds a page to the reader, tag by tag, as browsers cut markup: one pass, which never looks back.
 *
 * @returns the markup that swallowed the rest of the page (an end tag, quote or `-->` that never comes), or null.
 */
export const tokenizePage = (page: PageState): Span | null => {
  const state = startReading(page);
  const { markup, tag } = state;
  let textStart = 0;
  for (let bracket = markup.indexOf("<"); bracket >= 0; ) {
    if (beginsMarkup(markup, bracket)) {
      if (bracket > textStart) readText(page, { start: textStart, end: bracket });
      textStart = readMarkup(state, bracket);
      bracket = markup.indexOf("<", textStart);
    } else bracket = markup.indexOf("<", bracket + 1);
  }
  if (textStart < markup.length) readText(page, { start: textStart, end: markup.length });
  page.tag = { start: markup.length, end: markup.length };
  closeAll(page.elements);
  if (state.brokenTag >= 0) return { start: state.brokenTag, end: tag.nameEnd >= 0 ? tag.nameEnd : state.brokenTag + 1 };
  return state.openComment ?? state.rawTag;
};
