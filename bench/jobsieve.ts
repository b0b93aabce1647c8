import { createExtractor, createVllmModel, type LanguageModel } from "../src/index.ts";
import { jobPostingSchema } from "../src/schema/job-posting-schema.ts";
import { alwaysAsking } from "./always-asking.ts";
import type { Subject } from "./compare.ts";
import { messagesFor, wire } from "./job-request.ts";
import { pick } from "./pages.ts";

/** What is asked of jobsieve. */
export interface JobsieveParts {
  /** Ends in `/v1`. */
  readonly url: string;
  readonly inputs: readonly string[];
  readonly stream: boolean;
}

const timeouts = { connectMs: 5000, firstTokenMs: 60_000, idleMs: 30_000, totalMs: 180_000 };
const sampling = { temperature: 0, topP: 1, seed: 0 };

/** The vLLM client alone, with the same JSON and zod around it as the floor. */
export function modelSubject({ url, inputs, stream }: JobsieveParts): Subject {
  const model: LanguageModel = createVllmModel({ baseURL: url, stream, maxConcurrency: 64 });
  const { signal } = new AbortController();
  return {
    name: "**jobsieve, vLLM client**",
    async run(index) {
      const observer = { onDispatched() {}, onText() {}, onUsage() {} };
      const messages = messagesFor(pick(inputs, index));
      const { text } = await model.doGenerate({
        ...{ messages, schema: wire, maxOutputTokens: 1536, sampling, timeouts, signal, observer },
      });
      return jobPostingSchema.parse(JSON.parse(text));
    },
    close: () => model.close(),
  };
}

/** The whole library: prepare, count, route, call, watch, validate, keep the books. */
export function extractSubject({ url, inputs, stream }: JobsieveParts): Subject {
  const extractor = createExtractor({ ...alwaysAsking, local: { baseURL: url, stream, maxConcurrency: 64 } });
  return {
    name: `**jobsieve, extract()${stream ? ", streaming" : ""}**`,
    run: (index) => extractor.extract({ content: pick(inputs, index), url: `https://example.org/${index}` }),
    close: () => extractor.close(),
  };
}
