import { EventEmitter } from "eventemitter3";
import type { BatchProgress } from "./batch/batch-options.ts";
import type { Attempt, AttemptPurpose } from "./spec/attempt.ts";
import type { DocumentFormat } from "./spec/prepared-document.ts";
import type { RouteDecision } from "./spec/route.ts";
import type { TokenUsage } from "./spec/token-usage.ts";
import type { VerdictKind } from "./spec/verdict.ts";
import type { WarningCode } from "./spec/warning.ts";

/** What an event says of an error: never its message. */
export interface EventError {
  /** The error's `code`, or `unknown` for an error that is not of this library. */
  readonly code: string;
  /** `kind` of a `ModelCallError`; null otherwise. */
  readonly kind: string | null;
}

interface ExtractionEvent {
  /** The same in every event of one call. */
  readonly extractionId: string;
}

/** A call was accepted. */
export interface ExtractionStartEvent extends ExtractionEvent {
  /** The posting's `id` as given by the caller, or null. */
  readonly postingId: string | null;
}

/** The clean text is there. */
export interface DocumentPreparedEvent extends ExtractionEvent {
  readonly format: DocumentFormat;
  /** Length of the clean text in UTF-16 units. */
  readonly characters: number;
  /** What kind of page it is. */
  readonly verdict: VerdictKind;
  readonly prepareMs: number;
}

/** The document was counted for the first candidate. */
export interface DocumentCountedEvent extends ExtractionEvent {
  readonly tokens: number;
  /** False: at least so many. */
  readonly isExact: boolean;
  readonly tokenizer: string;
}

/** The order of candidates stands. Repeated when a server's window changed it. */
export interface RouteSelectedEvent extends ExtractionEvent {
  readonly decision: RouteDecision;
}

/** A request is about to ask for a slot. */
export interface AttemptStartEvent extends ExtractionEvent {
  readonly candidate: string;
  readonly model: string;
  readonly purpose: AttemptPurpose;
  /** 1 for the first request of the posting. */
  readonly number: number;
}

/** A transient failure is followed by a wait and another request. */
export interface AttemptRetryEvent extends ExtractionEvent {
  readonly candidate: string;
  readonly waitMs: number;
  readonly error: EventError;
}

/** A request ended, well or not. */
export interface AttemptEndEvent extends ExtractionEvent {
  readonly attempt: Attempt;
}

/** The next candidate is tried. */
export interface FallbackSelectedEvent extends ExtractionEvent {
  readonly from: string;
  readonly to: string;
  readonly error: EventError;
}

/** A result is there. */
export interface ExtractionEndEvent extends ExtractionEvent {
  readonly durationMs: number;
  readonly route: RouteDecision;
  readonly usage: TokenUsage;
  readonly cost: { readonly usd: number | null };
  readonly warnings: readonly { readonly code: WarningCode; readonly path?: string }[];
}

/** The call failed or was aborted. */
export interface ExtractionErrorEvent extends ExtractionEvent {
  readonly durationMs: number;
  /** `aborted` when the caller's signal ended it. */
  readonly status: "failed" | "aborted";
  readonly error: EventError;
}

interface ServerEvent {
  /** Id of the model as the extractor lists it. */
  readonly candidate: string;
  /** Origin of the server. */
  readonly endpoint: string;
}

/** A server failed again and again and is sent nothing for a while. */
export interface BreakerOpenEvent extends ServerEvent {
  readonly error: EventError;
  readonly retryInMs: number;
}

/** A server is being tried again. */
export interface BreakerHalfOpenEvent extends ServerEvent {}

/** A server is back. */
export interface BreakerClosedEvent extends ServerEvent {}

/** A cloud takes nothing for a while, because the account's quota is used up. */
export interface LanePausedEvent extends ServerEvent {
  readonly reason: "quota";
  readonly retryInMs: number;
}

/** A cloud takes requests again. */
export interface LaneResumedEvent extends ServerEvent {}

/** A share of a budget is spent. */
export interface BudgetWarningEvent {
  /** The batch whose budget it is; null for the extractor's own. */
  readonly batchId: string | null;
  /** The share of `maxUsd` that was passed, 0 to 1. */
  readonly share: number;
  readonly spentUsd: number;
  readonly maxUsd: number;
}

/** How far a batch is. At most ten a second, and one at the end. */
export type BatchProgressEvent = BatchProgress;

/** Every event with its payload. Payloads hold ids, numbers, codes and paths; never content. */
export interface ExtractorEvents {
  readonly "extraction-start": ExtractionStartEvent;
  readonly "document-prepared": DocumentPreparedEvent;
  readonly "document-counted": DocumentCountedEvent;
  readonly "route-selected": RouteSelectedEvent;
  readonly "attempt-start": AttemptStartEvent;
  readonly "attempt-retry": AttemptRetryEvent;
  readonly "attempt-end": AttemptEndEvent;
  readonly "fallback-selected": FallbackSelectedEvent;
  readonly "extraction-end": ExtractionEndEvent;
  readonly "extraction-error": ExtractionErrorEvent;
  readonly "breaker-open": BreakerOpenEvent;
  readonly "breaker-half-open": BreakerHalfOpenEvent;
  readonly "breaker-closed": BreakerClosedEvent;
  readonly "lane-paused": LanePausedEvent;
  readonly "lane-resumed": LaneResumedEvent;
  readonly "budget-warning": BudgetWarningEvent;
  readonly "batch-progress": BatchProgressEvent;
}

/** Names of the events. */
export type ExtractorEventName = keyof ExtractorEvents;

/** The same at run time, in the order they come. */
export const extractorEventNames: readonly ExtractorEventName[] = [
  "extraction-start",
  "document-prepared",
  "document-counted",
  "route-selected",
  "attempt-start",
  "attempt-retry",
  "attempt-end",
  "fallback-selected",
  "extraction-end",
  "extraction-error",
  "breaker-open",
  "breaker-half-open",
  "breaker-closed",
  "lane-paused",
  "lane-resumed",
  "budget-warning",
  "batch-progress",
];

/** Receives one kind of event. What it throws or rejects with is dropped: a listener cannot harm an extraction. */
export type ExtractorListener<Name extends ExtractorEventName> = (event: ExtractorEvents[Name]) => unknown;

/** Where stages tell what happened, and users listen. */
export interface Notifier {
  emit<Name extends ExtractorEventName>(name: Name, event: ExtractorEvents[Name]): void;
  on<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): void;
  once<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): void;
  off<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): void;
}

/** Creates a notifier whose listeners cannot hurt the one who emits. */
export function createNotifier(): Notifier {
  const emitter = new EventEmitter<Record<string, (event: unknown) => void>>();
  const guards = new WeakMap<object, (event: unknown) => void>();
  const guard = (listener: (event: never) => unknown): ((event: unknown) => void) => {
    const known = guards.get(listener);
    if (known) return known;
    // The emitter is untyped inside; `emit` and `on` agree on the event's type by its name.
    const guarded = (event: unknown) => callSafely(() => listener(event as never));
    guards.set(listener, guarded);
    return guarded;
  };
  return {
    emit: (name, event) => {
      emitter.emit(name, event);
    },
    on: (name, listener) => {
      emitter.on(name, guard(listener));
    },
    once: (name, listener) => {
      emitter.once(name, guard(listener));
    },
    off: (name, listener) => {
      emitter.off(name, guard(listener));
    },
  };
}

function callSafely(listener: () => unknown): void {
  try {
    const outcome = listener();
    if (isThenable(outcome)) outcome.then(ignore, ignore);
  } catch {
    // A listener's failure is its own: the extraction must not know.
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
}

function ignore(): void {}
