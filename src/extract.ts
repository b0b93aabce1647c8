import { refuse } from "./check-option.ts";
import { errorCode } from "./decode/attempt-outcome.ts";
import type { Engine } from "./engine.ts";
import { AdapterError } from "./errors/adapter-error.ts";
import { ExtractorError } from "./errors/extractor-error.ts";
import { UnreadableContentError } from "./errors/unreadable-content-error.ts";
import { type ExtractionRun, startRun } from "./extraction-run.ts";
import { sumCost } from "./ledger/sum-cost.ts";
import { sumUsage } from "./ledger/sum-usage.ts";
import { orAbandon } from "./or-abandon.ts";
import { prepare } from "./prepare/prepare.ts";
import type { ResolvedCall } from "./resolve-call.ts";
import { itemKey } from "./route/item-key.ts";
import { createPostingRouter } from "./route-posting.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { RouteDecision } from "./spec/route.ts";
import { tryCandidates } from "./try-candidates.ts";

/** One call of one extractor. */
export interface ExtractParts<Data> {
  readonly engine: Engine<Data>;
  readonly call: ResolvedCall;
  /** Aborts when the extractor is closed by force. */
  readonly closed: AbortSignal;
}

/** Extracts one posting, tells the listeners, and keeps the books, however it ends. */
export async function extract<Data>(posting: PostingInput, { engine, call, closed }: ExtractParts<Data>): Promise<ExtractionResult<Data>> {
  const { notifier, stats, options } = engine;
  const signals = call.signal === null ? [closed] : [call.signal, closed];
  const run = startRun({ clock: options.clock, timeoutMs: call.timeoutMs, signals });
  const { extractionId, attempts } = run;
  notifier.emit("extraction-start", { extractionId, postingId: postingId(posting) });
  try {
    const result = await orAbandon(runStages(posting, { engine, run, callInstructions: call.instructions }), run.signal);
    stats.recordExtraction({ status: "extracted", route: result.route, attempts, totalMs: run.elapsedMs() });
    notifier.emit("extraction-end", { extractionId, durationMs: run.elapsedMs(), ...withoutContent(result) });
    return result;
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

interface StageParts<Data> {
  readonly engine: Engine<Data>;
  readonly run: ExtractionRun;
  readonly callInstructions: string | null;
}

/** The order of the stages: prepare, count and route, then candidate after candidate until one gives valid data. */
async function runStages<Data>(
  posting: PostingInput,
  { engine, run, callInstructions }: StageParts<Data>,
): Promise<ExtractionResult<Data>> {
  run.signal.throwIfAborted();
  const document = prepareDocument(posting, { engine, run });
  run.signal.throwIfAborted();
  const route = createPostingRouter(document, { engine, itemKey: keyOf(posting), callInstructions, signal: run.signal, isDry: false });
  const answer = await tryCandidates({ engine, run, document, callInstructions, route });
  return {
    data: answer.data,
    completeness: "complete",
    route: answer.decision,
    evidence: {},
    attempts: run.attempts,
    usage: sumUsage(run.attempts),
    cost: sumCost(run.attempts),
    warnings: [...document.warnings, ...answer.warnings],
  };
}

/** Prepares, and nothing else. @throws UnreadableContentError */
export function prepareOnly<Data>(posting: PostingInput, { options }: Engine<Data>): PreparedDocument {
  return prepare(posting, { maxContentBytes: options.maxContentBytes });
}

/** Prepares, counts and decides; sends nothing unless the user's own tokenizer or router does. */
export async function explainRoute<Data>(posting: PostingInput, { engine, call, closed }: ExtractParts<Data>): Promise<RouteDecision> {
  const signals = call.signal === null ? [closed] : [call.signal, closed];
  const run = startRun({ clock: engine.options.clock, timeoutMs: call.timeoutMs, signals });
  try {
    run.signal.throwIfAborted();
    const document = readDocument(posting, engine);
    const parts = { engine, itemKey: keyOf(posting), callInstructions: call.instructions, signal: run.signal, isDry: true };
    return (await orAbandon(createPostingRouter(document, parts)(), run.signal)).decision;
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

function prepareDocument<Data>(posting: PostingInput, { engine, run }: Pick<StageParts<Data>, "engine" | "run">): PreparedDocument {
  const startedMs = run.elapsedMs();
  const document = readDocument(posting, engine);
  const { extractionId } = run;
  const { format, text } = document;
  engine.notifier.emit("document-prepared", { extractionId, format, characters: text.length, prepareMs: run.elapsedMs() - startedMs });
  return document;
}

/** Prepares a posting that a model could read. */
function readDocument<Data>(posting: PostingInput, engine: Engine<Data>): PreparedDocument {
  checkPosting(posting);
  const document = prepareOnly(posting, engine);
  if (document.text === "") throw nothingToRead(document);
  return document;
}

/** A page that states its data as JSON-LD but shows no text: there is nothing for a model to read. */
function nothingToRead({ source }: PreparedDocument): UnreadableContentError {
  const message =
    "The page holds structured data but no readable text, and this version reads text alone. Render it in a browser first and pass the rendered HTML.";
  return new UnreadableContentError({ reason: "empty", bytes: Buffer.byteLength(source), message });
}

/** The content is the prepare stage's to judge; a key that is no text would make two postings one. */
function checkPosting(posting: PostingInput): void {
  if (typeof posting !== "object" || posting === null) return;
  for (const name of ["id", "url"] as const) {
    if (posting[name] !== undefined && typeof posting[name] !== "string")
      refuse(`posting.${name}`, { given: posting[name], allowed: "text" });
  }
}

function keyOf(posting: PostingInput): string {
  return itemKey(typeof posting === "string" ? { content: posting } : posting);
}

/** The posting may be anything a JavaScript caller passes; the prepare stage says what is wrong with it. */
function postingId(posting: PostingInput | null | undefined): string | null {
  return typeof posting === "object" && posting !== null && typeof posting.id === "string" ? posting.id : null;
}

function withoutContent<Data>({ route, usage, cost, warnings }: ExtractionResult<Data>) {
  return { route, usage, cost, warnings: warnings.map(({ code, path }) => (path === undefined ? { code } : { code, path })) };
}
