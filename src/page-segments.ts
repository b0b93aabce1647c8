import { judgePage } from "./gate/judge-page.ts";
import { sourceRange } from "./prepare/source-range.ts";
import type { PostingSegment } from "./segment/posting-segment.ts";
import { segmentDocument } from "./segment/segment-document.ts";
import { splitPostings } from "./segment/split-postings.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";

/** Shorter page titles are too weak to say what the page is about. */
const shortestTitle = 4;
const mostJudged = 200;

/**
 * The postings of a page that states several, in page order; empty for any other page. A page that is itself titled like
 * one of its parts is one posting with sections, and parts that do not read like postings are none.
 */
export function pageSegments(page: PreparedPage): readonly PostingSegment[] {
  const segments = splitPostings(page, { postings: page.postings, sourceRange });
  if (segments.length < 2) return [];
  if (page.verdict.kind === "listing" || segments.every(({ postings }) => postings.length > 0)) return segments;
  if (segments.every(({ isStating }) => isStating)) return isTitledLikeOne(page, segments) ? [] : segments;
  return isTitledLikeOne(page, segments) || !holdPostings(page, segments) ? [] : segments;
}

function isTitledLikeOne({ text, pageTitle }: PreparedPage, segments: readonly PostingSegment[]): boolean {
  const heading = /^# (.{1,200})$/m.exec(text.slice(0, 20_000))?.[1] ?? "";
  const about = plain(`${pageTitle ?? ""} ${heading}`);
  const titles = segments.map(({ title }) => plain(title ?? ""));
  return titles.some((title) => title.length >= shortestTitle && about.includes(title));
}

/** Whether two parts of different titles read like postings. Where the first hundreds do not, the others will not. */
function holdPostings(page: PreparedPage, segments: readonly PostingSegment[]): boolean {
  const parts = { postings: [], referenceDate: page.referenceDate };
  const titles = new Set<string>();
  for (const segment of segments.slice(0, mostJudged)) {
    if (judgePage(segmentDocument(page, segment), parts).kind === "posting") titles.add(plain(segment.title ?? ""));
    if (titles.size > 1) return true;
  }
  return false;
}

function plain(title: string): string {
  return ` ${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
