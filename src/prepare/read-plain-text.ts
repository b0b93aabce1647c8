import type { PageLink, RemovedPart } from "../spec/prepared-document.ts";
import { classifyCharacter } from "./character-class.ts";
import { copyText, copyVerbatim } from "./copy-text.ts";
import { createStringSearch } from "./forward-search.ts";
import { createMarkdownReader } from "./markdown-inline.ts";
import { breakLine, createTextBuffer, type Span, type TextBuffer } from "./text-buffer.ts";

/** What reading markdown or plain text found. */
export interface PlainReading {
  readonly buffer: TextBuffer;
  readonly removed: readonly RemovedPart[];
  readonly links: readonly PageLink[];
}

/** Deeper indentation is alignment, not structure. */
const deepestIndent = 12;

/** The spans between HTML comments. A comment that never ends is text. */
const splitAtComments = (source: string): { readonly kept: readonly Span[]; readonly comments: readonly Span[] } => {
  const kept: Span[] = [];
  const comments: Span[] = [];
  let from = 0;
  for (let open = source.indexOf("<!--"); open >= 0; open = source.indexOf("<!--", from)) {
    const close = source.indexOf("-->", open + 4);
    if (close < 0) break;
    kept.push({ start: from, end: open });
    comments.push({ start: open, end: close + 3 });
    from = close + 3;
  }
  kept.push({ start: from, end: source.length });
  return { kept, comments };
};

/** Width of the white space at the start of a line, a tab counting as four. */
const indentOf = (source: string, { start, end }: Span): { readonly width: number; readonly textStart: number } => {
  let width = 0;
  let textStart = start;
  while (textStart < end && classifyCharacter(source.charCodeAt(textStart)) === "space") {
    width += source.charCodeAt(textStart) === 0x09 ? 4 : 1;
    textStart++;
  }
  return { width: Math.min(width, deepestIndent), textStart };
};

const isBlank = (source: string, { start, end }: Span): boolean => {
  for (let index = start; index < end; index++) {
    const kind = classifyCharacter(source.charCodeAt(index));
    if (kind === "ordinary" || kind === "surrogate") return false;
  }
  return true;
};

/**
 * Reads markdown or plain text: kept nearly as it is, with white space and control characters put in order. In markdown,
 * comments, inlined pictures and link targets without meaning for an application are left out as well.
 */
export const readPlainText = (source: string, { format }: { readonly format: "markdown" | "text" }): PlainReading => {
  const buffer = createTextBuffer(source);
  const removed: RemovedPart[] = [];
  const links: PageLink[] = [];
  const readInline = format === "markdown" ? createMarkdownReader(buffer, { removed, links }) : (span: Span) => copyText(buffer, span);
  let isFenced = false;
  // Remembered across spans: a long line full of comments is searched once.
  const nextBreak = createStringSearch(source, source.includes("\n") ? "\n" : "\r");

  const readLine = (span: Span): void => {
    if (isBlank(source, span)) return;
    const { width, textStart } = indentOf(source, span);
    const isFence = format === "markdown" && source.startsWith("```", textStart);
    if (isFence) isFenced = !isFenced;
    if (width > 0 && (buffer.breaks > 0 || buffer.length === 0)) buffer.prefix = " ".repeat(width);
    const text = { start: textStart, end: span.end };
    if (isFenced || isFence) copyVerbatim(buffer, text);
    else readInline(text);
  };
  const readSpan = ({ start, end }: Span): void => {
    for (let from = start; from <= end; ) {
      const to = Math.min(nextBreak(from), end);
      readLine({ start: from, end: to });
      if (to < end) breakLine(buffer, buffer.breaks === 0 ? 1 : 2);
      from = to + 1;
    }
  };

  const { kept, comments } = format === "markdown" ? splitAtComments(source) : { kept: [{ start: 0, end: source.length }], comments: [] };
  for (const span of kept) readSpan(span);
  for (const comment of comments) removed.push({ reason: "comment", ...comment });
  return { buffer, links, removed: removed.sort((left, right) => left.start - right.start) };
};
