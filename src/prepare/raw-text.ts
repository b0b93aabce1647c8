import { isNameEnd } from "./scan-tag.ts";
import type { Span } from "./text-buffer.ts";

/** Elements whose content is text up to their end tag, whatever that text looks like; `plaintext` never ends. */
const rawTextNames: readonly string[] = "script style title textarea iframe xmp noembed noframes plaintext".split(" ");

const longestName = 9;
const namesByLength: readonly (readonly string[])[] = Array.from({ length: longestName + 1 }, (_, size) =>
  rawTextNames.filter(({ length }) => length === size),
);

/** The name at a span in lower case if its element holds raw text, else "". */
export const rawTextName = (source: string, { start, end }: Span): string => {
  const candidates = namesByLength[end - start];
  if (candidates === undefined || candidates.length === 0) return "";
  const first = source.charCodeAt(start) | 0x20;
  for (const candidate of candidates)
    if (candidate.charCodeAt(0) === first && source.slice(start, end).toLowerCase() === candidate) return candidate;
  return "";
};

/** Whether a name that the source breaks off in may become one of those. */
export const isRawTextBeginning = (written: string): boolean => {
  const beginning = written.toLowerCase();
  return rawTextNames.some((name) => name.startsWith(beginning));
};

/** Where the end tag of raw text begins that starts at `from`, or -1 when it never comes. */
export const endOfRawText = (source: string, { name, from }: { readonly name: string; readonly from: number }): number => {
  if (name === "plaintext") return -1;
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    if (end < source.length && isNameEnd(source.charCodeAt(end)) && source.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return -1;
};
