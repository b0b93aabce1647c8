import { describe, expect, test } from "vitest";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { createPriceList, listedPrices, type Price } from "../../../src/ledger/prices.ts";
import { knownModel } from "../../../src/models/openai/known-models.ts";

const listed = listedPrices["gpt-4o-mini"];
const price: Price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };

describe("the price list", () => {
  test("knows the default cloud model and its named successor", () => {
    const list = createPriceList();
    expect(list.priceOf("gpt-4o-mini", { location: "cloud" })).toMatchObject({
      inputUsdPerMillion: 0.15,
      cachedInputUsdPerMillion: 0.075,
      outputUsdPerMillion: 0.6,
    });
    expect(list.priceOf("gpt-6-luna", { location: "cloud" })).toMatchObject({
      inputUsdPerMillion: 0.1,
      cachedInputUsdPerMillion: 0.01,
      outputUsdPerMillion: 0.5,
    });
  });

  test("says when and from where each entry is", () => {
    for (const entry of Object.values(listedPrices)) {
      expect(entry.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(entry.source).not.toBe("");
    }
  });

  test("names the same ends as the cloud model's own data", () => {
    for (const [model, { announcedEnd }] of Object.entries(listedPrices)) {
      expect([model, knownModel(model)?.announcedEnd?.date ?? null]).toEqual([model, announcedEnd]);
    }
  });

  test("does not guess: an unlisted cloud model has no price", () => {
    expect(createPriceList().priceOf("gpt-99", { location: "cloud" })).toBeNull();
    expect(createPriceList().priceOf("toString", { location: "cloud" })).toBeNull();
  });

  test("a user's price wins, for the model and for its snapshots", () => {
    const list = createPriceList({ prices: { "gpt-4o-mini": price, "gpt-99": price } });
    for (const model of ["gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-99"]) expect(list.priceOf(model, { location: "cloud" })).toBe(price);
  });

  test("a local model is free unless the user priced it, whatever its name", () => {
    expect(createPriceList().priceOf("gpt-4o-mini", { location: "local" })).toMatchObject({
      inputUsdPerMillion: 0,
      outputUsdPerMillion: 0,
    });
    expect(createPriceList({ prices: { qwen: price } }).priceOf("qwen", { location: "local" })).toBe(price);
  });

  test("the batch lane costs half of a listed price, cached tokens included, and the full price of one's own unless it says otherwise", () => {
    const list = createPriceList({ prices: { own: price, cheaper: { ...price, batchDiscount: 0.25 } } });
    const lane = { location: "cloud", lane: "batch" } as const;
    expect(list.priceOf("gpt-4o-mini", lane)).toEqual({ inputUsdPerMillion: 0.075, outputUsdPerMillion: 0.3 });
    expect(list.priceOf("own", lane)).toEqual(price);
    expect(list.priceOf("cheaper", lane)).toEqual({ inputUsdPerMillion: 0.75, outputUsdPerMillion: 1.5 });
    expect(list.priceOf("gpt-99", lane)).toBeNull();
  });

  test("a server's hour is a price of its own", () => {
    const list = createPriceList({ prices: { qwen: { usdPerHour: 2 } } });
    expect(list.priceOf("qwen", { location: "local" })).toEqual({ usdPerHour: 2 });
  });

  test("tells where a price comes from, but not of a user's own or a local model's", () => {
    const list = createPriceList({ prices: { "gpt-5-nano": price } });
    expect(list.listingOf("gpt-4o-mini-2024-07-18", { location: "cloud" })).toMatchObject({
      asOf: "2026-11-21",
      announcedEnd: "2027-01-14",
    });
    expect(list.listingOf("gpt-5-nano", { location: "cloud" })).toBeNull();
    expect(list.listingOf("gpt-4o-mini", { location: "local" })).toBeNull();
  });

  test("takes a listed price as it is for another name, and the whole of a batch as its discount", () => {
    const list = createPriceList({ prices: { mine: { ...listed, batchDiscount: 1 } } });
    expect(list.priceOf("mine", { location: "cloud" })).toMatchObject({ inputUsdPerMillion: 0.15 });
    expect(list.priceOf("mine", { location: "cloud", lane: "batch" })).toMatchObject({ inputUsdPerMillion: 0, outputUsdPerMillion: 0 });
  });

  test.each([
    ["prices", []],
    ['prices["m"].inputUsdPerMillion', { m: {} }],
    ['prices["m"].inputUsdPerMillion', { m: { usdPerHour: 2, outputUsdPerMillion: 1 } }],
    ['prices["m"].usdPerHour', { m: { usdPerHour: -2 } }],
    ['prices["m"].batchDiscount', { m: { ...price, batchDiscount: 50 } }],
    ["prices", null],
    ['prices["m"]', { m: 3 }],
    ['prices["m"].inputUsdPerMillion', { m: { inputUsdPerMillion: -1, outputUsdPerMillion: 1 } }],
    ['prices["m"].outputUsdPerMillion', { m: { inputUsdPerMillion: 1, outputUsdPerMillion: Number.NaN } }],
    ['prices["m"].outputUsdPerMillion', { m: { inputUsdPerMillion: 1 } }],
    [
      'prices["m"].cachedInputUsdPerMillion',
      { m: { inputUsdPerMillion: 1, outputUsdPerMillion: 1, cachedInputUsdPerMillion: Number.POSITIVE_INFINITY } },
    ],
    ['prices["m"].inputUsdPerMillion', { m: { inputUsdPerMillion: "0.15", outputUsdPerMillion: 1 } }],
    ['prices["m"].inputUsdPerMillion', { m: { inputUsdPerMillion: 1_000_001, outputUsdPerMillion: 1 } }],
    ['prices["m"].cachedUsdPerMillion', { m: { ...price, cachedUsdPerMillion: 0.1 } }],
  ])("refuses a wrong %s: %j", (option, prices) => {
    const error = thrownBy(() => Reflect.apply(createPriceList, null, [{ prices }]));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe(option);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
