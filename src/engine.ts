import type { GuardedCache } from "./cache/guard-cache.ts";
import type { SingleFlight } from "./cache/single-flight.ts";
import type { Notifier } from "./events.ts";
import type { Budget } from "./ledger/budget.ts";
import type { Ledger } from "./ledger/create-ledger.ts";
import type { PriceList } from "./ledger/prices.ts";
import type { ServerTime } from "./ledger/server-time.ts";
import type { StatsRecorder } from "./ledger/stats.ts";
import type { ResolvedOptions } from "./options.ts";
import type { CachedAnswer } from "./spec/result-cache.ts";
import type { Candidate, Router } from "./spec/route.ts";
import type { SchemaPlan } from "./spec/schema-plan.ts";
import type { WireValue } from "./spec/wire-schema.ts";

/** A window that an overflow answer told. */
export interface LearnedWindow {
  readonly contextWindow: number;
  /** What the handshake had told; another one makes this stale. */
  readonly told: number | null;
  /** By the monotonic clock, in milliseconds. */
  readonly learnedAt: number;
}

/** Everything that the calls of one extractor share. Made by the composition root; nothing in it is global. */
export interface Engine<Data> {
  readonly options: ResolvedOptions;
  readonly candidates: readonly Candidate[];
  readonly router: Router;
  /** Context window, in tokens, of the cloud model that is taken by default. */
  readonly cloudWindow: number;
  readonly plan: SchemaPlan;
  readonly prices: PriceList;
  /** What all calls together may spend; empty when nothing limits them. */
  readonly budgets: readonly Budget[];
  /** Whose requests the servers work on, for prices by the hour. */
  readonly serverTime: ServerTime;
  readonly notifier: Notifier;
  readonly stats: StatsRecorder;
  readonly ledger: Ledger;
  /** Answers that are kept, and questions that are being asked; null without a cache. */
  readonly answers: { readonly cache: GuardedCache; readonly flights: SingleFlight<CachedAnswer> } | null;
  /** Prompt overheads by what they depend on, counted once. */
  readonly overheads: Map<string, Promise<number>>;
  /** Windows that an overflow answer told, by candidate. */
  readonly learnedWindows: Map<string, LearnedWindow>;
  /** Runs the user's schema over a wire value. @throws OutputValidationError */
  readonly validate: (wire: WireValue, options: { readonly verbatimText: string }) => Promise<Data>;
}
