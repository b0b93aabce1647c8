import type { Tokenizer } from "../spec/tokenizer.ts";
import type { WireSchema } from "../spec/wire-schema.ts";
import { buildPrompt, type PromptParts } from "./build-prompt.ts";

/**
 * Tokens that a chat template puts around a system and a user message and before the answer: 13 for Qwen3's and 11 for
 * OpenAI's; the rest is a margin for what merges differently at the seams.
 */
const templateTokens = 24;

/** What counts the overhead. */
export interface OverheadParts {
  readonly tokenizer: Tokenizer;
  readonly wire: WireSchema;
  readonly signal: AbortSignal;
}

/** Counts what a request holds besides the document: prompt, chat template, and the schema's text where the provider bills it as input. */
export async function promptOverhead(parts: PromptParts, { tokenizer, wire, signal }: OverheadParts): Promise<number> {
  const text = buildPrompt("", parts)
    .messages.map(({ content }) => content)
    .join("\n");
  const schemaText = wire.dialect === "openai-strict" ? JSON.stringify(wire.jsonSchema) : "";
  return (await tokenizer.count(text, { signal })) + (await tokenizer.count(schemaText, { signal })) + templateTokens;
}
