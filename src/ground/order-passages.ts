import type { SourceSpan } from "../spec/source-span.ts";
import { findInstructions } from "./find-instructions.ts";
import { buildWordIndex } from "./word-index.ts";

/** The stretches of a text that give orders to a model ("ignore previous instructions"): what stands there proves nothing. */
export function orderPassages(text: string): readonly SourceSpan[] {
  return findInstructions(text, { words: buildWordIndex(text) });
}

/** Whether a value that a page's markup states gives orders to a model. Takes time in proportion to the value. */
export function holdsOrder(text: string): boolean {
  return orderPassages(text).length > 0;
}
