import type { Journal } from "../journal/journal.ts";
import type { Outcome } from "../outcome.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import type { Clock } from "../spec/time.ts";
import type { ResolvedBatch } from "./batch-options.ts";
import type { BatchWorker, WorkedPart } from "./batch-worker.ts";
import type { IdentifiedPage } from "./identify-page.ts";
import { attemptsOf, journalRecord } from "./journal-record.ts";
import { isFinal, replayPage } from "./replay-page.ts";
import { type Settlement, settlePart } from "./settle-part.ts";

/** What a page is worked on with. */
export interface PageParts<Data> {
  readonly worker: BatchWorker<Data>;
  readonly journal: Journal | null;
  readonly options: Pick<ResolvedBatch, "postingsPerPage" | "replay" | "retryFailed">;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told of every request as it ends. */
  readonly onAttempt: (attempt: Attempt) => void;
}

/** What a page gave. */
export interface WorkedPage<Data> {
  readonly outcomes: readonly Outcome<Data>[];
  /** What the journal holds and is not told again. */
  readonly passedOver: readonly JournalRecord[];
  /** Requests that were made for it by this call. */
  readonly attempts: readonly Attempt[];
}

/**
 * Takes a page's outcomes from the journal, or works on it and writes them there; resolves when they are written.
 * @throws JournalError; the signal's reason
 */
export async function workPage<Data>(page: IdentifiedPage, parts: PageParts<Data>): Promise<WorkedPage<Data>> {
  const { journal, options } = parts;
  const known = (await journal?.find(page.key, page.fingerprint)) ?? null;
  if (known === null) return toWorked(page, { parts, records: [], only: null });
  const refused = await refusedRecords(page, { parts, records: known });
  const final = known.filter((record) => isFinal(record, options) && !refused.includes(record));
  const open = known.filter((record) => !final.includes(record));
  if (open.length > 0) return toWorked(page, { parts, records: final, only: open.map(({ part }) => part) });
  return { ...(await replayed(page, { parts, records: final })), attempts: [] };
}

interface KnownParts<Data> {
  readonly parts: PageParts<Data>;
  /** Records that stand. */
  readonly records: readonly JournalRecord[];
}

/** Results that the user's schema refuses now are failures too, where every failure is to be extracted again. */
async function refusedRecords<Data>(page: IdentifiedPage, { parts, records }: KnownParts<Data>): Promise<readonly JournalRecord[]> {
  const { worker, signal, options } = parts;
  if (options.retryFailed !== "all" || !page.posting.isValid) return [];
  const extracted = records.filter(({ status }) => status === "extracted");
  const again = await replayPage(extracted, { posting: page.posting.input, worker, signal });
  return again.flatMap(({ record, settlement }) => (settlement.status === "failed" ? [record] : []));
}

async function replayed<Data>(page: IdentifiedPage, { parts, records }: KnownParts<Data>): Promise<Omit<WorkedPage<Data>, "attempts">> {
  const { worker, signal, options } = parts;
  if (!options.replay) return { outcomes: [], passedOver: records };
  const posting = page.posting.isValid ? page.posting.input : null;
  const again = await replayPage(records, { posting, worker, signal });
  const outcomes = again.map(({ record, settlement }) => outcomeOf(page, { part: record.part, isReplayed: true, settlement }));
  return { outcomes, passedOver: [] };
}

interface OpenParts<Data> extends KnownParts<Data> {
  /** Parts to work on; null for all. */
  readonly only: readonly (number | null)[] | null;
}

async function toWorked<Data>(page: IdentifiedPage, { parts, records, only }: OpenParts<Data>): Promise<WorkedPage<Data>> {
  const { journal, clock } = parts;
  const before = await replayed(page, { parts, records });
  const settled = (await workedParts(page, { parts, only })).map((worked) => ({ worked, settlement: settlePart(worked) }));
  const written = { page, parts: records.length + settled.length, now: clock.now() };
  // A page is written whole; what an earlier line says was spent is not said twice.
  const kept = records.map((record) => ({ ...record, parts: written.parts, attempts: [] }));
  await journal?.append([...kept, ...settled.map((part) => journalRecord(part, written))].sort(byPart));
  const fresh = settled.map(({ worked, settlement }) => outcomeOf(page, { part: worked.part, isReplayed: false, settlement }));
  return {
    ...before,
    outcomes: [...before.outcomes, ...fresh].sort(byPart),
    attempts: settled.flatMap(({ worked }) => attemptsOf(worked)),
  };
}

interface OfPart {
  readonly part: number | null;
}

/** The order of the page. */
function byPart(left: OfPart, right: OfPart): number {
  return (left.part ?? 0) - (right.part ?? 0);
}

async function workedParts<Data>(
  { posting }: IdentifiedPage,
  { parts, only }: Pick<OpenParts<Data>, "parts" | "only">,
): Promise<readonly WorkedPart<Data>[]> {
  const { worker, signal, options, onAttempt } = parts;
  const failed = (error: unknown): readonly WorkedPart<Data>[] => [
    { part: options.postingsPerPage === "all" ? 0 : null, status: "failed", error, attempts: [] },
  ];
  if (!posting.isValid) return failed(posting.error);
  try {
    return await worker.work(posting.input, { signal, only, onAttempt });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return failed(error);
  }
}

interface OutcomeParts<Data> {
  readonly part: number | null;
  readonly isReplayed: boolean;
  readonly settlement: Settlement<Data>;
}

function outcomeOf<Data>({ index, key, id, url }: IdentifiedPage, { part, isReplayed, settlement }: OutcomeParts<Data>): Outcome<Data> {
  const names = { ...(id === null ? {} : { id }), ...(url === null ? {} : { url }) };
  return { index, part, key, ...names, replayed: isReplayed, ...settlement };
}
