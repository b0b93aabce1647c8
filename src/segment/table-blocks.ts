import { isTitleLabel, labelBit } from "./line-kinds.ts";
import type { PostingBlock, TableCell } from "./posting-segment.ts";
import type { TextLine } from "./text-lines.ts";

const mostCells = 20;
const longestRow = 2_000;
const longestLabel = 60;

type Cell = Omit<TableCell, "label">;

/** The cells of a row, as preparation writes them. */
const cellsOf = (text: string, { start, end }: TextLine): readonly Cell[] => {
  if (end - start > longestRow) return [];
  const cells: Cell[] = [];
  let from = start;
  while (from <= end && cells.length < mostCells) {
    const bar = text.indexOf("|", from);
    const to = bar === -1 || bar > end ? end : bar;
    const written = text.slice(from, to);
    const lead = written.length - written.trimStart().length;
    cells.push({ start: from + lead, end: Math.max(from + lead, from + written.trimEnd().length) });
    from = to + 1;
    if (to === end) break;
  }
  // Markdown writes a bar at both ends.
  const isOuter = (cell: Cell | undefined): boolean => cell !== undefined && cell.end <= cell.start;
  const first = isOuter(cells[0]) ? 1 : 0;
  return cells.slice(first, first === 1 && isOuter(cells.at(-1)) ? -1 : undefined);
};

const isRuler = (text: string, { start, end }: TextLine): boolean => /^[\s|:-]{3,400}$/.test(text.slice(start, Math.min(end, start + 401)));

/** Labels of a table's head: one names titles, another one another fact of a posting. */
const headOf = (text: string, line: TextLine): readonly string[] | null => {
  if (!text.slice(line.start, Math.min(line.end, line.start + 200)).includes("|")) return null;
  const labels = cellsOf(text, line).map(({ start, end }) => text.slice(start, Math.min(end, start + longestLabel)));
  return labels.length >= 2 && labels.some(isTitleLabel) && labels.some((label) => labelBit(label) !== 0) ? labels : null;
};

/** Postings of a row each, in a table whose head says which cell is the title. */
export const tableBlocks = (text: string, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingBlock[] => {
  const at = lines.findIndex((line) => headOf(text, line) !== null);
  const head = lines[at];
  const labels = head === undefined ? null : headOf(text, head);
  if (labels === null) return [];
  const titleAt = labels.findIndex(isTitleLabel);
  const blocks: PostingBlock[] = [];
  for (const line of lines.slice(at + 1)) {
    if (isRuler(text, line)) continue;
    const cells = cellsOf(text, line);
    const title = cells[titleAt];
    if (cells.length !== labels.length || title === undefined || title.end <= title.start) break;
    const named = cells.map((cell, index) => ({ ...cell, label: labels[index] ?? "" })).filter(({ start, end }) => end > start);
    if (named.length > 1) blocks.push({ start: line.start, end: line.end, title: text.slice(title.start, title.end), cells: named });
  }
  return blocks;
};
