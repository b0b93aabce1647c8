import type { Span } from "./text-buffer.ts";

/** What begins with `<!`, `<?` or an end tag without a name. `start` and `end` bound its content. */
export interface Declaration extends Span {
  readonly kind: "comment" | "unclosed-comment" | "character-data" | "doctype";
  /** Where reading goes on. */
  readonly next: number;
}

const cdata = "[CDATA[";
const doctype = "doctype";

/** A comment ends with `-->` or `--!>`; `<!-->` and `<!--->` are whole ones. Gives where its `>` stands, or -1. */
const endOfComment = (source: string, start: number): number => {
  for (let at = source.indexOf(">", start); at >= 0; at = source.indexOf(">", at + 1)) {
    if (at === start || (at === start + 1 && source[start] === "-")) return at;
    if (at - start >= 2 && source.startsWith("--", at - 2)) return at;
    if (at - start >= 3 && source.startsWith("--!", at - 3)) return at;
  }
  return -1;
};

const comment = (source: string, { start, end }: Span): Declaration =>
  end < 0 ? { kind: "unclosed-comment", start, end: source.length, next: source.length } : { kind: "comment", start, end, next: end + 1 };

const characterData = (source: string, start: number): Declaration => {
  const end = source.indexOf("]]>", start + cdata.length);
  return end < 0 ? comment(source, { start, end }) : { kind: "character-data", start: start + cdata.length, end, next: end + 3 };
};

/** Reads what `<!` begins; `start` is after it. What is neither comment, data nor doctype is a comment up to the next `>`. */
export const scanDeclaration = (source: string, start: number): Declaration => {
  if (source.startsWith("--", start)) return comment(source, { start: start + 2, end: endOfComment(source, start + 2) });
  if (source.startsWith(cdata, start)) return characterData(source, start);
  const end = source.indexOf(">", start);
  if (source.slice(start, start + doctype.length).toLowerCase() !== doctype) return comment(source, { start, end });
  const next = end < 0 ? source.length : end + 1;
  return { kind: "doctype", start, end: next, next };
};

/** Reads what browsers take for a comment up to the next `>`. */
export const scanBogusComment = (source: string, start: number): Declaration => comment(source, { start, end: source.indexOf(">", start) });
