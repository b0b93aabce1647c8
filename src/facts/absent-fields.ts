import type { AbsentField, Fact, FactField } from "../spec/fact.ts";
import type { FactContext } from "./fact-context.ts";
import type { Topic } from "./mentions.ts";

/** Fields whose words are known: without any of them the page does not state the field. */
const topics: readonly (readonly [FactField, Topic])[] = [
  ["experience", "experience"],
  ["education", "education"],
  ["remote", "remote"],
  ["employmentTypes", "employment"],
];

const currency =
  /[$€£¥₹₽₩₪₫฿₱₴₦]|(?<!\p{L})(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|JPY|CNY|RMB|KRW|INR|SGD|HKD|TWD|BRL|MXN|HUF|RON|ZAR|AED)(?!\p{L})/u;
/** A number that can be pay: with a thousands separator, "k", or of four and more digits that are no year. */
const moneyLike = /\d[.,' \u00a0]\d{3}(?!\d)|\d ?[kK](?!\p{L})|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/u;
const dateLike = /\d{1,2}[./-]\d{1,2}|\d{4}|\d{1,2}(?:\.|st|nd|rd|th)?,? ?\p{L}{3}|\p{L}{3}\.? \d{1,2}|\d ?[月日월일]/u;

const isBare = (text: string): boolean => !/\d/.test(text);

/** Postings this short may be an excerpt, which says little about what the whole one states. */
const shortest = 200;

const absentLists = (context: FactContext, facts: readonly Fact[]): readonly AbsentField[] => {
  const lists: readonly FactField[] = ["responsibilities", "requirements", "benefits"];
  const found = lists.filter((field) => facts.filter((fact) => fact.field === field && fact.origin === "section").length >= 2);
  if (found.length < 2 || context.outline.sections.some(({ field }) => field === "benefits")) return [];
  const mentionsBenefits =
    /benefit|perk|insurance|pto|vacation|401|bonus|offer|reward|paid|leave|health|bieten|offr|ofrec|bied|erbjud|tilby|nab[ií]z|ponú|oferuj|福利|待遇|福利厚生|복지|혜택/iu;
  return mentionsBenefits.test(context.outline.document.text)
    ? []
    : [{ field: "benefits", reason: "The other lists have headings and no word speaks of benefits." }];
};

/**
 * Fields that the page certainly does not state, so that nobody need be asked. Silent about languages without a table, whose
 * words are not known, and about fields that anything was read of.
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
  const absent = [...silent, ...absentLists(context, facts)];
  if (!read.has("baseSalary") && !currency.test(text) && (isBare(text) || (!moneyLike.test(text) && !mentions.has("salary")))) {
    absent.push({ field: "baseSalary", reason: "No currency, no word for pay and no number that could be pay stands in the text." });
  }
  for (const field of ["datePosted", "validThrough"] as const) {
    if (!read.has(field) && !dateLike.test(text) && document.metadata.every(({ name }) => name !== "time"))
      absent.push({ field, reason: "No date stands in the text." });
  }
  if (!read.has("applyUrl") && links.length === 0 && !/https?:|www\./i.test(text))
    absent.push({ field: "applyUrl", reason: "The page has no link." });
  return absent;
};
