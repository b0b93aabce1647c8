import type { SegmentCells } from "./packed-segments.ts";

/** A stretch of the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The prepared text while it is being written. Changed only by the functions of this file. */
export interface TextBuffer {
  readonly source: string;
  readonly parts: string[];
  readonly segments: SegmentCells;
  /** Control and invisible characters that were left out. */
  readonly dropped: Span[];
  /** UTF-16 units written so far. */
  length: number;
  /** Where the current line begins. */
  lineStart: number;
  /** Lines begun so far. */
  lines: number;
  /** Line breaks wanted before the next word. */
  breaks: 0 | 1 | 2;
  space: boolean;
  /** A mark such as `- ` wanted at the start of the next word's line. */
  prefix: string;
  /** A separator such as ` | ` wanted before the next word if it stays on this line. */
  separator: string;
}

/** A place to go back to when an element turns out not to belong to the text. */
export interface Checkpoint {
  readonly parts: number;
  readonly segments: number;
  readonly dropped: number;
  readonly length: number;
  readonly lineStart: number;
  readonly lines: number;
  readonly breaks: 0 | 1 | 2;
  readonly space: boolean;
  readonly prefix: string;
  readonly separator: string;
}

/** Starts an empty text over one source. */
export const createTextBuffer = (source: string): TextBuffer => ({
  source,
  parts: [],
  segments: [],
  dropped: [],
  length: 0,
  lineStart: 0,
  lines: 0,
  breaks: 0,
  space: false,
  prefix: "",
  separator: "",
});

const push = (buffer: TextBuffer, value: string): void => {
  buffer.parts.push(value);
  buffer.length += value.length;
};

/** Writes what was asked for since the last word: a line break and its mark, a separator, or a space. */
const lead = (buffer: TextBuffer): void => {
  const { prefix, separator, breaks } = buffer;
  if (prefix !== "" || (breaks > 0 && separator === "")) {
    if (buffer.length > 0) push(buffer, breaks === 2 ? "\n\n" : "\n");
    buffer.lineStart = buffer.length;
    buffer.lines++;
    if (prefix !== "") push(buffer, prefix);
  } else if (separator !== "" && buffer.length > buffer.lineStart) push(buffer, separator);
  else if (buffer.space && buffer.length > buffer.lineStart) push(buffer, " ");
  buffer.breaks = 0;
  buffer.space = false;
  buffer.prefix = "";
  buffer.separator = "";
};

/** Copies a span of the source as it stands. */
export const writeRun = (buffer: TextBuffer, { start, end }: Span): void => {
  if (start >= end) return;
  lead(buffer);
  buffer.segments.push(buffer.length, end - start, start, end);
  push(buffer, buffer.source.slice(start, end));
};

/** Writes a value that the source spells differently: a decoded entity, an attribute. */
export const writeMapped = (buffer: TextBuffer, { value, span }: { readonly value: string; readonly span: Span }): void => {
  if (value === "") return;
  lead(buffer);
  buffer.segments.push(buffer.length, value.length, span.start, span.end);
  push(buffer, value);
};

/** Writes text of our own, which no segment covers. */
export const writeOwn = (buffer: TextBuffer, value: string): void => {
  lead(buffer);
  push(buffer, value);
};

/** Remembers a character that is not written. */
export const leaveOut = (buffer: TextBuffer, index: number): void => {
  const last = buffer.dropped.at(-1);
  if (last !== undefined && last.end === index) buffer.dropped[buffer.dropped.length - 1] = { start: last.start, end: index + 1 };
  else buffer.dropped.push({ start: index, end: index + 1 });
};

/** Asks for a line break (1) or a blank line (2) before the next word. */
export const breakLine = (buffer: TextBuffer, level: 1 | 2): void => {
  if (level > buffer.breaks) buffer.breaks = level;
};

/** Remembers where the text stands now. */
export const takeCheckpoint = (buffer: TextBuffer): Checkpoint => {
  const { length, lineStart, lines, breaks, space, prefix, separator } = buffer;
  return {
    parts: buffer.parts.length,
    segments: buffer.segments.length,
    dropped: buffer.dropped.length,
    length,
    lineStart,
    lines,
    breaks,
    space,
    prefix,
    separator,
  };
};

/** Takes back all that was written since the checkpoint. */
export const rollBack = (buffer: TextBuffer, checkpoint: Checkpoint): void => {
  buffer.parts.length = Math.min(buffer.parts.length, checkpoint.parts);
  buffer.segments.length = Math.min(buffer.segments.length, checkpoint.segments);
  buffer.dropped.length = Math.min(buffer.dropped.length, checkpoint.dropped);
  buffer.length = checkpoint.length;
  buffer.lineStart = checkpoint.lineStart;
  buffer.lines = checkpoint.lines;
  buffer.breaks = checkpoint.breaks;
  buffer.space = checkpoint.space;
  buffer.prefix = checkpoint.prefix;
  buffer.separator = checkpoint.separator;
};

/** The text written since a checkpoint: at most its first 200 pieces, so that a page inside one link stays linear. */
export const textSince = ({ parts }: TextBuffer, checkpoint: Checkpoint): string =>
  // Most links hold one piece.
  parts.length - checkpoint.parts === 1 ? (parts[checkpoint.parts] ?? "") : parts.slice(checkpoint.parts, checkpoint.parts + 200).join("");

/** Where the first character stands that was copied since a checkpoint; the end of the text when none was. */
export const firstCopied = ({ segments, length }: TextBuffer, checkpoint: Checkpoint): number => segments[checkpoint.segments] ?? length;

/** All text written since a checkpoint, without the breaks and marks before its first word. */
export const copiedSince = (buffer: TextBuffer, checkpoint: Checkpoint): string =>
  buffer.parts
    .slice(checkpoint.parts)
    .join("")
    .slice(firstCopied(buffer, checkpoint) - checkpoint.length);
