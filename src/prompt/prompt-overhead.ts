import type { WireSchema } from "../spec/wire-schema.ts";
import { buildPrompt, type PromptParts } from "./build-prompt.ts";

/**
 * Tokens that a chat template puts around a system and a user message and before the answer: 13 for Qwen3's and 11 for
 * OpenAI's; the rest is a margin for what merges differently at the seams.
 */
const templateTokens = 24;

/** What counts the overhead. */
export interface OverheadParts {
  readonly wire: WireSchema;
  /** Counts the tokens of a text. */
  readonly count: (text: string) => Promise<number>;
}

/** Counts what a request holds besides the document: prompt, chat template, and the schema's text where the provider bills it as input. */
export async function promptOverhead(parts: PromptParts, { wire, count }: OverheadParts): Promise<number> {
  const counts = overheadTexts(parts, wire).map(count);
  return (await Promise.all(counts)).reduce((sum, tokens) => sum + tokens, templateTokens);
}

/** An upper bound of the same that needs no vocabulary: a text has no more tokens than bytes. */
export function mostOverhead(parts: PromptParts, { wire }: Pick<OverheadParts, "wire">): number {
  return overheadTexts(parts, wire).reduce((sum, text) => sum + Buffer.byteLength(text), templateTokens);
}

function overheadTexts(parts: PromptParts, { dialect, jsonSchema }: WireSchema): readonly string[] {
  const prompt = buildPrompt("", parts).messages.map(({ content }) => content);
  return [prompt.join("\n"), dialect === "openai-strict" ? JSON.stringify(jsonSchema) : ""];
}
