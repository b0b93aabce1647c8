import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { ground } from "../../../src/ground/ground.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

const prove = (text: string, minValue: number) =>
  ground({ baseSalary: { minValue, maxValue: null, currency: null, unitText: null } }, groundParts(`# Nurse\n\n${text}\n`)).wire;

describe("Money that is no salary", () => {
  it.each([
    ["Sign-on bonus of $10,000", 10_000],
    ["$10,000 sign-on bonus", 10_000],
    ["401(k) match up to $5,000", 5_000],
    ["Relocation assistance: up to $7,500", 7_500],
    ["A home office stipend of $1,200 per year", 1_200],
    ["Annual bonus: $4,000 - $6,000", 6_000],
    ["Per diem of $85", 85],
  ])("proves none: %s", (text, amount) => {
    expect(prove(text, amount)).toEqual({ baseSalary: null });
  });

  it.each([
    ["Base salary $120,000 plus a bonus of $10,000", 120_000],
    ["Relocation bonus. Salary: $95,000 a year", 95_000],
    ["Bonus and salary of $95,000 a year", 95_000],
  ])("does not hide the salary beside it: %s", (text, amount) => {
    expect(prove(text, amount)).toMatchObject({ baseSalary: { minValue: amount } });
  });

  it("proves a field of its own", () => {
    const bindings = bindingsOf(z.object({ bonusPayTotal: z.number().nullable() }));
    expect(ground({ bonusPayTotal: 10_000 }, groundParts("# Nurse\n\nSign-on bonus of $10,000\n", { bindings })).wire).toEqual({
      bonusPayTotal: 10_000,
    });
  });
});
