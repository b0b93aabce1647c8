import type { RunawayPattern } from "../errors/runaway-output-error.ts";
import type { DocumentEvidence } from "./document-evidence.ts";
import { createRepeatedText } from "./repeated-text.ts";

/** A loop that was seen, with the text that shows it. */
export interface SeenLoop {
  readonly pattern: RunawayPattern;
  readonly content: string;
}

/** Watches one string value after the other. */
export interface StringWatch {
  start(): void;
  character(code: number, token: number): void;
  /** What is wrong with the string so far; to be asked after each token and at its end. */
  check(token: number): SeenLoop | null;
}

// Digits are one token each, so that "100000" is a unit five times over, and rules such as "-----" stand in real postings.
const shortestLoopTokens = 24;
const recheckTokens = 8;

/** Looks for a unit that repeats itself where the document does not. */
export function createStringWatch({ evidence }: { readonly evidence: DocumentEvidence }): StringWatch {
  const repeated = createRepeatedText();
  let recheckAt = 0;

  return {
    start() {
      recheckAt = 0;
      repeated.restart();
    },
    character: (code, token) => repeated.push(code, token),
    check(token) {
      const span = repeated.span();
      if (span === null || span.tokens < shortestLoopTokens || token < recheckAt) return null;
      const content = span.text();
      if (!evidence.holds(content)) return { pattern: "repeated-unit", content };
      recheckAt = token + recheckTokens;
      return null;
    },
  };
}
