import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor } from "../../src/index.ts";
import { type FakeVllm, startFakeVllm } from "../support/fake-vllm.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string().nullable() });

let server: FakeVllm | null = null;
afterEach(() => server?.close());

describe("a thousand calls at once", () => {
  it("share one handshake, never have more requests in flight than allowed, and all end", async () => {
    server = await startFakeVllm({ respond: () => ({ value: { title: "Baker" } }) });
    const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL: server.url, maxConcurrency: 16 } });
    const results = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => extractor.extract({ content: "# Baker", id: `${index}` })),
    );
    expect(results.every(({ data }) => data.title === "Baker")).toBe(true);
    expect(server.mostInFlight).toBeLessThanOrEqual(16);
    expect(server.requests.filter(({ path }) => path === "/v1/models")).toHaveLength(1);
    expect(server.requests.filter(({ isCanary }) => isCanary)).toHaveLength(1);
    expect(server.completions).toHaveLength(1000);
    await extractor.close();
  });

  it("leave the line at once when they are aborted, and send nothing afterwards", async () => {
    server = await startFakeVllm({ respond: () => ({ value: { title: "Baker" }, firstTokenMs: 60_000 }) });
    const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL: server.url, maxConcurrency: 4 } });
    const controller = new AbortController();
    const calls = Array.from({ length: 1000 }, () => extractor.extract("# Baker", { signal: controller.signal }));
    const outcomes = Promise.allSettled(calls);
    while (server.inFlight < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort("enough");
    const reasons = (await outcomes).map((outcome) => (outcome.status === "rejected" ? outcome.reason : "done"));
    expect(new Set(reasons)).toEqual(new Set(["enough"]));
    const { length } = server.completions;
    expect(length).toBe(4);
    await extractor.close();
    expect(server.completions).toHaveLength(length);
  });

  it("are drained by close()", async () => {
    server = await startFakeVllm({ respond: () => ({ value: { title: "Baker" } }) });
    const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL: server.url, maxConcurrency: 8 } });
    const calls = Array.from({ length: 200 }, () => extractor.extract("# Baker"));
    await extractor.close();
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(200);
  });
});
