import { type CharacterClasses, characterClass } from "./character-classes.ts";

/** Where a window may end is looked for after this many units. */
const windowUnits = 1 << 13;
/** A text without any boundary for this long is cut all the same, so that memory stays bounded. */
const maxWindowUnits = 1 << 20;

/**
 * Characters before which a window may end: no token of the split patterns goes on with them after a word, none is
 * part of a special token, and none joins the character before it under NFC. The apostrophe is missing on purpose.
 */
const boundaryCharacters: ReadonlySet<number> = new Set(
  Array.from('\t\n\r !"#$%&()*+,-.:;=?@[]^`{}~<\u3000\u3001\u3002\uff0c\uff01\uff1a\uff1b', (character) => character.charCodeAt(0)),
);

/**
 * Cuts a text where no token crosses, so that the counts of the windows add up to the count of the text and a
 * counter that stops early has looked at little more than it counted.
 */
export function* textWindows(text: string, classes: CharacterClasses): Generator<string> {
  let start = 0;
  while (text.length - start > windowUnits) {
    const end = windowEnd({ text, start, classes });
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

function windowEnd({
  text,
  start,
  classes,
}: {
  readonly text: string;
  readonly start: number;
  readonly classes: CharacterClasses;
}): number {
  const last = Math.min(text.length, start + maxWindowUnits);
  for (let index = start + windowUnits; index < last; index += 1) {
    const unit = text.charCodeAt(index);
    if (!boundaryCharacters.has(unit)) continue;
    const before = classes.byUnit[text.charCodeAt(index - 1)] ?? 0;
    const isAfterWord = before <= characterClass.caseless || before === characterClass.number;
    if (isAfterWord || (unit === 0x20 && before < characterClass.space)) return index;
  }
  if (last === text.length) return last;
  const unit = text.charCodeAt(last);
  return unit >= 0xdc00 && unit <= 0xdfff ? last - 1 : last;
}
