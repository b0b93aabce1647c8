import { BudgetExceededError, type BudgetScope } from "../errors/budget-exceeded-error.ts";
import { type BudgetOptions, optionName, resolveBudget } from "./budget-options.ts";
import { createSettleLine } from "./settle-line.ts";
import { fromNanoUsd, toNanoUsd } from "./usd.ts";

/** What is held of a budget for one request, until it is known what the request cost. */
export interface Reservation {
  /** Enters the cost. Null, an unknown one, counts as the whole of what was held. Only the first call counts. */
  settle(usd: number | null): void;
}

/** The account of one posting in a budget. */
export interface PostingAccount {
  /** Whether anything limits it. */
  readonly isLimited: boolean;
  /**
   * Holds the most that a request may cost, in US dollars, before it is sent. What costs nothing is never refused.
   * `isSlow`: it will not end for a long while, so nobody should wait for it.
   * @throws BudgetExceededError when it could go beyond the limit of the posting or of the whole
   */
  reserve(estimateUsd: number, options?: { readonly isSlow?: boolean }): Reservation;
  /** Waits until some request of this budget has ended. @throws the signal's reason on abort */
  settled(signal: AbortSignal): Promise<void>;
  /** The posting has ended. What is still held, for a request that did not stop when it should, counts as spent. */
  close(): void;
}

/** How a budget stands, in US dollars. */
export interface BudgetState {
  /** What was spent before included; unknown costs at the most that they can be. */
  readonly spentUsd: number;
  /** Held for requests that are under way. */
  readonly reservedUsd: number;
  /** Null for no limit of the whole. */
  readonly maxUsd: number | null;
}

/** What may be spent by everything that shares it. Money is held before a request is sent, so no number of them at once can overshoot. */
export interface Budget {
  /** Opens the account of one posting. */
  openPosting(): PostingAccount;
  state(): BudgetState;
}

/** A share of the whole budget that was just passed. */
export interface BudgetShare {
  readonly share: number;
  readonly spentUsd: number;
  readonly maxUsd: number;
}

/** Parts of {@link createBudget}. */
export interface BudgetParts {
  /** Called once for each share of `warnAt` that is passed. */
  readonly onWarning?: ((share: BudgetShare) => void) | undefined;
  /** What stands before the options' names in messages; "" for nothing. @default "budget" */
  readonly option?: string | undefined;
  /** What the limit of the whole is of. @default "run" */
  readonly scope?: BudgetScope | undefined;
}

/** Sums in whole nano-dollars. */
interface Account {
  readonly maxNano: number | null;
  readonly scope: BudgetScope;
  readonly option: string;
  spentNano: number;
  reservedNano: number;
  /** The part of it that is held for slow requests. */
  slowNano: number;
}

/** Opens a budget. @throws InvalidOptionsError */
export function createBudget(given: BudgetOptions, { onWarning, option = "budget", scope = "run" }: BudgetParts = {}): Budget {
  const { maxUsd, maxUsdPerPosting, spentUsd, warnAt } = resolveBudget(given, { option });
  const whole = openAccount({ maxUsd, scope, option: optionName(option, "maxUsd") });
  whole.spentNano = toNanoUsd(spentUsd);
  const sharesLeft = warnAt.filter((share) => maxUsd !== null && spentUsd < share * maxUsd);
  const line = createSettleLine();
  const onSettled = (): void => {
    line.wakeAll();
    const nowUsd = fromNanoUsd(whole.spentNano);
    while (maxUsd !== null && sharesLeft[0] !== undefined && nowUsd >= sharesLeft[0] * maxUsd) {
      const share = sharesLeft.shift() ?? 1;
      onWarning?.({ share, spentUsd: nowUsd, maxUsd });
    }
  };
  return {
    openPosting: () => {
      const open = new Set<Reservation>();
      const posting = openAccount({ maxUsd: maxUsdPerPosting, scope: "posting", option: optionName(option, "maxUsdPerPosting") });
      return {
        isLimited: maxUsd !== null || maxUsdPerPosting !== null,
        reserve: (estimateUsd, { isSlow = false } = {}) => {
          const held = reserve([posting, whole], { estimateNano: toNanoUsd(estimateUsd), isSlow, onSettled });
          open.add(held);
          return {
            settle: (usd) => {
              open.delete(held);
              held.settle(usd);
            },
          };
        },
        close: () => {
          for (const held of open) held.settle(null);
          open.clear();
        },
        settled: line.wait,
      };
    },
    state: () => ({ spentUsd: fromNanoUsd(whole.spentNano), reservedUsd: fromNanoUsd(whole.reservedNano), maxUsd }),
  };
}

function openAccount({ maxUsd, ...rest }: { maxUsd: number | null; scope: BudgetScope; option: string }): Account {
  return { ...rest, maxNano: maxUsd === null ? null : toNanoUsd(maxUsd), spentNano: 0, reservedNano: 0, slowNano: 0 };
}

interface Hold {
  readonly estimateNano: number;
  readonly isSlow: boolean;
  readonly onSettled: () => void;
}

/** All accounts are asked before the first one holds anything. */
function reserve(accounts: readonly Account[], { estimateNano, isSlow, onSettled }: Hold): Reservation {
  for (const account of accounts) if (estimateNano > 0) checkRoom(account, estimateNano);
  const slowNano = isSlow ? estimateNano : 0;
  for (const account of accounts) {
    account.reservedNano += estimateNano;
    account.slowNano += slowNano;
  }
  let isOpen = true;
  return {
    settle: (usd) => {
      if (!isOpen) return;
      isOpen = false;
      for (const account of accounts) {
        account.reservedNano -= estimateNano;
        account.slowNano -= slowNano;
        account.spentNano += usd === null ? estimateNano : toNanoUsd(usd);
      }
      onSettled();
    },
  };
}

function checkRoom({ maxNano, spentNano, reservedNano, slowNano, scope, option }: Account, estimateNano: number): void {
  if (maxNano === null || spentNano + reservedNano + estimateNano <= maxNano) return;
  throw new BudgetExceededError({
    ...{ scope, option },
    maxUsd: fromNanoUsd(maxNano),
    spentUsd: fromNanoUsd(spentNano),
    reservedUsd: fromNanoUsd(reservedNano),
    estimateUsd: fromNanoUsd(estimateNano),
    isRetryable: spentNano + slowNano + estimateNano <= maxNano,
  });
}
