import { afterEach, expect, it } from "vitest";
import { createExtractor } from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { createRecordingDispatcher, type SentRequest } from "./support/recording-dispatcher.ts";
import { metricsAtRest, pollMetrics } from "./support/server-state.ts";
import { choicesSchema, patientTimeouts, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, tinyServer } from "./support/vllm-servers.ts";

const open: AsyncDisposable[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((extractor) => extractor[Symbol.asyncDispose]()));
});

// Some 1,500 tokens: nobody sees its end.
const endless = choicesSchema(120);

async function busyExtractor({ maxConcurrency }: { readonly maxConcurrency: number }) {
  const { baseURL } = await tinyServer();
  const recording = createRecordingDispatcher();
  const local = { baseURL, maxConcurrency, dispatcher: recording.dispatcher, handshakeTimeoutMs: 240_000 };
  const extractor = createExtractor({ ...modelAlone, schema: endless, local, timeouts: patientTimeouts });
  open.push(extractor);
  await extractor.check();
  return { extractor, recording, baseURL };
}

describeVllm("a caller who changes their mind", () => {
  it("stops the server in the middle of an answer and gets their own reason back", async () => {
    const { extractor, recording, baseURL } = await busyExtractor({ maxConcurrency: 4 });
    const before = await metricsAtRest(baseURL);
    const caller = new AbortController();
    const reason = new Error("the user closed the tab");
    const ends = Promise.allSettled([1, 2, 3].map(() => extractor.extract(shortPosting, { signal: caller.signal })));
    const busy = await pollMetrics(
      baseURL,
      ({ requestsRunning, generationTokens }) => requestsRunning === 3 && generationTokens > before.generationTokens,
    );
    expect(busy.requestsRunning).toBe(3);
    caller.abort(reason);
    expect(await ends).toEqual([1, 2, 3].map(() => ({ status: "rejected", reason })));
    const after = await metricsAtRest(baseURL);
    expect(after.requestsRunning).toBe(0);
    // None of the three was left to run to its cap.
    expect(after.generationTokens - before.generationTokens).toBeLessThan(3 * capOf(recording.completions()));
    expect(after.finished).toEqual(before.finished);
    expect(extractor.stats().extractions).toMatchObject({ total: 3, aborted: 3 });
  });

  it("leaves the queue at once, and the server never hears of it", async () => {
    const { extractor, recording, baseURL } = await busyExtractor({ maxConcurrency: 1 });
    await metricsAtRest(baseURL);
    const first = new AbortController();
    const queued = new AbortController();
    const running = extractor.extract(shortPosting, { signal: first.signal }).catch((reason: unknown) => reason);
    expect((await pollMetrics(baseURL, ({ requestsRunning }) => requestsRunning === 1)).requestsRunning).toBe(1);
    const waiting = [1, 2].map(() => extractor.extract(shortPosting, { signal: queued.signal }).catch((reason: unknown) => reason));
    queued.abort("no longer needed");
    expect(await Promise.all(waiting)).toEqual(["no longer needed", "no longer needed"]);
    expect(recording.completions()).toHaveLength(1);
    first.abort("enough");
    expect(await running).toBe("enough");
    expect((await metricsAtRest(baseURL)).requestsRunning).toBe(0);
    expect(recording.completions()).toHaveLength(1);
  });
});

function capOf(completions: readonly SentRequest[]): number {
  return Math.min(...completions.map(({ body }) => Number(body?.max_tokens)));
}
