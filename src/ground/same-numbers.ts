const token = /\d+(?:[.,]\d+)*|\p{L}+|[.;!?\n]/gu;

/** How many words a number may stand from the word it goes with. */
const reach = 3;
/** Endings differ: "5 years", "5-year". A word of another script is a few signs long. */
const stemLength = 4;

const isNumber = (word: string): boolean => /^\d/.test(word);
const isWord = (word: string): boolean => /^\p{L}/u.test(word);
const stemOf = (word: string): string => word.toLowerCase().slice(0, stemLength);

/** The words beside a number, in its own sentence. */
const around = (words: readonly string[], at: number): ReadonlySet<string> => {
  const near = new Set<string>();
  for (const step of [-1, 1])
    for (let away = 1; away <= reach; away++) {
      const word = words[at + step * away] ?? ".";
      if (!isWord(word) && !isNumber(word)) break;
      if (isWord(word)) near.add(stemOf(word));
    }
  return near;
};

/**
 * Whether a stretch says the numbers of a value as the value does: all of them, in the same order, each beside a word that it
 * stands beside in the value. "2 years in rail and 7 in freight" is not "7 years in rail and 2 in freight".
 */
export function hasSameNumbers(value: string, stretch: string): boolean {
  const [wanted, found] = [value.match(token) ?? [], stretch.match(token) ?? []];
  let at = -1;
  for (const [index, word] of wanted.entries()) {
    if (!isNumber(word)) continue;
    const beside = around(wanted, index);
    const fits = (other: string, place: number): boolean =>
      place > at && other === word && (beside.size === 0 || [...around(found, place)].some((near) => beside.has(near)));
    at = found.findIndex(fits);
    if (at < 0) return false;
  }
  return true;
}
