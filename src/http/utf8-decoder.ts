/** A body holds bytes that are no UTF-8. The caller turns it into an error that names the server. */
export class DamagedBodyError extends Error {
  constructor() {
    super("The body holds bytes that are not UTF-8.");
    Object.defineProperty(this, "name", { value: "DamagedBodyError", enumerable: false });
  }
}

/**
 * Decodes UTF-8 a piece at a time; without a piece it ends the text. Replacing what is broken would put made-up characters
 * into data.
 */
export function createUtf8Decoder(): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (piece) => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new DamagedBodyError();
    }
  };
}
