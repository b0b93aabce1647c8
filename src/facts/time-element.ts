import { concernsPosting } from "../normalize/dates/concerns-posting.ts";
import { datedPhrases } from "../normalize/dates/dated-phrases.ts";
import type { PageMetadata } from "../spec/prepared-document.ts";

const REACH = 300;
const block =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|br|hr|section|article|header|footer|main|nav|aside|body|form)\b[^>]*>/gi;
const tag = /<[^>]*>/g;
const words = /[\p{L}\p{N}]+/gu;
const mostWords = 3;

/** What a page says around its `<time>`. */
interface TimeParts {
  readonly source: string;
  readonly language: string | null;
}

/**
 * Whether a `<time>` says when the posting was published: it stands alone in its block, or behind words of publication. "Event:",
 * "Last update of this website:" make it a day of something else.
 */
export function isTimeOfPosting({ start, end, value }: PageMetadata, { source, language }: TimeParts): boolean {
  const before = plain(source.slice(Math.max(0, start - REACH), source.lastIndexOf("<", start)), "last");
  const close = source.indexOf("</time", end);
  const behind = close === -1 ? "" : plain(source.slice(source.indexOf(">", close) + 1, close + REACH), "first");
  const own = (before.match(words) ?? []).length;
  if (own === 0) return (behind.match(words) ?? []).length < mostWords;
  const day = before.length + 1;
  const last = datedPhrases(`${before} ${value.slice(0, 10)}`, { language }).at(-1);
  return last?.role === "posted" && concernsPosting(before, { start: last.start, end: last.end, day, language });
}

/** The words of the block nearest to the element. */
function plain(html: string, side: "first" | "last"): string {
  const parts = html.replace(/^[^<]*>/, "").split(block);
  return (parts.at(side === "first" ? 0 : -1) ?? "").replace(tag, " ");
}
