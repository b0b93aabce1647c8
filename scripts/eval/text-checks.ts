import { holdsWords, normalText } from "../../src/eval/normal-text.ts";

const months = [
  "jan|january|janvier|januari|januar",
  "feb|february|février|februari|februar",
  "mar|march|mars",
  "apr|april|avril",
  "may|mai|maj",
  "jun|june|juin|juni",
  "jul|july|juillet|juli",
  "aug|august|août|augusti",
  "sep|sept|september|septembre",
  "oct|october|octobre|oktober|okt",
  "nov|november|novembre",
  "dec|december|décembre|desember|des",
];
const anyMonth = months.join("|");
const dates = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b|\\b(?:19|20)\\d\\d[-/.]\\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th|er|:e|\\.)?\\s?(?:of |de )?(?:${anyMonth})\\b|\\b(?:${anyMonth})\\.?\\s\\d{1,2}\\b`,
  "iu",
);
const money =
  /[$€£¥₹]\s?\d|\d\s?[$€£]|\b(?:USD|CAD|EUR|GBP|SEK|NOK|DKK|kr|kronor|kroner|dollars?)\b|\bkr\.|\b\d{2,3}\s?[kK]\b|:-|\d(?:\s|\.)?000\b|lønnstrinn|ltr\.|lønn\w*[^.\n]{0,40}\d/i;

/** Whether the text has anything that looks like a date, "3.5" and the like included. */
export const hasAnyDate = (text: string): boolean =>
  dates.test(text) || /\b(?:posted|publicerad|publisert)\b[^\n]{0,20}\b(?:ago|today|yesterday)/i.test(text);

/** Whether the text has anything that looks like an amount of money, or a pay step. */
export const hasMoney = (text: string): boolean => money.test(text);

/** Whether the words stand in the text side by side, but for accents, case and punctuation. */
export const states = (text: string, words: string): boolean => holdsWords(normalText(text), normalText(words));

/** Whether the text states this day with its year, in figures or with the month's name. */
export function statesDate(text: string, iso: string): boolean {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [short, m, d] = [year.slice(2), Number(month), Number(day)];
  const years = `(?:${year}|${short})`;
  const name = `(?:${months[m - 1] ?? ""})\\.?`;
  const forms = [
    `\\b${year}-0?${m}-0?${d}\\b`,
    `\\b0?${d}[./-]\\s?0?${m}[./-]\\s?${years}\\b`,
    `\\b0?${m}[./-]0?${d}[./-]${years}\\b`,
    `\\b0?${d}(?:st|nd|rd|th|er|\\.)?\\s?(?:of |de |den )?${name},?\\s${year}\\b`,
    `\\b${name}\\s0?${d}(?:st|nd|rd|th)?,?\\s${year}\\b`,
  ];
  return new RegExp(forms.join("|"), "iu").test(text);
}

/** Whether the text states this number: 115000, 115,000, 115 000, 115.000 or 115K. */
export function statesNumber(text: string, value: number): boolean {
  const plain = String(value);
  const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, "[,. \\u00a0]?");
  const forms = [grouped];
  if (value >= 1000) forms.push(`${String(value / 1000).replace(".", "\\.")}\\s?[kK]`);
  return new RegExp(`(?<![\\d.,])(?:${forms.join("|")})(?![\\d])`).test(text);
}
