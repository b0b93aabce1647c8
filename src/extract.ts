import { setImmediate } from "node:timers/promises";
import { answerByCode } from "./answer-by-code.ts";
import { answerOnce } from "./answer-once.ts";
import { checkPosting } from "./check-posting.ts";
import { type Conclusion, conclude } from "./conclude.ts";
import { errorCode } from "./decode/attempt-outcome.ts";
import { decide } from "./decode/decision-table.ts";
import type { Engine } from "./engine.ts";
import { AdapterError } from "./errors/adapter-error.ts";
import { ExtractionFailedError } from "./errors/extraction-failed-error.ts";
import { ExtractorError } from "./errors/extractor-error.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import { UnreadableContentError } from "./errors/unreadable-content-error.ts";
import { type ExtractionRun, startRun } from "./extraction-run.ts";
import { createFittingRouter } from "./fit-posting.ts";
import { sumCost } from "./ledger/sum-cost.ts";
import { sumUsage } from "./ledger/sum-usage.ts";
import { orAbandon } from "./or-abandon.ts";
import { type FieldReading, readFields } from "./read-fields.ts";
import { readPage } from "./read-page.ts";
import { refuseVerdict } from "./refuse-verdict.ts";
import type { ResolvedCall } from "./resolve-call.ts";
import { codeDecision } from "./route/code-decision.ts";
import { itemKey } from "./route/item-key.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { RouteDecision } from "./spec/route.ts";
import type { Warning } from "./spec/warning.ts";
import type { WireValue } from "./spec/wire-schema.ts";
import { type Answer, tryCandidates } from "./try-candidates.ts";

/** One call of one extractor. */
export interface ExtractParts<Data> {
  readonly engine: Engine<Data>;
  readonly call: ResolvedCall;
  /** Aborts when the extractor is closed by force. */
  readonly closed: AbortSignal;
  /** Told of every request as it ends, also of one whose posting fails. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** A result with the value that it was made of, before the user's schema. */
export interface Extracted<Data> {
  readonly result: ExtractionResult<Data>;
  readonly wire: WireValue;
}

/** Extracts one posting, tells the listeners, and keeps the books, however it ends. */
export function extract<Data>(posting: PostingInput, parts: ExtractParts<Data>): Promise<Extracted<Data>> {
  const { engine, call } = parts;
  return recorded(posting, {
    ...parts,
    work: async (run) => {
      const page = preparePage(posting, { engine, run });
      const overridden = refuseVerdict(page.verdict, { policy: engine.options.onVerdict, isListingFine: false });
      const { result, wire } = await extractPage(page, { engine, run, callInstructions: call.instructions, itemKey: keyOf(posting) });
      return { wire, result: overridden === null ? result : { ...result, warnings: [overridden, ...result.warnings] } };
    },
  });
}

interface RecordedParts<Data> extends ExtractParts<Data> {
  readonly work: (run: ExtractionRun) => Promise<Extracted<Data>>;
}

/** Runs the work of one posting with its events, its deadline and its place in the books. */
export async function recorded<Data>(
  posting: PostingInput,
  { engine, call, closed, onAttempt, work }: RecordedParts<Data>,
): Promise<Extracted<Data>> {
  const { notifier, stats, options } = engine;
  const signals = call.signal === null ? [closed] : [call.signal, closed];
  const budgets = [...engine.budgets, ...call.budgets];
  const run = startRun({ clock: options.clock, timeoutMs: call.timeoutMs, signals, budgets, governor: call.governor, onAttempt });
  const { extractionId, attempts } = run;
  notifier.emit("extraction-start", { extractionId, postingId: postingId(posting) });
  try {
    run.signal.throwIfAborted();
    const extracted = await orAbandon(work(run), run.signal);
    const { result } = extracted;
    stats.recordExtraction({ status: "extracted", route: result.route, attempts, totalMs: run.elapsedMs() });
    notifier.emit("extraction-end", { extractionId, durationMs: run.elapsedMs(), ...withoutContent(result) });
    return extracted;
  } catch (thrown) {
    const error = ownError(thrown, run.signal);
    const status = call.signal?.aborted && error === call.signal.reason ? "aborted" : "failed";
    stats.recordExtraction({ status, route: null, attempts, totalMs: run.elapsedMs() });
    notifier.emit("extraction-error", { extractionId, durationMs: run.elapsedMs(), status, error: errorCode(error, run.signal) });
    throw error;
  } finally {
    run.end();
  }
}

const longSource = 1_000_000;

/** What the stages after preparation need. */
export interface PageParts<Data> {
  readonly engine: Engine<Data>;
  readonly run: ExtractionRun;
  readonly callInstructions: string | null;
  readonly itemKey: string;
}

/**
 * The order of the stages after preparation: read the fields by code; where that answers the schema, conclude; else
 * count and route, then candidate after candidate until one fills the gaps with what the page proves.
 */
export async function extractPage<Data>(page: PreparedPage, parts: PageParts<Data>): Promise<Extracted<Data>> {
  const { engine, run } = parts;
  // A page of megabytes takes long to read: others, and an abort, get their turn in between.
  if (page.source.length > longSource) await setImmediate();
  run.signal.throwIfAborted();
  const reading = readFields(page, engine);
  const byCode = await answerByCode(page, { engine, reading });
  run.signal.throwIfAborted();
  if (byCode.conclusion !== null) {
    const { wire, warnings, ...concluded } = byCode.conclusion;
    const result = { ...settled(run), ...concluded, route: codeDecisionOf(reading), warnings: [...page.warnings, ...warnings] };
    return { result, wire };
  }
  const route = createFittingRouter(page, { ...parts, asked: byCode.asked, signal: run.signal, isDry: false });
  const concluding = (answer: Parameters<typeof conclude>[0]) => conclude(answer, { engine, page, reading });
  const { asked } = byCode;
  const ask = () => tryCandidates({ ...parts, asked, route, conclude: concluding, bindings: engine.plan.bindings });
  let answer: Answer<Data>;
  try {
    answer = await answerOnce(page, { ...parts, asked, conclude: concluding, ask });
  } catch (error) {
    const isStrict = engine.options.onUngrounded === "throw";
    answer = await soundPart(error, { reading, isStrict, conclude: () => concluding(null) });
  }
  const { data, wire, evidence, decision, completeness, warnings } = answer;
  const result = { ...settled(run), data, completeness, evidence, route: decision, warnings: [...page.warnings, ...warnings] };
  return { result, wire };
}

function codeDecisionOf({ hasMarkup, gaps }: FieldReading): RouteDecision {
  return codeDecision({ kind: hasMarkup ? "structured-data" : "code", isWhole: gaps.length === 0 });
}

interface SoundParts<Data> {
  readonly reading: FieldReading;
  /** Whether the caller asked for all or nothing. */
  readonly isStrict: boolean;
  readonly conclude: () => Promise<Conclusion<Data>>;
}

/**
 * When every model's answer was unusable, what code read is still sound: it is given as a partial result, with the
 * failure told. A server that cannot be reached is another matter: asking again later would help.
 */
async function soundPart<Data>(error: unknown, { reading, isStrict, conclude }: SoundParts<Data>): Promise<Answer<Data>> {
  const isOfOutput = ExtractionFailedError.isInstance(error) && decide(error.cause).next === "bad-output" && !isUngrounded(error.cause);
  if (!isOfOutput || isStrict || reading.units.every(({ shaped }) => shaped === null)) throw error;
  const conclusion = await conclude().catch(() => Promise.reject(error));
  const told: Warning = {
    code: "model-failed",
    message: `No model gave a usable answer (${codeOf(error.cause)}), so the result holds what code read alone.`,
  };
  return { ...conclusion, said: null, completeness: "partial", decision: error.route, warnings: [...conclusion.warnings, told] };
}

/** A value that must not stay unproved is the caller's own wish to fail. */
function isUngrounded(error: unknown): boolean {
  return OutputValidationError.isInstance(error) && error.reason === "ungrounded";
}

function codeOf(error: unknown): string {
  return ExtractorError.isInstance(error) ? error.code : "unknown";
}

function settled({ attempts }: ExtractionRun) {
  return { completeness: "complete", attempts, usage: sumUsage(attempts), cost: sumCost(attempts) } as const;
}

/** Prepares and judges, and nothing else. @throws UnreadableContentError */
export function prepareOnly<Data>(posting: PostingInput, engine: Engine<Data>): PreparedPage {
  return readPage(posting, engine);
}

/** Prepares, reads, counts and decides; sends nothing unless the user's own tokenizer or router does. */
export async function explainRoute<Data>(posting: PostingInput, { engine, call, closed }: ExtractParts<Data>): Promise<RouteDecision> {
  const signals = call.signal === null ? [closed] : [call.signal, closed];
  const run = startRun({ clock: engine.options.clock, timeoutMs: call.timeoutMs, signals, budgets: [], governor: null });
  try {
    run.signal.throwIfAborted();
    const page = readChecked(posting, engine);
    refuseVerdict(page.verdict, { policy: engine.options.onVerdict, isListingFine: false });
    const reading = readFields(page, engine);
    const byCode = await answerByCode(page, { engine, reading });
    if (byCode.conclusion !== null) return codeDecisionOf(reading);
    const { signal } = run;
    const parts = { engine, asked: byCode.asked, itemKey: keyOf(posting), callInstructions: call.instructions, signal, isDry: true };
    return (await orAbandon(createFittingRouter(page, parts)(), signal)).decision;
  } catch (error) {
    throw ownError(error, run.signal);
  } finally {
    run.end();
  }
}

/** The reason of an abort and our own errors as they are; anything else comes from a part that was passed in. */
function ownError(error: unknown, signal: AbortSignal): unknown {
  const isReason = signal.aborted && error === signal.reason;
  return isReason || ExtractorError.isInstance(error) ? error : new AdapterError({ stage: "extract", cause: error });
}

/** Prepares a posting, and tells it. */
function preparePage<Data>(posting: PostingInput, { engine, run }: Pick<PageParts<Data>, "engine" | "run">): PreparedPage {
  const startedMs = run.elapsedMs();
  const page = readChecked(posting, engine);
  const { extractionId } = run;
  const { format, text, verdict } = page;
  const prepareMs = run.elapsedMs() - startedMs;
  engine.notifier.emit("document-prepared", { extractionId, format, characters: text.length, verdict: verdict.kind, prepareMs });
  return page;
}

/** Reads a page that states something to be read. @throws UnreadableContentError */
export function readChecked<Data>(posting: PostingInput, engine: Engine<Data>): PreparedPage {
  checkPosting(posting);
  const page = readPage(posting, engine);
  if (page.text === "" && page.postings.length === 0) throw nothingToRead(page);
  return page;
}

/** A page that holds data, but no posting among it, and shows no text. */
function nothingToRead({ source }: PreparedPage): UnreadableContentError {
  const message = "The page shows no readable text and states no posting as data. Render it in a browser first and pass the rendered HTML.";
  return new UnreadableContentError({ reason: "empty", bytes: Buffer.byteLength(source), message });
}

/** Identifies a posting: its id, else its url, else a hash of its content. */
export function keyOf(posting: PostingInput): string {
  return itemKey(typeof posting === "string" ? { content: posting } : posting);
}

/** The posting may be anything a JavaScript caller passes; the prepare stage says what is wrong with it. */
function postingId(posting: PostingInput | null | undefined): string | null {
  return typeof posting === "object" && posting !== null && typeof posting.id === "string" ? posting.id : null;
}

function withoutContent<Data>({ route, usage, cost, warnings }: ExtractionResult<Data>) {
  return { route, usage, cost, warnings: warnings.map(({ code, path }) => (path === undefined ? { code } : { code, path })) };
}
