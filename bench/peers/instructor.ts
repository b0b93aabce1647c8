import Instructor from "@instructor-ai/instructor";
import OpenAI from "openai";
// Its schema converter knows zod 3 only.
import { z } from "zod/v3";
import { servedModel, toolName } from "../instant-replies.ts";
import { messagesFor } from "../job-request.ts";

const text = z.string().nullable();
const phrases = z.array(z.string());

const schema = z.object({
  ...{ title: text, company: text },
  locations: z.array(z.object({ raw: text, city: text, region: text, country: text })),
  remote: z.enum(["yes", "no", "hybrid"]).nullable(),
  employmentTypes: z.array(z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"])),
  baseSalary: z
    .object({
      minValue: z.number().nonnegative().nullable(),
      maxValue: z.number().nonnegative().nullable(),
      currency: text,
      unitText: z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]).nullable(),
    })
    .nullable(),
  ...{ description: text, responsibilities: phrases, requirements: phrases, benefits: phrases, skills: phrases },
  ...{ experience: text, education: text, datePosted: text, validThrough: text, applyUrl: text },
  status: z.enum(["open", "closed", "unknown"]).nullable(),
});

/** `chat.completions.create` with a response model, in the mode of its README. */
export function instructorCreate(url: string): (text: string) => Promise<unknown> {
  const client = Instructor({ client: new OpenAI({ baseURL: url, apiKey: "none", maxRetries: 0 }), mode: "TOOLS" });
  return (content) =>
    client.chat.completions.create({
      model: servedModel,
      messages: [...messagesFor(content)],
      response_model: { schema, name: toolName },
      max_retries: 0,
    });
}
