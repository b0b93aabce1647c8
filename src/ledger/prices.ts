import { InvalidOptionsError } from "../errors/invalid-options-error.ts";

/** What a model costs, in US dollars per million tokens. */
export interface Price {
  readonly inputUsdPerMillion: number;
  /** Of input tokens taken from the provider's prefix cache. @default the price of other input tokens */
  readonly cachedInputUsdPerMillion?: number | undefined;
  /** Reasoning tokens included. */
  readonly outputUsdPerMillion: number;
}

/** A price as its provider published it. */
export interface ListedPrice extends Price {
  /** The day the price was looked up, as an ISO 8601 date. */
  readonly asOf: string;
  readonly source: string;
  /** The day the provider switches the model off, as far as it has said. */
  readonly announcedEnd: string | null;
}

/**
 * Published prices of OpenAI's small models, without batch discounts. Data that
 * ages: override an entry with the option `prices`. Each row: input, cached input, output.
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
    asOf: "2026-11-21",
    source: "developers.openai.com/api/docs/pricing",
    announcedEnd,
  };
}

/** Tells prices of models. */
export interface PriceList {
  /**
   * A model's price; null when it is unknown. A local model costs nothing unless the user gave it a price; a listed price never
   * applies to it, whatever its name. A dated snapshot (`gpt-4o-mini-2024-07-18`) has the price of its model.
   */
  priceOf(model: string, options: { readonly location: "local" | "cloud" }): Price | null;
}

const free: Price = { inputUsdPerMillion: 0, cachedInputUsdPerMillion: 0, outputUsdPerMillion: 0 };

/** Makes the price list of one extractor: the user's prices first, then the listed ones. @throws InvalidOptionsError */
export function createPriceList({ prices = {} }: { readonly prices?: Readonly<Record<string, Price>> | undefined } = {}): PriceList {
  checkPrices(prices);
  const own = new Map(Object.entries(prices));
  const published = new Map<string, Price>(Object.entries(listedPrices));
  return {
    priceOf(model, { location }) {
      const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, "");
      const given = own.get(model) ?? own.get(undated) ?? null;
      if (given !== null || location === "cloud") return given ?? published.get(undated) ?? null;
      return free;
    },
  };
}

function checkPrices(prices: unknown): void {
  if (typeof prices !== "object" || prices === null || Array.isArray(prices)) {
    throw new InvalidOptionsError({ option: "prices", given: describe(prices), allowed: "an object of prices by model id" });
  }
  for (const [model, price] of Object.entries(prices)) checkPrice(`prices[${JSON.stringify(model)}]`, price);
}

function checkPrice(option: string, price: unknown): void {
  if (typeof price !== "object" || price === null) {
    const allowed = "an object with inputUsdPerMillion, outputUsdPerMillion and, if it differs, cachedInputUsdPerMillion";
    throw new InvalidOptionsError({ option, given: describe(price), allowed });
  }
  for (const name of ["inputUsdPerMillion", "cachedInputUsdPerMillion", "outputUsdPerMillion"]) {
    const value: unknown = Reflect.get(price, name);
    if (name === "cachedInputUsdPerMillion" && value === undefined) continue;
    if (typeof value === "number" && Number.isFinite(value) && value >= 0) continue;
    throw new InvalidOptionsError({
      option: `${option}.${name}`,
      given: describe(value),
      allowed: "US dollars per million tokens, 0 or more",
    });
  }
}

function describe(value: unknown): string {
  return typeof value === "number" || value === undefined || value === null ? String(value) : `of type ${typeof value}`;
}
