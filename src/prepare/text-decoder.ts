/** A decoder for a WHATWG label, or null when the label is unknown. */
export const decoderFor = (label: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
};

/** Where windows-1252 differs from ISO 8859-1: its characters for the bytes 0x80 to 0x9F. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes bytes; what the charset does not know becomes U+FFFD. */
export const decode = (bytes: Uint8Array, charset: string): string => {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== "windows-1252") return text;
  // Node 22.13 to 22.18 and 24.0 to 24.6 decode windows-1252 as ISO 8859-1: https://github.com/nodejs/node/issues/56542
  return text.replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
};

/** Whether bytes are valid in a charset. */
export const isValidIn = (bytes: Uint8Array, charset: string): boolean => {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
