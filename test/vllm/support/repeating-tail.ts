/** The repetition that a sequence of tokens ends with. */
export interface RepeatingTail {
  /** Index of the first token of the repetition. */
  readonly start: number;
  /** Tokens of the repeated unit. */
  readonly unit: number;
}

/** Finds the longest repetition at the end of a sequence of tokens, by trying every length of the unit. */
export function loopOf(tokens: readonly string[]): RepeatingTail {
  let best: RepeatingTail = { start: tokens.length, unit: tokens.length };
  for (let unit = 1; unit <= tokens.length / 2; unit += 1) {
    let start = tokens.length - unit;
    while (start > 0 && tokens[start - 1] === tokens[start - 1 + unit]) start -= 1;
    if (start < best.start) best = { start, unit };
  }
  return best;
}
