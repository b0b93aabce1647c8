/** What a UTF-16 unit does in the prepared text. */
export type CharacterClass = "ordinary" | "space" | "newline" | "dropped" | "surrogate";

/**
 * Sorts one UTF-16 unit: spaces collapse, control and invisible formatting characters are left out (a soft hyphen inside a
 * word would hide it from every later match), surrogates are checked for their other half.
 */
export const classifyCharacter = (unit: number): CharacterClass => {
  if (unit === 0x20) return "space";
  if (unit < 0x20)
    return unit === 0x0a || unit === 0x0d ? "newline" : unit === 0x09 || unit === 0x0c || unit === 0x0b ? "space" : "dropped";
  if (unit < 0x7f) return "ordinary";
  if (unit < 0xa0) return unit === 0x85 ? "newline" : "dropped";
  if (unit === 0xa0) return "space";
  if (unit === 0xad) return "dropped";
  if (unit < 0x1680) return "ordinary";
  return classifyHighCharacter(unit);
};

const classifyHighCharacter = (unit: number): CharacterClass => {
  if (unit >= 0xd800 && unit <= 0xdfff) return "surrogate";
  if (unit === 0x1680 || unit === 0x3000 || unit === 0x202f || unit === 0x205f || (unit >= 0x2000 && unit <= 0x200a)) return "space";
  if (unit === 0x2028 || unit === 0x2029) return "newline";
  if (unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return "dropped";
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return "dropped";
  return "ordinary";
};

/** Whether the unit at `index` is half of a well-formed surrogate pair. */
export const isPairedSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  if (unit < 0xdc00) return (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
  return (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
};
