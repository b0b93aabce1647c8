import { type CharacterClasses, characterClass } from "./character-classes.ts";

/** A text as arrays: what splitting and merging read instead of the string. */
export interface ClassifiedText {
  readonly units: Uint16Array;
  /** The class of each unit; both units of a surrogate pair have the class of their code point. */
  readonly classes: Uint8Array;
  readonly length: number;
}

/** Finds where the piece that begins at `start` ends. */
export type PieceSplitter = (text: ClassifiedText, start: number) => number;

const keptUnits = 1 << 15;

/** Returns a function that classifies texts; short ones share its arrays, so use a result before the next call. */
export function createTextClassifier(classes: CharacterClasses): (text: string) => ClassifiedText {
  const keptUnitArray = new Uint16Array(keptUnits);
  const keptClassArray = new Uint8Array(keptUnits);
  return (text) => {
    const isShort = text.length <= keptUnits;
    const units = isShort ? keptUnitArray : new Uint16Array(text.length);
    const target = isShort ? keptClassArray : new Uint8Array(text.length);
    const table = classes.byUnit;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      units[index] = unit;
      target[index] = table[unit] ?? characterClass.other;
      if (unit >= 0xdc00 && unit <= 0xdfff && index > 0) classifyPair({ units, target, index, classes });
    }
    return { units, classes: target, length: text.length };
  };
}

function classifyPair(parts: {
  readonly units: Uint16Array;
  readonly target: Uint8Array;
  readonly index: number;
  readonly classes: CharacterClasses;
}): void {
  const { units, target, index, classes } = parts;
  const high = units[index - 1] ?? 0;
  if (high < 0xd800 || high > 0xdbff) return;
  const value = classes.ofAstral(0x10000 + ((high - 0xd800) << 10) + ((units[index] ?? 0) - 0xdc00));
  target[index - 1] = value;
  target[index] = value;
}

/** How many units the character at `index` has: 2 for a surrogate pair. */
export function characterWidth({ units, length }: ClassifiedText, index: number): 1 | 2 {
  const unit = units[index] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= length) return 1;
  const next = units[index + 1] ?? 0;
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
