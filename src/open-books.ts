import { checkPriced } from "./check-priced.ts";
import type { Engine } from "./engine.ts";
import type { Notifier } from "./events.ts";
import { type BudgetShare, createBudget } from "./ledger/budget.ts";
import { type BudgetOptions, resolveBudget } from "./ledger/budget-options.ts";
import { createLedger } from "./ledger/create-ledger.ts";
import { createPriceList, type Price } from "./ledger/prices.ts";
import { createServerTime } from "./ledger/server-time.ts";
import { createStats, type ServerStats } from "./ledger/stats.ts";
import type { Candidate } from "./spec/route.ts";
import type { Clock } from "./spec/time.ts";

/** What the books of an extractor are opened with. */
export interface BooksParts {
  readonly prices: Readonly<Record<string, Price>> | undefined;
  readonly budget: BudgetOptions | undefined;
  readonly candidates: readonly Candidate[];
  readonly clock: Clock;
  readonly notifier: Notifier;
  /** Id of the cloud model that savings are measured against when none is configured. */
  readonly defaultCloud: string;
}

/** The books of one extractor. */
export type Books = Pick<Engine<unknown>, "prices" | "stats" | "ledger" | "budgets" | "serverTime">;

/** Opens the books of one extractor: prices, budget, statistics, ledger. @throws InvalidOptionsError */
export function openBooks({ candidates, clock, notifier, defaultCloud, ...given }: BooksParts): Books {
  const prices = createPriceList({ prices: given.prices });
  const reference = candidates.find(({ model }) => model.location === "cloud")?.model.modelId ?? defaultCloud;
  const onWarning = (share: BudgetShare) => notifier.emit("budget-warning", { batchId: null, ...share });
  const budget = given.budget === undefined ? null : createBudget(given.budget, { onWarning });
  if (given.budget !== undefined) checkPriced(resolveBudget(given.budget, { option: "budget" }), { candidates, prices });
  const stats = createStats({
    ...{ clock, cloudReference: prices.priceOf(reference, { location: "cloud" }) },
    budget: () => budget?.state() ?? null,
    servers: () => candidates.flatMap(serversOf),
  });
  const ledger = createLedger({ clock, stats: () => stats.snapshot(), prices, reference });
  return { prices, stats, ledger, budgets: budget === null ? [] : [budget], serverTime: createServerTime(clock) };
}

function serversOf({ id, model }: Candidate): readonly ServerStats[] {
  return (model.state?.().servers ?? []).map((server) => ({ candidate: id, ...server }));
}
