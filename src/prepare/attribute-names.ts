import type { Span } from "./text-buffer.ts";

/** The attributes preparation looks at: all others, however many, cost nothing but their scan. */
const readNames: ReadonlySet<string> = new Set(
  "id rel src alt lang href type role open name class style start hidden typeof content datetime property itemprop itemtype itemscope aria-label aria-hidden aria-expanded aria-controls shadowrootmode srcdoc popover title data-title data-bs-title data-tooltip data-original-title data-tippy-content".split(
    " ",
  ),
);

const longestName = 20;
const namesByLength: readonly (readonly string[])[] = Array.from({ length: longestName + 1 }, (_, size) =>
  [...readNames].filter(({ length }) => length === size),
);

/** The name at a span in lower case if preparation looks at it, else "". */
export const attributeName = (source: string, { start, end }: Span): string => {
  const candidates = namesByLength[end - start];
  if (candidates === undefined || candidates.length === 0) return "";
  for (const candidate of candidates) if (source.startsWith(candidate, start)) return candidate;
  const first = source.charCodeAt(start);
  // Written in lower case it would have been found.
  if (first > 0x60 && source.charCodeAt(end - 1) > 0x60) return "";
  const written = source.slice(start, end).toLowerCase();
  return readNames.has(written) ? written : "";
};
