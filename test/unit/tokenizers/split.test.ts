import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createCharacterClasses } from "../../../src/tokenizers/character-classes.ts";
import { createTextClassifier, type PieceSplitter } from "../../../src/tokenizers/classified-text.ts";
import { splitO200k } from "../../../src/tokenizers/split-o200k.ts";
import { splitQwen3 } from "../../../src/tokenizers/split-qwen3.ts";
import { textWindows } from "../../../src/tokenizers/text-windows.ts";

// Generous for a machine that does other things as well; nothing here is judged by it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const contraction = "(?:'[sStTmMdD\u017f]|'[rR][eE]|'[vV][eE]|'[lL][lL])";
const upper = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
const lower = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
const white = "\\p{White_Space}";
const end = `${white}*[\\r\\n]+|${white}+(?!\\P{White_Space})|${white}+`;
const symbols = ` ?[^${white}\\p{L}\\p{N}]+`;

/** The published patterns, with `\s` as the reference engines know it. */
const patterns: Readonly<Record<string, readonly [PieceSplitter, RegExp]>> = {
  splitQwen3: [splitQwen3, new RegExp(`${contraction}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}|${symbols}[\\r\\n]*|${end}`, "gu")],
  splitO200k: [
    splitO200k,
    new RegExp(
      `[^\\r\\n\\p{L}\\p{N}]?${upper}*${lower}+${contraction}?|[^\\r\\n\\p{L}\\p{N}]?${upper}+${lower}*${contraction}?|\\p{N}{1,3}|${symbols}[\\r\\n/]*|${end}`,
      "gu",
    ),
  ],
};

const unit = fc.constantFrom(
  ..."abzABZ's'tRrEeVvLlMmDd019 \t\n\r.,/-_<>|éßŒñжЖαΩǅʰª漢あ한שا\u0301\u0327\u0345\u17b6½٣Ⅷ\u00a0\u3000\u2028\u0085\u200b\ufeff\u017f\0",
  ..."😀𝒜𝟘𠀀𐐷",
  "\ud800",
  "\udc00",
  "  ",
  "\r\n",
);
const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));
const classes = createCharacterClasses();
const classify = createTextClassifier(classes);

function pieces(value: string, split: PieceSplitter): string[] {
  const classified = classify(value);
  const found: string[] = [];
  for (let start = 0; start < value.length; ) {
    const next = split(classified, start);
    found.push(value.slice(start, next));
    start = next;
  }
  return found;
}

for (const [name, [split, pattern]] of Object.entries(patterns)) {
  describe(name, () => {
    it("splits any text where its pattern does", () => {
      fc.assert(
        fc.property(text, (value) => {
          expect(pieces(value, split)).toEqual(value.match(pattern) ?? []);
        }),
        { numRuns: 5000 },
      );
    });

    it("never has a piece across the end of a window", () => {
      const long = fc.array(text, { minLength: 400, maxLength: 600 }).map((parts) => parts.join(""));
      fc.assert(
        fc.property(long, (value) => {
          const windows = [...textWindows(value, classes)];
          expect(windows.join("")).toBe(value);
          expect(windows.flatMap((window) => pieces(window, split))).toEqual(pieces(value, split));
        }),
        { numRuns: 40 },
      );
    });
  });
}
