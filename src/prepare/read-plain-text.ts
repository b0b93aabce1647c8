import type { PageLink, PageMetadata, RemovedPart } from "../spec/prepared-document.ts";
import { classifyCharacter } from "./character-class.ts";
import { copyText, copyVerbatim } from "./copy-text.ts";
import { createStringSearch } from "./forward-search.ts";
import { createMarkdownReader } from "./markdown-inline.ts";
import { breakLine, createTextBuffer, type Span, type TextBuffer } from "./text-buffer.ts";
import { textLines } from "./text-lines.ts";
import { findTextNoise } from "./text-noise.ts";
import { readPreamble } from "./text-preamble.ts";

/** What reading markdown or plain text found. */
export interface PlainReading {
  readonly buffer: TextBuffer;
  readonly removed: readonly RemovedPart[];
  readonly links: readonly PageLink[];
  readonly metadata: readonly PageMetadata[];
}

/** Deeper indentation is alignment, not structure. */
const deepestIndent = 12;

/** The HTML comments of a text. One that never ends is text. */
const findComments = (source: string): readonly RemovedPart[] => {
  const comments: RemovedPart[] = [];
  let from = 0;
  for (let open = source.indexOf("<!--"); open >= 0; open = source.indexOf("<!--", from)) {
    const close = source.indexOf("-->", open + 4);
    if (close < 0) break;
    from = close + 3;
    comments.push({ reason: "comment", start: open, end: from });
  }
  return comments;
};

/** The spans between the parts that are left out, and those parts in order and without overlap. */
const cutOut = (
  parts: readonly RemovedPart[],
  length: number,
): { readonly kept: readonly Span[]; readonly left: readonly RemovedPart[] } => {
  const kept: Span[] = [];
  const left: RemovedPart[] = [];
  let from = 0;
  for (const part of [...parts].sort((first, second) => first.start - second.start)) {
    if (part.end <= from) continue;
    const start = Math.max(from, part.start);
    if (start > from) kept.push({ start: from, end: start });
    left.push({ ...part, start });
    from = part.end;
  }
  kept.push({ start: from, end: length });
  return { kept, left };
};

/** Below this much text the rules are wrong rather than the posting short. */
const suspiciouslyLittle = 200;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const isNextToNothingLeft = (noise: readonly Span[], kept: readonly Span[]): boolean => {
  const taken = lengthOf(noise);
  const left = lengthOf(kept) - taken;
  return left < suspiciouslyLittle && taken > 3 * left;
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

  const lines = textLines(source);
  const preamble = readPreamble(source, lines);
  const comments = format === "markdown" ? findComments(source) : [];
  const certain = [...preamble.removed, ...comments];
  const noise = findTextNoise(lines, { format });
  const isWrong = isNextToNothingLeft(noise, cutOut(certain, source.length).kept);
  const { kept, left } = cutOut(isWrong ? certain : [...certain, ...noise], source.length);
  for (const span of kept) readSpan(span);
  for (const part of left) removed.push(part);
  return { buffer, links, metadata: preamble.metadata, removed: removed.sort((first, second) => first.start - second.start) };
};
