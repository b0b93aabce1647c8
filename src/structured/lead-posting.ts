import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { comparableText } from "./comparable-text.ts";
import { memberOf } from "./json-object.ts";
import { pageHeading } from "./page-heading.ts";

/** What the page says about what it is about. */
export type PageIdentity = Pick<PreparedDocument, "text" | "pageTitle" | "metadata" | "url">;

/** A title longer than this is no title. */
const maxTitleLength = 300;
/** The page's own heading stands near its start. */
const headLength = 4_000;

const textOf = (posting: StructuredPosting, key: string): string => {
  const value = memberOf(posting.value, key);
  return typeof value === "string" ? value.slice(0, maxTitleLength) : "";
};

/** Addresses without scheme, query and trailing slash. */
const address = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");

interface PageWords {
  /** Each between blanks, so that whole words are compared. */
  readonly titles: readonly string[];
  readonly heading: string;
  readonly lines: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

const pageWords = ({ text, pageTitle, metadata, url }: PageIdentity): PageWords => {
  const named = (...names: readonly string[]): readonly string[] =>
    metadata.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  const titles = [pageTitle ?? "", ...named("title", "og:title", "twitter:title")].map(
    (title) => ` ${comparableText(title.slice(0, 1_000))} `,
  );
  const lines = new Set(text.slice(0, headLength).split("\n").map(comparableText));
  const addresses = [url ?? "", ...named("canonical", "og:url")].filter((link) => link !== "").map(address);
  return { titles, heading: ` ${comparableText(pageHeading(text))} `, lines, addresses };
};

/** The heading is the page's own name: as it stands it is enough, with more words about it ("Chef jobs in Bath") it is one hint. */
const headingScore = (title: string, heading: string): number => {
  if (heading === ` ${title} `) return 3;
  return heading.includes(` ${title} `) ? 1 : 0;
};

const titleScore = (title: string, { titles, heading, lines, addresses }: PageWords): number => {
  if (title.length < 2) return 0;
  const inTitles = (titles.some((other) => other.includes(` ${title} `)) ? 2 : 0) + headingScore(title, heading);
  const inLines = lines.has(title) ? 2 : 0;
  const slug = title.replaceAll(" ", "-");
  return inTitles + inLines + (addresses.some((link) => link.includes(slug)) ? 1 : 0);
};

const addressScore = (posting: StructuredPosting, { addresses }: PageWords): number => {
  const own = [textOf(posting, "url"), textOf(posting, "@id"), textOf(posting, "mainEntityOfPage")].filter((link) =>
    /^https?:/i.test(link),
  );
  return own.some((link) => addresses.includes(address(link))) ? 4 : 0;
};

const descriptionLength = (posting: StructuredPosting): number => {
  const description = memberOf(posting.value, "description");
  return typeof description === "string" ? description.length : 0;
};

/**
 * The posting that the page is about, or null when it is about none of them more than about the others (a list of jobs).
 * A page's only posting leads. Of several the one leads whose title is the page's heading, stands in `<title>` or `og:title`,
 * is a line near the page's start, or is part of its address, or whose own address is the page's; of two with the same claim the one with the
 * longer title ("Senior Engineer" holds "Engineer") and then the only one with a description of its own.
 */
export const leadPosting = (page: PageIdentity, { postings }: { postings: readonly StructuredPosting[] }): StructuredPosting | null => {
  const [only] = postings;
  if (only === undefined || postings.length === 1) return only ?? null;
  const words = pageWords(page);
  const ranked = postings
    .map((posting) => {
      const title = comparableText(textOf(posting, "title") || textOf(posting, "name"));
      return { posting, title, score: titleScore(title, words) + addressScore(posting, words) };
    })
    .toSorted((left, right) => right.score - left.score || right.title.length - left.title.length);
  const [first, second] = ranked;
  // One hint alone, such as a line of the text, every job of a list has.
  if (first === undefined || second === undefined || first.score < 3) return null;
  if (first.score > second.score || first.title !== second.title) return first.posting;
  const described = ranked.filter(
    ({ title, score, posting }) => title === first.title && score === first.score && descriptionLength(posting) > 0,
  );
  return described.length === 1 ? (described[0]?.posting ?? null) : null;
};
