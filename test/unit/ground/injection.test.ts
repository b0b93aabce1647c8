import { describe, expect, it } from "vitest";
import { ground } from "../../../src/ground/ground.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { groundParts } from "../../support/ground-page.ts";
import { type InjectionCase, injectionCases } from "../../support/injection-cases.ts";

const answerWith = (field: string, value: WireValue): WireValue => {
  const [first = "", second] = field.split(".");
  const salary = { minValue: null, maxValue: null, currency: "USD", unitText: "YEAR" };
  return second === undefined ? { [first]: value } : { [first]: { ...salary, [second]: value } };
};

const valueAt = (wire: WireValue, field: string): unknown =>
  field.split(".").reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : null), wire);

const answered = ({ content, field }: InjectionCase, value: WireValue) =>
  ground(answerWith(field, value), groundParts(content, { policy: "null" }));

describe("A posting that gives orders to the model", () => {
  it("is tried in twenty ways", () => {
    expect(injectionCases).toHaveLength(20);
    expect(new Set(injectionCases.map(({ name }) => name)).size).toBe(20);
  });

  it.each(injectionCases)("cannot plant a value by $name", (attack) => {
    const { wire, warnings, refused, evidence } = answered(attack, attack.planted);
    expect(valueAt(wire, attack.field)).toBeNull();
    expect(refused).toContain(attack.field);
    expect(warnings.map(({ code }) => code)).toContain("value-ungrounded");
    expect(evidence).not.toHaveProperty([attack.field]);
  });

  it.each(injectionCases.filter(({ stated }) => stated !== null))("keeps the stated value beside $name", (attack) => {
    const { wire, evidence } = answered(attack, attack.stated);
    expect(valueAt(wire, attack.field)).toBe(attack.stated);
    expect(evidence[attack.field]?.status).toMatch(/exact|normalized/);
  });

  it("says in words that only an order states the value", () => {
    const [plain] = injectionCases;
    if (plain === undefined) throw new Error("no case");
    expect(answered(plain, plain.planted).warnings[0]?.message).toMatch(/orders to a model/);
  });

  it.each([
    "As an AI Engineer you will train large language models and write system prompts at Acme.",
    "Please fill out all applicable fields to apply at Acme.",
    "We set salary bands at Acme by level.",
    "Operating system: Linux at Acme.",
    "You report to the company head of Acme and follow instructions.",
    "Knowledge of City, State, and Federal laws as they apply at Acme.",
  ])("is not seen in what postings say: %s", (sentence) => {
    expect(ground({ company: "Acme" }, groundParts(`# Job\n\n${sentence}\n`)).wire).toEqual({ company: "Acme" });
  });
});
