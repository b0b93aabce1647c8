import type { Engine } from "./engine.ts";
import { type FailedPosting, PostingsFailedError } from "./errors/postings-failed-error.ts";
import { type ExtractParts, extractPage, keyOf, readChecked, recorded } from "./extract.ts";
import { pageSegments } from "./page-segments.ts";
import { refuseVerdict } from "./refuse-verdict.ts";
import { segmentDocument } from "./segment/segment-document.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";

/**
 * Extracts every posting that a page states, in page order, each from its own part of the page.
 * @throws PostingsFailedError when some fail; the error itself when the page holds one posting, or none
 */
export async function extractAll<Data>(posting: PostingInput, parts: ExtractParts<Data>): Promise<readonly ExtractionResult<Data>[]> {
  const { signal } = parts.call;
  let pages: readonly PreparedPage[];
  try {
    pages = splitPage(posting, parts.engine);
  } catch (error) {
    return [await recorded(posting, { ...parts, work: () => Promise.reject(error) })];
  }
  const settled = await Promise.allSettled(pages.map((page, index) => extractPart(posting, { parts, page, index })));
  signal?.throwIfAborted();
  const results = settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const failures = settled.flatMap((outcome, index): FailedPosting[] =>
    outcome.status === "rejected" ? [{ index, error: outcome.reason }] : [],
  );
  const [first] = failures;
  if (first === undefined) return results;
  throw settled.length === 1 ? first.error : new PostingsFailedError({ results, failures });
}

function splitPage<Data>(posting: PostingInput, engine: Engine<Data>): readonly PreparedPage[] {
  const page = readChecked(posting, engine);
  const overridden = refuseVerdict(page.verdict, { policy: engine.options.onVerdict, isListingFine: true });
  const segments = pageSegments(page);
  if (segments.length === 0) return [overridden === null ? page : { ...page, warnings: [overridden, ...page.warnings] }];
  const verdict = { kind: "posting", reasons: ["part-of-a-page"], confidence: page.verdict.confidence } as const;
  return segments.map((segment) => ({ ...segmentDocument(page, segment), postings: segment.postings, verdict }));
}

interface PartOfPage<Data> {
  readonly parts: ExtractParts<Data>;
  readonly page: PreparedPage;
  readonly index: number;
}

function extractPart<Data>(posting: PostingInput, { parts, page, index }: PartOfPage<Data>): Promise<ExtractionResult<Data>> {
  const { engine, call } = parts;
  const itemKey = `${keyOf(posting)}#${index}`;
  return recorded(posting, {
    ...parts,
    work: (run) => extractPage(page, { engine, run, callInstructions: call.instructions, itemKey }),
  });
}
