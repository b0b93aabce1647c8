import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import { servedModel } from "../instant-replies.ts";
import { messagesFor } from "../job-request.ts";

type Call = (text: string) => Promise<unknown>;

function clientOf(url: string): OpenAI {
  return new OpenAI({ baseURL: url, apiKey: "none", maxRetries: 0 });
}

/** `chat.completions.parse` with the response format made once. */
export function openaiParse(url: string): Call {
  const client = clientOf(url);
  const response_format = zodResponseFormat(jobPostingSchema, "job_posting");
  return async (text) => {
    const completion = await client.chat.completions.parse({ model: servedModel, messages: [...messagesFor(text)], response_format });
    return completion.choices[0]?.message.parsed;
  };
}

/** `chat.completions.stream` with the response format made once. */
export function openaiStream(url: string): Call {
  const client = clientOf(url);
  const response_format = zodResponseFormat(jobPostingSchema, "job_posting");
  return async (text) => {
    const stream = client.chat.completions.stream({ model: servedModel, messages: [...messagesFor(text)], response_format });
    return (await stream.finalChatCompletion()).choices[0]?.message.parsed;
  };
}
