import type { LanguageCode } from "../../../../src/languages/language-words.ts";

/** A line of a posting, what is known of the posting, and the base salaries that the line states, as `min-max CURRENCY PERIOD`. */
export interface LanguageCase {
  readonly text: string;
  readonly salaries: readonly string[];
  readonly language?: LanguageCode;
  readonly country?: string;
}

const english: readonly LanguageCase[] = [
  { text: "Salary: $120k - $150k per year", country: "US", salaries: ["120000-150000 USD YEAR"] },
  { text: "Salary: $120k - $150k per year", salaries: ["120000-150000 null YEAR"] },
  { text: "Pay: $18.50 - $22.75 an hour", country: "CA", salaries: ["18.5-22.75 CAD HOUR"] },
  { text: "The base pay range is US$95,000–US$120,000 annually.", salaries: ["95000-120000 USD YEAR"] },
  { text: "Compensation: 95,000 to 120,000 CAD per annum", salaries: ["95000-120000 CAD YEAR"] },
  { text: "Salary (USD): 100,000 - 120,000", salaries: ["100000-120000 USD null"] },
  { text: "Hourly rate: £12.21", salaries: ["12.21-12.21 GBP HOUR"] },
  { text: "Day rate: up to £550 per day", salaries: ["null-550 GBP DAY"] },
  { text: "Starting at $65,000 per year", country: "US", salaries: ["65000-null USD YEAR"] },
  { text: "Salary from €55,000 gross per year", salaries: ["55000-null EUR YEAR"] },
  { text: "Salary: £30,000+", salaries: ["30000-null GBP null"] },
  { text: "Salary between $85,000 and $95,000 a year", country: "AU", salaries: ["85000-95000 AUD YEAR"] },
  { text: "85K-95K Annually", salaries: ["85000-95000 null YEAR"] },
  { text: "Salary £45-50k depending on experience", salaries: ["45000-50000 GBP null"] },
  { text: "CTC: salary of ₹12,00,000 - ₹18,00,000 per annum", salaries: ["1200000-1800000 INR YEAR"] },
  { text: "Salary: 12-18 LPA", country: "IN", salaries: ["1200000-1800000 INR YEAR"] },
  { text: "Salary: $25 - 40 hours per week", country: "US", salaries: ["25-25 USD null"] },
  { text: "Wage: $30.00/hr to $42.50/hr", country: "US", salaries: ["30-42.5 USD HOUR"] },
  { text: "Salary: $4,000 biweekly", country: "US", salaries: ["4000-4000 USD null"] },
  { text: "Base salary $100k plus 20% bonus, OTE $150k", country: "US", salaries: ["100000-100000 USD null"] },
  { text: "Salary is competitive. We raised a $50M Series B.", country: "US", salaries: [] },
  { text: "You will manage a budget of $2,000,000 a year.", country: "US", salaries: [] },
  { text: "401(k) with a match, $1,500 annual learning stipend, $5,000 sign-on bonus", country: "US", salaries: [] },
  { text: "We paid $11.2 billion to workers last year.", country: "US", salaries: [] },
  { text: "Call 555-0199 before June 30, 2026. Ref 120000.", country: "US", salaries: [] },
  { text: "Plans start at $9.99 per month", country: "US", salaries: [] },
  { text: "Salary grade 12, step 5. Class Code 7925", country: "US", salaries: [] },
];

const french: readonly LanguageCase[] = [
  { text: "Salaire : 45 000 € à 55 000 € brut annuel", salaries: ["45000-55000 EUR YEAR"] },
  { text: "Rémunération : entre 38 et 45 k€ bruts par an", salaries: ["38000-45000 EUR YEAR"] },
  { text: "Salaire : à partir de 2 300,50 € brut par mois", salaries: ["2300.5-null EUR MONTH"] },
  { text: "Salaire : dès 35 K€", salaries: ["35000-null EUR null"] },
  { text: "Taux horaire : 12,50 €", salaries: ["12.5-12.5 EUR HOUR"] },
  { text: "Salaire : 85 000 $ à 95 000 $ par année", country: "CA", salaries: ["85000-95000 CAD YEAR"] },
  { text: "TJM : 450 - 550 € / jour", salaries: ["450-550 EUR DAY"] },
  { text: "Salaire jusqu'à 60 000 euros par an", salaries: ["null-60000 EUR YEAR"] },
  { text: "Prime de cooptation de 1 000 €. Tickets restaurant de 9 €.", salaries: [] },
  { text: "L'entreprise a levé 20 millions d'euros et réalise un chiffre d'affaires de 5 M€.", salaries: [] },
];

const german: readonly LanguageCase[] = [
  { text: "Gehalt: 45.000 – 55.000 € brutto pro Jahr", salaries: ["45000-55000 EUR YEAR"] },
  { text: "Jahresgehalt ab 60.000 EUR", salaries: ["60000-null EUR YEAR"] },
  { text: "Bruttomonatsgehalt: 3.200,50 € bis 3.900 €", salaries: ["3200.5-3900 EUR MONTH"] },
  { text: "Stundenlohn: 16,50 Euro", salaries: ["16.5-16.5 EUR HOUR"] },
  { text: "Gehalt bis zu 70.000,- € im Jahr", salaries: ["null-70000 EUR YEAR"] },
  { text: "Das Mindestentgelt beträgt EUR 2.800,00 brutto pro Monat", country: "AT", salaries: ["2800-2800 EUR MONTH"] },
  { text: "Lohn: CHF 85'000 - 100'000 pro Jahr", country: "CH", salaries: ["85000-100000 CHF YEAR"] },
  { text: "Gehalt zwischen 50.000 und 60.000 Euro", salaries: ["50000-60000 EUR null"] },
  { text: "Gehaltsspanne: 55 - 65 T€", salaries: ["55000-65000 EUR null"] },
  { text: "Umsatz von 20 Mio. Euro im Jahr. Weihnachtsgeld von 500 €. Fahrtkostenzuschuss bis 49 € im Monat.", salaries: [] },
];

const spanish: readonly LanguageCase[] = [
  { text: "Salario: 30.000€ - 36.000€ bruto/año", salaries: ["30000-36000 EUR YEAR"] },
  { text: "Salario: desde 24.000 euros brutos anuales", salaries: ["24000-null EUR YEAR"] },
  { text: "Sueldo de 1.800 a 2.200 euros al mes", salaries: ["1800-2200 EUR MONTH"] },
  { text: "Salario: $25,000 - $30,000 mensuales", country: "MX", salaries: ["25000-30000 MXN MONTH"] },
  { text: "Salario de 30 mil euros al año", salaries: ["30000-30000 EUR YEAR"] },
  { text: "Facturación de 5 millones de euros. Ticket restaurante de 11 € al día.", salaries: [] },
];

const dutch: readonly LanguageCase[] = [
  { text: "Salaris: € 3.200 - € 4.500 bruto per maand", salaries: ["3200-4500 EUR MONTH"] },
  { text: "Salaris vanaf €2.800,- per maand", salaries: ["2800-null EUR MONTH"] },
  { text: "Salaris tot € 5.000 bruto per maand", salaries: ["null-5000 EUR MONTH"] },
  { text: "Uurloon: €15,75", salaries: ["15.75-15.75 EUR HOUR"] },
  { text: "Een salaris tussen €3.000 en €3.800 per maand", salaries: ["3000-3800 EUR MONTH"] },
  { text: "Reiskostenvergoeding van €0,23 per km, opleidingsbudget van € 1.500 per jaar", salaries: [] },
];

const swedish: readonly LanguageCase[] = [
  { text: "Lön: 35 000 - 42 000 kr/mån", language: "sv", salaries: ["35000-42000 SEK MONTH"] },
  { text: "Timlön från 155 kr", language: "sv", salaries: ["155-null SEK HOUR"] },
  { text: "Månadslön upp till 38 500 SEK", salaries: ["null-38500 SEK MONTH"] },
  { text: "Lön mellan 30 000 och 36 000 kr per månad", country: "SE", salaries: ["30000-36000 SEK MONTH"] },
  { text: "Lön: 35 000 - 42 000 kr/mån", salaries: ["35000-42000 null MONTH"] },
  { text: "Friskvårdsbidrag på upp till 5000 kr per år. Vi omsätter 1,1 miljarder kr.", language: "sv", salaries: [] },
];

const norwegian: readonly LanguageCase[] = [
  { text: "Lønn: kr 520 000 – 610 000 brutto pr. år", language: "nb", salaries: ["520000-610000 NOK YEAR"] },
  { text: "Årslønn fra kr 480.000,-", language: "nb", salaries: ["480000-null NOK YEAR"] },
  { text: "Timelønn: 210 kroner", country: "NO", salaries: ["210-210 NOK HOUR"] },
  { text: "Månedslønn mellom 38 000 og 45 000 NOK", salaries: ["38000-45000 NOK MONTH"] },
  {
    text: "Selskapet omsetter for 750 millioner kroner i året. Lønnstrinn 55 - 62. Av lønnen trekkes 2 % til pensjon.",
    language: "nb",
    salaries: [],
  },
];

const czech: readonly LanguageCase[] = [
  { text: "Mzda: 35 000 – 45 000 Kč měsíčně", salaries: ["35000-45000 CZK MONTH"] },
  { text: "Plat od 40 tis. Kč", salaries: ["40000-null CZK null"] },
  { text: "Nástupní mzda až 50.000,- Kč/měs.", salaries: ["null-50000 CZK MONTH"] },
  { text: "Hodinová mzda 180 Kč", salaries: ["180-180 CZK HOUR"] },
  { text: "od 30 000 do 40 000 Kč hrubého za měsíc", salaries: ["30000-40000 CZK MONTH"] },
  { text: "Příspěvek na stravenky 120 Kč na den. Obrat 2 miliardy Kč.", salaries: [] },
];

const slovak: readonly LanguageCase[] = [
  { text: "Mzda: od 1 500 EUR/mesiac brutto", salaries: ["1500-null EUR MONTH"] },
  { text: "Základná zložka mzdy (brutto): 1 800 - 2 200 EUR/mesiac", salaries: ["1800-2200 EUR MONTH"] },
  { text: "Plat 7,50 € za hodinu", salaries: ["7.5-7.5 EUR HOUR"] },
  { text: "Mzda až do 2500 eur mesačne", salaries: ["null-2500 EUR MONTH"] },
  { text: "Príspevok na dovolenku 275 EUR ročne.", salaries: [] },
];

const polish: readonly LanguageCase[] = [
  { text: "Wynagrodzenie: 12 000 - 16 000 zł brutto / mies.", salaries: ["12000-16000 PLN MONTH"] },
  { text: "Stawka: 120-150 zł netto/h (B2B)", salaries: ["120-150 PLN HOUR"] },
  { text: "Wynagrodzenie od 5 500 PLN brutto miesięcznie", salaries: ["5500-null PLN MONTH"] },
  { text: "Płaca do 8 tys. zł", salaries: ["null-8000 PLN null"] },
  { text: "Dofinansowanie karty multisport 100 zł miesięcznie. Przychody 20 mln zł.", salaries: [] },
];

const chinese: readonly LanguageCase[] = [
  { text: "薪资：15K-25K·14薪", salaries: ["15000-25000 null MONTH"] },
  { text: "月薪：8000-12000元", language: "zh", salaries: ["8000-12000 CNY MONTH"] },
  { text: "年薪20-30万元", country: "CN", salaries: ["200000-300000 CNY YEAR"] },
  { text: "薪资：1.5-2.5万/月", language: "zh", salaries: ["15000-25000 CNY MONTH"] },
  { text: "日薪200元/天", language: "zh", salaries: ["200-200 CNY DAY"] },
  { text: "月薪10000元以上", country: "CN", salaries: ["10000-null CNY MONTH"] },
  { text: "时薪：人民币60元", salaries: ["60-60 CNY HOUR"] },
  { text: "月薪 NT$35,000 - NT$45,000", salaries: ["35000-45000 TWD MONTH"] },
  { text: "薪资：面议", language: "zh", salaries: [] },
  { text: "公司完成5000万元融资，员工500人，餐补20元/天", language: "zh", salaries: [] },
];

const japanese: readonly LanguageCase[] = [
  { text: "月給：25万円〜35万円", salaries: ["250000-350000 JPY MONTH"] },
  { text: "年収400万円～600万円", salaries: ["4000000-6000000 JPY YEAR"] },
  { text: "時給1,200円以上", salaries: ["1200-null JPY HOUR"] },
  { text: "給与：月給２３０，０００円", salaries: ["230000-230000 JPY MONTH"] },
  { text: "日給 12,000円", salaries: ["12000-12000 JPY DAY"] },
  { text: "月給30万円〜", salaries: ["300000-null JPY MONTH"] },
  { text: "資本金5,000万円、売上高20億円。交通費支給（月3万円まで）", salaries: [] },
];

const korean: readonly LanguageCase[] = [
  { text: "연봉 4,000만원 ~ 5,000만원", salaries: ["40000000-50000000 KRW YEAR"] },
  { text: "월급 300만원 이상", salaries: ["3000000-null KRW MONTH"] },
  { text: "시급 10,030원", salaries: ["10030-10030 KRW HOUR"] },
  { text: "급여: 월 250만원", salaries: ["2500000-2500000 KRW MONTH"] },
  { text: "연봉: 회사 내규에 따름 (면접 후 결정)", salaries: [] },
  { text: "누적 투자 유치 200억원, 복지포인트 연 200만원", salaries: [] },
];

/** Hand-made cases: they show what is read in each language, and are no measure of how often. */
export const languageCases: Readonly<Record<string, readonly LanguageCase[]>> = {
  english,
  french,
  german,
  spanish,
  dutch,
  swedish,
  norwegian,
  czech,
  slovak,
  polish,
  chinese,
  japanese,
  korean,
};
