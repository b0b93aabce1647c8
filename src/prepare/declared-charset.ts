import { decoderFor } from "./text-decoder.ts";

/** How far into a page its own declaration is looked for, in bytes. Browsers look at 1,024; boards put scripts before it. */
const declarationWindow = 4096;

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: "utf-8" },
  { bytes: [0xfe, 0xff], charset: "utf-16be" },
  { bytes: [0xff, 0xfe], charset: "utf-16le" },
];

const metaTag = /<meta\b[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{1,40})/i;
const xmlDeclaration = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w:.-]{1,40})/i;

/** The charset that a byte order mark states, or null. */
export const charsetOfMark = (bytes: Uint8Array): string | null =>
  byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.charset ?? null;

const known = (label: string | undefined): string | null => (label === undefined ? null : (decoderFor(label)?.encoding ?? null));

/** The charset that a content type states, or null when it states none or an unknown one. */
export const charsetOfContentType = (contentType: string | undefined): string | null =>
  known(/charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1]);

/** The charset that the page's `<meta>` or XML declaration states, or null. */
export const charsetOfPage = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declarationWindow));
  const charset = known(metaTag.exec(head)?.[1] ?? xmlDeclaration.exec(head)?.[1]);
  // A page whose declaration could be read byte by byte is no UTF-16.
  return charset?.startsWith("utf-16") === true ? "utf-8" : charset;
};
