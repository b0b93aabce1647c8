import { InvalidOptionsError } from "../errors/invalid-options-error.ts";

/** Checks the option `prices`: objects by model id, each with prices per million tokens, per hour, or both. @throws InvalidOptionsError */
export function checkPrices(prices: unknown): void {
  if (typeof prices !== "object" || prices === null || Array.isArray(prices)) {
    throw new InvalidOptionsError({ option: "prices", given: describe(prices), allowed: "an object of prices by model id" });
  }
  for (const [model, price] of Object.entries(prices)) checkPrice(`prices[${JSON.stringify(model)}]`, price);
}

/** A dollar a token. Above it sums are not exact any more, and it is none but a mistake. */
const mostUsd = 1_000_000;

const perMillion = `US dollars per million tokens, from 0 to ${mostUsd}`;

/** What each number means, and the most that it may be. */
const members: Readonly<Record<string, readonly [allowed: string, max: number]>> = {
  inputUsdPerMillion: [perMillion, mostUsd],
  cachedInputUsdPerMillion: [perMillion, mostUsd],
  outputUsdPerMillion: [perMillion, mostUsd],
  usdPerHour: [`US dollars per hour, from 0 to ${mostUsd}`, mostUsd],
  batchDiscount: ["a share from 0 to 1", 1],
};

/** A listed price may be given as it is. */
const known: readonly string[] = [...Object.keys(members), "asOf", "source", "announcedEnd"];

function checkPrice(option: string, price: unknown): void {
  if (typeof price !== "object" || price === null) {
    const allowed = "an object with inputUsdPerMillion and outputUsdPerMillion, usdPerHour, or all of them";
    throw new InvalidOptionsError({ option, given: describe(price), allowed });
  }
  for (const name of Object.keys(price)) {
    if (known.includes(name)) continue;
    throw new InvalidOptionsError({ option: `${option}.${name}`, given: "not an option", allowed: Object.keys(members).join(", ") });
  }
  const isByHour = Reflect.get(price, "usdPerHour") !== undefined;
  const hasTokens = ["inputUsdPerMillion", "cachedInputUsdPerMillion", "outputUsdPerMillion"].some(
    (name) => Reflect.get(price, name) !== undefined,
  );
  for (const [name, [allowed, max]] of Object.entries(members)) {
    const value: unknown = Reflect.get(price, name);
    const isNeeded = (name === "inputUsdPerMillion" || name === "outputUsdPerMillion") && (hasTokens || !isByHour);
    if (value === undefined && !isNeeded) continue;
    if (typeof value === "number" && value >= 0 && value <= max) continue;
    throw new InvalidOptionsError({ option: `${option}.${name}`, given: describe(value), allowed });
  }
}

/** A cloud model without a price under a budget: what it would cost cannot be held. */
export function unpriced(model: string): InvalidOptionsError {
  return new InvalidOptionsError({
    option: `prices[${JSON.stringify(model)}]`,
    given: "missing, and no budget can hold for a cloud model whose price is unknown",
    allowed: "an object with inputUsdPerMillion and outputUsdPerMillion",
  });
}

function describe(value: unknown): string {
  return typeof value === "number" || value === undefined || value === null ? String(value) : `of type ${typeof value}`;
}
