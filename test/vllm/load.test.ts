import { expect, it } from "vitest";
import { type Attempt, createExtractor, ExtractionFailedError, type SafeResult } from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { createRecordingDispatcher } from "./support/recording-dispatcher.ts";
import { metricsAtRest } from "./support/server-state.ts";
import { choicesSchema, patientTimeouts, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, tinyServer } from "./support/vllm-servers.ts";

const requests = 32;

describeVllm("32 extractions at once", () => {
  it("each have one outcome, and the statistics are the sum of their requests", async () => {
    const { baseURL } = await tinyServer();
    const recording = createRecordingDispatcher();
    const local = { baseURL, dispatcher: recording.dispatcher, handshakeTimeoutMs: 240_000 };
    // Half of the answers are cut, so that failed requests are in the books, too.
    await using whole = createExtractor({ ...modelAlone, schema: choicesSchema(2), local, timeouts: patientTimeouts });
    await using cut = createExtractor({ ...modelAlone, schema: choicesSchema(2), local, timeouts: patientTimeouts, maxOutputTokens: 16 });
    await Promise.all([whole.check(), cut.check()]); // so that no canary is in the server's counts
    const before = await metricsAtRest(baseURL);
    const outcomes = await Promise.all(
      Array.from({ length: requests }, (_, index) => {
        const content = `${shortPosting}\n\nReference ${index}`;
        return (index % 2 === 0 ? whole : cut).safeExtract({ content, id: String(index) });
      }),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map((_, index) => (index % 2 === 0 ? "extracted" : "failed")));
    const halves = [
      { extractor: whole, own: outcomes.filter((_, index) => index % 2 === 0) },
      { extractor: cut, own: outcomes.filter((_, index) => index % 2 === 1) },
    ];
    for (const { extractor, own } of halves) {
      const attempts = own.flatMap(attemptsOf);
      const stats = extractor.stats();
      expect(stats.extractions.total).toBe(requests / 2);
      expect(stats.requests).toBe(attempts.length);
      for (const key of ["inputTokens", "outputTokens", "cachedInputTokens"] as const) {
        expect(stats.usage[key]).toBe(attempts.reduce((sum, { usage }) => sum + (usage[key] ?? 0), 0));
      }
    }
    expect(recording.completions()).toHaveLength(halves.reduce((sum, { extractor }) => sum + extractor.stats().requests, 0));
    const after = await metricsAtRest(baseURL);
    const ours = halves.map(({ extractor }) => extractor.stats().usage);
    expect(after.generationTokens - before.generationTokens).toBe(ours.reduce((sum, { outputTokens }) => sum + outputTokens, 0));
    expect(after.promptTokens - before.promptTokens).toBe(ours.reduce((sum, { inputTokens }) => sum + inputTokens, 0));
  });
});

function attemptsOf(outcome: SafeResult<unknown>): readonly Attempt[] {
  if (outcome.status === "extracted") return outcome.result.attempts;
  return ExtractionFailedError.isInstance(outcome.error) ? outcome.error.attempts : [];
}
