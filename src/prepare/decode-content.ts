import { isUtf8 } from "node:buffer";
import type { Warning } from "../spec/warning.ts";
import { charsetOfContentType, charsetOfMark, charsetOfPage } from "./declared-charset.ts";
import { guessCharset } from "./guess-charset.ts";
import { decode } from "./text-decoder.ts";

/** Bytes as text, with the charset they were read in. */
export interface DecodedContent {
  readonly source: string;
  /** WHATWG name, such as `windows-1252`. */
  readonly charset: string;
  readonly warnings: readonly Warning[];
}

const guessed = (charset: string): Warning => ({
  code: "charset-guessed",
  message: `The page's charset was guessed to be ${charset}. Pass contentType with its charset if letters look wrong.`,
});

const replaced: Warning = {
  code: "invalid-bytes-replaced",
  message: "Some bytes are not valid in the page's charset; U+FFFD stands in their place.",
};

const hasHighBytes = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

/** Fewer bytes that are no UTF-8 are slips. */
const fewestSlips = 4;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a page that calls itself UTF-8 is written in something else: it holds none of its characters beyond ASCII, or
 * fewer than bytes that are none. A few letters of two bytes look like UTF-8 by chance.
 */
const isUtf8InNameOnly = (bytes: Uint8Array): boolean => {
  const text = decode(bytes, "utf-8");
  const others = countOf(text, /[^\0-\x7f\ufffd]/g);
  const slips = countOf(text, /\ufffd/g);
  return others === 0 || (slips >= fewestSlips && slips > others);
};

/** Charset and whether it is a guess. A declaration that the bytes disprove counts as none. */
const chooseCharset = (bytes: Uint8Array, contentType: string | undefined): { readonly charset: string; readonly isGuess: boolean } => {
  const mark = charsetOfMark(bytes);
  if (mark !== null) return { charset: mark, isGuess: false };
  const declared = charsetOfContentType(contentType) ?? charsetOfPage(bytes);
  const isValidUtf8 = isUtf8(bytes);
  if (declared === "windows-1252" && isValidUtf8 && hasHighBytes(bytes)) return { charset: "utf-8", isGuess: true };
  if (declared === "utf-8" && !isValidUtf8 && isUtf8InNameOnly(bytes)) return { charset: guessCharset(bytes), isGuess: true };
  if (declared !== null) return { charset: declared, isGuess: false };
  // NULs are valid UTF-8, so ASCII text in UTF-16 would pass for it.
  if (isValidUtf8 && !bytes.subarray(0, 4096).includes(0)) return { charset: "utf-8", isGuess: false };
  const charset = guessCharset(bytes);
  return isValidUtf8 && !charset.startsWith("utf-16") ? { charset: "utf-8", isGuess: false } : { charset, isGuess: true };
};

/** Decodes bytes: by byte order mark, then content type, then the page's own `<meta>`, then valid UTF-8, then a guess. */
export const decodeContent = (bytes: Uint8Array, { contentType }: { readonly contentType: string | undefined }): DecodedContent => {
  const { charset, isGuess } = chooseCharset(bytes, contentType);
  const source = decode(bytes, charset);
  const isBroken = source.includes("\ufffd") && (charset !== "utf-8" || !isUtf8(bytes));
  return { source, charset, warnings: [...(isGuess ? [guessed(charset)] : []), ...(isBroken ? [replaced] : [])] };
};
