import { setImmediate } from "node:timers/promises";
import { type FailedPosting, PostingsFailedError } from "./errors/postings-failed-error.ts";
import { type ExtractParts, extractPage, keyOf, readChecked, recorded } from "./extract.ts";
import { pageSegments } from "./page-segments.ts";
import { refuseVerdict } from "./refuse-verdict.ts";
import type { PostingSegment } from "./segment/posting-segment.ts";
import { segmentDocument } from "./segment/segment-document.ts";
import { settleInTurn } from "./settle-in-turn.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Warning } from "./spec/warning.ts";

/** Postings of one page that are worked on at once: what a local server batches well, and a small part of any cloud's limits. */
const concurrentParts = 16;
/** Postings that are read of one page. No page for people shows more. */
const mostParts = 500;

/**
 * Extracts every posting that a page states, each from its own part of the page: at most 500, sixteen at a time, each with
 * the call's whole `timeoutMs` from when its turn comes. After an abort nothing more is begun.
 * @throws PostingsFailedError when some fail; the error itself when the page holds one posting, or none; on abort the signal's reason
 */
export async function extractAll<Data>(posting: PostingInput, parts: ExtractParts<Data>): Promise<readonly ExtractionResult<Data>[]> {
  const { call, closed } = parts;
  let split: SplitPage;
  try {
    split = await splitPage(posting, parts);
  } catch (error) {
    const { result } = await recorded<Data>(posting, { ...parts, work: () => Promise.reject(error) });
    return [result];
  }
  const settled = await settleInTurn(split.segments, {
    work: (segment, index) => extractPart(posting, { parts, split, segment, index }),
    concurrency: concurrentParts,
    signals: call.signal === null ? [closed] : [call.signal, closed],
  });
  return resultsOf(settled);
}

function resultsOf<Data>(settled: readonly PromiseSettledResult<ExtractionResult<Data>>[]): readonly ExtractionResult<Data>[] {
  const results = settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const failures = settled.flatMap((outcome, index): FailedPosting[] =>
    outcome.status === "rejected" ? [{ index, error: outcome.reason }] : [],
  );
  const [first] = failures;
  if (first === undefined) return results;
  throw settled.length === 1 ? first.error : new PostingsFailedError({ results, failures });
}

/** A page and its parts; the one part null is the page as a whole. */
interface SplitPage {
  readonly page: PreparedPage;
  readonly segments: readonly (PostingSegment | null)[];
}

async function splitPage<Data>(posting: PostingInput, { engine, call, closed }: ExtractParts<Data>): Promise<SplitPage> {
  const policy = engine.options.onVerdict;
  const page = readChecked(posting, engine);
  let overridden = refuseVerdict(page.verdict, { policy, isListingFine: true });
  // Reading a large page takes long: an abort gets its turn before the page is cut.
  await setImmediate();
  call.signal?.throwIfAborted();
  closed.throwIfAborted();
  const segments = pageSegments(page);
  // A listing that cannot be cut holds several postings in one text: read as one, they would mix.
  if (segments.length === 0) overridden = refuseVerdict(page.verdict, { policy, isListingFine: false });
  const told = [...(overridden === null ? [] : [overridden]), ...leftOut(segments)];
  const warned = told.length === 0 ? page : { ...page, warnings: [...told, ...page.warnings] };
  return { page: warned, segments: segments.length === 0 ? [null] : segments.slice(0, mostParts) };
}

function leftOut({ length }: readonly PostingSegment[]): readonly Warning[] {
  if (length <= mostParts) return [];
  const message = `The page states ${length} postings; the first ${mostParts} were read and ${length - mostParts} left out.`;
  return [{ code: "parts-left-out", message }];
}

interface PartOfPage<Data> {
  readonly parts: ExtractParts<Data>;
  readonly split: SplitPage;
  readonly segment: PostingSegment | null;
  readonly index: number;
}

async function extractPart<Data>(
  posting: PostingInput,
  { parts, split, segment, index }: PartOfPage<Data>,
): Promise<ExtractionResult<Data>> {
  const { engine, call } = parts;
  const itemKey = `${keyOf(posting)}#${index}`;
  const { result } = await recorded(posting, {
    ...parts,
    work: (run) => extractPage(partOf(split.page, segment), { engine, run, callInstructions: call.instructions, itemKey }),
  });
  return result;
}

function partOf(page: PreparedPage, segment: PostingSegment | null): PreparedPage {
  if (segment === null) return page;
  const verdict = { kind: "posting", reasons: ["part-of-a-page"], confidence: page.verdict.confidence } as const;
  return { ...segmentDocument(page, segment), postings: segment.postings, verdict };
}
