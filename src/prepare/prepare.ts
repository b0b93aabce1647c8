import type { PostingInput } from "../spec/posting.ts";
import type { DocumentFormat, PageLink, PreparedDocument, RemovedPart } from "../spec/prepared-document.ts";
import type { Warning } from "../spec/warning.ts";
import { looksBinary, startsLikeBinary } from "./binary-content.ts";
import { decodeContent } from "./decode-content.ts";
import { leaveOutBlocks } from "./leave-out-blocks.ts";
import { packSegments } from "./packed-segments.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";
import { type CheckedPosting, readPosting } from "./read-posting.ts";
import { findRepeatedBlocks } from "./repeated-blocks.ts";
import { mediaTypeOf, sniffFormat } from "./sniff-format.ts";
import type { TextBuffer } from "./text-buffer.ts";
import { assertSize, notText, unreadable } from "./unreadable-content.ts";

/** What preparation may take. */
export interface PrepareOptions {
  /** Largest content in bytes; strings count by their UTF-8 length. */
  readonly maxContentBytes: number;
}

interface Source {
  readonly source: string;
  readonly charset: string | null;
  readonly warnings: readonly Warning[];
}

const mediaOtherThanText = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|x-|msword|vnd\.(?:ms-|openxmlformats))/;
const textInApplication = /^application\/(?:x-)?(?:javascript|json|yaml|httpd-php|www-form-urlencoded)|^image\/svg/;

const sizeOf = (content: string | Uint8Array): number => (typeof content === "string" ? Buffer.byteLength(content) : content.byteLength);

const assertTextType = ({ content, contentType }: CheckedPosting): void => {
  const mediaType = mediaTypeOf(contentType);
  if (!mediaOtherThanText.test(mediaType) || textInApplication.test(mediaType)) return;
  throw notText({ mediaType: /^[\w.+/-]{1,100}$/.test(mediaType) ? mediaType : "no text", bytes: sizeOf(content) });
};

const readSource = ({ content, contentType }: CheckedPosting): Source => {
  if (content.length === 0) throw unreadable("empty", { bytes: 0 });
  if (typeof content !== "string" && startsLikeBinary(content)) throw unreadable("binary", { bytes: sizeOf(content) });
  const decoded = typeof content === "string" ? { source: content, charset: null, warnings: [] } : decodeContent(content, { contentType });
  if (looksBinary(decoded.source)) throw unreadable("binary", { bytes: sizeOf(content) });
  return decoded;
};

/** Clean text is a stretch of its source: then it takes no memory of its own. */
const asStretch = (text: string, { source, segments }: TextBuffer): string => {
  const [, , start = 0] = segments;
  // A short stretch would keep a long source alive.
  const isStretch = text.length * 2 > source.length && source.startsWith(text, start);
  return isStretch ? source.slice(start, start + text.length) : text;
};

const controlCharacters = ({ dropped }: TextBuffer): readonly RemovedPart[] =>
  dropped.map(({ start, end }): RemovedPart => ({ reason: "control-characters", start, end }));

interface Written {
  readonly buffer: TextBuffer;
  readonly removed: readonly RemovedPart[];
  readonly links: readonly PageLink[];
}

/** The text without its repetitions, and all that was left out of it, in order. */
const finishText = ({ buffer, removed, links }: Written): Pick<Reading, "text" | "segments" | "removed" | "links"> => {
  const whole = buffer.parts.join("");
  const blocks = findRepeatedBlocks(whole);
  const written = { text: whole, segments: buffer.segments, links, removed: [] };
  const kept = blocks.length === 0 ? written : leaveOutBlocks(written, blocks);
  const all = [...removed, ...controlCharacters(buffer), ...kept.removed];
  const isInOrder = all.length === removed.length;
  return {
    text: blocks.length === 0 ? asStretch(whole, buffer) : kept.text,
    segments: packSegments(kept.segments),
    links: kept.links,
    removed: isInOrder ? removed : all.sort((left, right) => left.start - right.start),
  };
};

type Collected = "pageTitle" | "language" | "structuredData" | "items" | "itemProperties" | "metadata" | "links" | "removed" | "warnings";

interface Reading extends Pick<PreparedDocument, "text" | Collected> {
  readonly segments: () => PreparedDocument["segments"];
}

const readAs = (format: DocumentFormat, source: string): Reading => {
  if (format !== "html") {
    const reading = readPlainText(source, { format });
    const { metadata } = reading;
    const pageTitle = metadata.find(({ name }) => name === "title")?.value ?? null;
    const nothing = { language: null, structuredData: [], items: [], itemProperties: [], warnings: [] };
    return { ...finishText(reading), ...nothing, metadata, pageTitle };
  }
  const { page, warnings } = readHtml(source);
  const { language, title, data } = page;
  const { structuredData, items, itemProperties, metadata } = data;
  const pageTitle = title?.replace(/\s+/g, " ").trim() || null;
  const collected = { pageTitle, language, structuredData, items, itemProperties, metadata };
  return { ...finishText({ ...page, links: data.links }), ...collected, warnings };
};

/**
 * Turns a posting as it was fetched into clean text, with the way back to the source for every character that was copied.
 * Linear in the content; no network, no clock.
 *
 * @throws UnreadableContentError when the content is empty, binary, too large or not text. A page without readable text but
 * with structured data is not empty.
 * @throws InvalidOptionsError when `referenceDate` is no date.
 */
export const prepare = (posting: PostingInput, { maxContentBytes }: PrepareOptions): PreparedDocument => {
  const checked = readPosting(posting);
  assertSize(checked.content, { maxContentBytes });
  assertTextType(checked);
  const { source, charset, warnings } = readSource(checked);
  const format = sniffFormat(source, { mediaType: mediaTypeOf(checked.contentType) });
  const reading = readAs(format, source);
  if (!/[\p{L}\p{N}]/u.test(reading.text) && reading.structuredData.length === 0)
    throw unreadable("empty", { bytes: sizeOf(checked.content) });
  const { url, id, referenceDate } = checked;
  const { segments } = reading;
  return {
    ...{ source, format, charset, ...reading },
    get segments() {
      return segments();
    },
    ...{ url, id, referenceDate, warnings: [...warnings, ...reading.warnings] },
  };
};
