import type { Verdict, VerdictKind } from "../spec/verdict.ts";
import { ExtractorError } from "./extractor-error.ts";

const advice: Readonly<Record<VerdictKind, string>> = {
  posting: "",
  closed: "It says that the posting is gone, and states nothing of it.",
  listing: "It lists several postings: use extractAll(), or fetch the page of one posting.",
  "login-wall": "It asks for a login or stops robots: fetch it in a session that may see it.",
  "script-shell": "It is filled in by scripts: render it in a browser first and pass the rendered HTML.",
  "not-a-posting": "It reads like another kind of page.",
  empty: "There is next to nothing to read.",
};

/** The page is no job posting, by the verdict of code: nothing was sent and nothing was paid. */
export class NotAJobPostingError extends ExtractorError {
  static override readonly code: string = "not-a-job-posting";
  readonly verdict: Verdict;

  constructor({ verdict }: { readonly verdict: Verdict }) {
    const reasons = verdict.reasons.length === 0 ? "" : ` (${verdict.reasons.join(", ")})`;
    super({
      name: "NotAJobPostingError",
      code: NotAJobPostingError.code,
      stage: "gate",
      isRetryable: false,
      message: `The page is not a job posting: ${verdict.kind}${reasons}. ${advice[verdict.kind]} To read it all the same, set onVerdict: "extract".`,
    });
    this.verdict = verdict;
  }
}
