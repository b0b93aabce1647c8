import { setImmediate } from "node:timers/promises";
import { type FailedPosting, PostingsFailedError } from "./errors/postings-failed-error.ts";
import { type Extracted, type ExtractParts, extractPage, keyOf, readChecked, recorded } from "./extract.ts";
import { pageSegments } from "./page-segments.ts";
import { refuseVerdict } from "./refuse-verdict.ts";
import type { PostingSegment } from "./segment/posting-segment.ts";
import { segmentDocument } from "./segment/segment-document.ts";
import { settleInTurn } from "./settle-in-turn.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Warning } from "./spec/warning.ts";

/** Postings of one page that are worked on at once: what a local server batches well, and a small part of any cloud's limits. */
const concurrentParts = 16;
/** Postings that are read of one page. No page for people shows more. */
const mostParts = 500;

/** One posting of a page, however it ended, with every request that was made for it. */
export interface SettledPosting<Data> {
  /** Place of the posting on its page, from 0. */
  readonly index: number;
  readonly outcome: PromiseSettledResult<Extracted<Data>>;
  readonly attempts: readonly Attempt[];
}

/** What settling the postings of a page takes. */
export interface SettleParts<Data> extends ExtractParts<Data> {
  /** Places of the postings that are wanted; null for all. @default null */
  readonly only?: readonly number[] | null | undefined;
}

/**
 * Extracts every posting that a page states, each from its own part of the page: at most 500, sixteen at a time, each with
 * the call's whole `timeoutMs` from when its turn comes. After an abort nothing more is begun.
 * @throws PostingsFailedError when some fail; the error itself when the page holds one posting, or none; on abort the signal's reason
 */
export async function extractAll<Data>(posting: PostingInput, parts: ExtractParts<Data>): Promise<readonly ExtractionResult<Data>[]> {
  return resultsOf((await settlePostings(posting, parts)).map(({ outcome }) => outcome));
}

/** The same with the end of each posting told by itself; a page that cannot be read is one that failed. @throws on abort the signal's reason */
export async function settlePostings<Data>(
  posting: PostingInput,
  { only = null, ...parts }: SettleParts<Data>,
): Promise<readonly SettledPosting<Data>[]> {
  const { call, closed } = parts;
  const signals = call.signal === null ? [closed] : [call.signal, closed];
  let split: SplitPage;
  try {
    split = await splitPage(posting, parts);
  } catch (error) {
    const [outcome] = await Promise.allSettled([recorded<Data>(posting, { ...parts, work: () => Promise.reject(error) })]);
    for (const signal of signals) signal.throwIfAborted();
    return [{ index: 0, outcome, attempts: [] }];
  }
  const wanted = split.segments.map((segment, index) => ({ segment, index })).filter(({ index }) => only?.includes(index) ?? true);
  const attempts = wanted.map((): Attempt[] => []);
  const noted = (place: number) => (attempt: Attempt) => {
    attempts[place]?.push(attempt);
    parts.onAttempt?.(attempt);
  };
  const settled = await settleInTurn(wanted, {
    work: (part, place) => extractPart(posting, { parts: { ...parts, onAttempt: noted(place) }, split, ...part }),
    ...{ concurrency: concurrentParts, signals },
  });
  return settled.map((outcome, place) => ({ index: wanted[place]?.index ?? place, outcome, attempts: attempts[place] ?? [] }));
}

function resultsOf<Data>(settled: readonly PromiseSettledResult<Extracted<Data>>[]): readonly ExtractionResult<Data>[] {
  const results = settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.result] : []));
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
  // Of a page that is read posting by posting, none is one of several.
  const known = segments.length === 0 ? page.warnings : page.warnings.filter(({ code }) => code !== "page-states-several-postings");
  const isSame = told.length === 0 && known.length === page.warnings.length;
  const warned = isSame ? page : { ...page, warnings: [...told, ...known] };
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

async function extractPart<Data>(posting: PostingInput, { parts, split, segment, index }: PartOfPage<Data>): Promise<Extracted<Data>> {
  const { engine, call } = parts;
  const itemKey = `${keyOf(posting)}#${index}`;
  return recorded(posting, {
    ...parts,
    work: (run) => extractPage(partOf(split.page, segment), { engine, run, callInstructions: call.instructions, itemKey }),
  });
}

/** The text of each posting of a page, which verbatim fields hold. @throws like `extractAll` */
export async function postingTexts<Data>(posting: PostingInput, parts: ExtractParts<Data>): Promise<readonly string[]> {
  const { page, segments } = await splitPage(posting, parts);
  return segments.map((segment) => partOf(page, segment).text);
}

function partOf(page: PreparedPage, segment: PostingSegment | null): PreparedPage {
  if (segment === null) return page;
  const verdict = { kind: "posting", reasons: ["part-of-a-page"], confidence: page.verdict.confidence } as const;
  return { ...segmentDocument(page, segment), postings: segment.postings, verdict };
}
