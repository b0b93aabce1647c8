/** Brings a text into the form in which two texts are compared: no accents, case, punctuation or doubled spaces. */
export function normalText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** The words of {@link normalText}. */
export function normalWords(text: string): readonly string[] {
  const normal = normalText(text);
  return normal === "" ? [] : normal.split(" ");
}

/** Whether the words of one text stand in another side by side and in order. */
export function holdsWords(text: string, words: string): boolean {
  return words !== "" && ` ${text} `.includes(` ${words} `);
}

const isNegative = (text: string): boolean => /^\s*[-−–]\s?[\d.]/.test(text);

/** Whether two texts are the same but for accents, case, punctuation and spaces. Signs alone, such as emoji, are compared as they are. */
export function isSameText(left: string, right: string): boolean {
  const [one, other] = [normalText(left), normalText(right)];
  if (one === "" && other === "") return left.trim() === right.trim();
  return one === other && isNegative(left) === isNegative(right);
}
