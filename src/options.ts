import type { StandardSchemaV1 } from "@standard-schema/spec";
import { checkFunction, checkInteger, checkNumber, checkObject, checkOneOf, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import type { FallbackCause } from "./decode/decision-table.ts";
import type { RetryPolicy } from "./decode/retry.ts";
import type {
  ExtractorOptions,
  OverflowRemedy,
  RetryOptions,
  SamplingOptions,
  StructuredDataUse,
  TimeoutOptions,
  VerdictPolicy,
} from "./extractor-options.ts";
import type { UngroundedPolicy } from "./spec/grounding.ts";
import type { CallTimeouts, Sampling } from "./spec/language-model.ts";
import type { ResultCache } from "./spec/result-cache.ts";
import type { Clock, Sleep } from "./spec/time.ts";
import { systemClock, timerSleep } from "./system-time.ts";

/** The options that stages read, with every default in place. Models, schema and router are built by the composition root. */
export interface ResolvedOptions {
  readonly instructions: string | null;
  readonly threshold: number;
  readonly retry: RetryPolicy;
  readonly timeouts: CallTimeouts & { readonly deadlineMs: number };
  readonly fallbackOn: ReadonlySet<FallbackCause>;
  readonly structuredData: StructuredDataUse;
  readonly onVerdict: VerdictPolicy;
  readonly onUngrounded: UngroundedPolicy;
  readonly onOverflow: readonly OverflowRemedy[];
  readonly maxContentBytes: number;
  readonly maxOutputTokens: number;
  readonly sampling: Sampling;
  readonly clock: Clock;
  readonly sleep: Sleep;
}

const fallbackCauses: readonly FallbackCause[] = ["too-long", "failure", "bad-output", "misconfiguration"];

const knownOptions = [
  ...["schema", "fields", "instructions", "local", "cloud", "models", "threshold", "router", "tokenizer", "retry", "timeouts"],
  ...["structuredData", "onVerdict", "onUngrounded", "onOverflow"],
  ...["fallbackOn", "prices", "budget", "cache", "maxContentBytes", "maxOutputTokens", "sampling", "fetch", "clock", "sleep"],
];

/** The longest delay a timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Checks the options and sets every default: the only place that does.
 * @throws InvalidOptionsError naming the option, what was given and what is allowed
 */
export function resolveOptions<Schema extends StandardSchemaV1>(options: ExtractorOptions<Schema>): ResolvedOptions {
  checkObject("options", options);
  checkUnknownKeys("", { given: options, known: knownOptions });
  refuseMixedForms(options);
  const { instructions = null, threshold = 8000, maxContentBytes = 20_000_000, maxOutputTokens = 1536 } = options;
  const { fallbackOn = ["too-long", "failure", "bad-output"], clock = systemClock, sleep = timerSleep } = options;
  const { structuredData = "prefer", onVerdict = "throw", onUngrounded = "null", onOverflow = ["reduce", "cloud"] } = options;
  const { retry = {}, timeouts = {}, sampling = {} } = options;
  if (instructions !== null) checkText("instructions", instructions);
  checkInteger("threshold", { value: threshold, min: 1 });
  checkInteger("maxContentBytes", { value: maxContentBytes, min: 1 });
  checkInteger("maxOutputTokens", { value: maxOutputTokens, min: 16 });
  if (!Array.isArray(fallbackOn)) refuse("fallbackOn", { given: fallbackOn, allowed: "a list" });
  for (const cause of fallbackOn) checkOneOf("fallbackOn", { value: cause, allowed: fallbackCauses });
  checkOneOf("structuredData", { value: structuredData, allowed: ["prefer", "evidence", "off"] });
  checkOneOf("onVerdict", { value: onVerdict, allowed: ["throw", "extract"] });
  checkOneOf("onUngrounded", { value: onUngrounded, allowed: ["null", "flag", "throw"] });
  if (!Array.isArray(onOverflow)) refuse("onOverflow", { given: onOverflow, allowed: "a list" });
  for (const remedy of onOverflow) checkOneOf("onOverflow", { value: remedy, allowed: ["reduce", "cloud", "split"] });
  checkFunction("sleep", sleep);
  checkObject("clock", clock);
  checkFunction("clock.now", clock.now);
  checkFunction("clock.monotonic", clock.monotonic);
  if (options.fetch !== undefined) checkFunction("fetch", options.fetch);
  if (options.cache !== undefined) checkCache(options.cache);
  return {
    ...{ instructions, threshold, maxContentBytes, maxOutputTokens, clock, sleep },
    ...{ structuredData, onVerdict, onUngrounded, onOverflow },
    fallbackOn: new Set(fallbackOn),
    retry: resolveRetry(retry),
    timeouts: resolveTimeouts(timeouts),
    sampling: resolveSampling(sampling),
  };
}

function checkCache(cache: ResultCache): void {
  checkObject("cache", cache);
  for (const member of ["get", "set"] as const) checkFunction(`cache.${member}`, cache[member]);
}

function refuseMixedForms<Schema extends StandardSchemaV1>({
  models,
  local,
  cloud,
  threshold,
  router,
  tokenizer,
  fetch,
}: ExtractorOptions<Schema>): void {
  const shorthand = { local, cloud, tokenizer, fetch };
  for (const [name, value] of Object.entries(shorthand)) {
    if (models !== undefined && value !== undefined) {
      refuse("models", {
        given: `a list beside "${name}"`,
        allowed: `either models or the shorthand local and cloud (each model of a list has its own ${name})`,
        isDescription: true,
      });
    }
  }
  if (router !== undefined && threshold !== undefined) {
    refuse("threshold", {
      given: 'a number beside "router"',
      allowed: "either threshold or router: thresholdRouter({ threshold })",
      isDescription: true,
    });
  }
  if (router === undefined) return;
  checkObject("router", router);
  checkFunction("router.route", router.route);
}

function resolveRetry(retry: RetryOptions): RetryPolicy {
  checkObject("retry", retry);
  checkUnknownKeys("retry.", { given: retry, known: ["attempts", "minDelayMs", "maxDelayMs"] });
  const { attempts = 3, minDelayMs = 1000, maxDelayMs = 10_000 } = retry;
  checkInteger("retry.attempts", { value: attempts, min: 1, max: 4 });
  checkNumber("retry.minDelayMs", { value: minDelayMs, min: 0, max: longestTimer });
  checkNumber("retry.maxDelayMs", { value: maxDelayMs, min: minDelayMs, max: longestTimer });
  return { attempts, minDelayMs, maxDelayMs };
}

function resolveTimeouts(timeouts: TimeoutOptions): ResolvedOptions["timeouts"] {
  checkObject("timeouts", timeouts);
  checkUnknownKeys("timeouts.", { given: timeouts, known: ["connectMs", "firstTokenMs", "idleMs", "totalMs", "deadlineMs"] });
  const { connectMs = 5000, firstTokenMs = 60_000, idleMs = 30_000, totalMs = 180_000, deadlineMs = 600_000 } = timeouts;
  const resolved = { connectMs, firstTokenMs, idleMs, totalMs, deadlineMs };
  for (const [name, value] of Object.entries(resolved)) checkNumber(`timeouts.${name}`, { value, min: 1, max: longestTimer });
  return resolved;
}

function resolveSampling(sampling: SamplingOptions): Sampling {
  checkObject("sampling", sampling);
  checkUnknownKeys("sampling.", { given: sampling, known: ["temperature", "topP", "seed"] });
  const { temperature = 0, topP = 1, seed = 0 } = sampling;
  checkNumber("sampling.temperature", { value: temperature, min: 0, max: 2 });
  checkNumber("sampling.topP", { value: topP, min: Number.MIN_VALUE, max: 1 });
  checkInteger("sampling.seed", { value: seed, min: Number.MIN_SAFE_INTEGER });
  return { temperature, topP, seed };
}
