/** What the last line of a request depends on. */
export interface ClosingParts {
  readonly asked: readonly string[];
  readonly callInstructions: string | null;
  readonly referenceDate: string | null;
  readonly corrections: readonly string[];
}

const maxCorrectionsCharacters = 600;

/** Writes what follows the document: which fields are asked, what "today" is, and what an earlier answer got wrong. */
export function closingLine({ asked, callInstructions, referenceDate, corrections }: ClosingParts): string {
  const lines = ["---"];
  if (referenceDate !== null) lines.push(`Today is ${referenceDate}.`);
  if (callInstructions !== null) lines.push(callInstructions);
  if (corrections.length > 0) lines.push(`An earlier answer was wrong. ${corrections.join("; ")}`.slice(0, maxCorrectionsCharacters));
  lines.push(`Answer with one JSON object with the fields ${asked.join(", ")}.`);
  return lines.join("\n");
}
