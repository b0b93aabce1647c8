import { countTokens } from "./count/count-tokens.ts";
import { modelIdOf } from "./decode/call-model.ts";
import type { RequestPlan } from "./decode/send-request.ts";
import type { Engine } from "./engine.ts";
import { BudgetExceededError } from "./errors/budget-exceeded-error.ts";
import type { ExtractionRun } from "./extraction-run.ts";
import { attemptCost } from "./ledger/attempt-cost.ts";
import type { PostingAccount, Reservation } from "./ledger/budget.ts";
import { unpriced } from "./ledger/check-prices.ts";
import type { Price } from "./ledger/prices.ts";
import type { Candidate } from "./spec/route.ts";

/** What a request is held against before it is sent. */
export interface AdmissionParts<Data> {
  readonly candidate: Candidate;
  readonly engine: Engine<Data>;
  readonly run: ExtractionRun;
}

/**
 * Holds the most that a request may cost in every budget it is bound by, before it is sent. Where only requests under way stand
 * in its way it waits: they may cost less than is held for them.
 * @throws BudgetExceededError; InvalidOptionsError for a cloud model whose price nobody knows
 */
export async function admitRequest<Data>(plan: RequestPlan, parts: AdmissionParts<Data>): Promise<Reservation> {
  const { accounts } = parts.run;
  if (accounts.length === 0) return { settle: () => undefined };
  const estimateUsd = accounts.some(({ isLimited }) => isLimited) ? await mostUsd(plan, parts) : 0;
  const isSlow = parts.candidate.model.lane === "batch";
  for (;;) {
    const held = hold(accounts, { estimateUsd, isSlow });
    if (held.refusedBy === null) return held;
    await held.refusedBy.settled(parts.run.signal);
  }
}

interface Held extends Reservation {
  /** The account that has no room before some request under way has ended; nothing is held then. */
  readonly refusedBy: PostingAccount | null;
}

/** Holds the same in every account, or nothing in any. @throws BudgetExceededError when waiting would not help */
function hold(accounts: readonly PostingAccount[], { estimateUsd, isSlow }: { estimateUsd: number; isSlow: boolean }): Held {
  const held: Reservation[] = [];
  const settle = (usd: number | null): void => {
    for (const reservation of held) reservation.settle(usd);
  };
  for (const account of accounts) {
    try {
      held.push(account.reserve(estimateUsd, { isSlow }));
    } catch (error) {
      settle(0);
      if (!BudgetExceededError.isInstance(error) || !error.isRetryable) throw error;
      return { refusedBy: account, settle };
    }
  }
  return { refusedBy: null, settle };
}

/** The shortest time that is held of a server with a price by the hour: one that is used up must not look free. */
const leastMs = 1;

/** The most that a request can cost: its whole prompt at the dearest input price, and the longest answer that it may give. */
async function mostUsd<Data>(plan: RequestPlan, { candidate, engine, run }: AdmissionParts<Data>): Promise<number> {
  const { id, model } = candidate;
  const { location, lane } = model;
  const modelId = modelIdOf(model);
  const price = engine.prices.priceOf(modelId, { location, lane });
  if (price === null) throw unpriced(modelId);
  if (isFree(price)) return 0;
  const { inputUsdPerMillion = 0, outputUsdPerMillion = 0, cachedInputUsdPerMillion = 0 } = price;
  const isPerToken = inputUsdPerMillion + outputUsdPerMillion + cachedInputUsdPerMillion > 0;
  const inputTokens = isPerToken ? await mostInputTokens(plan, { candidate, signal: run.signal }) : 0;
  const usage = { inputTokens, outputTokens: plan.maxOutputTokens, cachedInputTokens: null, reasoningTokens: null };
  const dearest = { ...price, inputUsdPerMillion: Math.max(inputUsdPerMillion, cachedInputUsdPerMillion) };
  const busyMs = Math.max(engine.serverTime.largestMs(id), leastMs);
  return attemptCost(usage, { price: dearest, busyMs }) ?? 0;
}

function isFree(price: Price): boolean {
  const { inputUsdPerMillion = 0, outputUsdPerMillion = 0, cachedInputUsdPerMillion = 0, usdPerHour = 0 } = price;
  return inputUsdPerMillion + outputUsdPerMillion + cachedInputUsdPerMillion + usdPerHour === 0;
}

/** What a chat template or a provider writes around messages and schema. */
const framingTokens = 64;

async function mostInputTokens(
  { prompt, wire }: RequestPlan,
  { candidate: { model }, signal }: { readonly candidate: Candidate; readonly signal: AbortSignal },
): Promise<number> {
  const tokenizer = model.connection()?.tokenizer ?? model.tokenizer;
  const texts = [...prompt().messages.map(({ content }) => content), JSON.stringify(wire.jsonSchema)];
  const counts = await Promise.all(texts.map((text) => countTokens(text, { tokenizer, signal })));
  return counts.reduce((sum, tokens) => sum + tokens, framingTokens);
}
