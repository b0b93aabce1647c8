import { describe, expect, it } from "vitest";
import { chooseSalary } from "../../../../src/normalize/salary/choose-salary.ts";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";

const choose = (text: string, country: string | null = "US") => chooseSalary(findSalaries(text, { country }));

describe("chooseSalary", () => {
  it("gives null when nothing or only extras are stated", () => {
    expect(chooseSalary([])).toEqual({ salary: null, doubts: [] });
    expect(choose("Sign-on bonus of $5,000").salary).toBeNull();
  });

  it("prefers the exact figure to the rounded one and keeps what only the rounded one states", () => {
    const { salary, doubts } = choose("115K-133K Annually\nEntry level\nCompensation: $115,000.00 - $132,500.00");
    expect(salary).toMatchObject({ minValue: 115_000, maxValue: 132_500, currency: "USD", unitText: "YEAR" });
    expect(doubts).toEqual([]);
  });

  it("takes the least and the most of several levels, with a doubt", () => {
    const { salary, doubts } = choose("ANNUAL SALARY\n$49,005 to $71,618; $52,000 to $75,000");
    expect(salary).toMatchObject({ minValue: 49_005, maxValue: 75_000, unitText: "YEAR" });
    expect(doubts).toEqual(["several-salaries"]);
  });

  it("prefers salaries of no place to those of one", () => {
    const { salary } = choose("ANNUAL SALARY\n$49,005 to $71,618\nThe salary in the Harbor Department is $60,000 to $90,000");
    expect(salary).toMatchObject({ minValue: 49_005, maxValue: 71_618 });
  });

  it("takes the least and the most where every salary belongs to a place", () => {
    const { salary } = choose("Salary by place:\nNew York: $150,000 - $180,000\nDenver: $130,000 - $150,000");
    expect(salary).toMatchObject({ minValue: 130_000, maxValue: 180_000, label: null });
  });

  it("does not mix currencies or periods", () => {
    const { salary, doubts } = choose("Salary: €60,000 - €70,000 per year, or £30 per hour");
    expect(salary).toMatchObject({ minValue: 60_000, maxValue: 70_000, currency: "EUR", unitText: "YEAR" });
    expect(doubts).toEqual(["several-salaries"]);
  });

  it("points each end of the widest range at where it stands", () => {
    const text = "ANNUAL SALARY\n$49,005 to $71,618; $52,000 to $75,000";
    const { salary } = choose(text);
    const { minValue, maxValue } = salary?.parts ?? {};
    expect([text.slice(minValue?.start, minValue?.end), text.slice(maxValue?.start, maxValue?.end)]).toEqual(["49,005", "75,000"]);
  });
});
