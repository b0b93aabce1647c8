const special = /[\\^$.*+?()[\]{}|/]/g;

const isUnspaced = (phrase: string): boolean => /[^\p{Script=Latin}\p{P}\p{S}\s\p{N}]/u.test(phrase);

/** A phrase as a pattern: whole words, unless a `*` at its start or end lets it stand inside a longer word. */
const asPattern = (phrase: string): string => {
  const written = phrase
    .replace(/^\*|\*$/g, "")
    .replace(special, "\\$&")
    .replaceAll(" ", "[ \\u00a0]");
  if (isUnspaced(phrase)) return written;
  const before = phrase.startsWith("*") || !/^[\p{L}\p{N}]/u.test(phrase) ? "" : "(?<![\\p{L}\\p{N}])";
  const after = phrase.endsWith("*") || !/[\p{L}\p{N}]$/u.test(phrase) ? "" : "(?![\\p{L}\\p{N}])";
  return `${before}${written}${after}`;
};

/** The alternatives of a pattern for any of the phrases, longest first. */
export function alternatives(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .filter((phrase) => phrase.replaceAll("*", "") !== "")
    .sort((left, right) => right.length - left.length)
    .map(asPattern)
    .join("|");
}

/** One pattern for any of the phrases, on lower-case text. Plain alternatives, so it is linear. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(alternatives(phrases), "gu");
}
