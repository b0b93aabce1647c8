import { expect, it } from "vitest";
import { readMetrics } from "./read-metrics.ts";
import type { ServerAddress } from "./vllm-fleet.ts";
import { describeVllm, smollm2Server, tinyServer } from "./vllm-servers.ts";

interface Completion {
  readonly choices: readonly [{ readonly finish_reason: string; readonly message: { readonly content: string } }];
}

async function complete(
  { baseURL, modelId }: ServerAddress,
  { content, maxTokens }: { readonly content: string; readonly maxTokens: number },
) {
  const schema = {
    type: "object",
    properties: { title: { type: "string", enum: ["nurse", "teacher"] } },
    required: ["title"],
    additionalProperties: false,
  };
  const body = {
    model: modelId,
    messages: [{ role: "user", content }],
    max_tokens: maxTokens,
    temperature: 0,
    response_format: { type: "json_schema", json_schema: { name: "posting", schema, strict: true } },
  };
  const response = await fetch(`${baseURL}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const completion = (await response.json()) as Completion;
  return completion.choices[0];
}

const startTimeoutMs = 300_000;

describeVllm("the servers of these tests", { timeout: startTimeoutMs }, () => {
  it.each([
    ["tiny", tinyServer],
    ["smollm2", smollm2Server],
  ])("%s obeys the grammar, and its metrics say what it did", async (_, server) => {
    const address = await server();
    const before = await readMetrics(address.baseURL);
    const choice = await complete(address, { content: "We look for a teacher in Lyon. ".repeat(20), maxTokens: 40 });
    expect(["nurse", "teacher"]).toContain(JSON.parse(choice.message.content).title);
    const after = await readMetrics(address.baseURL);
    expect(after.finished.stop).toBe((before.finished.stop ?? 0) + 1);
    expect(after.promptTokens - before.promptTokens).toBeGreaterThan(100);
    expect(after.generationTokens).toBeGreaterThan(before.generationTokens);
    expect(after.prefixCacheQueries).toBeGreaterThan(before.prefixCacheQueries);
    expect(after.requestsRunning + after.requestsWaiting).toBe(0);
  });

  it("gives every caller the same server", async () => {
    const [first, second] = await Promise.all([tinyServer(), tinyServer()]);
    expect(second).toEqual(first);
  });
});
