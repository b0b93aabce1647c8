import { buildPrompt } from "../src/prompt/build-prompt.ts";
import { compileSchema } from "../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../src/schema/job-posting-schema.ts";
import type { ChatMessage } from "../src/spec/prompt.ts";
import { servedModel } from "./instant-replies.ts";

const plan = compileSchema(jobPostingSchema, { fields: undefined, defaults: jobPostingFields });

/** The default schema of 17 fields as a server gets it. */
export const wire = plan.wire("xgrammar");

const asked = plan.fields.map(({ path }) => path);
const [system, user] = buildPrompt("", {
  ...{ plan, asked, instructions: null, callInstructions: null, referenceDate: null, corrections: [] },
}).messages;

/** The messages that jobsieve sends for a text; all others send the same, and nobody is charged for putting them together. */
export function messagesFor(text: string): readonly ChatMessage[] {
  return [
    { role: "system", content: system?.content ?? "" },
    { role: "user", content: `${text}${user?.content}` },
  ];
}

/** The body of the request that everybody sends, before it is written as JSON. */
export function chatBody(text: string): Readonly<Record<string, unknown>> {
  return {
    model: servedModel,
    messages: messagesFor(text),
    response_format: { type: "json_schema", json_schema: { name: wire.name, schema: wire.jsonSchema, strict: true } },
    ...{ temperature: 0, top_p: 1, seed: 0, max_tokens: 1536 },
  };
}
