import { expect, test } from "vitest";
import { modelLoad } from "../../src/model-load.ts";
import type { LanguageModel } from "../../src/spec/language-model.ts";
import type { ModelState } from "../../src/spec/model-state.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";

const server = (breaker: "closed" | "open", { limit, active }: { readonly limit: number; readonly active: number }) =>
  ({ endpoint: "http://x", breaker, limit, active }) as const;
const model = (location: "local" | "cloud", state: ModelState): { readonly model: LanguageModel } => ({
  model: { ...createFakeLanguageModel({ respond: [], location }), state: () => state },
});

test("the load is the slots of local servers that are up, who waits for them, and what is with the cloud", () => {
  const local = model("local", {
    ...{ waiting: 3, lane: "open" },
    servers: [server("closed", { limit: 16, active: 16 }), server("open", { limit: 8, active: 0 })],
  });
  const cloud = model("cloud", { waiting: 5, lane: "open", servers: [server("closed", { limit: 8, active: 8 })] });
  expect(modelLoad([local, local, cloud])).toEqual({ localLimit: 16, localWaiting: 3, cloudPending: 13 });
});

test("a model that tells nothing counts as 32 free slots, and no model as none", () => {
  expect(modelLoad([{ model: createFakeLanguageModel({ respond: [] }) }])).toEqual({ localLimit: 32, localWaiting: 0, cloudPending: 0 });
  expect(modelLoad([])).toEqual({ localLimit: 0, localWaiting: 0, cloudPending: 0 });
});
