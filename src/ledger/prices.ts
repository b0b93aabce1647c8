import { checkPrices } from "./check-prices.ts";

/**
 * What a model costs, in US dollars: per million tokens, per hour that its server works, or both. Input and output tokens are
 * priced together.
 */
export interface Price {
  readonly inputUsdPerMillion?: number | undefined;
  /** Of input tokens taken from the provider's prefix cache. @default the price of other input tokens */
  readonly cachedInputUsdPerMillion?: number | undefined;
  /** Reasoning tokens included. */
  readonly outputUsdPerMillion?: number | undefined;
  /** Of a server of your own: each request bears its share of the time that the server is busy. @default 0 */
  readonly usdPerHour?: number | undefined;
  /** Share of the token prices that the provider takes off in its batch lane, 0 to 1. @default 0: a batch costs what a request does */
  readonly batchDiscount?: number | undefined;
}

/** A price as its provider published it. */
export interface ListedPrice extends Price {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
  readonly batchDiscount: number;
  /** The day the price was looked up, as an ISO 8601 date. */
  readonly asOf: string;
  readonly source: string;
  /** The day the provider switches the model off, as far as it has said. */
  readonly announcedEnd: string | null;
}

/**
 * Published prices of OpenAI's small models; its batch lane costs half. Data that ages: override an entry with the option
 * `prices`. Each row: input, cached input, output.
 */
export const listedPrices: Readonly<Record<string, ListedPrice>> = {
  "gpt-4o-mini": listed([0.15, 0.075, 0.6], "2027-01-14"),
  "gpt-6-luna": listed([0.1, 0.01, 0.5], null),
  "gpt-5-mini": listed([0.25, undefined, 2], "2026-12-11"),
  "gpt-5-nano": listed([0.05, 0.005, 0.4], "2026-12-11"),
  "gpt-5.4-nano": listed([0.2, undefined, 1.25], "2027-04-01"),
  "gpt-5.4-mini": listed([0.75, undefined, 4.5], null),
};

function listed(
  [inputUsdPerMillion, cachedInputUsdPerMillion, outputUsdPerMillion]: readonly [number, number | undefined, number],
  announcedEnd: string | null,
): ListedPrice {
  return {
    inputUsdPerMillion,
    cachedInputUsdPerMillion,
    outputUsdPerMillion,
    batchDiscount: 0.5,
    asOf: "2026-11-21",
    source: "developers.openai.com/api/docs/pricing",
    announcedEnd,
  };
}

/** Where a request goes, as far as its price depends on it. */
export interface PriceScope {
  readonly location: "local" | "cloud";
  /** @default "realtime" */
  readonly lane?: "realtime" | "batch" | undefined;
}

/** Tells prices of models. */
export interface PriceList {
  /**
   * A model's price; null when it is unknown. A local model costs nothing unless the user gave it a price; a listed price never
   * applies to it, whatever its name. A dated snapshot (`gpt-4o-mini-2024-07-18`) has the price of its model. In the batch lane
   * the discount is taken off, from the normal input price also for cached tokens: a cost is never too low.
   */
  priceOf(model: string, options: PriceScope): Price | null;
  /** Where the price comes from; null for one of the user's own, for a free local model, and when it is unknown. */
  listingOf(model: string, options: PriceScope): ListedPrice | null;
}

const free: Price = { inputUsdPerMillion: 0, cachedInputUsdPerMillion: 0, outputUsdPerMillion: 0 };

/** Makes the price list of one extractor: the user's prices first, then the listed ones. @throws InvalidOptionsError */
export function createPriceList({ prices = {} }: { readonly prices?: Readonly<Record<string, Price>> | undefined } = {}): PriceList {
  checkPrices(prices);
  const own = new Map(Object.entries(prices));
  const published = new Map(Object.entries(listedPrices));
  const ownPrice = (model: string) => own.get(model) ?? own.get(undated(model)) ?? null;
  const listingOf: PriceList["listingOf"] = (model, { location }) =>
    ownPrice(model) === null && location === "cloud" ? (published.get(undated(model)) ?? null) : null;
  return {
    listingOf,
    priceOf(model, scope) {
      const price = ownPrice(model) ?? listingOf(model, scope) ?? (scope.location === "local" ? free : null);
      return price !== null && scope.lane === "batch" ? discounted(price) : price;
    },
  };
}

function undated(model: string): string {
  return model.replace(/-\d{4}-\d{2}-\d{2}$/, "");
}

function discounted({ inputUsdPerMillion = 0, outputUsdPerMillion = 0, batchDiscount = 0, usdPerHour }: Price): Price {
  const share = 1 - batchDiscount;
  return { inputUsdPerMillion: inputUsdPerMillion * share, outputUsdPerMillion: outputUsdPerMillion * share, usdPerHour };
}
