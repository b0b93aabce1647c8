import { languages } from "../languages/languages.ts";
import { appliesElsewhere } from "../normalize/applies-elsewhere.ts";
import { linkBase } from "../normalize/link-base.ts";
import { once } from "../normalize/once.ts";
import type { Fact } from "../spec/fact.ts";
import type { PageLink } from "../spec/prepared-document.ts";
import { confidence, type Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import { phraseKey } from "./phrase-key.ts";
import type { TextOutline } from "./text-outline.ts";

const unspaced = /\p{Lo}/u;
const applyPhrases = once(() => {
  const all = new Set(languages.flatMap(({ labels }) => [...labels.applyLink, ...labels.apply]).map(phraseKey));
  const phrases = [...all].filter((phrase) => phrase.length > 1);
  return {
    byLetter: Map.groupBy(phrases, (phrase) => phrase.charAt(0)),
    unspaced: phrases.filter((phrase) => unspaced.test(phrase)),
  };
});
const longestWords = 60;
const mostLinks = 3;
/** Addresses in the text that are looked at. */
const mostAddresses = 40;

/** Ways that lead to an application on the systems employers use. */
const applyHref =
  /[/?&=#_-](?:apply|application|applications|bewerben|bewerbung|postuler|candidature|candidater|solliciteer|solliciteren|ansok|ansokan|aplikuj|inscripcion|postular|odpoved|entry|oubo)(?:[/?&=#._-]|now|online|$)/i;
const inText = /https?:\/\/[^\s<>"'()[\]]{4,300}/g;
const mailInText = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu;

const isApplyWords = (words: string): boolean => {
  if (words.length > longestWords) return false;
  const key = phraseKey(words);
  const { byLetter, unspaced: dense } = applyPhrases();
  const isBegun = (phrase: string): boolean =>
    key.startsWith(phrase) && (key.length === phrase.length || key.charAt(phrase.length) === " ");
  return byLetter.get(key.charAt(0))?.some(isBegun) === true || (unspaced.test(key) && dense.some((phrase) => key.includes(phrase)));
};

const withScheme = /^[a-z][a-z\d+.-]{0,20}:/i;
const isAbsolute = (href: string): boolean => /^https?:\/\//i.test(href);

/** A relative target says where it leads only when it is known what it counts from; one from the site's root says enough. */
const isFollowable = (href: string, base: string | null): boolean => {
  if (isAbsolute(href)) return true;
  if (withScheme.test(href) || href.startsWith("#")) return false;
  return base !== null || /^\/(?!\/)|^[\w-]+\.[\w./-]+/.test(href);
};

const absolute = (href: string, base: string | null): string =>
  base === null || isAbsolute(href) ? href : (URL.parse(href, base)?.href ?? href);

const wordsOf = (link: PageLink, { document }: TextOutline): string => document.text.slice(link.textStart, link.textEnd).trim();

const linkReading = (link: PageLink, outline: TextOutline): Reading | null => {
  const words = wordsOf(link, outline);
  const byWords = isApplyWords(words);
  const byTarget = applyHref.test(isAbsolute(link.href) ? link.href : `/${link.href}`);
  if ((!byWords && !byTarget) || appliesElsewhere(words)) return null;
  if (byWords) return byTarget ? "applyUrl.words-and-target" : "applyUrl.words";
  return "applyUrl.target";
};

/** Links whose words or target say that they lead to an application. */
const fromLinks = ({ outline }: FactContext): readonly Fact[] => {
  const base = linkBase(outline.document);
  const facts = outline.document.links.flatMap((link): readonly Fact[] => {
    const reading = isFollowable(link.href, base) ? linkReading(link, outline) : null;
    if (reading === null) return [];
    const value = absolute(link.href, base);
    const span = { start: link.start, end: link.end };
    const status = value === link.href ? "exact" : "normalized";
    return [{ field: "applyUrl", value, origin: "link", span, parts: {}, status, confidence: confidence[reading], doubts: [] }];
  });
  const seen = new Set<unknown>();
  return facts
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .toSorted((left, right) => right.confidence - left.confidence)
    .slice(0, mostLinks);
};

const mailTargets = ({ outline }: FactContext): readonly Fact[] =>
  outline.document.links
    .filter(({ href }) => /^mailto:/i.test(href))
    .slice(0, mostLinks)
    .map(({ href, start, end }): Fact => {
      const value = decodeMail(href.slice("mailto:".length).split("?", 1)[0] ?? "");
      return {
        field: "contactEmail",
        value,
        origin: "link",
        span: { start, end },
        parts: {},
        status: "exact",
        confidence: confidence["contactEmail.link"],
        doubts: [],
      };
    })
    .filter(({ value }) => typeof value === "string" && value.includes("@"));

const decodeMail = (address: string): string => {
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
};

const trimUrl = (url: string): string => url.replace(/[.,;:!?*_]+$/, "");

const urlsIn = (text: string, offset: number, reading: Reading): readonly FoundFact[] =>
  [...text.matchAll(inText)].slice(0, mostAddresses).map((match): FoundFact => {
    const value = trimUrl(match[0]);
    const start = offset + match.index;
    return { field: "applyUrl", value, origin: "label", range: { start, end: start + value.length }, status: "exact", reading };
  });

const linkPhrases = [...new Set(languages.flatMap(({ labels }) => labels.applyLink))].filter(
  (phrase) => phrase.length > 2 && /^[\p{L} -]+$/u.test(phrase),
);
const applyVerb = new RegExp(`(?<!\\p{L})(?:${linkPhrases.join("|")})(?!\\p{L})`, "iu");
/** How far before an address the word for applying stands. */
const reach = 120;

/** Addresses behind "Apply at:" and in sentences that speak of applying. */
const fromText = ({ outline }: FactContext): readonly FoundFact[] => {
  const labelled = outline.pairs
    .filter(({ field }) => field === "apply")
    .flatMap(({ value }) => urlsIn(value.text, value.start, "applyUrl.label"));
  if (labelled.length > 0) return labelled;
  const { text } = outline.document;
  const isNearWord = ({ range: { start } }: FoundFact): boolean => applyVerb.test(text.slice(Math.max(0, start - reach), start));
  return urlsIn(text, 0, "applyUrl.sentence").filter(isNearWord);
};

const mails = ({ outline: { document } }: FactContext): readonly FoundFact[] => {
  if (!document.text.includes("@")) return [];
  return [...document.text.matchAll(mailInText)].slice(0, mostLinks).map((match) => ({
    field: "contactEmail",
    value: match[0],
    origin: "pattern",
    range: { start: match.index, end: match.index + match[0].length },
    status: "exact",
    reading: "contactEmail.text",
  }));
};

/** Where to apply, as links of the page and addresses in its text. */
export const applyFacts = (context: FactContext): { readonly facts: readonly Fact[]; readonly found: readonly FoundFact[] } => ({
  facts: [...fromLinks(context), ...mailTargets(context)],
  found: [...fromText(context), ...mails(context)],
});
