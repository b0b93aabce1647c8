/** No label and no heading is longer, in UTF-16 units; what is longer has no key. */
const longestKey = 120;

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const numbering = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)] +|^\d{1,2}[.、．)）]|^[一二三四五六七八九十]{1,2}[、.．]/u;

/**
 * The form in which labels and headings are looked up: lower case, straight apostrophes, single blanks, without numbering and
 * without marks at its ends. Empty when the text is too long to be one.
 */
export const phraseKey = (text: string): string => {
  if (text.length > longestKey) return "";
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s*_]+/g, " ");
  return plain.replace(edges, "").replace(numbering, "").replace(edges, "");
};
