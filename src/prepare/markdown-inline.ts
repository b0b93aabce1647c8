import type { PageLink, RemovedPart } from "../spec/prepared-document.ts";
import { copyText, writeEntity } from "./copy-text.ts";
import { createEntityDecoder, type EntityDecoder } from "./entity-decoder.ts";
import { createForwardSearch, createStringSearch } from "./forward-search.ts";
import { findLinkTarget, noteLink } from "./link-target.ts";
import { createSeenTargets, type SeenTargets } from "./seen-targets.ts";
import { breakLine, firstCopied, type Span, type TextBuffer, takeCheckpoint, textSince, writeMapped, writeOwn } from "./text-buffer.ts";

/** Reads one line of markdown into the buffer. */
export type MarkdownReader = (span: Span) => void;

/** Fresh for each document: a sticky pattern carries its position. Every repetition is bounded, so a line is read in linear time. */
const createPatterns = () => ({
  special: /[\\&<[]|!\[/g,
  label: /!?\[((?:[^[\]\n]|!\[[^[\]\n]{0,200}\]\([^()\s[\]]{0,2000}\)){0,400})\]\(/y,
  reference: /\[([^[\]\n]{1,400})\]\[[^[\]\n]{0,100}\]/y,
  autolink: /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000}|[^\s<>@]{1,64}@[^\s<>@]{1,200})>/iy,
  tag: /<\/?([a-z][a-z0-9-]{0,30})(?:\s[^<>\n]{0,1000})?\/?>/iy,
  escaped: /\\[!-/:-@[-`{-~]/y,
});

/** The patterns, tried at one place of the source. */
const createMatcher = (source: string) => {
  const patterns = createPatterns();
  return {
    /** A match that begins at `span.start` and ends within the span. */
    match(name: keyof typeof patterns, { start, end }: Span): RegExpExecArray | null {
      const pattern = patterns[name];
      pattern.lastIndex = start;
      const found = pattern.exec(source);
      return found !== null && start + found[0].length <= end ? found : null;
    },
    /** The next character that may mean something. */
    nextSpecial: createForwardSearch((from) => {
      patterns.special.lastIndex = from;
      return patterns.special.exec(source)?.index ?? source.length;
    }),
    nextClosing: createStringSearch(source, ")"),
  };
};

/** A link or image: where its label and its target stand, and where it ends. */
interface InlineLink {
  readonly label: Span;
  readonly target: Span;
  readonly end: number;
}

const longestTarget = 4096;

/** Whether the brackets hold one target and perhaps a title: words in brackets are text. */
const isTarget = (source: string, { start, end }: Span): boolean =>
  source.startsWith("data:", start) || (end - start <= longestTarget && /^\s*\S*(?:\s+["'(].*)?\s*$/.test(source.slice(start, end)));

const targetIn = (source: string, { start, end }: Span): Span => {
  const written = /^\s*<?([^\s<>]*)/.exec(source.slice(start, Math.min(end, start + longestTarget)));
  const value = written?.[1] ?? "";
  const from = start + (written?.[0].length ?? 0) - value.length;
  return { start: from, end: from + value.length };
};

type Matcher = ReturnType<typeof createMatcher>;

/** What the functions below read from and write to. */
interface MarkdownState {
  readonly buffer: TextBuffer;
  readonly removed: RemovedPart[];
  readonly links: PageLink[];
  readonly matcher: Matcher;
  readonly seenTargets: SeenTargets;
  readonly entities: EntityDecoder;
}

const findLink = ({ buffer, matcher }: MarkdownState, span: Span): InlineLink | null => {
  const { source } = buffer;
  const label = matcher.match("label", span);
  if (label === null) return null;
  const open = span.start + label[0].length;
  let close = matcher.nextClosing(open);
  // A target may hold one pair of brackets, as encyclopaedias' do.
  if (close < span.end && source.lastIndexOf("(", close) >= open) close = matcher.nextClosing(close + 1);
  if (close >= span.end || !isTarget(source, { start: open, end: close })) return null;
  const labelStart = span.start + (label[0].startsWith("!") ? 2 : 1);
  return {
    label: { start: labelStart, end: labelStart + (label[1] ?? "").length },
    target: targetIn(source, { start: open, end: close }),
    end: close + 1,
  };
};

const writeLink = (state: MarkdownState, { label, target }: InlineLink): void => {
  const { buffer, seenTargets } = state;
  const checkpoint = takeCheckpoint(buffer);
  readSpan(state, label);
  const href = { value: buffer.source.slice(target.start, target.end), span: target, hasEntities: false };
  noteLink(state.links, { href, textStart: firstCopied(buffer, checkpoint), textEnd: buffer.length });
  const found = findLinkTarget({ href, rel: "" }, textSince(buffer, checkpoint).trim());
  if (found === null || !seenTargets.add(found.value, buffer.length)) return;
  buffer.space = true;
  writeOwn(buffer, "(");
  writeMapped(buffer, found);
  writeOwn(buffer, ")");
};

/** `[words][1]`: the words alone; the target stands elsewhere and is left out there. */
const readReference = (state: MarkdownState, span: Span): number | null => {
  const found = state.matcher.match("reference", span);
  if (found === null) return null;
  const start = span.start + 1;
  readSpan(state, { start, end: start + (found[1] ?? "").length });
  return span.start + found[0].length;
};

/** On many pages the company's name stands nowhere else. */
const isLogo = (source: string, { label, target }: InlineLink): boolean =>
  label.end - label.start <= 80 &&
  /logo/i.test(`${source.slice(label.start, label.end)} ${source.slice(target.start, Math.min(target.end, target.start + 500))}`);

const readLink = (state: MarkdownState, span: Span): number | null => {
  const { buffer, removed } = state;
  const link = findLink(state, span);
  if (link === null) return readReference(state, span);
  if (buffer.source[span.start] !== "!") writeLink(state, link);
  else if (isLogo(buffer.source, link)) copyText(buffer, link.label);
  else removed.push({ reason: "media", start: span.start, end: link.end });
  return link.end;
};

const readMarkup = ({ buffer, matcher }: MarkdownState, span: Span): number | null => {
  const autolink = matcher.match("autolink", span);
  if (autolink !== null) {
    const end = span.start + autolink[0].length;
    copyText(buffer, { start: span.start + 1, end: end - 1 });
    return end;
  }
  const tag = matcher.match("tag", span);
  if (tag === null) return null;
  if (/^(?:br|p|div|li|tr|summary|details|h\d)$/i.test(tag[1] ?? "")) breakLine(buffer, 1);
  return span.start + tag[0].length;
};

const readEntity = ({ buffer, entities }: MarkdownState, { start, end }: Span): number | null => {
  const found = entities.at(buffer.source, start);
  // Markdown asks for the semicolon.
  if (found === null || found.end > end || buffer.source[found.end - 1] !== ";") return null;
  writeEntity(buffer, { value: found.value, span: { start, end: found.end } });
  return found.end;
};

const readEscape = ({ buffer, matcher }: MarkdownState, { start, end }: Span): number | null => {
  if (matcher.match("escaped", { start, end }) === null) return null;
  copyText(buffer, { start: start + 1, end: start + 2 });
  return start + 2;
};

/** Reads what begins with a special character; returns where it ends, or null when it means nothing. */
const readSpecial = (state: MarkdownState, span: Span): number | null => {
  const character = state.buffer.source[span.start];
  if (character === "&") return readEntity(state, span);
  if (character === "<") return readMarkup(state, span);
  return character === "\\" ? readEscape(state, span) : readLink(state, span);
};

const readSpan = (state: MarkdownState, { start, end }: Span): void => {
  const { buffer, matcher } = state;
  let from = start;
  let index = matcher.nextSpecial(start);
  while (index < end) {
    // What stands before is written first, so that a link's words follow it.
    copyText(buffer, { start: from, end: index });
    const next = readSpecial(state, { start: index, end });
    from = next ?? index;
    index = matcher.nextSpecial(next ?? index + 1);
  }
  copyText(buffer, { start: from, end });
};

/** Makes a reader that writes into one buffer and reports inlined pictures. */
export const createMarkdownReader = (
  buffer: TextBuffer,
  { removed, links }: { readonly removed: RemovedPart[]; readonly links: PageLink[] },
): MarkdownReader => {
  const state = {
    buffer,
    removed,
    links,
    matcher: createMatcher(buffer.source),
    seenTargets: createSeenTargets(),
    entities: createEntityDecoder(),
  };
  return (span) => readSpan(state, span);
};
