import type { JobPosting, Posting, VerdictKind } from "../../../src/index.ts";

export type ReadPosting = JobPosting;

/** What has to be read from a page; see the README beside the pages. */
export interface Expected {
  readonly t?: string | null;
  readonly c?: string | null;
  readonly l?: readonly string[];
  readonly r?: string | null;
  readonly e?: readonly string[];
  readonly s?: readonly [number | null, number | null, string | null, string | null] | null;
  readonly p?: string | null;
  readonly x?: string | null;
  readonly a?: string | null;
}

/** One page with what is known beside it and what has to come out. */
export interface GoldPage {
  readonly id: string;
  readonly input: Posting;
  readonly verdict: VerdictKind;
  readonly gold: Expected;
}

interface Head extends Expected {
  readonly v: VerdictKind;
  readonly url?: string;
  readonly ref?: string;
}

const asPage = (text: string): GoldPage => {
  const [id = "", head = "{}", ...content] = text.split("\n");
  // The fixtures are ours, and a wrong one fails its test.
  const { v: verdict, url, ref: referenceDate, ...gold } = JSON.parse(head) as Head;
  return { id, verdict, gold, input: { content: content.join("\n"), url, referenceDate } };
};

/** Splits a file of pages at its lines `=== id`. */
export const readGold = (file: string): readonly GoldPage[] => file.split(/^=== /m).slice(1).map(asPage);
