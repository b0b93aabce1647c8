/**
 * How a language denies something. An entry that ends in `*` stands for every word that begins so; hyphens and apostrophes count
 * as spaces. Where entries overlap in a text the longest counts.
 */
export interface DenialWords {
  /** Right before what they deny: "no", "without any". */
  readonly before: readonly string[];
  /** Before or behind what they deny, in the same clause: "not possible", "unable to offer". */
  readonly around: readonly string[];
  /** Behind what they deny only. */
  readonly behind: readonly string[];
  /** Alone, as the answer to a label or a question: "Remote: no". */
  readonly answers: readonly string[];
  /** Words that begin another clause, into which no denial reaches: "and", "if". */
  readonly breaks: readonly string[];
}
