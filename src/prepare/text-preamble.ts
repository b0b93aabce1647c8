import type { PageMetadata, RemovedPart } from "../spec/prepared-document.ts";
import type { TextLine } from "./text-lines.ts";

/** What a crawler wrote above the text. */
export interface TextPreamble {
  readonly metadata: readonly PageMetadata[];
  readonly removed: readonly RemovedPart[];
}

/** The labels that Jina's reader writes, and what they mean here. */
const labels: readonly (readonly [label: RegExp, name: string])[] = [
  [/^Title:\s*/, "title"],
  [/^URL Source:\s*/, "canonical"],
  [/^Published Time:\s*/, "time"],
  [/^Number of Pages:\s*|^Warning:\s*/, ""],
  [/^Markdown Content:\s*/, ""],
];

/** A crawler's preamble at the beginning of a text: title, address and time go aside. A text without one has none of it. */
export const readPreamble = (source: string, lines: readonly TextLine[]): TextPreamble => {
  const metadata: PageMetadata[] = [];
  let end = 0;
  for (const { text, start, next } of lines.slice(0, labels.length + 1)) {
    const found = labels.find(([label]) => label.test(text));
    if (found === undefined) break;
    const value = text.replace(found[0], "");
    const at = source.indexOf(value, start);
    if (found[1] !== "" && value !== "") metadata.push({ name: found[1], value, start: at, end: at + value.length });
    end = next;
  }
  const isPreamble = metadata.some(({ name }) => name === "canonical") && metadata.some(({ name }) => name === "title");
  return isPreamble ? { metadata, removed: [{ reason: "navigation", start: 0, end }] } : { metadata: [], removed: [] };
};
