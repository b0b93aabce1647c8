import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { ground } from "../../../src/ground/ground.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

interface Answer {
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly currency?: string | null;
  readonly unitText?: string | null;
}

const page = (text: string) =>
  `# Dispatcher\n\nCompany: Kranz\n\nWe look for a dispatcher who plans trains.\n\n${text}\n\n## Tasks\n- plan trains\n`;

const proved = (text: string, answer: Answer) =>
  ground(
    { baseSalary: { minValue: null, maxValue: null, currency: null, unitText: null, ...answer } },
    groundParts(page(text), { url: "https://kranz.example/1" }),
  );

const salaryOf = (text: string, answer: Answer) => proved(text, answer).wire;

describe("An amount that is not the applicant's pay", () => {
  it.each([
    ["Annual turnover: €45,000 per year", 45_000],
    ["Our annual turnover is £120,000.", 120_000],
    ["You are in charge of costs of €150,000 a year.", 150_000],
    ["Our clients save €60,000 a year.", 60_000],
    ["The fine for late trains is €30,000.", 30_000],
    ["We were fined €60,000 last year.", 60_000],
    ["Tuition fees are €12,000 a year.", 12_000],
    ["We invest €50,000 a year in our apprentices.", 50_000],
    ["You win a prize of €25,000.", 25_000],
    ["Training budget of €2,000 per year.", 2_000],
    ["Employer pension contribution of €6,000 a year", 6_000],
    ["Childcare subsidy €3,600 a year", 3_600],
    ["Christmas pay €2,000", 2_000],
    ["13th month pay: €3,000", 3_000],
    ["Overtime is paid at €35 per hour", 35],
    ["Night shift supplement of €4 per hour", 4],
    ["Company car worth €45,000, taxed monthly.", 45_000],
    ["Machines worth €75,000 wait for you.", 75_000],
    ["Deutschlandticket im Wert von 58 € pro Monat", 58],
    ["Zuschuss zur Kita von 200 € monatlich", 200],
    ["50 € Tankgutschein im Monat", 50],
    ["Urlaubsgeld 1.200 € im Jahr", 1_200],
    ["VL 40 € monatlich", 40],
    ["Ticket restaurant 180 € par mois", 180],
    ["Prime de 1 500 € par an", 1_500],
    ["€40,000 uncapped commission a year", 40_000],
    ["Stock worth €20,000 per year", 20_000],
    ["Similar jobs: Pilot, €90,000 a year", 90_000],
    ["Previously: €33,000 a year (not valid any more)", 33_000],
    ["No salary of €99,000 a year here.", 99_000],
    ["Not €55,000, but more.", 55_000],
    ["Up to €8,000 relocation support", 8_000],
    ["The average salary in this trade is €39,000 a year.", 39_000],
    ["On-target earnings of €95,000 a year.", 95_000],
  ])("proves no salary: %s", (text, minValue) => {
    expect(salaryOf(text, { minValue, currency: "EUR", unitText: "YEAR" })).toEqual({ baseSalary: null });
  });
});

describe("A number without a currency", () => {
  it.each([
    ["Für Fragen zum Gehalt erreichen Sie Frau Timm unter 0271 48000.", 48_000],
    ["Questions about salary and tasks? Call Mrs. Timm: 52000", 52_000],
    ["Attractive pay awaits you at our site in 57072 Siegen.", 57_072],
    ["Salary: competitive\n57072 Siegen", 57_072],
    ["Fair pay for all of our 12,000 employees.", 12_000],
    ["We pay attention to our 45,000 customers per year.", 45_000],
    ["Pay for 1,720 hours a year", 1_720],
    ["Pay is fair, with shifts 06:00 to 14:30.", 6],
    ["Pay is fair, with shifts 06:00 to 14:30.", 14],
    ["We pay into your account, for instance DE89 3704 0044 0532 0130 00.", 3_704],
    ["Reference: 120k-mill", 120_000],
    ["You work with 4K cameras and 100k parts a day.", 100_000],
    ["Over 200k users trust us, 50K+ followers.", 50_000],
    ["Pay: 35 hours a week, 30 days of leave.", 35],
    ["Pay is fair. You hold a licence up to 7500 kg.", 7_500],
  ])("proves no salary unless it is read as one: %s", (text, minValue) => {
    expect(salaryOf(text, { minValue, currency: "EUR", unitText: "YEAR" })).toEqual({ baseSalary: null });
  });

  it.each([
    ["Salary: 65000-75000", { minValue: 65_000, maxValue: 75_000 }],
    ["85K-95K Annually", { minValue: 85_000, maxValue: 95_000, unitText: "YEAR" }],
    ["Gehalt 3500 brutto im Monat", { minValue: 3_500, maxValue: 3_500, unitText: "MONTH" }],
    ["Wynagrodzenie: 8000 – 12000 zł miesięcznie", { minValue: 8_000, maxValue: 12_000, currency: "PLN", unitText: "MONTH" }],
  ])("proves the salary that it is: %s", (text, answer) => {
    expect(salaryOf(text, answer)).toMatchObject({ baseSalary: answer });
  });
});

describe("A salary is one thing", () => {
  it("has no ends that stand far apart", () => {
    const text = `Salary: €20,000 a year\n\n${"The train leaves on time. ".repeat(60)}\n\nThe manager's salary is €90,000 a year`;
    const { wire, warnings } = proved(text, { minValue: 20_000, maxValue: 90_000, currency: "EUR", unitText: "YEAR" });
    expect(wire).toEqual({ baseSalary: null });
    expect(warnings.map(({ path }) => path)).toContain("baseSalary.minValue");
  });

  it("runs from the least to the most of a long list of salaries", () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `Level ${at}: €${30 + at * 4},000 to €${33 + at * 4},500 a year in this group of clerks`,
    );
    const answer = { minValue: 30_000, maxValue: 77_500, currency: "EUR", unitText: "YEAR" };
    expect(salaryOf(`Salary\n\n${levels.join("\n")}`, answer)).toEqual({ baseSalary: answer });
  });

  it("has a least that is not above its most", () => {
    const { wire, warnings } = proved("We hand you 90.000 € or 20.000 € later", { minValue: 90_000, maxValue: 20_000 });
    expect(wire).toEqual({ baseSalary: null });
    expect(warnings[0]?.message).toContain("does not stand on the page as this part of a salary");
  });

  it("has the end that the page states", () => {
    expect(salaryOf("Salary up to 20.000 Euro", { minValue: 20_000 })).toEqual({ baseSalary: null });
    expect(salaryOf("Salary up to 20.000 Euro", { minValue: 20_000, maxValue: 20_000 })).toMatchObject({
      baseSalary: { minValue: null, maxValue: 20_000 },
    });
    expect(salaryOf("Gehalt ab 20.000 Euro", { minValue: 20_000, maxValue: 20_000 })).toMatchObject({
      baseSalary: { minValue: 20_000, maxValue: null },
    });
  });

  it.each([
    ["Gehalt: 45-50 k€", 45, 45_000],
    ["We pay 1.500 € each month", 1.5, 1_500],
    ["We pay 152,000 € a year", 52_000, 152_000],
  ])("has the value that the page states in full: %s", (text, part, whole) => {
    expect(salaryOf(text, { minValue: part })).toEqual({ baseSalary: null });
    expect(salaryOf(text, { minValue: whole })).toMatchObject({ baseSalary: { minValue: whole } });
  });
});

describe("Ways to write an amount", () => {
  it.each([
    ["Gehalt: 1,2 Mio. CZK", { minValue: 1_200_000, maxValue: 1_200_000, currency: "CZK" }],
    ["Jahresgehalt: 1,2 Mio. Kč", { minValue: 1_200_000, currency: "CZK", unitText: "YEAR" }],
    ["Annual salary: JPY 6.5 million", { minValue: 6_500_000, currency: "JPY", unitText: "YEAR" }],
    ["Salary: 1.2 million SEK a year", { minValue: 1_200_000, currency: "SEK", unitText: "YEAR" }],
    ["Salary: AED ١٢٬٠٠٠ per month", { minValue: 12_000, currency: "AED", unitText: "MONTH" }],
    ["Salary: ₹ ४५,००० per month", { minValue: 45_000, currency: "INR", unitText: "MONTH" }],
    ["Pay: £15.20ph", { minValue: 15.2, currency: "GBP", unitText: "HOUR" }],
    ["연봉 3천5백만원", { minValue: 35_000_000, currency: "KRW", unitText: "YEAR" }],
    ["연봉 1억 2천만원", { minValue: 120_000_000, currency: "KRW", unitText: "YEAR" }],
    ["月給24万5,000円〜30万5千円", { minValue: 245_000, maxValue: 305_000, currency: "JPY", unitText: "MONTH" }],
    ["月薪8千-1万2千元，上海", { minValue: 8_000, maxValue: 12_000, currency: "CNY", unitText: "MONTH" }],
    ["Pay: £30k+ per annum", { minValue: 30_000, currency: "GBP", unitText: "YEAR" }],
    ["Salary: R45 000 per month, Johannesburg, South Africa", { minValue: 45_000, currency: "ZAR", unitText: "MONTH" }],
    ["Salaire : 45/55 k€", { minValue: 45_000, maxValue: 55_000, currency: "EUR" }],
  ])("proves it: %s", (text, answer) => {
    expect(salaryOf(text, answer)).toMatchObject({ baseSalary: answer });
  });

  it("proves no rand where the page does not show South Africa", () => {
    expect(salaryOf("Salary: R45 000 per month", { minValue: 45_000, currency: "ZAR" })).toMatchObject({
      baseSalary: { minValue: 45_000, currency: null },
    });
  });

  it("takes no currency from a client's country where the place of work is in another", () => {
    const text = "Pay: 61,500 $ per year. Our clients are in the United States.\n\nPlace of work: Sydney";
    expect(salaryOf(text, { minValue: 61_500, currency: "USD" })).toMatchObject({ baseSalary: { minValue: 61_500, currency: null } });
    expect(salaryOf(text, { minValue: 61_500, currency: "AUD" })).toMatchObject({ baseSalary: { currency: "AUD" } });
  });
});

describe("Fields of a user's own schema", () => {
  const own = (text: string, { schema, wire }: { readonly schema: z.ZodType; readonly wire: Readonly<Record<string, string | number>> }) =>
    ground(wire, groundParts(page(text), { bindings: bindingsOf(schema) })).wire;
  const salary = z.object({ salary: z.string().nullable() });

  it("hold no salary as text that the page does not state as pay", () => {
    expect(own("Nothing more.", { schema: salary, wire: { salary: "€77,000 a year" } })).toEqual({ salary: null });
    expect(own("Training budget of €2,000 per year", { schema: salary, wire: { salary: "€2,000 per year" } })).toEqual({ salary: null });
  });

  it.each([
    ["Salary: €77,000 a year, depending on experience", "€77,000 a year"],
    ["Salary: €45,000 - €55,000 per year plus 30 days of leave", "€45,000 - €55,000 per year plus 30 days of leave"],
    ["Salary: NHS Band 6", "Band 6"],
    ["Gehalt: 3.500 € brutto im Monat", "3500 € per month"],
  ])("hold it as text where the page states it: %s", (text, value) => {
    expect(own(text, { schema: salary, wire: { salary: value } })).toEqual({ salary: value });
  });

  it("take a number in full-width digits with their comma", () => {
    const schema = z.object({ employees: z.number().nullable() });
    expect(own("従業員数：１，２５０名", { schema, wire: { employees: 1250 } })).toEqual({ employees: 1250 });
  });

  it.each([
    [
      { salaryMin: 45_000, salaryMax: 55_000 },
      { salaryMin: 45_000, salaryMax: 55_000 },
    ],
    [
      { salaryMin: 55_000, salaryMax: 45_000 },
      { salaryMin: null, salaryMax: null },
    ],
  ])("are proved together: %o", (wire, kept) => {
    const schema = z.object({ salaryMin: z.number().nullable(), salaryMax: z.number().nullable() });
    expect(own("Salary: €45,000 - €55,000 a year", { schema, wire })).toEqual(kept);
  });
});

describe("Several kinds of pay in one object of an own schema", () => {
  const between = `\n\n${"We cast things of iron in two foundries and look after our people. ".repeat(8)}\n\n`;
  const amount = z.number().nullable();
  const read = (text: string, answer: Readonly<Record<string, number | string>>) => {
    const shape = Object.fromEntries(Object.keys(answer).map((key) => [key, key === "currency" ? z.string().nullable() : amount]));
    return ground(answer, { ...groundParts(page(text)), bindings: bindingsOf(z.object(shape)) }).wire;
  };

  it.each([
    [
      "a stipend",
      `Base salary: €85,000 a year${between}Stipend: €1,200 a year for your desk.`,
      { baseSalary: 85_000, homeOfficeStipend: 1_200, currency: "EUR" },
    ],
    ["hours and years", `Pay: £18.50 per hour${between}Annual salary: £36,000`, { hourlyPay: 18.5, annualSalary: 36_000 }],
    [
      "overtime",
      `Salary: £36,000 - £41,500 per year${between}Overtime is paid at £27.50 per hour.`,
      { salaryMin: 36_000, salaryMax: 41_500, overtimePay: 27.5 },
    ],
    [
      "two ranges",
      `Wage: £18.50 - £21.00 per hour${between}Annual salary: £36,000 - £41,500`,
      { minHourlyWage: 18.5, maxHourlyWage: 21, annual_salary_from: 36_000, annual_salary_to: 41_500 },
    ],
  ])("is proved one by one, as they are no ends of one salary: %s", (_name, text, answer) => {
    expect(read(text, answer)).toEqual(answer);
  });

  it("takes no two ends of one salary from salaries that stand apart", () => {
    const text = `Junior salary: £36,000 a year${between}Senior salary: £61,500 a year`;
    expect(read(text, { salary_from: 36_000, salary_to: 61_500 })).toEqual({ salary_from: null, salary_to: null });
    expect(read(text, { salary_low: 36_000, salary_high: 61_500 })).toEqual({ salary_low: null, salary_high: null });
  });
});
