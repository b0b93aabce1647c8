import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import {
  createExtractor,
  ExtractionFailedError,
  type ExtractionResult,
  type ExtractorOptions,
  type LocalOptions,
} from "../../src/index.ts";
import { type FakeOpenAI, startFakeOpenAI } from "../support/fake-openai.ts";
import { type FakeVllm, type FakeVllmOptions, startFakeVllm } from "../support/fake-vllm.ts";
import type { Script } from "../support/fake-vllm-script.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string(), tags: z.array(z.string()) });
const good = { title: "Baker", tags: ["night"] };
const posting = "# Baker\n\nWe look for a baker.";

let local: FakeVllm | null = null;
let cloud: FakeOpenAI | null = null;
afterEach(async () => {
  await local?.close();
  await cloud?.[Symbol.asyncDispose]();
});

interface Outcome {
  /** "local" or "cloud" for the candidate that answered; "thrown" or "failed" when none did. */
  readonly end: string;
  readonly purposes: readonly string[];
  readonly waits: readonly number[];
  readonly cloudRequests: number;
}

/** Runs one posting against a local double and a cloud that would answer well. */
async function run(
  server: FakeVllmOptions,
  options: Partial<ExtractorOptions<typeof schema>> = {},
  localOptions: LocalOptions = {},
): Promise<Outcome> {
  local = await startFakeVllm(server);
  cloud = await startFakeOpenAI({ kind: "json", value: good });
  const waits: number[] = [];
  // Waits take no time, but the clock goes on: a server that asked to be left alone is left alone by it.
  let waitedMs = 0;
  const extractor = createExtractor({
    ...modelAlone,
    schema,
    local: { baseURL: local.url, ...localOptions },
    cloud: { apiKey: "sk-test", baseURL: cloud.baseURL },
    sleep: async (ms) => {
      waits.push(ms);
      waitedMs += ms;
    },
    clock: { now: () => Date.now() + waitedMs, monotonic: () => performance.now() + waitedMs },
    ...options,
  });
  const outcome = await extractor.extract(posting).then(ended, failed);
  await extractor.close();
  return { ...outcome, waits, cloudRequests: cloud.requests.length };
}

function ended(result: ExtractionResult<unknown>): Pick<Outcome, "end" | "purposes"> {
  return { end: result.route.candidate ?? "", purposes: result.attempts.filter(isLocal).map(({ purpose }) => purpose) };
}

function failed(error: unknown): Pick<Outcome, "end" | "purposes"> {
  if (!ExtractionFailedError.isInstance(error)) return { end: "thrown", purposes: [] };
  return { end: "failed", purposes: error.attempts.filter(isLocal).map(({ purpose }) => purpose) };
}

function isLocal({ location }: { readonly location: string }): boolean {
  return location === "local";
}

const error = (
  status: number,
  { message = "no", headers = {} }: { readonly message?: string; readonly headers?: Record<string, string> } = {},
): Script => ({
  status,
  headers,
  json: { error: { message, type: "BadRequestError", param: null, code: status } },
});

const always = (script: Script): FakeVllmOptions => ({ respond: () => script });
const three = ["first", "retry", "retry"];
const short = { timeouts: { firstTokenMs: 100, idleMs: 100 } };
const overflow =
  "This model's maximum context length is 10240 tokens. However, you requested 1536 output tokens and your prompt contains at least 10241 input tokens, for a total of at least 11777 tokens. Please reduce the length of the input prompt or the number of requested output tokens. (parameter=input_tokens, value=10241)";
const loop = Array.from({ length: 400 }, () => " \n");

interface Row {
  readonly name: string;
  readonly server: FakeVllmOptions;
  readonly options?: Partial<ExtractorOptions<typeof schema>>;
  readonly end: "cloud" | "thrown" | "failed";
  readonly purposes?: readonly string[];
}

const rows: readonly Row[] = [
  { name: "a reset before the headers", server: always({ fault: "reset-before-headers" }), end: "cloud", purposes: three },
  { name: "a reset in the stream", server: always({ value: good, fault: "reset", faultAfter: 1 }), end: "cloud", purposes: three },
  {
    name: "a stream that stalls",
    server: always({ value: good, fault: "stall", faultAfter: 1 }),
    options: short,
    end: "cloud",
    purposes: three,
  },
  { name: "no first token", server: always({ value: good, firstTokenMs: 3000 }), options: short, end: "cloud", purposes: three },
  { name: "408", server: always(error(408)), end: "cloud", purposes: three },
  { name: "429", server: always(error(429)), end: "cloud", purposes: three },
  { name: "500", server: always(error(500)), end: "cloud", purposes: three },
  { name: "503", server: always(error(503)), end: "cloud", purposes: three },
  { name: "an error in the stream", server: always({ value: good, fault: "error-event", faultAfter: 1 }), end: "cloud", purposes: three },
  { name: "200 with HTML", server: always({ fault: "html" }), end: "cloud", purposes: ["first"] },
  {
    name: "a truncated answer",
    server: always({ text: '{"title":"B', finishReason: "length" }),
    end: "cloud",
    purposes: ["first", "tighten"],
  },
  { name: "a runaway answer", server: always({ tokens: ["{", ...loop] }), end: "cloud", purposes: ["first", "tighten"] },
  { name: "an answer that is not JSON", server: always({ text: "Sure!" }), end: "cloud", purposes: ["first", "repair"] },
  { name: "an invalid answer", server: always({ value: { title: null, tags: [] } }), end: "cloud", purposes: ["first", "repair"] },
  { name: "an overflow", server: always(error(400, { message: overflow })), end: "cloud", purposes: ["first"] },
  { name: "401", server: always(error(401)), end: "thrown" },
  { name: "403", server: always(error(403)), end: "thrown" },
  { name: "an unknown model", server: { models: ["another/model"] }, options: {}, end: "thrown" },
  {
    name: "a schema that the server refuses",
    server: always(error(400, { message: "The provided JSON schema contains features not supported by xgrammar." })),
    end: "thrown",
  },
  { name: "a constraint that is not applied", server: { appliesConstraint: false }, end: "thrown" },
];

describe("the decision table over real sockets", () => {
  it.each(rows)("$name: $end", async ({ name, server, options = {}, end, purposes = [] }) => {
    const isNamed = name === "an unknown model";
    const outcome = await run(server, isNamed ? {} : options, isNamed ? { model: "Qwen/Qwen3" } : {});
    expect(outcome.end).toBe(end);
    expect(outcome.purposes).toEqual(purposes);
    expect(outcome.cloudRequests).toBe(end === "cloud" ? 1 : 0);
    expect(outcome.waits).toHaveLength(Math.max(0, purposes.filter((purpose) => purpose === "retry").length));
  });

  it("pays the cloud for a wrong setting only when told so", async () => {
    const outcome = await run(always(error(401)), { fallbackOn: ["misconfiguration"] });
    expect([outcome.end, outcome.cloudRequests]).toEqual(["cloud", 1]);
  });

  it.each([
    ["failure", error(503)],
    ["bad-output", { text: "Sure!" }],
    ["too-long", error(400, { message: overflow })],
  ] as const)("does not fall back on %s when it is not listed", async (cause, script) => {
    const causes = (["too-long", "failure", "bad-output"] as const).filter((other) => other !== cause);
    const outcome = await run(always(script), { fallbackOn: causes });
    expect([outcome.end, outcome.cloudRequests]).toEqual(["failed", 0]);
  });

  it("waits as long as Retry-After says", async () => {
    const outcome = await run(always(error(429, { headers: { "retry-after": "37" } })));
    expect(outcome.waits).toEqual([37_000, 37_000]);
  });

  it("recovers when the failure passes", async () => {
    const outcome = await run({ respond: ({ index }) => (index < 2 ? error(503) : { value: good }) });
    expect([outcome.end, outcome.purposes]).toEqual(["local", three]);
  });

  it("sends at most four requests to one candidate", async () => {
    const answers: readonly Script[] = [error(503), { text: "Sure!" }, error(503), { text: "Sure!" }, { value: good }];
    let sent = 0;
    const outcome = await run({ respond: () => answers[sent++] });
    expect(outcome.purposes).toHaveLength(4);
    expect(outcome.end).toBe("cloud");
  });

  it("falls back when nothing listens at the local address", async () => {
    const gone = await startFakeVllm();
    await gone.close();
    const outcome = await run({}, {}, { baseURL: gone.url });
    expect([outcome.end, outcome.purposes]).toEqual(["cloud", three]);
  });

  it("routes by the window that an overflow told for ten minutes, and then asks again", async () => {
    local = await startFakeVllm({ maxModelLen: 10_240, respond: () => error(400, { message: overflow.replaceAll("10240", "700") }) });
    let now = 0;
    const clock = { now: () => now, monotonic: () => now };
    const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL: local.url }, sleep: async () => undefined, clock });
    const document = "word ".repeat(400);
    await expect(extractor.extract(document)).rejects.toMatchObject({ code: "extraction-failed" });
    await expect(extractor.extract(document)).rejects.toMatchObject({ code: expect.stringMatching(/no-candidate|document-too-long/) });
    expect(local.completions).toHaveLength(1);
    now = 600_001;
    await expect(extractor.extract(document)).rejects.toMatchObject({ code: "extraction-failed" });
    expect(local.completions).toHaveLength(2);
    await extractor.close();
  });
});
