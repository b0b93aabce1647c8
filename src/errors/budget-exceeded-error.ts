import { ExtractorError } from "./extractor-error.ts";

/** Whose limit it is: of one posting or call, or of everything that shares the budget. */
export type BudgetScope = "posting" | "run";

/** Details of a {@link BudgetExceededError}, in US dollars. */
export interface BudgetExcess {
  readonly scope: BudgetScope;
  /** The option that sets the limit, such as `budget.maxUsd`. */
  readonly option: string;
  readonly maxUsd: number;
  readonly spentUsd: number;
  /** Held for requests that are under way: the most they may cost. */
  readonly reservedUsd: number;
  /** The most that the refused request could have cost. */
  readonly estimateUsd: number;
  /** Whether only requests stand in its way that will soon have ended, and may cost less than what is held for them. @default false */
  readonly isRetryable?: boolean | undefined;
}

/** A request was not sent, because it could have gone beyond a budget. Nothing was spent on it. */
export class BudgetExceededError extends ExtractorError {
  static override readonly code: string = "budget-exceeded";
  readonly scope: BudgetScope;
  readonly option: string;
  readonly maxUsd: number;
  readonly spentUsd: number;
  readonly reservedUsd: number;
  readonly estimateUsd: number;

  constructor({ scope, option, maxUsd, spentUsd, reservedUsd, estimateUsd, isRetryable = false }: BudgetExcess) {
    super({
      name: "BudgetExceededError",
      code: BudgetExceededError.code,
      stage: "budget",
      isRetryable,
      message:
        `A request that may cost up to $${estimateUsd} was not sent: of $${maxUsd}, $${spentUsd} is spent and ` +
        `$${reservedUsd} is held for requests under way. Raise ${option} to go on.`,
    });
    this.scope = scope;
    this.option = option;
    this.maxUsd = maxUsd;
    this.spentUsd = spentUsd;
    this.reservedUsd = reservedUsd;
    this.estimateUsd = estimateUsd;
  }
}
