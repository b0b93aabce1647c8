/** Words in lower case with one blank between them, so that punctuation and case tell nothing apart. */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
