import { admitRequest } from "./admit-request.ts";
import type { Conclusion } from "./conclude.ts";
import { errorCode, type MeasuredAttempt } from "./decode/attempt-outcome.ts";
import type { RetryParts } from "./decode/retry.ts";
import type { CandidateParts } from "./decode/run-candidate.ts";
import type { RequestParts } from "./decode/send-request.ts";
import type { Engine } from "./engine.ts";
import type { ModelCallErrorKind } from "./errors/model-call-error.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import type { ExtractionRun } from "./extraction-run.ts";
import { attemptCost } from "./ledger/attempt-cost.ts";
import { attemptUsage } from "./ledger/attempt-usage.ts";
import { buildPrompt } from "./prompt/build-prompt.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { Candidate, RoutedCandidate, RoutePlan } from "./spec/route.ts";
import type { WireValue } from "./spec/wire-schema.ts";

/** Where the parts of a candidate's run come from. */
export interface CandidatePartsSource<Data> {
  readonly engine: Engine<Data>;
  readonly run: ExtractionRun;
  /** The top-level fields that are asked for. */
  readonly asked: readonly string[];
  readonly callInstructions: string | null;
  /** Turns an answer into what the user gets. @throws OutputValidationError */
  readonly conclude: (answer: WireValue) => Promise<Conclusion<Data>>;
}

/** What the decode stage is given for one candidate. */
export interface PartsOfCandidate<Data> {
  readonly request: RequestParts;
  readonly retry: Omit<RetryParts, "mayAsk">;
  readonly run: CandidateParts<Conclusion<Data>>;
}

/** A candidate and what it is sent. */
export interface AskedCandidate extends RoutedCandidate {
  /** The whole text, or what was left of it. */
  readonly document: PreparedDocument;
  /** Who else could take the posting. */
  readonly plan: RoutePlan;
}

/** Gathers what the decode stage needs for one candidate; the stage itself reads no options. */
export function candidateParts<Data>(asking: AskedCandidate, source: CandidatePartsSource<Data>): PartsOfCandidate<Data> {
  const { budget, document } = asking;
  const { engine, callInstructions, asked } = source;
  const { options, plan } = engine;
  const request = requestParts(asking, source);
  const retry = retryParts(budget.candidate, source);
  const constant = { plan, instructions: options.instructions, callInstructions, referenceDate: document.referenceDate };
  const prompt: CandidateParts<unknown>["prompt"] = (request) => buildPrompt(document.text, { ...constant, ...request });
  const requestsMade = source.run.attempts.filter(({ candidate }) => candidate === budget.candidate.id).length;
  const accept = (wire: WireValue) => source.conclude(wire).catch((error: unknown) => Promise.reject(judgeFailure(error, asked)));
  return {
    request,
    retry,
    run: { ...request, retry, plan, asked, prompt, accept, requestsMade, maxOutputTokens: options.maxOutputTokens },
  };
}

/** Tells a failure that another answer could mend from one in fields that no model is asked for. */
function judgeFailure(error: unknown, asked: readonly string[]): unknown {
  if (!OutputValidationError.isInstance(error) || error.reason !== "invalid") return error;
  const isAsked = error.paths.some((path) => path === "" || asked.some((field) => path === field || path.startsWith(`${field}.`)));
  return isAsked ? error : new OutputValidationError({ issues: error.issues, reason: "not-asked", content: error.content });
}

/** Whose turn it is when this candidate fails to answer; null for nobody's. */
function nextOf<Data>({ budget, plan }: AskedCandidate, { options }: Engine<Data>): Candidate | null {
  if (!options.fallbackOn.has("failure")) return null;
  const place = plan.candidates.findIndex((routed) => routed.budget.candidate.id === budget.candidate.id);
  return plan.candidates[place + 1]?.budget.candidate ?? null;
}

function requestParts<Data>(asking: AskedCandidate, { engine, run }: CandidatePartsSource<Data>): RequestParts {
  const { sampling, timeouts, clock } = engine.options;
  const { extractionId, signal } = run;
  return {
    ...{
      document: asking.document.text,
      sampling,
      timeouts,
      clock,
      signal,
      whenDown: run.fallback.whenDown({ from: asking.budget.candidate, next: nextOf(asking, engine) }),
    },
    onAttemptStart: (attempt) => engine.notifier.emit("attempt-start", { extractionId, number: run.attempts.length + 1, ...attempt }),
    onAttemptEnd: (measured) => record(measured, { engine, run, busyMs: null }),
    admit: async (plan, candidate) => {
      const reservation = await admitRequest(plan, { candidate, engine, run });
      const timer = engine.serverTime.start(candidate.id);
      return {
        onDispatched: (endpoint) => {
          run.underWay(true);
          timer.dispatched(endpoint ?? candidate.id);
        },
        onEnd: (measured) => {
          run.underWay(false);
          reservation.settle(record(measured, { engine, run, busyMs: timer.stop() }).cost.usd);
        },
      };
    },
  };
}

interface RecordParts<Data> extends Pick<CandidatePartsSource<Data>, "engine" | "run"> {
  /** Its share of the server's time in milliseconds; null when that is not known. */
  readonly busyMs: number | null;
}

/** Enters one attempt into the record of its posting and into the books, and tells it. */
function record<Data>(measured: MeasuredAttempt, { engine, run, busyMs }: RecordParts<Data>): Attempt {
  const attempt = pricedAttempt(measured, { engine, busyMs });
  run.record(attempt);
  engine.stats.recordAttempt(attempt);
  engine.notifier.emit("attempt-end", { extractionId: run.extractionId, attempt });
  return attempt;
}

function retryParts<Data>({ id: candidate, model }: Candidate, { engine, run }: CandidatePartsSource<Data>): Omit<RetryParts, "mayAsk"> {
  const { retry, sleep } = engine.options;
  // A batch lane has handed its requests over again by itself, each a day long.
  const policy = model.lane === "batch" ? { ...retry, attempts: 1 } : retry;
  const { extractionId, signal, remainingMs } = run;
  return {
    ...{ policy, sleep, signal, remainingMs, random: Math.random },
    onRetry: (error, waitMs) => engine.notifier.emit("attempt-retry", { extractionId, candidate, waitMs, error: errorCode(error, signal) }),
  };
}

/** Works out what an attempt used and cost. */
function pricedAttempt<Data>(
  { reported, wasDispatched, ...measured }: MeasuredAttempt,
  { engine, busyMs }: Pick<RecordParts<Data>, "engine" | "busyMs">,
): Attempt {
  // `kind` is written from a ModelCallError's own kind, or null.
  const errorKind = (measured.error?.kind ?? null) as ModelCallErrorKind | null;
  const usage = attemptUsage({ reported, wasDispatched, errorKind });
  const price = engine.prices.priceOf(measured.model, measured);
  return { ...measured, usage, cost: { usd: attemptCost(usage, { price, busyMs: wasDispatched ? busyMs : 0 }) } };
}
