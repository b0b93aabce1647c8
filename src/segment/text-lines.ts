/** A line of a text, without its line break. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold more than blanks. */
export const textLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

/** Index of the line that holds a position, or of the one after it. */
export const lineAt = (lines: readonly TextLine[], position: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.end ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};
