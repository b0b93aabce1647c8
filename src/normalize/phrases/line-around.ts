/** Farthest looked for the ends of a line. */
const REACH = 240;

/** The line that holds a stretch of text, cut at 240 characters on either side. */
export function lineAround(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const stop = after.indexOf("\n");
  return {
    start: span.start - (before.length - (before.lastIndexOf("\n") + 1)),
    end: span.end + (stop === -1 ? after.length : stop),
  };
}
