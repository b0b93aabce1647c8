import { NotAJobPostingError } from "./errors/not-a-job-posting-error.ts";
import type { VerdictPolicy } from "./extractor-options.ts";
import type { Verdict, VerdictKind } from "./spec/verdict.ts";
import type { Warning } from "./spec/warning.ts";

/** What a verdict is held against. */
export interface VerdictParts {
  readonly policy: VerdictPolicy;
  /** Whether a page of several postings will do. */
  readonly isListingFine: boolean;
}

/** A closed posting is still a posting: its data says that it is closed. A bare notice that it is gone is none. */
const postings: readonly VerdictKind[] = ["posting", "closed"];

/**
 * Stops a page that is no posting before anything is spent on it. Returns a warning where the policy says to go on.
 * @throws NotAJobPostingError
 */
export function refuseVerdict(verdict: Verdict, { policy, isListingFine }: VerdictParts): Warning | null {
  const { kind, reasons } = verdict;
  const isEmptyNotice = reasons.includes("nothing-to-extract");
  if ((postings.includes(kind) && !isEmptyNotice) || (isListingFine && kind === "listing")) return null;
  if (policy === "throw") throw new NotAJobPostingError({ verdict });
  return { code: "verdict-overridden", message: `The page looks like ${kind} and was read all the same, as onVerdict says.` };
}
