/** Marks of Markdown around words; "Kolleg*innen" and "snake_case" have none. */
const emphasis = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=[^\s*_])([^*_\n]{1,200}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** A text without its marks of emphasis, and the way back. */
export interface PlainText {
  readonly text: string;
  /** From an offset of the plain text to the text that was given. */
  readonly toText: (offset: number) => number;
}

/** Takes the marks of emphasis out of a value: "Night **Porter**", "_Bath_, UK". */
export function withoutEmphasis(text: string): PlainText {
  if (!/[*_]/.test(text)) return { text, toText: (offset) => offset };
  const kept: number[] = [];
  let plain = "";
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) kept.push(at);
    plain += text.slice(from, to);
  };
  let from = 0;
  for (const match of text.matchAll(emphasis)) {
    const mark = match[1]?.length ?? 0;
    keep(from, match.index);
    keep(match.index + mark, match.index + match[0].length - mark);
    from = match.index + match[0].length;
  }
  keep(from, text.length);
  return { text: plain, toText: (offset) => kept[offset] ?? text.length };
}
