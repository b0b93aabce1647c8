import { UnreadableContentError, type UnreadableReason } from "../errors/unreadable-content-error.ts";

const messages: Readonly<Record<Exclude<UnreadableReason, "too-large">, string>> = {
  empty:
    "The content holds no readable text. If the page is built by scripts, render it in a browser first and pass the rendered HTML; otherwise check that the download was complete.",
  binary:
    "The content is binary, such as a PDF, an image or a compressed response. Decompress it or convert it to text or HTML before passing it.",
  "not-text": "The content is not text. Pass a string or a Uint8Array that holds HTML, markdown or plain text.",
};

/** The error for content that no text can be read from. */
export const unreadable = (reason: keyof typeof messages, { bytes }: { readonly bytes: number }): UnreadableContentError =>
  new UnreadableContentError({ reason, bytes, message: messages[reason] });

/** The error for content whose declared type is no text. */
export const notText = ({ mediaType, bytes }: { readonly mediaType: string; readonly bytes: number }): UnreadableContentError =>
  new UnreadableContentError({
    reason: "not-text",
    bytes,
    message: `The content type is ${mediaType}, which is not text. Convert it to text or HTML first, or leave contentType out if it is wrong.`,
  });

/** Throws when the content is larger than allowed. @throws UnreadableContentError with reason `too-large` */
export const assertSize = (content: string | Uint8Array, { maxContentBytes }: { readonly maxContentBytes: number }): void => {
  // A UTF-16 unit takes 1 to 3 bytes in UTF-8, so most strings need no counting.
  if (typeof content === "string" && content.length * 3 <= maxContentBytes) return;
  const isSurelyLarger = typeof content === "string" && content.length > maxContentBytes;
  const bytes = typeof content !== "string" ? content.byteLength : isSurelyLarger ? content.length : Buffer.byteLength(content);
  if (bytes <= maxContentBytes) return;
  throw new UnreadableContentError({
    reason: "too-large",
    bytes,
    message: `The content has ${isSurelyLarger ? "at least " : ""}${bytes} bytes; maxContentBytes allows ${maxContentBytes}. Pass the posting alone, or raise maxContentBytes.`,
  });
};
