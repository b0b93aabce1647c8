/** What may be spent, in US dollars. A request that could go beyond it is not sent. */
export interface BudgetOptions {
  /** For everything together. @default no limit */
  readonly maxUsd?: number | undefined;
  /** For one posting. @default no limit */
  readonly maxUsdPerPosting?: number | undefined;
  /** What was spent before, such as by an earlier run. @default 0 */
  readonly spentUsd?: number | undefined;
  /** Shares of `maxUsd` at which `budget-warning` is emitted. @default [0.5, 0.8, 0.95] */
  readonly warnAt?: readonly number[] | undefined;
}
