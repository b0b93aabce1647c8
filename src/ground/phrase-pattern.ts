const special = /[\\^$.*+?()[\]{}|/]/g;

const isUnspaced = (phrase: string): boolean => /[^\p{Script=Latin}\p{P}\p{S}\s\p{N}]/u.test(phrase);

const written = (phrase: string): string =>
  phrase
    .replace(/^\*|\*$/g, "")
    .replace(special, "\\$&")
    .replaceAll(" ", "[ \\u00a0]");

type Bounds = "whole" | "start" | "end" | "free";

/** Which ends of a phrase are ends of words: none where a `*` lets it stand inside a longer word. */
const boundsOf = (phrase: string): Bounds => {
  if (isUnspaced(phrase)) return "free";
  const start = /^[\p{L}\p{N}]/u.test(phrase);
  const end = /[\p{L}\p{N}]$/u.test(phrase);
  if (start) return end ? "whole" : "start";
  return end ? "end" : "free";
};

/** Written once for each group of phrases: a class of letters is slow to compile. */
const notBefore = "(?<![\\p{L}\\p{N}])";
const notAfter = "(?![\\p{L}\\p{N}])";
const around: Readonly<Record<Bounds, readonly [string, string]>> = {
  whole: [notBefore, notAfter],
  start: [notBefore, ""],
  end: ["", notAfter],
  free: ["", ""],
};

/** The alternatives of a pattern for any of the phrases, longest first among those with the same bounds. */
export function alternatives(phrases: readonly string[]): string {
  const known = [...new Set(phrases)]
    .filter((phrase) => phrase.replaceAll("*", "") !== "")
    .sort((left, right) => right.length - left.length);
  return [...Map.groupBy(known, boundsOf)]
    .map(([bounds, group]) => {
      const [before, after] = around[bounds];
      return `${before}(?:${group.map(written).join("|")})${after}`;
    })
    .join("|");
}

/** One pattern for any of the phrases, on lower-case text. Plain alternatives, so it is linear. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(alternatives(phrases), "gu");
}
