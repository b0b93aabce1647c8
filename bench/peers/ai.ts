import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, type ModelMessage, Output, streamText } from "ai";
import { jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import { servedModel } from "../instant-replies.ts";
import { messagesFor } from "../job-request.ts";

type Call = (text: string) => Promise<unknown>;

const output = Output.object({ schema: jobPostingSchema, name: "job_posting" });

function requestOf(text: string): { readonly instructions: string; readonly messages: ModelMessage[] } {
  const [system, user] = messagesFor(text);
  return { instructions: system?.content ?? "", messages: [{ role: "user", content: user?.content ?? "" }] };
}

function modelOf(url: string) {
  return createOpenAICompatible({ name: "vllm", baseURL: url, supportsStructuredOutputs: true, includeUsage: true }).chatModel(servedModel);
}

/** `generateText` with an object as output. */
export function aiGenerate(url: string): Call {
  const model = modelOf(url);
  return async (text) => (await generateText({ model, output, maxRetries: 0, ...requestOf(text) })).output;
}

/** `streamText` with an object as output. */
export function aiStream(url: string): Call {
  const model = modelOf(url);
  return async (text) => streamText({ model, output, maxRetries: 0, ...requestOf(text) }).output;
}
