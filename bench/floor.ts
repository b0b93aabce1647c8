import { jobPostingSchema } from "../src/schema/job-posting-schema.ts";
import { chatBody } from "./job-request.ts";
import { libraryModule } from "./library-module.ts";

const { Agent, request } = await libraryModule<typeof import("undici")>("undici");
const { createParser } = await libraryModule<typeof import("eventsource-parser")>("eventsource-parser");
const agent = new Agent();
const headers = { "content-type": "application/json" };

interface ChatCompletion {
  readonly choices: readonly { readonly message: { readonly content: string } }[];
}

interface ChatChunk {
  readonly choices: readonly { readonly delta: { readonly content?: string } }[];
}

/** The least that a call can cost: `undici.request`, JSON and zod, without a check, a retry or a clock. */
export async function callByHand(url: string, text: string): Promise<unknown> {
  const response = await request(`${url}/chat/completions`, {
    ...{ dispatcher: agent, method: "POST", headers },
    body: JSON.stringify(chatBody(text)),
  });
  // The floor trusts the server, as code written by hand does.
  const { choices } = (await response.body.json()) as ChatCompletion;
  return jobPostingSchema.parse(JSON.parse(choices[0]?.message.content ?? ""));
}

/** The same with a stream: the parser that jobsieve uses, and `JSON.parse` for each event. */
export async function streamByHand(url: string, text: string): Promise<unknown> {
  const response = await request(`${url}/chat/completions`, {
    ...{ dispatcher: agent, method: "POST", headers },
    body: JSON.stringify({ ...chatBody(text), stream: true, stream_options: { include_usage: true } }),
  });
  const decoder = new TextDecoder();
  let answer = "";
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === "[DONE]") return;
      // The floor trusts the server, as code written by hand does.
      const { choices } = JSON.parse(data) as ChatChunk;
      answer += choices[0]?.delta.content ?? "";
    },
  });
  for await (const chunk of response.body) parser.feed(decoder.decode(chunk, { stream: true }));
  return jobPostingSchema.parse(JSON.parse(answer));
}
