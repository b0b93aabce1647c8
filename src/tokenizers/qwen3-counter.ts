import { createBytePairCounter } from "./byte-pair-counter.ts";
import { createCharacterClasses } from "./character-classes.ts";
import { createTextClassifier } from "./classified-text.ts";
import type { LimitedCounter } from "./lazy-tokenizer.ts";
import { normalizeCanonically } from "./normalize-canonically.ts";
import { type PackedMerges, unpackMerges } from "./qwen3-vocabulary.ts";
import { splitQwen3 } from "./split-qwen3.ts";
import { textWindows } from "./text-windows.ts";

/** The added tokens of Qwen3's `tokenizer.json`: found in the raw text, before it is normalized and split. */
const addedTokens =
  /<\|(?:endoftext|im_start|im_end|object_ref_start|object_ref_end|box_start|box_end|quad_start|quad_end|vision_start|vision_end|vision_pad|image_pad|video_pad|fim_prefix|fim_middle|fim_suffix|fim_pad|repo_name|file_sep)\|>|<\/?(?:tool_call|tool_response|think)>/;

/** Creates the counter behind `createQwen3Tokenizer` from its packed vocabulary. */
export function createQwen3Counter(packed: PackedMerges): LimitedCounter {
  const classes = createCharacterClasses();
  const classify = createTextClassifier(classes);
  const countPlain = createBytePairCounter(unpackMerges(packed), { split: splitQwen3 });

  return (text, limit) => {
    let count = 0;
    for (const window of textWindows(text, classes)) {
      const segments = window.includes("<") ? window.split(addedTokens) : [window];
      count += segments.length - 1;
      for (const segment of segments) {
        if (count > limit) return count;
        count += countPlain(classify(normalizeCanonically(segment, classes)), limit - count);
      }
      if (count > limit) return count;
    }
    return count;
  };
}
