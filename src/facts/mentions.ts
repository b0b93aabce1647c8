import { lineTopics, type Topic } from "./line-topics.ts";
import type { TextLine } from "./text-line.ts";

/** Lines that may speak of a topic. A topic without lines is not stated in any language that has a table. */
export type Mentions = ReadonlyMap<Topic, readonly TextLine[]>;

/** Sorts lines by what they may speak of, in one pass. */
export const readMentions = (lines: readonly TextLine[]): Mentions => {
  const mentions = new Map<Topic, TextLine[]>();
  for (const line of lines) {
    for (const topic of lineTopics(line.text)) {
      const known = mentions.get(topic);
      if (known === undefined) mentions.set(topic, [line]);
      else known.push(line);
    }
  }
  return mentions;
};

/** Lines put together as a text of their own, and the way back. */
export interface Excerpt {
  readonly text: string;
  /** From an offset of the excerpt to the prepared text. */
  readonly toText: (offset: number) => number;
}

/** Makes a short text of some lines, so that a reader need not look at the rest. */
export const excerptOf = (lines: readonly TextLine[]): Excerpt => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const toText = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (lines[low]?.start ?? 0) + offset - (starts[low] ?? 0);
  };
  return { text: lines.map(({ text }) => text).join("\n"), toText };
};
