import { describe, expect, it } from "vitest";
import type { EvaluationCase } from "../../../src/eval/evaluation-case.ts";
import { fieldScore, macroF1, scoresByField } from "../../../src/eval/field-score.ts";
import { leavesOf, scoreCase } from "../../../src/eval/score-case.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";

const outcomes = (one: Pick<EvaluationCase, "gold" | "alternatives">, data: WireValue) =>
  scoreCase({ id: "1", ...one }, { data, fields: {}, leaves: leavesOf([{ id: "1", ...one }]) }).map(
    ({ field, outcome }) => `${field} ${outcome}`,
  );

describe("scoreCase", () => {
  it("tells right, wrong, invented, lost and rightly absent apart", () => {
    const gold = { title: "Cook", company: "Casa", datePosted: null, validThrough: "2026-01-01", remote: null };
    const data = { title: "Cook", company: "Other", datePosted: "2026-01-01", validThrough: null, remote: null };
    expect(outcomes({ gold }, data)).toEqual(["title right", "company wrong", "datePosted invented", "validThrough lost", "remote absent"]);
  });

  it("does not score what the gold leaves out", () => {
    expect(outcomes({ gold: { title: "Cook" } }, { title: "Cook", company: "invented" })).toEqual(["title right"]);
  });

  it("counts a failed case as all lost", () => {
    expect(outcomes({ gold: { title: "Cook", locations: [{ city: "Oslo" }, { city: "Bergen" }], remote: null } }, null)).toEqual([
      "title lost",
      "locations lost",
      "locations lost",
      "remote absent",
    ]);
  });

  it("takes an alternative for the gold", () => {
    expect(outcomes({ gold: { title: "18F Cook" }, alternatives: { title: ["Cook"] } }, { title: "Cook" })).toEqual(["title right"]);
  });

  it("scores a list as a set, in which each entry counts once", () => {
    const gold = { skills: ["a", "b"] };
    expect(outcomes({ gold }, { skills: ["b", "a"] })).toEqual(["skills right", "skills right"]);
    expect(outcomes({ gold }, { skills: ["a", "a", "c"] })).toEqual(["skills right", "skills wrong", "skills invented"]);
    expect(outcomes({ gold: { skills: [] } }, { skills: [] })).toEqual(["skills absent"]);
    expect(outcomes({ gold: { skills: [] } }, { skills: ["x"] })).toEqual(["skills invented"]);
  });

  it("scores an object leaf by leaf, also when one side is null", () => {
    const cases = [
      { id: "1", gold: { baseSalary: { minValue: 10, currency: "USD" } } },
      { id: "2", gold: { baseSalary: null } },
    ];
    const leaves = leavesOf(cases);
    const score = (index: number, data: WireValue) =>
      scoreCase(cases[index] ?? { id: "", gold: {} }, { data, fields: {}, leaves }).map(({ field, outcome }) => `${field} ${outcome}`);
    expect(score(0, { baseSalary: null })).toEqual(["baseSalary.minValue lost", "baseSalary.currency lost"]);
    expect(score(0, { baseSalary: { minValue: 10, currency: "EUR" } })).toEqual(["baseSalary.minValue right", "baseSalary.currency wrong"]);
    expect(score(1, { baseSalary: { minValue: 5, currency: null } })).toEqual([
      "baseSalary.minValue invented",
      "baseSalary.currency absent",
    ]);
    expect(score(1, { baseSalary: null })).toEqual(["baseSalary.minValue absent", "baseSalary.currency absent"]);
  });

  it("lets the caller's own matcher decide", () => {
    const one = { id: "1", gold: { pay: 100 } };
    const fields = { pay: (value: WireValue, gold: WireValue) => Math.abs(Number(value) - Number(gold)) < 5 };
    expect(scoreCase(one, { data: { pay: 103 }, fields, leaves: new Map() })[0]?.outcome).toBe("right");
  });
});

describe("fieldScore", () => {
  it("gives precision, recall and F1 by their definitions", () => {
    const values = (["right", "right", "wrong", "invented", "lost", "absent"] as const).map((outcome) => ({ outcome }));
    expect(fieldScore(values)).toEqual({
      scored: 6,
      stated: 4,
      right: 2,
      wrong: 1,
      invented: 1,
      lost: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it("gives null for what has no denominator, and leaves it out of the mean", () => {
    const scores = scoresByField([
      { field: "a", outcome: "absent", value: null, gold: null },
      { field: "b", outcome: "right", value: 1, gold: 1 },
    ]);
    expect(scores.a).toMatchObject({ precision: null, recall: null, f1: null });
    expect(macroF1(scores)).toBe(1);
    expect(macroF1({})).toBeNull();
  });
});
