import { languages } from "../languages/languages.ts";
import { exactSection, labelField } from "./label-index.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import { phraseKey } from "./phrase-key.ts";

const notNames = new Set(languages.flatMap(({ labels }) => labels.notCompany).map(phraseKey));
const joiners = new Set("& und and et y e i of og och en de del der des di du for the la le les los für van von".split(" "));
const longestName = 80;
const mostWords = 8;
/** How far a name is looked for before the words that give it away, in UTF-16 units. */
const reach = 90;

/** Legal forms at the end of an employer's name. */
export const legalForm =
  /(?<![\p{L}\p{N}])(?:GmbH(?: ?& ?Co\.? ?(?:KG|KGaA|OHG))?|gGmbH|mbH|AG|SE|KGaA|KG|e\. ?V\.|AB|ASA|AS|A\/S|ApS|Oyj?|B\.V\.|BV|N\.V\.|NV|S\.A\.S?\.?|SAS|SARL|S\.L\.U?\.?|S\.p\.A\.|S\.r\.l\.|[Ss]\. ?r\. ?o\.|a\. ?s\.|Sp\. z o\. ?o\.|S\.A\.|Pte\.? Ltd\.?|Pvt\.? Ltd\.?|Pty\.? Ltd\.?|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation)(?:(?![\p{L}\p{N}])|(?<=z o\. ?o\.)(?=\p{Lu}))/gu;

const tailForm = new RegExp(`[,\\s]+(?:${legalForm.source})[.\\s]*$`, "u");

/** The name by which two mentions of one employer are the same: without legal form, case and marks. */
export const companyKey = (name: string): string =>
  phraseKey(
    name
      .slice(0, longestName)
      .replace(tailForm, "")
      .replace(/^(?:the|die|der|das) /i, ""),
  );

const startsLikeName = (word: string): boolean => /^[("„“]?[\p{Lu}\p{N}\p{Lo}]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);

/** "新卒採用 募集要項", "채용 공고": words of recruiting are no name, unless a legal form makes them one. */
const ofRecruiting = /採用|募集|求人|転職|招聘|招募|职位|職缺|채용|모집|공고/u;
const asianForm = /会社|公司|㈜|주식회사|\(주\)/u;

/** "700 East Temple Street", "Hauptstraße 5", "12 rue de la Paix": an address stands where a name does. */
const streetAddress =
  /^\d+[a-z]?,? .*(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|way|plaza|rue|allée|quai|calle|via)(?:\s|,|$)|(?:stra(?:ß|ss)e|str\.|gasse|gatan|vägen|gata|veien|gate|straat|weg|laan|ulice|utca) \d/iu;

/** "French at B1 level": levels of the Common European Framework. */
const languageLevel = /^[A-C][12]\+?$/;

/** Whether words can be an employer's name. */
export const canBeCompany = (text: string): boolean => {
  const words = text.split(/\s+/);
  // "The Guardian" is a name, and so is "Department of Health": the words behind decide.
  const [first = ""] = text.replace(/^(?:the|department of) (?=\p{Lu})/iu, "").split(/\s+/, 1);
  if (text.length < 2 || text.length > longestName || words.length > mostWords) return false;
  if (/[!?:;|]|\p{L}{4}\.\s|@|https?|\([^)]*$/u.test(text)) return false;
  if (streetAddress.test(text) || languageLevel.test(text)) return false;
  if (ofRecruiting.test(text) && !asianForm.test(text)) return false;
  if (!startsLikeName(first) || !/\p{L}/u.test(text)) return false;
  const key = phraseKey(text);
  return (
    key !== "" &&
    !notNames.has(key) &&
    !notNames.has(phraseKey(first)) &&
    exactSection(key, { language: null }) === null &&
    labelField(text, { language: null }) === null
  );
};

const isStart = (text: string, position: number): boolean => {
  const before = text.slice(Math.max(0, position - 3), position).trimEnd();
  return (
    position === 0 || before === "" || /[.!?:;•|\n–—"“(]$/.test(before) || text.slice(Math.max(0, position - 2), position).includes("\n")
  );
};

/** Words before a position on the same line, last first, with where they begin. */
const wordsBefore = (text: string, end: number): readonly TextPiece[] => {
  const near = Math.max(0, end - reach);
  // Never further back than the reach: a hostile text may be one line.
  const from = near + text.slice(near, end).lastIndexOf("\n") + 1;
  const words = [...text.slice(from, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    text: word,
  }));
  // The first word may have been cut.
  return (from === 0 || text.charAt(from - 1) === "\n" ? words : words.slice(1)).toReversed();
};

const withoutArticle = (text: string, start: number, end: number): TextPiece | null => {
  const name = text.slice(start, end);
  const article = /^(?:The|Die|Der|Das|Het|De|Le|La|Les|L['’]|El|Los|Las|At|Hos|Bei|Chez|Bij|About)\s*(?=\S)/.exec(name);
  const from = start + (article?.[0].length ?? 0);
  const piece = { start: from, end, text: text.slice(from, end) };
  return canBeCompany(piece.text) ? piece : null;
};

/** The name that ends at a position, when a sentence or line begins with it; null for none. */
export const nameBefore = (text: string, end: number, { anywhere }: { readonly anywhere: boolean }): TextPiece | null => {
  let start = end;
  let last = end;
  for (const word of wordsBefore(text, end)) {
    const isPart = startsLikeName(word.text) || joiners.has(word.text);
    const closes = /[.!?:;,]$/.test(word.text) && start !== end && !/^(?:St|Dr|Inc|Co|\p{Lu})\.$/u.test(word.text);
    if (!isPart || closes) break;
    if (start === end) last = word.end;
    start = word.start;
  }
  while (start < last && joiners.has(text.slice(start, last).split(" ", 1)[0] ?? ""))
    start += (text.slice(start, last).split(" ", 1)[0] ?? "").length + 1;
  if (start >= last || !(anywhere || isStart(text, start))) return null;
  return withoutArticle(text, start, last);
};
