/** Letters that NFKD leaves whole, written as people write them without the letter on their keyboard. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const beyondAscii = /[^ -~]/;

/**
 * Brings a word into the form in which words are compared: lower case, compatibility forms resolved, without marks on Latin,
 * Greek and Cyrillic letters. Marks of other scripts (the voiced sounds of kana, Devanagari vowels) tell words apart and stay.
 */
export function foldWord(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}
