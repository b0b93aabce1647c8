import type { AbsentField, Fact, FactField } from "../spec/fact.ts";
import type { FactContext } from "./fact-context.ts";
import type { Topic } from "./line-topics.ts";

/** Fields whose words are known: without any of them the page does not state the field. */
const topics: readonly (readonly [FactField, Topic])[] = [
  ["experience", "experience"],
  ["education", "education"],
  ["remote", "remote"],
  ["employmentTypes", "employment"],
];

/** A sign or code of a currency right beside a number: what may be pay that no reader understood. */
const moneyLike = new RegExp(
  "[$€£¥₹₽₩₪₫฿₱₴₦] ?\\d|\\d ?(?:[kK] ?)?[$€£¥₹₽₩₪₫฿₱₴₦元円원]|\\d ?(?:zł|Kč|kr|Ft|lei)(?!\\p{L})" +
    "|(?<!\\p{L})(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|JPY|CNY|RMB|KRW|INR|SGD|HKD|BRL|MXN|ZAR|AED) ?\\d" +
    "|\\d ?(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|JPY|CNY|RMB|KRW|INR|SGD|HKD|BRL|MXN|ZAR|AED)(?!\\p{L})",
  "u",
);

/** A number that can be pay: with a thousands separator, "k", or of four and more digits that are no year. */
const amountLike = /\d[.,' \u00a0]\d{3}(?!\d)|\d ?[kK](?!\p{L})|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/u;

/** Postings this short may be an excerpt, which says little about what the whole one states. */
const shortest = 200;

/** Entries from which a list counts as found. */
const fewestEntries = 2;

const listFields: readonly FactField[] = ["responsibilities", "requirements", "benefits", "skills"];

/** A posting that is written in sections, some of which were read, has no section for the lists that were not. */
const absentLists = (facts: readonly Fact[]): readonly AbsentField[] => {
  const entries = (field: FactField) => facts.filter((fact) => fact.field === field && fact.origin === "section").length;
  if (!listFields.some((field) => entries(field) >= fewestEntries)) return [];
  return listFields
    .filter((field) => facts.every((fact) => fact.field !== field))
    .map((field): AbsentField => ({ field, reason: "The posting has sections with headings, and none is of this list." }));
};

/**
 * Fields that the page does not state, so that nobody need be asked: those whose words do not stand there, and those that code
 * reads so well that what it does not find would not be proved either. Silent about languages without a table, whose words are
 * not known, and about fields that anything was read of.
 */
export const absentFields = (context: FactContext, facts: readonly Fact[]): readonly AbsentField[] => {
  const { document, language } = context.outline;
  const { text, links } = document;
  if (text.length < shortest || language === null) return [];
  const read = new Set(facts.map(({ field }) => field));
  const { mentions } = context.outline;
  const silent = topics
    .filter(([field, topic]) => !read.has(field) && !mentions.has(topic))
    .map(([field]): AbsentField => ({ field, reason: "No word of the page speaks of it." }));
  const absent = [...silent, ...absentLists(facts)];
  const isPayNamed = mentions.get("salary")?.some((line) => amountLike.test(line.text)) ?? false;
  if (!read.has("baseSalary") && !moneyLike.test(text) && !isPayNamed) {
    absent.push({ field: "baseSalary", reason: "No number stands beside a currency, and none in a line that speaks of pay." });
  }
  for (const field of ["datePosted", "validThrough"] as const) {
    if (!read.has(field)) absent.push({ field, reason: "No date that code can read stands beside a word for it." });
  }
  if (!read.has("applyUrl") && links.length === 0 && !/https?:|www\./i.test(text))
    absent.push({ field: "applyUrl", reason: "The page has no link." });
  return absent;
};
