import { namesOccupation } from "../normalize/names-occupation.ts";
import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { comparableText } from "./comparable-text.ts";
import { isJsonObject, memberOf } from "./json-object.ts";
import { pageHeading } from "./page-heading.ts";

type Page = Pick<PreparedDocument, "text" | "source" | "pageTitle" | "metadata" | "url" | "removed">;

/** Words that titles of quite different work share. */
const commonWords: ReadonlySet<string> = new Set(
  "senior junior lead head chief assistant associate trainee apprentice intern part full time remote hybrid and the for with von und der die das für des les pour och med voor del".split(
    " ",
  ),
);
/** A heading of these names no posting: it is the page's furniture. */
const furniture =
  /job|career|karriere|carri[eè]re|carrera|vacan|vacature|position|posting|opening|opportunit|stelle|emploi|offre|empleo|oferta|jobb|stilling|tjänst|pr[aá]c[ae]|ofert|nab[ií]dk|ponuk|职|招聘|求人|募集|採用|채용|공고|apply|description|details|welcome|team|work (?:at|with)|loading/i;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Words are compared by their beginnings, so that "Nurse" is in "Nurses". */
const stemLength = 5;
const longestText = 1_000;
/** How far before an item the element around it is looked for. */
const asideReach = 20_000;

const textAt = (posting: StructuredPosting, key: string): string => {
  const value = memberOf(posting.value, key);
  return typeof value === "string" ? value : "";
};

const stemsOf = (title: string): readonly string[] => {
  const words = comparableText(title.slice(0, longestText)).split(" ");
  const telling = words.filter((word) => word.length > 2 && !commonWords.has(word));
  return (telling.length > 0 ? telling : words).flatMap((word) =>
    unspaced.test(word) && word.length > 2
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word.slice(0, stemLength)],
  );
};

const nameOf = (posting: StructuredPosting): string => {
  const company = memberOf(posting.value, "hiringOrganization");
  const name = isJsonObject(company) ? memberOf(company, "name") : company;
  return typeof name === "string" ? name : "";
};

/** What the page calls itself: its heading, its titles, the words of its address. */
const identityOf = ({
  text,
  pageTitle,
  metadata,
  url,
}: Page): { readonly heading: string; readonly title: string; readonly all: string } => {
  const heading = pageHeading(text);
  const title = (pageTitle ?? "").slice(0, longestText);
  const named = metadata.filter(({ name }) => name === "og:title" || name === "twitter:title" || name === "canonical" || name === "og:url");
  const all = [heading, title, url ?? "", ...named.map(({ value }) => value)]
    .map((part) => comparableText(part.slice(0, longestText)))
    .join("\n");
  return { heading, title, all };
};

/** Whether the page says what posting it is about: its heading or its title names an occupation, or they agree on other words. */
const isDefinite = ({ heading, title }: { readonly heading: string; readonly title: string }): boolean => {
  if (namesOccupation(heading) || (heading === "" && namesOccupation(title))) return true;
  const plain = comparableText(heading);
  return plain !== "" && !furniture.test(heading) && ` ${comparableText(title)} `.includes(` ${plain} `);
};

/** Runs of words of a description that are looked for in the visible text. */
const runLength = 5;
const runsTried = 6;

/** Whether the page shows what the posting says: then it is the page's, whatever it is called. */
const isShown = (posting: StructuredPosting, visible: () => string): boolean => {
  const words = comparableText(textAt(posting, "description").slice(0, 6_000)).split(" ");
  if (words.length < runLength * 2) return false;
  const step = Math.max(1, Math.floor((words.length - runLength) / runsTried));
  for (let at = 0; at + runLength <= words.length; at += step)
    if (visible().includes(words.slice(at, at + runLength).join(" "))) return true;
  return false;
};

/** In a section of further postings, or in an element beside the page's own matter. */
const standsBeside = ({ span }: StructuredPosting, { source, removed }: Page): boolean => {
  const { start, end } = span;
  if (removed.some((part) => part.reason === "related-jobs" && part.start <= start && end <= part.end)) return true;
  const before = source.slice(Math.max(0, start - asideReach), start);
  return before.lastIndexOf("<aside") > before.lastIndexOf("</aside");
};

const isItem = ({ origin }: StructuredPosting): boolean => origin === "microdata" || origin === "rdfa";

/**
 * The postings that may be the page's own. Left out are those that stand in a section of further postings, or beside the
 * page's matter under a title that is not the page's; and a posting that no heading, title or address of the page names,
 * whose text the page does not show, where the page says clearly that it is about another. Several such postings are left
 * out only where the page does not show their titles either: else it is a list.
 */
export const ownPostings = (
  page: Page,
  { postings }: { readonly postings: readonly StructuredPosting[] },
): readonly StructuredPosting[] => {
  if (postings.length === 0) return postings;
  const identity = identityOf(page);
  const isNamed = (posting: StructuredPosting): boolean =>
    stemsOf(`${textAt(posting, "title")} ${textAt(posting, "title") === "" ? textAt(posting, "name") : ""}`).some((stem) =>
      identity.all.includes(stem),
    );
  const placed = postings.filter((posting) => !isItem(posting) || isNamed(posting) || !standsBeside(posting, page));
  if (!isDefinite(identity) || placed.some(isNamed)) return placed;
  let text: string | null = null;
  const visible = (): string => {
    text ??= comparableText(page.text.slice(0, 200_000));
    return text;
  };
  const isOwn = (posting: StructuredPosting): boolean =>
    textAt(posting, "title") === "" ||
    comparableText(nameOf(posting)).includes(comparableText(identity.heading) || "\n") ||
    isShown(posting, visible);
  const isListed = placed.length > 1 && placed.some((posting) => visible().includes(comparableText(textAt(posting, "title"))));
  return isListed ? placed : placed.filter(isOwn);
};
