/** A string or a number in a text that is more or less JSON. Offsets leave the quotes out. */
export interface JsonLiteral {
  readonly start: number;
  readonly end: number;
  /** Whether a colon behind it makes it a key. */
  readonly isKey: boolean;
}

const number = /-?\d[\d.eE+-]*/y;
const colon = /\s{0,50}:/y;
const quoteOrDigit = /["\d-]/g;

/** The quote that ends a string, or the end of the text. */
const closingQuote = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    at += code === 92 ? 2 : 1;
  }
  return text.length;
};

const matchEnd = (pattern: RegExp, { text, at }: { readonly text: string; readonly at: number }): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
};

/** Lists the strings and numbers of JSON, also of broken JSON, in order. Every character is looked at once. */
export function* jsonLiterals(text: string): Iterable<JsonLiteral> {
  let at = 0;
  while (at < text.length) {
    quoteOrDigit.lastIndex = at;
    const found = quoteOrDigit.exec(text);
    if (found === null) return;
    if (found[0] === '"') {
      const start = found.index + 1;
      const end = closingQuote(text, start);
      yield { start, end, isKey: matchEnd(colon, { text, at: end + 1 }) >= 0 };
      at = end + 1;
      continue;
    }
    const end = matchEnd(number, { text, at: found.index });
    if (end >= 0) yield { start: found.index, end, isKey: false };
    at = Math.max(end, found.index + 1);
  }
}
