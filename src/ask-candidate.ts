import { type AskedCandidate, type CandidatePartsSource, candidateParts } from "./candidate-parts.ts";
import type { Conclusion } from "./conclude.ts";
import { decide } from "./decode/decision-table.ts";
import { runCandidate } from "./decode/run-candidate.ts";
import type { FittedPosting } from "./fit-posting.ts";
import { mergeWindows } from "./reconcile/merge-windows.ts";
import type { FieldBinding } from "./spec/field-binding.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { RoutedCandidate } from "./spec/route.ts";
import type { Warning } from "./spec/warning.ts";
import type { WireValue } from "./spec/wire-schema.ts";

/** What one candidate gave. */
export interface CandidateAnswer<Data> {
  readonly conclusion: Conclusion<Data>;
  /** The answer as the model gave it; null when it was put together from windows. */
  readonly said: WireValue | null;
  readonly completeness: "complete" | "partial";
  readonly warnings: readonly Warning[];
}

/** What a candidate is asked with. */
export interface AskParts<Data> {
  readonly routed: FittedPosting;
  readonly parts: CandidatePartsSource<Data> & { readonly bindings: FieldBinding };
}

/**
 * Asks one candidate for the posting: whole, or window by window with the answers merged.
 * @throws the error that the decision table has no more remedy for
 */
export function askCandidate<Data>(next: RoutedCandidate, { routed, parts }: AskParts<Data>): Promise<CandidateAnswer<Data>> {
  const { document, windows, plan } = routed;
  return windows === null ? askWhole({ ...next, document, plan }, parts) : askWindows({ ...next, plan }, { windows, parts });
}

async function askWhole<Data>(next: AskedCandidate, parts: CandidatePartsSource<Data>): Promise<CandidateAnswer<Data>> {
  const { data: conclusion, wire: said, isRepaired } = await runCandidate(next.budget.candidate, candidateParts(next, parts).run);
  return { conclusion, said, completeness: "complete", warnings: isRepaired ? [repaired] : [] };
}

const repaired: Warning = {
  code: "output-repaired",
  message: "The first answer did not pass the schema; a second request gave the fields that failed.",
};

interface WindowsParts<Data> {
  readonly windows: readonly PreparedDocument[];
  readonly parts: AskParts<Data>["parts"];
}

/** A window that fails makes the result partial. When the first two fail, the others are not asked and the first error counts. */
async function askWindows<Data>(
  next: Omit<AskedCandidate, "document">,
  { windows, parts }: WindowsParts<Data>,
): Promise<CandidateAnswer<Data>> {
  const answers: WireValue[] = [];
  const failed: Warning[] = [];
  let firstError: unknown = null;
  for (const document of windows) {
    try {
      answers.push(await askWindow({ ...next, document }, parts));
    } catch (error) {
      if (parts.run.signal.aborted || isHopeless(error)) throw error;
      firstError ??= error;
      if (answers.length === 0 && failed.length > 0) break;
      failed.push(failedWindow(document));
    }
  }
  if (answers.length === 0) throw firstError;
  const merged = mergeWindows(answers, parts.bindings);
  const conclusion = await parts.conclude(merged.wire);
  return { conclusion, said: null, completeness: failed.length === 0 ? "complete" : "partial", warnings: [...failed, ...merged.warnings] };
}

/** A wrong setting, or a fault that no other window would be spared. */
function isHopeless(error: unknown): boolean {
  const { next } = decide(error);
  return next === null || next === "misconfiguration";
}

/** The user's schema judges the merged answer alone: a window need not state what another one does. */
async function askWindow<Data>(next: AskedCandidate, parts: CandidatePartsSource<Data>): Promise<WireValue> {
  const { run } = candidateParts(next, parts);
  const { wire } = await runCandidate(next.budget.candidate, { ...run, requestsMade: 0, accept: async () => null });
  return wire;
}

function failedWindow({ segments }: PreparedDocument): Warning {
  const start = segments[0]?.sourceStart ?? 0;
  const end = segments.at(-1)?.sourceEnd ?? start;
  return { code: "window-failed", message: `The window at ${start} to ${end} of the input gave no answer, so the result is partial.` };
}
