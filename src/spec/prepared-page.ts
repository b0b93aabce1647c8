import type { StructuredPosting } from "./fact.ts";
import type { PreparedDocument } from "./prepared-document.ts";
import type { Verdict } from "./verdict.ts";

/** A prepared document, what it states as data, and what kind of page it is. */
export interface PreparedPage extends PreparedDocument {
  /** The schema.org JobPostings that the page states, surest first. */
  readonly postings: readonly StructuredPosting[];
  readonly verdict: Verdict;
}
