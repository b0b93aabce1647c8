import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { phraseKey } from "./phrase-key.ts";

/** One part of a page's title: "Engineer", "Acme" and "Jobs" of "Engineer - Acme | Jobs". */
export interface TitlePart {
  readonly text: string;
  readonly key: string;
}

/** A title that the page states about itself in its head. */
export interface PageTitle {
  readonly text: string;
  readonly key: string;
  readonly parts: readonly TitlePart[];
  /** Where it stands in the source. */
  readonly span: SourceSpan;
}

const longestTitle = 300;
/** Chinese, Japanese and Korean set no blanks about a dash, and names in brackets of their own. */
const between =
  /\s+[|–—·•»«:/-]+\s+|\s*[|｜]\s*|(?<=\p{L}): |\s*[【】「」『』]\s*[-_－—–]?|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}）)])[-_－—–／/](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}（(])|^\s*[-_－—–]\s*/u;

const asPart = (text: string): TitlePart => ({ text, key: phraseKey(text) });

/** Splits a title, or what is left of it, at its bars and dashes. */
export const splitTitle = (text: string): readonly TitlePart[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(asPart);

const asTitle = (value: string, span: SourceSpan): PageTitle => {
  const text = value.replace(/\s+/g, " ").trim();
  return { text, key: phraseKey(text), parts: splitTitle(text), span };
};

const names = ["title", "og:title", "twitter:title"];

/** The titles in the page's head, `<title>` first: weak evidence, because sites add their own name, the place and more. */
export const readPageTitles = ({ metadata, pageTitle }: PreparedDocument): readonly PageTitle[] => {
  const stated = names.flatMap((name) => metadata.filter((entry) => entry.name === name).slice(0, 1));
  const titles = stated.filter(({ value }) => value.length <= longestTitle).map(({ value, start, end }) => asTitle(value, { start, end }));
  if (titles.length > 0 || pageTitle === null || pageTitle.length > longestTitle) return titles;
  return [asTitle(pageTitle, { start: 0, end: 0 })];
};
