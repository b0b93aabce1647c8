/** The most characters that a line may have: an answer of 128,000 tokens with its escapes is far below. */
const longestLine = 16 * 1024 * 1024;

/**
 * The lines of a body as they come, without empty ones. A line that is too long is left out, so that no answer can fill the
 * memory; `onPiece` is told of every piece.
 */
export async function* readLines(body: AsyncIterable<Uint8Array>, onPiece: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let isTooLong = false;
  for await (const piece of body) {
    onPiece();
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!isTooLong && line.trim() !== "") yield line;
      isTooLong = false;
    }
    if (rest.length > longestLine) {
      rest = "";
      isTooLong = true;
    }
  }
  if (!isTooLong && rest.trim() !== "") yield rest;
}
