/** Stands for a line break within a string while the text is parsed: JSON allows it there and it takes the same room. */
const lineBreakMark = "\u2028";
/** Stands for a quote within a string that the page forgot to escape. */
const quoteMark = "\u2029";

/** How strings end: at the first bare quote, or at the first that something of JSON's follows. */
export type QuoteRule = "strict" | "lenient";

interface Edits {
  readonly parts: string[];
  copied: number;
}

const replace = (edits: Edits, { text, start, end, by }: { text: string; start: number; end: number; by: string }): void => {
  edits.parts.push(text.slice(edits.copied, start), by);
  edits.copied = end;
};

const blanks = (length: number): string => " ".repeat(length);

const commentEnd = (text: string, start: number): number => {
  const isBlock = text[start + 1] === "*";
  const end = text.indexOf(isBlock ? "*/" : "\n", start + 2);
  return end === -1 ? text.length : end + (isBlock ? 2 : 0);
};

const isComment = (text: string, start: number): boolean => text[start] === "/" && (text[start + 1] === "*" || text[start + 1] === "/");

const skipSpace = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
};

/** What comes after a comma: a value, or a key, which some write without quotes. */
const opensNext = /^(?:["{[}\]]|-?\d|true|false|null|[A-Za-z_$@][\w$]{0,60}:\s{0,4}(?:["'{[\d-]|true|false|null))/;
const longestOpening = 80;

/** After a string comes a colon, a bracket, or a comma with a value behind it; after a quote within a text, words. */
const closesString = (text: string, quote: number): boolean => {
  const next = skipSpace(text, quote + 1);
  if (next >= text.length || ":}]".includes(text[next] ?? "")) return true;
  if (text[next] !== ",") return false;
  const start = skipSpace(text, next + 1);
  return opensNext.test(text.slice(start, start + longestOpening));
};

interface StringScan {
  readonly start: number;
  readonly edits: Edits;
  readonly quotes: QuoteRule;
}

/** From the character after the opening quote to the one after the closing quote; what may not stand between is replaced. */
const tidyString = (text: string, { start, edits, quotes }: StringScan): number => {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      if (quotes === "strict" || closesString(text, at)) return at + 1;
      replace(edits, { text, start: at, end: at + 1, by: quoteMark });
    } else if (code === 0x5c) at += 1;
    else if (code < 0x20) replace(edits, { text, start: at, end: at + 1, by: code === 0x0a ? lineBreakMark : " " });
  }
  return text.length;
};

/**
 * Blanks out what JSON does not allow but pages often write: comments, commas before a closing bracket, raw control
 * characters within strings, and with the lenient rule quotes within strings. The length stays, so that every offset still holds. Linear in the text.
 */
export const tidyJson = (text: string, { quotes }: { quotes: QuoteRule }): string => {
  const edits: Edits = { parts: [], copied: 0 };
  let comma = -1;
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (isComment(text, at)) {
      const end = commentEnd(text, at);
      // A comma before the comment must stay editable, so it is settled first.
      if (comma >= edits.copied && /^\s*[}\]]/.test(text.slice(end, end + 100))) {
        replace(edits, { text, start: comma, end: comma + 1, by: " " });
        comma = -1;
      }
      replace(edits, { text, start: at, end, by: blanks(end - at) });
      at = end;
      continue;
    }
    if ((character === "}" || character === "]") && comma >= edits.copied) replace(edits, { text, start: comma, end: comma + 1, by: " " });
    if (character === ",") comma = at;
    else if (character !== undefined && !/\s/.test(character)) comma = -1;
    at = character === '"' ? tidyString(text, { start: at + 1, edits, quotes }) : at + 1;
  }
  edits.parts.push(text.slice(edits.copied));
  return edits.parts.join("");
};

/** Brings back what {@link tidyJson} marked. */
export const withoutMarks = (value: string): string =>
  /[\u2028\u2029]/.test(value) ? value.replaceAll(lineBreakMark, "\n").replaceAll(quoteMark, '"') : value;
