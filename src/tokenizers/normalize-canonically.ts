import { type CharacterClasses, characterClass } from "./character-classes.ts";

/** Sorting a run of n combining marks costs n² in the engine's NFC (512: 0.1 ms, 200,000: 10 s), so longer runs are normalized in parts. */
const maxMarks = 512;
// Quotes, dashes, bullets and currency signs stand in most postings, and NFC leaves them and their neighbours alone.
const mayChange = /[\u0300-\u200f\u2028-\u209f\u20c0-\uffff]/;

/** NFC in linear time. Differs from the standard only inside runs of more than 512 combining marks. */
export function normalizeCanonically(text: string, classes: CharacterClasses): string {
  if (!mayChange.test(text)) return text;
  if (text.length <= maxMarks) return text.normalize("NFC");
  let normalized = "";
  let start = 0;
  let marks = 0;
  for (let index = 0; index < text.length; index += 1) {
    marks = isMark(text, index, classes) ? marks + 1 : 0;
    if (marks <= maxMarks || isLowSurrogate(text.charCodeAt(index))) continue;
    normalized += text.slice(start, index).normalize("NFC");
    start = index;
    marks = 0;
  }
  return normalized + text.slice(start).normalize("NFC");
}

/** Surrogates count as marks: astral marks exist, and a run of other astral characters may be cut as well. */
function isMark(text: string, index: number, classes: CharacterClasses): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdfff ? true : classes.byUnit[unit] === characterClass.mark;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
