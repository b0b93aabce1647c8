import { createBytePairCounter } from "./byte-pair-counter.ts";
import { createCharacterClasses } from "./character-classes.ts";
import { createTextClassifier } from "./classified-text.ts";
import type { LimitedCounter } from "./lazy-tokenizer.ts";
import { splitO200k } from "./split-o200k.ts";
import { textWindows } from "./text-windows.ts";
import { readTiktokenRanks } from "./tiktoken-vocabulary.ts";

/** Creates the counter behind `createTiktokenTokenizer` from the ranks of o200k_base. */
export function createTiktokenCounter(ranks: string): LimitedCounter {
  const classes = createCharacterClasses();
  const classify = createTextClassifier(classes);
  const countPlain = createBytePairCounter(readTiktokenRanks(ranks), { split: splitO200k });

  return (text, limit) => {
    let count = 0;
    for (const window of textWindows(text, classes)) {
      count += countPlain(classify(window), limit - count);
      if (count > limit) return count;
    }
    return count;
  };
}
