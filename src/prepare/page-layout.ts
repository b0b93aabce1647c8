import type { ElementKind } from "./element-kinds.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import { breakLine, type TextBuffer } from "./text-buffer.ts";

/** A list, table or term list that is open: what its next item needs to know. */
interface LayoutContext {
  readonly kind: "list" | "table" | "terms";
  /** Number of the next item of a numbered list, or null. */
  number: number | null;
  /** Where the current row or term began. */
  start: number;
  lines: number;
  /** Whether the table has header cells: then an empty cell still counts as a column. */
  hasHeader: boolean;
  /** Cells of the current row, or descriptions of the current term, so far. */
  cells: number;
}

/** Where in the page's structure the text stands. Changed only by the functions of this file. */
export interface PageLayout {
  readonly contexts: LayoutContext[];
  lists: number;
}

const deepestIndent = 6;

/** Starts the layout of a page. */
export const createPageLayout = (): PageLayout => ({ contexts: [], lists: 0 });

interface Place {
  readonly layout: PageLayout;
  readonly buffer: TextBuffer;
}

/** Inside a list or table, paragraphs follow each other without blank lines. */
const startLine = ({ layout, buffer }: Place, level: 1 | 2): void => breakLine(buffer, layout.contexts.length > 0 ? 1 : level);

const current = ({ layout }: Place, kind: LayoutContext["kind"]): LayoutContext | undefined => {
  const context = layout.contexts.at(-1);
  return context?.kind === kind ? context : undefined;
};

const firstNumber = (name: string, attributes: TagAttributes): number | null => {
  if (name !== "ol") return null;
  const start = Number.parseInt(attributes.get("start")?.value ?? "1", 10);
  return Number.isSafeInteger(start) ? start : 1;
};

const openContext = (place: Place, { kind, number }: Pick<LayoutContext, "kind" | "number">): void => {
  place.buffer.separator = "";
  startLine(place, 2);
  place.layout.contexts.push({ kind, number, start: 0, lines: 0, hasHeader: false, cells: 0 });
  if (kind === "list") place.layout.lists++;
};

const closeContext = (place: Place, kind: LayoutContext["kind"]): void => {
  if (current(place, kind) === undefined) return;
  place.layout.contexts.pop();
  if (kind === "list") place.layout.lists--;
  place.buffer.separator = "";
  startLine(place, 2);
};

const openItem = (place: Place): void => {
  const { layout, buffer } = place;
  breakLine(buffer, 1);
  const list = current(place, "list");
  const number = list?.number ?? null;
  if (list !== undefined && number !== null) list.number = number + 1;
  buffer.prefix = "  ".repeat(Math.min(Math.max(layout.lists - 1, 0), deepestIndent)) + (number === null ? "- " : `${number}. `);
};

const startRow = ({ buffer }: Place, context: LayoutContext | undefined): void => {
  buffer.separator = "";
  breakLine(buffer, 1);
  if (context !== undefined) Object.assign(context, { start: buffer.length, lines: buffer.lines, cells: 0 });
};

const openCell = (place: Place, { isHeader }: { readonly isHeader: boolean }): void => {
  const { buffer } = place;
  const table = current(place, "table");
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

const openDescription = (place: Place): void => {
  const { buffer } = place;
  const terms = current(place, "terms");
  const isTermOnThisLine = terms !== undefined && terms.cells === 0 && buffer.length > terms.start && buffer.lines - terms.lines <= 1;
  if (terms !== undefined) terms.cells++;
  if (isTermOnThisLine) buffer.separator = /[:：]$/.test(buffer.parts.at(-1) ?? "") ? " " : ": ";
  else breakLine(buffer, 1);
};

const openHeading = ({ buffer }: Place, level: number): void => {
  breakLine(buffer, 2);
  buffer.prefix = `${"#".repeat(level)} `;
};

/** Lays out the start of an element: asks the buffer for breaks, marks and separators. */
export const openInLayout = (
  place: Place,
  { kind, attributes }: { readonly kind: ElementKind; readonly attributes: TagAttributes },
): void => {
  const { name, context, heading, level, isCustom } = kind;
  const { buffer } = place;
  if (context !== null) openContext(place, { kind: context, number: firstNumber(name, attributes) });
  else if (heading > 0) openHeading(place, heading);
  else if (name === "li") openItem(place);
  else if (name === "tr") startRow(place, current(place, "table"));
  else if (name === "dt") startRow(place, current(place, "terms"));
  else if (name === "td" || name === "th") openCell(place, { isHeader: name === "th" });
  else if (name === "dd") openDescription(place);
  else if (name === "br") breakLine(buffer, buffer.breaks === 0 ? 1 : 2);
  else if (level > 0) startLine(place, level === 2 ? 2 : 1);
  else if (isCustom) buffer.space = true;
};

/** Lays out the end of an element. */
export const closeInLayout = (place: Place, { name, context, heading, level, isCustom }: ElementKind): void => {
  const { buffer } = place;
  if (context !== null) closeContext(place, context);
  else if (name === "li" || name === "tr" || heading > 0) {
    buffer.prefix = "";
    if (name === "tr") buffer.separator = "";
    startLine(place, heading > 0 ? 2 : 1);
  } else if (level > 0) {
    if (name === "dd") buffer.separator = "";
    startLine(place, level === 2 ? 2 : 1);
  } else if (isCustom || name === "td" || name === "th") buffer.space = true;
};
