/** No label and no heading is longer, in UTF-16 units; what is longer has no key. */
const longestKey = 120;

const latinMarks = Uint8Array.from({ length: 0x250 }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 0 : 1));
const isLatinMark = (code: number): boolean => latinMarks[code] === 1;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const numbering = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)] +|^\d{1,2}[.、．)）]|^[一二三四五六七八九十]{1,2}[、.．]/u;

/** Blanks that are not single spaces, and marks that count as blanks. */
const otherBlanks = /[^\S ]|[*_]| {2}/;

/** Without the marks around it. Unicode's classes are asked only where a character beyond Latin stands at an edge. */
const withoutEdges = (key: string): string => {
  let start = 0;
  let end = key.length;
  while (start < end && isLatinMark(key.charCodeAt(start))) start++;
  while (end > start && isLatinMark(key.charCodeAt(end - 1))) end--;
  const inner = key.slice(start, end);
  const isLatin = key.charCodeAt(start) < latinMarks.length && key.charCodeAt(end - 1) < latinMarks.length;
  return inner === "" || isLatin ? inner : inner.replace(edges, "");
};

/**
 * The form in which labels and headings are looked up: lower case, straight apostrophes, single blanks, without numbering and
 * without marks at its ends. Empty when the text is too long to be one.
 */
export const phraseKey = (text: string): string => {
  if (text.length > longestKey) return "";
  const lower = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const plain = withoutEdges(otherBlanks.test(lower) ? lower.replace(/[\s*_]+/g, " ") : lower);
  const unnumbered = plain.replace(numbering, "");
  return unnumbered.length === plain.length ? plain : withoutEdges(unnumbered);
};
