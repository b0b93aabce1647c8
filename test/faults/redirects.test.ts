import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, InvalidOptionsError } from "../../src/index.ts";
import { startFaultServer } from "../support/fault-server.ts";
import { redirect } from "../support/fault-server-faults.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string() });
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server that answers everything with one status and these headers, and counts. */
async function startPlain(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly count: () => number }> {
  let count = 0;
  const server = createServer((_request, response) => {
    count += 1;
    response.writeHead(status, headers).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address of a TCP server is an object; the string form belongs to pipes.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => count };
}

const statuses = [301, 302, 303, 307, 308];
const apiKey = "sk-that-stays-here";
const options = { ...modelAlone, schema, sleep: async () => undefined, retry: { attempts: 1 } } as const;

describe("a redirect to another host", () => {
  it.each(statuses)("of a posting (%i) is not followed, and the error names the way out", async (status) => {
    const elsewhere = await startPlain(200);
    const server = await startFaultServer({ faultOf: () => redirect(`${elsewhere.url}/v1/chat/completions`, status) });
    await using extractor = createExtractor({ ...options, local: { baseURL: server.url, apiKey } });
    const outcome = await extractor.safeExtract("# Baker 1");
    expect(outcome).toMatchObject({ status: "failed", error: { cause: { code: "model-call", kind: "protocol", status } } });
    expect(server.postingRequests).toHaveLength(1);
    expect(elsewhere.count()).toBe(0);
    await server.close();
  });

  it.each(statuses)("of a handshake (%i) is not followed", async (status) => {
    const elsewhere = await startPlain(200);
    const door = await startPlain(status, { location: `${elsewhere.url}/v1/models` });
    await using extractor = createExtractor({ ...options, local: { baseURL: `${door.url}/v1`, apiKey } });
    expect(await extractor.safeExtract("# Baker 1")).toMatchObject({ status: "failed" });
    expect(door.count()).toBeGreaterThan(0);
    expect(elsewhere.count()).toBe(0);
  });

  it.each(statuses)("of a cloud (%i) is not followed", async (status) => {
    const elsewhere = await startPlain(200);
    const door = await startPlain(status, { location: `${elsewhere.url}/v1/chat/completions` });
    await using extractor = createExtractor({ ...options, local: false, cloud: { apiKey, baseURL: `${door.url}/v1` } });
    expect(await extractor.safeExtract("# Baker 1")).toMatchObject({ status: "failed" });
    expect(door.count()).toBeGreaterThan(0);
    expect(elsewhere.count()).toBe(0);
  });

  it("is not followed by a fetch that was passed in either", async () => {
    const elsewhere = await startPlain(200);
    const door = await startPlain(307, { location: elsewhere.url });
    await using extractor = createExtractor({ ...options, local: { baseURL: `${door.url}/v1`, apiKey }, fetch: globalThis.fetch });
    expect(await extractor.safeExtract("# Baker 1")).toMatchObject({ status: "failed" });
    expect(door.count()).toBeGreaterThan(0);
    expect(elsewhere.count()).toBe(0);
  });
});

describe("a base URL", () => {
  const refused = [
    "file:///etc/passwd",
    "ftp://127.0.0.1/v1",
    "ws://127.0.0.1/v1",
    "javascript:alert(1)",
    "data:text/plain,x",
    "127.0.0.1:8000/v1",
    "//127.0.0.1/v1",
    "unix:/run/vllm.sock",
    "http://user:password@127.0.0.1/v1",
    "http://127.0.0.1/v1?x=1",
    "http://127.0.0.1/v1#x",
    "",
  ];

  it.each(refused)("%j is refused at construction, for a local server and for a cloud", (baseURL) => {
    expect(() => createExtractor({ local: { baseURL } })).toThrow(InvalidOptionsError);
    expect(() => createExtractor({ local: false, cloud: { apiKey, baseURL } })).toThrow(InvalidOptionsError);
  });
});
