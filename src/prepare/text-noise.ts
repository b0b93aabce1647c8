import type { RemovedPart } from "../spec/prepared-document.ts";
import { isApplyLink } from "./link-target.ts";
import { isRelatedHeading } from "./related-words.ts";
import type { TextLine } from "./text-lines.ts";

const link =
  /!?\[((?:[^[\]\n]|!\[[^[\]\n]{0,200}\]\([^()\s]{0,1000}\)){0,200})\](?:\(([^()\s]{0,1000})(?:\s+"[^"\n]{0,200}")?\)|\[[^[\]\n]{0,60}\])/g;
const image = /!\[[^[\]\n]{0,200}\]\([^()\s]{0,1000}\)/g;

/** What a line of links alone holds; null for all other lines. */
interface LinkLine {
  readonly links: number;
  readonly words: number;
}

const readLinkLine = ({ text, heading }: TextLine): LinkLine | null => {
  if (heading > 0 || !text.includes("](") || /mailto:|!\[[^[\]]{0,80}logo/i.test(text)) return null;
  let links = 0;
  let words = 0;
  let isApply = false;
  const rest = text.replace(link, (_whole, label: string, href: string | undefined) => {
    const shown = label.replace(image, "").trim();
    links++;
    words += shown.length;
    isApply ||= isApplyLink({ label: shown, href: href ?? "" });
    return "";
  });
  return isApply || links === 0 || /[\p{L}\p{N}]/u.test(rest) ? null : { links, words };
};

/** The same measure as for the menus of a page in HTML. */
const isMenu = ({ links, words }: LinkLine, isBeforeMain: boolean): boolean => {
  const label = words / Math.max(1, links);
  return isBeforeMain ? links >= 5 && label <= 30 : links >= 15 && label <= 22;
};

/** Lists of links that are menus. Where no heading says what the main part is, they may be the postings. */
const findMenus = (lines: readonly TextLine[]): readonly RemovedPart[] => {
  const main = lines.findIndex(({ heading }) => heading === 1);
  if (main < 0) return [];
  const menus: RemovedPart[] = [];
  for (let index = 0; index < lines.length; ) {
    let menu: LinkLine = { links: 0, words: 0 };
    const first = index;
    for (; index < lines.length; index++) {
      const line = lines[index];
      const found = line === undefined || index === main ? null : readLinkLine(line);
      if (found === null) break;
      menu = { links: menu.links + found.links, words: menu.words + found.words };
    }
    const start = lines[first]?.start ?? 0;
    if (isMenu(menu, first < main)) menus.push({ reason: "navigation", start, end: lines[index - 1]?.next ?? start });
    if (index === first) index++;
  }
  return menus;
};

const wordsOfHeading = ({ text }: TextLine): string => text.replace(/^#{1,6}\s+|[*_#]+/g, "").trim();

/** A posting comes before further postings: its heading, or this much text. */
const leastBefore = 400;

/** Index of the next heading of the same rank that is no link, or the number of lines. */
const endOfSection = (lines: readonly TextLine[], index: number): number => {
  const level = lines[index]?.heading ?? 0;
  for (let after = index + 1; after < lines.length; after++) {
    const { heading = 0, text = "" } = lines[after] ?? {};
    if (heading > 0 && heading <= level && !text.includes("](")) return after;
  }
  return lines.length;
};

/** Sections of further postings, up to the next heading of the same rank that is no link. */
const findRelated = (lines: readonly TextLine[]): readonly RemovedPart[] => {
  const sections: RemovedPart[] = [];
  let hasMain = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.heading === 0) continue;
    if (line.heading === 1) hasMain = true;
    else if ((hasMain || line.start >= leastBefore) && isRelatedHeading(wordsOfHeading(line))) {
      const after = endOfSection(lines, index);
      const end = lines[after]?.start ?? lines.at(-1)?.next ?? line.next;
      sections.push({ reason: "related-jobs", start: line.start, end });
      index = after - 1;
    }
  }
  return sections;
};

const consent =
  /accept|consent|reject|decline|preferences|settings|akzept|zustimm|ablehn|einstellungen|accepter|refuser|paramét|aceptar|rechazar|accett|rifiut|accepteer|weiger|godkänn|avvisa|godta|avvis|přijm|přijmout|souhlas|súhlas|odmietn|akcept|zgod|同意|接受|拒否|동의/i;
const longestBanner = 1500;
/** Text that names cookies more rarely is about something else. */
const charactersPerMention = 350;

/** Paragraphs that ask for consent to cookies: the word twice, or once with a request, and nothing that a posting says. */
const isCookieText = (text: string): boolean => {
  if (text.length > longestBanner) return false;
  const mentions = text.match(/cookies?|クッキー|쿠키/gi)?.length ?? 0;
  return (
    mentions >= 2 &&
    mentions * charactersPerMention >= text.length &&
    consent.test(text) &&
    !/[$€£¥]\s?\d|\d\s?[€£]|apply|bewerb|postul/i.test(text)
  );
};

const findCookieTexts = (lines: readonly TextLine[]): readonly RemovedPart[] => {
  const parts: RemovedPart[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = index;
    let text = "";
    do text += `${lines[index++]?.text ?? ""}\n`;
    while (index < lines.length && lines[index]?.isAfterBlank === false && text.length <= longestBanner);
    const { start = 0 } = lines[first] ?? {};
    if (isCookieText(text)) parts.push({ reason: "cookie-banner", start, end: lines[index - 1]?.next ?? start });
  }
  return parts;
};

/** `[1]: https://…` and `⟨1⟩ https://…`: targets of links, which stand apart from their words. */
const definition = /^(?:\[[^[\]]{1,100}\]:|⟨\d{1,4}⟩)\s+<?\S+:\S+/;

const findDefinitions = (lines: readonly TextLine[]): readonly RemovedPart[] =>
  lines.flatMap(({ text, start, next }) => (definition.test(text) ? [{ reason: "navigation", start, end: next } as const] : []));

const withoutOverlaps = (parts: readonly RemovedPart[]): readonly RemovedPart[] => {
  let end = 0;
  return [...parts]
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter((part) => {
      const isApart = part.start >= end;
      if (isApart) end = part.end;
      return isApart;
    });
};

/** The parts of markdown or plain text that a page in HTML would lose too: menus, sections of similar jobs, requests for consent. */
export const findTextNoise = (lines: readonly TextLine[], { format }: { readonly format: "markdown" | "text" }): readonly RemovedPart[] => {
  const cookies = findCookieTexts(lines);
  if (format === "text") return cookies;
  return withoutOverlaps([...cookies, ...findMenus(lines), ...findRelated(lines), ...findDefinitions(lines)]);
};
