import { describe, expect, it } from "vitest";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";

/** The base salaries of a text: "45000-55000 YEAR", with a question mark for what it does not say. */
const base = (text: string): readonly string[] =>
  findSalaries(text)
    .filter(({ kind }) => kind === "base")
    .map(({ minValue, maxValue, unitText }) => `${minValue ?? "?"}-${maxValue ?? "?"} ${unitText ?? "?"}`);

describe("A plus sign", () => {
  it.each([
    ["Salary: £45,000 + 10% bonus", "45000-45000 ?"],
    ["Salary up to £55k + £5k car allowance", "?-55000 ?"],
    ["Salaire : 35 000 € + 13e mois", "35000-35000 ?"],
    ["Gehalt: 12.000 € + 3.000 € variable", "12000-12000 ?"],
    ["Salary £50,000 + 25 days holiday", "50000-50000 ?"],
    ["Salary: £50,000 +bonus", "50000-50000 ?"],
    ["Lön: 35 000 kr + 2 000 kr i bonus", "35000-35000 ?"],
    ["Wynagrodzenie: 8000 zł + 20% premii", "8000-8000 ?"],
  ])("that adds something leaves the amount as it is: %s", (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });

  it.each([
    ["Salary: £30k+ per annum", "30000-? YEAR"],
    ["Pay: $25+ per hour", "25-? HOUR"],
    ["Pay: $25+/hr", "25-? HOUR"],
    ["Salary: £50,000+", "50000-? ?"],
    ["Salary: £50,000+ pa + bonus", "50000-? YEAR"],
    ["Gehalt: 50.000+ € pro Jahr", "50000-? YEAR"],
    ["Gehalt: 60k+ brutto pro Jahr", "60000-? YEAR"],
    ["Salary: $120k+ DOE", "120000-? ?"],
    ["月薪：8000+/月", "8000-? MONTH"],
  ])("behind the amount leaves its upper end open, and the period is read: %s", (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });
});

describe("California before an amount is no turnover", () => {
  it.each([
    ["Salinas, CA\nPart time, $25-$28/hr", ["25-28 HOUR"]],
    ["Fresno, CA · $25/hr", ["25-25 HOUR"]],
    ["Notre CA de 50 000 € par an", []],
    ["Nous réalisons un CA annuel de 900 000 € par an", []],
  ])("%s", (text, expected) => {
    expect(base(text)).toEqual(expected);
  });
});

describe("Numbers with Chinese, Japanese and Korean units", () => {
  it.each([
    ["연봉 4천만원", "40000000-40000000 YEAR"],
    ["연봉 3천5백만원", "35000000-35000000 YEAR"],
    ["연봉 1억 2천만원", "120000000-120000000 YEAR"],
    ["연봉 4,000만원 ~ 6,000만원", "40000000-60000000 YEAR"],
    ["월급 250만원, 2명 채용", "2500000-2500000 MONTH"],
    ["月給24万5,000円", "245000-245000 MONTH"],
    ["月給24万5000円〜30万5千円", "245000-305000 MONTH"],
    ["月給２４万５千円", "245000-245000 MONTH"],
    ["年収500万円", "5000000-5000000 YEAR"],
    ["月薪8千-1万2千元", "8000-12000 MONTH"],
    ["月薪1.5-2.5万", "15000-25000 MONTH"],
    ["月薪1万2", "12000-12000 MONTH"],
    ["年薪20万 5人", "200000-200000 YEAR"],
    ["年薪一览：20万-30万·14薪", "200000-300000 MONTH"],
  ])("are read as a whole: %s", (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });

  it("take no mainland currency in traditional script", () => {
    expect(findSalaries("年薪 120萬", { language: "zh" })).toMatchObject([{ minValue: 1_200_000, currency: null }]);
    expect(findSalaries("薪資：月薪 40,000 元，工作地點：臺北，負責電話客服", { language: "zh" })).toMatchObject([{ currency: null }]);
    expect(findSalaries("年薪 120万", { language: "zh" })).toMatchObject([{ currency: "CNY" }]);
    expect(findSalaries("年薪 120萬", { language: "zh", country: "TW" })).toMatchObject([{ currency: "TWD" }]);
  });
});

describe("Digits of other scripts", () => {
  it.each([
    ["Salary: AED ١٢٬٠٠٠ per month", "12000-12000 MONTH"],
    ["Salary: ₹ ४५,००० per month", "45000-45000 MONTH"],
    ["月給：２５０，０００円", "250000-250000 MONTH"],
  ])("are read: %s", (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });
});

describe("Money that is not the applicant's pay", () => {
  it.each([
    ["Sales target of £1,200,000 per year"],
    ["Quota: $1,000,000 annually"],
    ["Average deal size $50k per year"],
    ["Tenants pay £50 per week for parking"],
    ["Earn £500 for each referral"],
    ["Earn €250 per successful referral"],
    ["The statutory minimum wage is 12,82 € per hour"],
    ["Der gesetzliche Mindestlohn beträgt 12,82 € pro Stunde"],
    ["Our customers pay €900 a month"],
    ["Our students pay an average of $80 per hour"],
    ["We charge our clients €95 per hour"],
    ["Unsere Kunden zahlen 95 € pro Stunde"],
    ["Nos clients paient 95 € par heure"],
    ["Nuestros clientes pagan 95 € por hora"],
    ["Onze klanten betalen 95 € per uur"],
    ["Våra kunder betalar 950 kr per timme"],
    ["Våre kunder betaler 950 kr per time"],
    ["Naši zákazníci platí 950 Kč za hodinu"],
    ["Naši zákazníci platia 95 € za hodinu"],
    ["Nasi klienci płacą 95 zł za godzinę"],
    ["You save our clients $50,000 - $80,000 a year"],
    ["Our clients save €60,000 a year"],
    ["Christmas pay €2,000"],
    ["Overtime is paid at €35 per hour"],
    ["Überstunden werden mit 35 € pro Stunde vergütet"],
    ["No salary of €99,000 a year here"],
    ["Kein Gehalt von 99.000 € im Jahr"],
    ["Salary: not €55,000"],
    ["Similar jobs: Pilot, €90,000 a year"],
    ["Training budget of €2,000 per year"],
    ["Employer pension contribution of €6,000 per year"],
    ["Zuschuss zur Kita von 200 € monatlich"],
    ["Umsatzziel: 1.200.000 € pro Jahr"],
    ["Wir zahlen 50 € Zuschuss im Monat"],
    ["Wir zahlen eine Prämie von 500 €"],
    ["Objectif de vente : 1 200 000 € par an"],
  ])("is no salary: %s", (text) => {
    expect(base(text)).toEqual([]);
  });

  it.each([
    ["Our students pay $80 per hour. You earn $35 per hour.", ["35-35 HOUR"]],
    ["Salary: £25,000 (FTE £31,000)", ["25000-25000 ?"]],
    ["FTE salary: £31,000", ["31000-31000 ?"]],
    ["Pay: national minimum wage, £12.21 per hour", ["12.21-12.21 HOUR"]],
    ["Our client is paying £45,000 a year", ["45000-45000 YEAR"]],
    ["Wir zahlen 15 € pro Stunde", ["15-15 HOUR"]],
    ["Wir zahlen 3.000 € im Monat", ["3000-3000 MONTH"]],
    ["Wij betalen € 2.800 per maand", ["2800-2800 MONTH"]],
    ["Płacimy 6 000 zł miesięcznie", ["6000-6000 MONTH"]],
    ["We pay not less than £30,000 a year", ["30000-? YEAR"]],
    ["No experience needed. Salary £24,000", ["24000-24000 ?"]],
    ["Salary £28,000 per year for our customer team", ["28000-28000 YEAR"]],
  ])("does not hide what is: %s", (text, expected) => {
    expect(base(text)).toEqual(expected);
  });
});

describe("Ways to write a salary", () => {
  it.each([
    ["£500 per week tax free", "500-500 WEEK"],
    ["Salaire : 45/55 k€", "45000-55000 ?"],
    ["Rémunération : 40/45K€ brut annuel", "40000-45000 YEAR"],
    ["Salary Min: 55000 Salary Max: 70000 USD", "55000-70000 ?"],
    ["Salary min: £40,000\nSalary max: £50,000", "40000-50000 ?"],
    ["Gehalt: 1,2 Mio. CZK", "1200000-1200000 ?"],
    ["Jahresgehalt: 1,2 Mio. Kč", "1200000-1200000 YEAR"],
    ["Annual salary: JPY 6.5 million", "6500000-6500000 YEAR"],
    ["Salary: 1.2 million SEK a year", "1200000-1200000 YEAR"],
    ["Pay: £15.20ph", "15.2-15.2 HOUR"],
    ["Salary: R45 000 per month", "45000-45000 MONTH"],
  ])("is read: %s", (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });
});
