import type { GenerateCall } from "../../src/spec/language-model.ts";
import type { Clock } from "../../src/spec/time.ts";
import type { TokenUsage } from "../../src/spec/token-usage.ts";
import type { Tokenizer } from "../../src/spec/tokenizer.ts";

/** A tokenizer that counts words: enough where the number does not matter. */
export const wordTokenizer: Tokenizer = {
  id: "words",
  count: (text) => text.split(/\s+/).filter(Boolean).length,
  countUpTo(text) {
    return { tokens: text.split(/\s+/).filter(Boolean).length, isExact: true };
  },
};

/** A clock that stands still. */
export function fixedClock(isoDate: string): Clock {
  return { now: () => Date.parse(isoDate), monotonic: () => 0 };
}

/** What an observer has seen. */
export interface Observed {
  readonly events: string[];
  readonly usages: TokenUsage[];
  readonly texts: string[];
}

/** A call to a model, with a record of what its observer sees. */
export function fakeCall(parts: Partial<GenerateCall> = {}): { readonly call: GenerateCall; readonly observed: Observed } {
  const observed: Observed = { events: [], usages: [], texts: [] };
  const call: GenerateCall = {
    messages: [
      { role: "system", content: "Extract the posting." },
      { role: "user", content: "PRIVATE-POSTING Senior welder in Graz" },
    ],
    schema: {
      dialect: "openai-strict",
      name: "posting",
      jsonSchema: { type: "object", properties: { title: { type: ["string", "null"] } }, required: ["title"], additionalProperties: false },
      maxTokens: 64,
      lowerings: [],
    },
    maxOutputTokens: 512,
    sampling: { temperature: 0, topP: 1, seed: 0 },
    timeouts: { connectMs: 5_000, firstTokenMs: 60_000, idleMs: 30_000, totalMs: 30_000 },
    signal: new AbortController().signal,
    observer: {
      onDispatched: () => observed.events.push("dispatched"),
      onText(delta) {
        observed.events.push("text");
        observed.texts.push(delta);
      },
      onUsage(usage) {
        observed.events.push("usage");
        observed.usages.push(usage);
      },
    },
    ...parts,
  };
  return { call, observed };
}
