/** Text that was decoded, with the way back: `toRaw(offset)` is where the character stood before. */
export interface DecodedText {
  readonly text: string;
  readonly toRaw: (offset: number) => number;
}

const blank = (text: string): string => " ".repeat(text.length);

/** What pages write around the JSON of a script: HTML comments, CDATA, a semicolon after it. */
const opening = /^(?:\s|\uFEFF|<!--|<!\[CDATA\[|\/\/[ \t]*(?=<!)|\/\*[ \t]*(?=<!)|\*\/)+/;
const closing = /(?:\s|-->|\]\]>|;|\/\/|\/\*|\*\/)+$/;

/** How far from the end a wrapper is looked for: longer ones would only serve to slow the search down. */
const closingWindow = 64;

/** Blanks out wrappers around JSON; the length stays. */
export const blankWrappers = (text: string): string => {
  const start = opening.exec(text)?.[0].length ?? 0;
  const tail = text.slice(Math.max(start, text.trimEnd().length - closingWindow));
  const length = closing.exec(tail)?.[0].length ?? 0;
  if (start === 0 && length === 0) return text;
  return blank(text.slice(0, start)) + text.slice(start, text.length - length) + blank(text.slice(text.length - length));
};

const named: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };
const entity = /&(?:(quot|amp|lt|gt|apos)|#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6}));/g;

const decodedEntity = ([whole, name, decimal, hexadecimal]: RegExpExecArray): string => {
  if (name !== undefined) return named[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** Whether JSON was written with its quotes escaped for HTML: `{&quot;@type&quot;: …}`. */
export const isEntityEscaped = (text: string): boolean => /^\s*[[{]\s*(?:[[{]\s*)?&(?:quot|#34|#[xX]22);/.test(text.slice(0, 200));

/** Decodes one round of entities. Linear in the text. */
export const decodeEntities = (raw: string): DecodedText => {
  const parts: string[] = [];
  /** Pairs: offset in the decoded text, offset in the raw text right after an entity. */
  const marks: (readonly [number, number])[] = [[0, 0]];
  let copied = 0;
  let length = 0;
  for (const match of raw.matchAll(entity)) {
    const character = decodedEntity(match);
    parts.push(raw.slice(copied, match.index), character);
    length += match.index - copied + character.length;
    copied = match.index + match[0].length;
    marks.push([length, copied]);
  }
  parts.push(raw.slice(copied));
  return { text: parts.join(""), toRaw: (offset) => rawOffset(marks, offset) };
};

const rawOffset = (marks: readonly (readonly [number, number])[], offset: number): number => {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [decoded, rawStart] = marks[low] ?? [0, 0];
  return rawStart + offset - decoded;
};
