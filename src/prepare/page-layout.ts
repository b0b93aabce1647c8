import { blockLevels, headingLevel } from "./html-elements.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import { breakLine, type TextBuffer } from "./text-buffer.ts";

/** A list, table row or term list that is open: what its next item needs to know. */
interface LayoutContext {
  readonly kind: "list" | "table" | "terms";
  /** Number of the next item of a numbered list, or null. */
  number: number | null;
  /** Where the current row or term began. */
  start: number;
  lines: number;
  /** Whether the table has header cells: then an empty cell still counts as a column. */
  hasHeader: boolean;
  /** Cells of the current row so far. */
  cells: number;
}

/** Lays elements out as lines: headings, list marks, table rows, terms. Changes only the buffer's pending breaks and marks. */
export interface PageLayout {
  open(name: string, attributes: TagAttributes): void;
  close(name: string): void;
}

const contextKinds: ReadonlyMap<string, LayoutContext["kind"]> = new Map<string, LayoutContext["kind"]>([
  ["ul", "list"],
  ["ol", "list"],
  ["menu", "list"],
  ["dir", "list"],
  ["table", "table"],
  ["dl", "terms"],
]);

const deepestIndent = 6;

const firstNumber = (name: string, attributes: TagAttributes): number | null => {
  if (name !== "ol") return null;
  const start = Number.parseInt(attributes.get("start")?.value ?? "1", 10);
  return Number.isSafeInteger(start) ? start : 1;
};

/** Starts the layout of a page. */
export const createPageLayout = (buffer: TextBuffer): PageLayout => {
  const contexts: LayoutContext[] = [];
  let lists = 0;
  let tables = 0;

  const startLine = (level: 1 | 2): void => breakLine(buffer, lists > 0 || tables > 0 ? 1 : level);
  const current = (kind: LayoutContext["kind"]): LayoutContext | undefined => {
    const context = contexts.at(-1);
    return context?.kind === kind ? context : undefined;
  };
  const openContext = (kind: LayoutContext["kind"], number: number | null): void => {
    buffer.separator = "";
    startLine(2);
    contexts.push({ kind, number, start: 0, lines: 0, hasHeader: false, cells: 0 });
    if (kind === "list") lists++;
    if (kind === "table") tables++;
  };
  const closeContext = (kind: LayoutContext["kind"]): void => {
    if (current(kind) === undefined) return;
    contexts.pop();
    if (kind === "list") lists--;
    if (kind === "table") tables--;
    buffer.separator = "";
    startLine(2);
  };
  const openItem = (): void => {
    breakLine(buffer, 1);
    const list = current("list");
    const mark = list?.number == null ? "- " : `${list.number}. `;
    if (list?.number != null) list.number++;
    buffer.prefix = "  ".repeat(Math.min(Math.max(lists - 1, 0), deepestIndent)) + mark;
  };
  const startRow = (context: LayoutContext | undefined): void => {
    buffer.separator = "";
    breakLine(buffer, 1);
    if (context !== undefined) Object.assign(context, { start: buffer.length, lines: buffer.lines, cells: 0 });
  };
  const openCell = (isHeader: boolean): void => {
    const table = current("table");
    if (table === undefined) return;
    if (isHeader) table.hasHeader = true;
    const isFirst = table.cells++ === 0;
    if (isFirst) return;
    if (buffer.length === table.start) {
      if (table.hasHeader) buffer.prefix += "| ";
    } else if (buffer.lines - table.lines > 1) {
      // The cells before hold several lines, so this is a layout and no row of data.
      breakLine(buffer, 1);
      table.lines = buffer.lines;
    } else buffer.separator = table.hasHeader ? `${buffer.separator.trimEnd()} | ` : " | ";
  };
  const openDescription = (): void => {
    const terms = current("terms");
    const isTermOnThisLine = terms !== undefined && buffer.length > terms.start && buffer.lines - terms.lines <= 1 && terms.cells === 0;
    if (terms !== undefined) terms.cells++;
    if (isTermOnThisLine) buffer.separator = /[:：]$/.test(buffer.parts.at(-1) ?? "") ? " " : ": ";
    else breakLine(buffer, 1);
  };

  return {
    open(name, attributes) {
      const kind = contextKinds.get(name);
      const level = blockLevels.get(name);
      if (kind !== undefined) openContext(kind, firstNumber(name, attributes));
      else if (name === "li") openItem();
      else if (name === "tr") startRow(current("table"));
      else if (name === "dt") startRow(current("terms"));
      else if (name === "td" || name === "th") openCell(name === "th");
      else if (name === "dd") openDescription();
      else if (headingLevel(name) > 0) {
        breakLine(buffer, 2);
        buffer.prefix = `${"#".repeat(headingLevel(name))} `;
      } else if (level !== undefined) startLine(level);
      else if (name === "br") breakLine(buffer, buffer.breaks === 0 ? 1 : 2);
      else if (name.includes("-")) buffer.space = true;
    },
    close(name) {
      const kind = contextKinds.get(name);
      const level = blockLevels.get(name);
      if (kind !== undefined) closeContext(kind);
      else if (name === "tr" || name === "dd") {
        buffer.separator = "";
        if (name === "tr") buffer.prefix = "";
        breakLine(buffer, 1);
      } else if (name === "li" || headingLevel(name) > 0) {
        buffer.prefix = "";
        startLine(name === "li" ? 1 : 2);
      } else if (level !== undefined) startLine(level);
      else if (name.includes("-") || name === "td" || name === "th") buffer.space = true;
    },
  };
};
