import { AdapterError } from "../errors/adapter-error.ts";
import { BatchPendingError } from "../errors/batch-pending-error.ts";
import { ExtractionFailedError } from "../errors/extraction-failed-error.ts";
import { ExtractorError } from "../errors/extractor-error.ts";
import { NotAJobPostingError } from "../errors/not-a-job-posting-error.ts";
import type { Outcome, OutcomePlace } from "../outcome.ts";
import type { WorkedPart } from "./batch-worker.ts";

/** An outcome without its place. */
export type Settlement<Data> = Outcome<Data> extends infer Each ? (Each extends unknown ? Omit<Each, keyof OutcomePlace> : never) : never;

/** What a worked part is to the caller: a result, a failure, or a reason why there is neither. */
export function settlePart<Data>(part: WorkedPart<Data>): Settlement<Data> {
  if (part.status === "extracted") return { status: "extracted", result: part.result };
  const { error: thrown } = part;
  const error = ExtractorError.isInstance(thrown) ? thrown : new AdapterError({ stage: "batch", cause: thrown });
  if (NotAJobPostingError.isInstance(error)) return { status: "skipped", reason: "not-a-posting", error };
  const cause = causeOf(error);
  if (BatchPendingError.isInstance(cause)) return { status: "deferred", reason: "batch", batchId: cause.batchId };
  const reason = reasonOf(cause);
  if (reason === null) return { status: "failed", error };
  return reason === "budget" ? { status: "skipped", reason, error } : { status: "deferred", reason, batchId: null };
}

/** What ended a posting that had been asked about before. */
function causeOf(error: ExtractorError): ExtractorError {
  return ExtractionFailedError.isInstance(error) && ExtractorError.isInstance(error.cause) ? error.cause : error;
}

type WaitReason = "budget" | "paused-quota" | "paused-failures";

/** Why a posting could not be had now, though nothing is wrong with it; null when that is not so. */
function reasonOf(cause: ExtractorError): WaitReason | null {
  if (cause.code === "budget-exceeded") return Reflect.get(cause, "scope") === "run" ? "budget" : null;
  if (cause.code === "fallback-paused") return "paused-failures";
  return cause.code === "model-call" && Reflect.get(cause, "kind") === "quota" ? "paused-quota" : null;
}
