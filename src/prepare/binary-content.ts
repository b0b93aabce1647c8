/** First bytes of formats that hold no text; `gzip` and the like are responses that were not decompressed. */
const magicNumbers: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0xff, 0xd8, 0xff], // JPEG
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, xlsx
  [0x1f, 0x8b], // gzip
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x77, 0x4f, 0x46, 0x32], // woff2
];

const sampleSize = 8192;
/** Fewer odd characters than this are slips in a short text. */
const fewest = 8;

/** Whether bytes start like a binary format. */
export const startsLikeBinary = (bytes: Uint8Array): boolean =>
  magicNumbers.some((magic) => magic.every((byte, index) => bytes[index] === byte));

/** The same for a string that binary bytes were decoded into: bytes above 0x7F may have become U+FFFD or other letters. */
const startsLikeDecodedBinary = (text: string): boolean =>
  magicNumbers.some((magic) =>
    magic.every((byte, index) => {
      const unit = text.charCodeAt(index);
      return unit === byte || (byte > 0x7f && unit > 0x7f);
    }),
  );

const isOddUnit = (unit: number): boolean => {
  if (unit >= 0x7f) return unit < 0xa0 || unit === 0xfffd;
  return unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c;
};

/** Finds the first odd unit: compiled, it is faster than a loop over the sample, and most pages have none. */
const oddUnit = /[^\t\n\f\r -~\u00a0-\ufffc\ufffe\uffff]/;

const oddShare = (text: string): number => {
  const size = Math.min(text.length, sampleSize);
  if (!oddUnit.test(text.slice(0, size))) return 0;
  let odd = 0;
  for (let index = 0; index < size; index++) if (isOddUnit(text.charCodeAt(index))) odd++;
  return odd < fewest ? 0 : odd / size;
};

/**
 * Whether a decoded text is really binary: a known first signature with control characters after it, or control and
 * replacement characters for more than a tenth of its beginning (a page in the wrong charset stays below that).
 */
export const looksBinary = (text: string): boolean => {
  if (text.startsWith("%PDF-")) return true;
  const share = oddShare(text);
  return share > 0.1 || (share > 0.02 && startsLikeDecodedBinary(text));
};
