import type { DemoRow } from "./demo-row.ts";

const headings = ["posting", "tokens", "route", "time", "fields", "salary", "title as extracted"];
const rightAligned = new Set([1, 3, 4]);
const longestTitle = 40;

/** The table of the demo, one line a page. */
export function formatTable(rows: readonly DemoRow[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const ruler = widths.map((width) => "-".repeat(width));
  return [headings, ruler, ...rows.map(cells)].map((line) => formatLine(line, widths)).join("\n");
}

function formatLine(line: readonly string[], widths: readonly number[]): string {
  const padded = line.map((cell, column) =>
    rightAligned.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
  );
  return padded.join("  ").trimEnd();
}

function cells({ posting, tokens, isExact, route, milliseconds, found }: DemoRow): readonly string[] {
  const note = posting.note === "" ? "" : ` (${posting.note})`;
  const count = tokens === null ? "-" : `${isExact ? "" : "> "}${tokens.toLocaleString("en-US")}`;
  const fields = found === null ? "-" : `${found.fields}/${found.of}`;
  return [`${posting.id}${note}`, count, route, duration(milliseconds), fields, found?.salary ?? "", oneLine(found?.title ?? "")];
}

function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** A model's words may hold anything: line breaks and control characters must not reach the terminal. */
function oneLine(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return clean.length > longestTitle ? `${clean.slice(0, longestTitle - 1)}…` : clean;
}
