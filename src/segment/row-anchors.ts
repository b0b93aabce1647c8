import { languages } from "../languages/languages.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import { once } from "../normalize/once.ts";
import type { PostingAnchor } from "./posting-segment.ts";
import type { TextLine } from "./text-lines.ts";

const fewestRows = 3;
const fewestLabels = 2;
const longestRow = 300;
const longestTitle = 120;
const separator = /\s+[|–—·•/-]\s+|\t+|\s{3,}/;

/** A row states a title and at least one more fact, apart from each other. */
const rowOf = (text: string, { start, end }: TextLine): PostingAnchor | null => {
  if (end - start > longestRow) return null;
  const row = text.slice(start, end).replace(/^[-*|•\s]+/, "");
  const cells = row.split(separator, 6).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const title = cells.slice(0, 2).find(namesOccupation);
  return cells.length >= 2 && title !== undefined && title.length <= longestTitle ? { start, title: title.trim() } : null;
};

const titleLabels = once(() => new Set(languages.flatMap(({ labels }) => labels.title)));

/** A line that names the title: "Position: Cook". */
const labelledOf = (text: string, { start, end }: TextLine): PostingAnchor | null => {
  const match = /^[#*\-\s]{0,8}([^:：\n]{2,40})[:：]\s*(\S.{0,150})$/.exec(text.slice(start, Math.min(end, start + 210)));
  const label = match?.[1]?.replace(/[*_]/g, "").trim().toLowerCase() ?? "";
  return titleLabels().has(label) ? { start, title: match?.[2]?.replace(/^\*+|\*+$/g, "").trim() ?? "" } : null;
};

/** Postings of a line each, as in a table or a list without links. */
export const rowAnchors = (text: string, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingAnchor[] => {
  const rows = lines.map((line) => rowOf(text, line)).filter((row) => row !== null);
  return rows.length >= fewestRows ? rows : [];
};

/** Postings that begin with a labelled title each. */
export const labelAnchors = (text: string, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingAnchor[] => {
  const titles = lines.map((line) => labelledOf(text, line)).filter((title) => title !== null);
  return new Set(titles.map(({ title }) => title)).size >= fewestLabels ? titles : [];
};
