import { createUtf8Decoder } from "./utf8-decoder.ts";

/** A body went over its limit. The caller turns it into an error that names the server. */
export class BodyTooLargeError extends Error {
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`The body has more than ${maxBytes} bytes.`);
    Object.defineProperty(this, "name", { value: "BodyTooLargeError", enumerable: false });
    this.maxBytes = maxBytes;
  }
}

/** Reads a whole body as UTF-8. @throws BodyTooLargeError above `maxBytes`; the socket is closed then; DamagedBodyError */
export async function readBodyText(body: AsyncIterable<Uint8Array>, { maxBytes }: { readonly maxBytes: number }): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new BodyTooLargeError(maxBytes);
    chunks.push(chunk);
  }
  const [first] = chunks;
  const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  const decode = createUtf8Decoder();
  return decode(whole) + decode();
}

/** Reads what there is of a body up to `maxBytes` and closes the socket then. For error bodies, of which the beginning is enough. */
export async function readBodyStart(body: AsyncIterable<Uint8Array>, { maxBytes }: { readonly maxBytes: number }): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of body) {
    text += decoder.decode(chunk.subarray(0, maxBytes - bytes), { stream: true });
    bytes += chunk.byteLength;
    if (bytes >= maxBytes) break;
  }
  return text;
}
