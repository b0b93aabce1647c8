/** Watches how many postings of a run go to the cloud because a local server failed: an outage must not become a bill. */
export interface FallbackGovernor {
  /** Whether no more may go now. Looking counts for nothing. */
  readonly isShut: boolean;
  /** Whether one more posting may go to the cloud after a failure of a local model. */
  mayFallBack(): boolean;
  /** A posting that asked a local model ended; `fellBack` tells whether it went to the cloud because that failed. */
  record(posting: { readonly fellBack: boolean }): void;
}
