import { describe, expect, it } from "vitest";
import { DocumentTooLongError } from "../../../src/errors/document-too-long-error.ts";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { NoCandidateError } from "../../../src/errors/no-candidate-error.ts";
import { finalDecision } from "../../../src/route/final-decision.ts";
import { planRoute } from "../../../src/route/plan-route.ts";
import { thresholdRouter } from "../../../src/route/threshold-router.ts";
import type { CandidateBudget, RoutePlan, Router } from "../../../src/spec/route.ts";
import { budgetOf, routeInputOf } from "../../support/route-input.ts";

const { signal } = new AbortController();
const local = budgetOf({ id: "local" });
const cloud = budgetOf({ id: "cloud", location: "cloud" });
const base = { router: thresholdRouter(), cloudWindow: 128_000, signal };

async function failureOf(budgets: readonly CandidateBudget[], parts: { tokens: number; router?: Router }): Promise<unknown> {
  const { router = base.router } = parts;
  return planRoute(routeInputOf(budgets, parts), { ...base, router }).then(
    () => "planned",
    (error: unknown) => error,
  );
}

function answering(plan: unknown): Router {
  return { route: async () => plan as RoutePlan };
}

describe("planRoute", () => {
  it("writes the decision record", async () => {
    const { decision, plan } = await planRoute(routeInputOf([local, cloud], { tokens: 812 }), base);
    expect(plan.candidates.map(({ budget }) => budget)).toEqual([local, cloud]);
    expect(decision).toEqual({
      ...{ kind: "model", candidate: "local", model: "local-model", location: "local", tokens: 812, isExact: true, tokenizer: "words" },
      ...{ threshold: 8000, window: 10_240, overhead: 600, reserve: 1536, skipped: [], order: ["local", "cloud"] },
      reason: "812 tokens, within the threshold of 8,000 of local",
    });
  });

  it("records the cloud with its own window, and what was skipped", async () => {
    const { decision } = await planRoute(routeInputOf([local, cloud], { tokens: 9412 }), base);
    expect(decision).toMatchObject({
      ...{ candidate: "cloud", location: "cloud", tokens: 9412, isExact: true, threshold: 8000, window: 128_000, order: ["cloud"] },
      skipped: [{ candidate: "local", reason: "above-threshold" }],
      reason: "9,412 tokens are above the threshold of 8,000 of local; cloud takes it",
    });
  });

  it("records a real count also where no candidate knows its window", async () => {
    const budgets = [budgetOf({ id: "local", window: null }), budgetOf({ id: "cloud", location: "cloud", window: null })];
    const { decision } = await planRoute(routeInputOf(budgets, { tokens: 9412 }), base);
    expect(decision).toMatchObject({ tokens: 9412, isExact: true, candidate: "cloud", window: null });
    expect(decision.reason).toMatch(/^9,412 tokens are above/);
  });

  it("names the model that the handshake found", async () => {
    await local.candidate.model.connect({ signal });
    const { decision } = await planRoute(routeInputOf([local], { tokens: 1 }), base);
    expect(decision.model).toBe("local-model");
  });

  it("names the candidate that answered after a fallback, and why", async () => {
    const { decision } = await planRoute(routeInputOf([local, cloud], { tokens: 812 }), base);
    expect(finalDecision(decision, cloud, { reason: "local failed, so cloud answered" })).toEqual({
      ...decision,
      ...{ candidate: "cloud", model: "cloud-model", location: "cloud", window: 128_000, reason: "local failed, so cloud answered" },
    });
  });
});

describe("planRoute without a route", () => {
  it("throws DocumentTooLongError with the numbers when the document fits nowhere", async () => {
    const error = await failureOf([local, cloud], { tokens: 127_000 });
    expect(DocumentTooLongError.isInstance(error) && error).toMatchObject({
      ...{ tokens: 127_000, isExact: true },
      limits: [
        { candidate: "local", limit: 8000, reason: "127,000 tokens are above the threshold of 8,000 of local" },
        { candidate: "cloud", limit: 125_864 },
      ],
    });
  });

  it("says that a count is a lower bound", async () => {
    expect(await failureOf([local, cloud], { tokens: 200_000 })).toMatchObject({
      tokens: 128_001,
      isExact: false,
      message: expect.stringContaining("at least 128001 tokens"),
    });
  });

  it.each([8001, 125_864])("throws NoCandidateError naming cloud for %i tokens that only a cloud model could take", async (tokens) => {
    const error = await failureOf([local], { tokens });
    expect(NoCandidateError.isInstance(error) && error).toMatchObject({ option: "cloud", tokens });
    expect(String(error)).toContain(`${tokens === 8001 ? "8,001" : "125,864"} tokens are above the threshold of 8,000 of local`);
  });

  it("names the option that keeps a long document from the cloud", async () => {
    const planning = planRoute(routeInputOf([local], { tokens: 8001 }), { ...base, cloudOption: "fallbackOn" });
    await expect(planning).rejects.toMatchObject({ option: "fallbackOn", message: expect.stringContaining('Add "too-long"') });
  });

  it("throws DocumentTooLongError when no cloud model would help either", async () => {
    expect(DocumentTooLongError.isInstance(await failureOf([local], { tokens: 125_865 }))).toBe(true);
  });

  it("throws DocumentTooLongError when the cloud has a cap that is too low", async () => {
    const capped = budgetOf({ id: "cloud", location: "cloud", maxInputTokens: 9000 });
    expect(DocumentTooLongError.isInstance(await failureOf([local, capped], { tokens: 9001 }))).toBe(true);
  });

  it("throws NoCandidateError when there is no model at all", async () => {
    expect(await failureOf([], { tokens: 1 })).toMatchObject({ code: "no-candidate", option: "local", tokens: null });
  });

  it("throws NoCandidateError naming models when only weight 0 could take the document", async () => {
    expect(await failureOf([budgetOf({ id: "standby", weight: 0 })], { tokens: 7 })).toMatchObject({
      code: "no-candidate",
      option: "models",
      tokens: 7,
    });
  });

  it("throws NoCandidateError naming router when a router chose nobody without saying that all are too small", async () => {
    const router = answering({ candidates: [], reason: "not today", skipped: [], threshold: null });
    expect(await failureOf([local], { tokens: 7, router })).toMatchObject({ code: "no-candidate", option: "router", tokens: 7 });
  });

  it("has asked no model for anything", async () => {
    await failureOf([local, cloud], { tokens: 127_000 });
    expect([local, cloud].map(({ candidate }) => candidate.model)).toMatchObject([{ calls: [] }, { calls: [] }]);
  });
});

describe("planRoute with a router of the caller's", () => {
  it("takes its order and its words", async () => {
    const candidates = [
      { budget: cloud, tokens: 5 },
      { budget: local, tokens: 5 },
    ];
    const router = answering({ candidates, reason: "cloud first today", skipped: [], threshold: null });
    const { decision } = await planRoute(routeInputOf([local, cloud], { tokens: 5 }), { ...base, router });
    expect(decision).toMatchObject({
      candidate: "cloud",
      order: ["cloud", "local"],
      reason: "cloud first today",
      threshold: null,
      tokens: 5,
    });
  });

  it("puts the known budget in place of a copy", async () => {
    const router = answering({ candidates: [{ budget: { ...local, window: 1 }, tokens: 5 }], reason: "x", skipped: [] });
    const { plan, decision } = await planRoute(routeInputOf([local], { tokens: 5 }), { ...base, router });
    expect(plan.candidates[0]?.budget).toBe(local);
    expect(decision).toMatchObject({ window: 10_240, threshold: null });
  });

  it.each([
    [
      "an unknown candidate",
      { candidates: [{ budget: budgetOf({ id: "other" }), tokens: 1 }], reason: "x", skipped: [] },
      /unknown candidate "other"/,
    ],
    [
      "a candidate twice",
      {
        candidates: [
          { budget: local, tokens: 1 },
          { budget: local, tokens: 1 },
        ],
        reason: "x",
        skipped: [],
      },
      /"local" twice/,
    ],
    ["no budget", { candidates: [{}], reason: "x", skipped: [] }, /unknown candidate "undefined"/],
    ["no reason", { candidates: [], skipped: [] }, /no route plan/],
    ["nothing", undefined, /no route plan/],
  ])("refuses %s", async (_name, plan, message) => {
    const error = await failureOf([local], { tokens: 1, router: answering(plan) });
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe("router");
    expect(String(error)).toMatch(message);
  });

  it("lets a router's own error pass", async () => {
    const error = new Error("mine");
    expect(await failureOf([local], { tokens: 1, router: { route: () => Promise.reject(error) } })).toBe(error);
  });

  it("stops at an abort also when the router does not listen", async () => {
    const controller = new AbortController();
    const router: Router = { route: () => new Promise<never>(() => undefined) };
    const planning = planRoute(routeInputOf([local], { tokens: 1 }), { ...base, router, signal: controller.signal });
    controller.abort({ why: "caller left" });
    await expect(planning).rejects.toEqual({ why: "caller left" });
  });
});
