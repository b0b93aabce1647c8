export const space = 32;
const apostrophe = 39;
const noBreakSpace = 0xa0;
const typographicApostrophe = 0x2019;
const firstLetterAfterLatin = 0x250;
const firstIdeograph = 0x2e80;

const latinLetters = Uint8Array.from({ length: firstLetterAfterLatin }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** "İ" becomes two characters: its dot is left out. */
const lowerLatin = Uint16Array.from({ length: firstLetterAfterLatin }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

const isIdeograph = (code: number): boolean => code >= firstIdeograph && (code < 0xd800 || code >= 0xf900);

/**
 * Writes units as phrases are written: letters small where the languages of the tables have capitals (in Latin), with one kind of
 * apostrophe. Changes the units themselves, not their number. Returns how many belong to a script that writes without spaces.
 */
export const plainUnits = (units: Uint16Array): number => {
  let ideographs = 0;
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    if (code < firstLetterAfterLatin) units[at] = lowerLatin[code] ?? 0;
    else if (code === typographicApostrophe) units[at] = apostrophe;
    else if (isIdeograph(code)) ideographs++;
  }
  return ideographs;
};

/** Whether words of the script of this character stand apart and this is a part of one. */
export const isWordCode = (code: number): boolean =>
  code < firstLetterAfterLatin ? latinLetters[code] === 1 : code < 0x2000 || (code >= 0xd800 && code < 0xe000);

/** Whether a character is a blank within a line. */
export const isSpaceCode = (code: number): boolean => code === space || code === noBreakSpace || code === 9;

/** A phrase with one kind of blank and of apostrophe. */
export const plainText = (phrase: string): string => phrase.replaceAll("\u2019", "'").replaceAll("\u00a0", " ");
