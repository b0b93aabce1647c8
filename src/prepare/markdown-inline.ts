import type { RemovedPart } from "../spec/prepared-document.ts";
import { copyText } from "./copy-text.ts";
import { findLinkTarget } from "./link-target.ts";
import { createSeenTargets } from "./seen-targets.ts";
import { breakLine, type Span, type TextBuffer, takeCheckpoint, textSince, writeMapped, writeOwn } from "./text-buffer.ts";

/** Reads one line of markdown into the buffer. */
export type MarkdownReader = (span: Span) => void;

/** Fresh for each document: a sticky pattern carries its position. Every repetition is bounded, so a line is read in linear time. */
const createPatterns = () => ({
  special: /[\\&<[]|!\[/g,
  label: /!?\[((?:[^[\]\n]|!\[[^[\]\n]{0,200}\]\([^()\s[\]]{0,2000}\)){0,400})\]\(/y,
  entity: /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/iy,
  autolink: /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000}|[^\s<>@]{1,64}@[^\s<>@]{1,200})>/iy,
  tag: /<\/?([a-z][a-z0-9-]{0,30})(?:\s[^<>\n]{0,1000})?\/?>/iy,
  escaped: /\\[!-/:-@[-`{-~]/y,
});

const namedEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const decodeEntity = (body: string): string => {
  const named = namedEntities[body.toLowerCase()];
  if (named !== undefined) return named;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
};

/** The patterns, tried at one place of the source. */
const createMatcher = (source: string, end: () => number) => {
  const patterns = createPatterns();
  let nextSpecial = -1;
  let nextClosing = -1;
  return {
    match(name: keyof typeof patterns, index: number): RegExpExecArray | null {
      const pattern = patterns[name];
      pattern.lastIndex = index;
      const found = pattern.exec(source);
      return found !== null && found.index + found[0].length <= end() ? found : null;
    },
    /** The next character that may mean something, or the end of the span. */
    special(from: number): number {
      if (nextSpecial < from) {
        patterns.special.lastIndex = from;
        nextSpecial = patterns.special.exec(source)?.index ?? source.length;
      }
      return Math.min(nextSpecial, end());
    },
    /** The next `)` within the span, or -1. */
    closing(from: number): number {
      if (nextClosing < from) {
        const found = source.indexOf(")", from);
        nextClosing = found < 0 ? source.length : found;
      }
      return nextClosing < end() ? nextClosing : -1;
    },
  };
};

/** A link or image: where its label and its target stand, and where it ends. */
interface InlineLink {
  readonly label: Span;
  readonly target: Span;
  readonly end: number;
}

const targetIn = (source: string, { start, end }: Span): Span => {
  const written = /^\s*<?([^\s<>]*)/.exec(source.slice(start, Math.min(end, start + 4096)));
  const value = written?.[1] ?? "";
  const from = start + (written?.[0].length ?? 0) - value.length;
  return { start: from, end: from + value.length };
};

/** Makes a reader that writes into one buffer and reports inlined pictures. */
export const createMarkdownReader = (buffer: TextBuffer, removed: RemovedPart[]): MarkdownReader => {
  const { source } = buffer;
  const seenTargets = createSeenTargets();
  let spanEnd = 0;
  const matcher = createMatcher(source, () => spanEnd);

  const findLink = (index: number): InlineLink | null => {
    const label = matcher.match("label", index);
    if (label === null) return null;
    const open = index + label[0].length;
    let close = matcher.closing(open);
    if (close >= 0 && source.lastIndexOf("(", close) >= open) close = matcher.closing(close + 1);
    if (close < 0) return null;
    const labelStart = index + (label[0].startsWith("!") ? 2 : 1);
    return {
      label: { start: labelStart, end: labelStart + (label[1] ?? "").length },
      target: targetIn(source, { start: open, end: close }),
      end: close + 1,
    };
  };
  const readLink = (index: number): number | null => {
    const link = findLink(index);
    if (link === null) return null;
    const { label, target, end } = link;
    const value = source.slice(target.start, target.end);
    if (source[index] === "!") {
      copyText(buffer, label);
      if (value.startsWith("data:")) removed.push({ reason: "media", start: index, end });
      return end;
    }
    const checkpoint = takeCheckpoint(buffer);
    readSpan(label);
    const href = { value, span: target, hasEntities: false };
    const found = findLinkTarget(new Map([["href", href]]), textSince(buffer, checkpoint).trim());
    if (found !== null && seenTargets.add(found.value, buffer.length)) {
      buffer.space = true;
      writeOwn(buffer, "(");
      writeMapped(buffer, found);
      writeOwn(buffer, ")");
    }
    return end;
  };
  const readMarkup = (index: number): number | null => {
    const autolink = matcher.match("autolink", index);
    if (autolink !== null) {
      const end = index + autolink[0].length;
      copyText(buffer, { start: index + 1, end: end - 1 });
      return end;
    }
    const tag = matcher.match("tag", index);
    if (tag === null) return null;
    if (/^(?:br|p|div|li|tr|summary|details|h\d)$/i.test(tag[1] ?? "")) breakLine(buffer, 1);
    return index + tag[0].length;
  };
  const readEntity = (index: number): number | null => {
    const found = matcher.match("entity", index);
    if (found === null) return null;
    const span = { start: index, end: index + found[0].length };
    const value = decodeEntity(found[1] ?? "");
    if (/\s/.test(value)) buffer.space = true;
    else writeMapped(buffer, { value, span });
    return span.end;
  };
  const readSpecial = (index: number): number | null => {
    const character = source[index];
    if (character === "&") return readEntity(index);
    if (character === "<") return readMarkup(index);
    if (character !== "\\") return readLink(index);
    if (matcher.match("escaped", index) === null) return null;
    copyText(buffer, { start: index + 1, end: index + 2 });
    return index + 2;
  };
  const readSpan = ({ start, end }: Span): void => {
    const outerEnd = spanEnd;
    spanEnd = end;
    let from = start;
    let index = matcher.special(start);
    while (index < end) {
      const plainEnd = index;
      // What stands before is written first, so that a link's words follow it.
      copyText(buffer, { start: from, end: plainEnd });
      const next = readSpecial(index);
      from = next ?? index;
      index = matcher.special(Math.max(next ?? 0, index + 1));
    }
    copyText(buffer, { start: from, end });
    spanEnd = outerEnd;
  };
  return readSpan;
};
