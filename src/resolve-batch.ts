import type { BatchOptions, CloudBatchOptions, JournalOptions, ResolvedBatch } from "./batch/batch-options.ts";
import { checkFunction, checkInteger, checkNumber, checkObject, checkOneOf, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import { resolveBudget } from "./ledger/budget-options.ts";
import type { ResolvedOptions } from "./options.ts";

const known = [
  ...["journal", "concurrency", "signal", "onProgress", "total", "budget", "order", "postingsPerPage", "replay", "retryFailed"],
  ...["cloudLane", "cloudBatches", "waitForBatches", "maxFailureFallbackShare", "timeoutMs", "instructions", "schemaVersion"],
];

/** A cloud batch takes up to a day, and what it leaves unanswered is handed over twice more. */
const batchDeadlineMs = 3 * 86_400_000;

/** A longer delay makes Node's timers fire at once. */
const longestDelayMs = 2 ** 31 - 1;

/** What the defaults of a batch depend on. */
export interface BatchDefaults extends Pick<ResolvedOptions, "timeouts"> {
  /** Whether a model of the extractor is a batch lane by itself. */
  readonly hasOwnLane: boolean;
}

/** Checks the options of one batch and sets its defaults. @throws InvalidOptionsError */
export function resolveBatch(given: BatchOptions, { timeouts, hasOwnLane }: BatchDefaults): ResolvedBatch {
  checkObject("batch options", given);
  checkUnknownKeys("", { given, known });
  const { concurrency = "auto", signal = null, onProgress = null, total = null, budget = null } = given;
  const { order = "finished", postingsPerPage = "one", replay = true, retryFailed = "none", journal } = given;
  const { cloudLane = hasOwnLane ? "batch" : "realtime", cloudBatches = {}, waitForBatches = true, maxFailureFallbackShare = 0.2 } = given;
  const { timeoutMs = cloudLane === "batch" ? batchDeadlineMs : timeouts.deadlineMs, instructions = null, schemaVersion = null } = given;
  checkConcurrency(concurrency);
  if (signal !== null && !(signal instanceof AbortSignal)) refuse("signal", { given: signal, allowed: "an AbortSignal" });
  if (onProgress !== null) checkFunction("onProgress", onProgress);
  if (total !== null) checkInteger("total", { value: total, min: 0 });
  if (budget !== null) resolveBudget(budget, { option: "budget" });
  checkOneOf("order", { value: order, allowed: ["finished", "source"] });
  checkOneOf("postingsPerPage", { value: postingsPerPage, allowed: ["one", "all"] });
  checkOneOf("retryFailed", { value: retryFailed, allowed: ["none", "retryable", "all"] });
  checkOneOf("cloudLane", { value: cloudLane, allowed: ["realtime", "batch"] });
  checkBoolean("replay", replay);
  checkBoolean("waitForBatches", waitForBatches);
  if (!waitForBatches && journal === undefined)
    refuse("waitForBatches", {
      given: "false without a journal",
      allowed: "a journal, by which a later call collects",
      isDescription: true,
    });
  checkNumber("maxFailureFallbackShare", { value: maxFailureFallbackShare, min: 0, max: 1 });
  checkNumber("timeoutMs", { value: timeoutMs, min: 1, max: longestDelayMs });
  if (instructions !== null) checkText("instructions", instructions);
  if (schemaVersion !== null) checkText("schemaVersion", schemaVersion);
  return {
    ...{ concurrency, signal, onProgress, total, budget, order, postingsPerPage, replay, retryFailed },
    ...{ cloudLane, ...resolveCloudBatches(cloudBatches), waitForBatches, maxFailureFallbackShare, timeoutMs, instructions, schemaVersion },
    journal: journal === undefined ? null : resolveJournal(journal),
  };
}

function resolveJournal(given: string | JournalOptions): NonNullable<ResolvedBatch["journal"]> {
  if (typeof given === "string") {
    checkText("journal", given);
    return { path: given, fsync: "interval", content: "full" };
  }
  checkObject("journal", given);
  checkUnknownKeys("journal.", { given, known: ["path", "fsync", "content"] });
  const { path, fsync = "interval", content = "full" } = given;
  checkText("journal.path", path);
  checkOneOf("journal.fsync", { value: fsync, allowed: ["always", "interval", "never"] });
  checkOneOf("journal.content", { value: content, allowed: ["full", "hash-only"] });
  return { path, fsync, content };
}

/** What the lane gathers with is checked here, so that it is named as the caller gave it, and before anything starts. */
function resolveCloudBatches(given: CloudBatchOptions): Pick<ResolvedBatch, "cloudBatches" | "maxWaitingPages"> {
  checkObject("cloudBatches", given);
  const { maxWaitingPages = 2_000, ...cloudBatches } = given;
  const { maxRequests, ...delays } = cloudBatches;
  checkUnknownKeys("cloudBatches.", { given: delays, known: ["maxRequests", "flushAfterMs", "pollMinMs", "pollMaxMs", "maxWaitingPages"] });
  checkInteger("cloudBatches.maxWaitingPages", { value: maxWaitingPages, min: 1 });
  if (maxRequests !== undefined) checkInteger("cloudBatches.maxRequests", { value: maxRequests, min: 1, max: 50_000 });
  for (const [name, value] of Object.entries(delays)) {
    if (value !== undefined) checkNumber(`cloudBatches.${name}`, { value, min: 1, max: longestDelayMs });
  }
  return { cloudBatches, maxWaitingPages };
}

function checkConcurrency(value: unknown): void {
  if (value === "auto" || (typeof value === "number" && Number.isSafeInteger(value) && value >= 1)) return;
  refuse("concurrency", { given: value, allowed: '"auto", or a whole number of at least 1' });
}

function checkBoolean(option: string, value: unknown): void {
  if (typeof value !== "boolean") refuse(option, { given: value, allowed: "true or false" });
}

/** Checks what postings are read from. A string is one posting, and bytes are none. @throws InvalidOptionsError */
export function checkSource(source: unknown): void {
  const isObject = typeof source === "object" && source !== null && !ArrayBuffer.isView(source);
  if (isObject && (Symbol.iterator in source || Symbol.asyncIterator in source)) return;
  refuse("source", { given: source, allowed: "an iterable or async iterable of postings, such as an array or a generator" });
}
