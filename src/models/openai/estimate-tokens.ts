import type { GenerateCall } from "../../spec/language-model.ts";

const bytesPerToken = 4;

/** What a request takes of an account's tokens per minute: its text at four bytes a token, as the API itself estimates, and the cap of its answer. */
export function estimateTokens({
  messages,
  schema,
  maxOutputTokens,
}: Pick<GenerateCall, "messages" | "schema" | "maxOutputTokens">): number {
  const texts = [...messages.map(({ content }) => content), JSON.stringify(schema.jsonSchema)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return Math.ceil(bytes / bytesPerToken) + maxOutputTokens;
}
