import { createServer, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { findServer } from "../../../demo/find-server.ts";

const { signal } = new AbortController();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    response.statusCode = url in answers ? 200 : 404;
    response.end(JSON.stringify(answers[url] ?? { error: "not found" }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

it("finds the base model of a server, with or without /v1 in its address", async () => {
  const data = [
    { id: "an-adapter", parent: "base" },
    { id: "base", parent: null },
  ];
  const url = await listen({ "/v1/models": { object: "list", data } });
  for (const address of [url, `${url}/`, `${url}/v1`, `${url}/v1/`]) {
    expect(await findServer(address, { signal })).toEqual({ baseURL: `${url}/v1`, model: "base" });
  }
});

it("takes a server that serves something else for none", async () => {
  expect(await findServer(await listen({ "/v1/models": "hello" }), { signal })).toBeNull();
  expect(await findServer(await listen({ "/v1/models": { data: [] } }), { signal })).toBeNull();
  expect(await findServer(await listen({}), { signal })).toBeNull();
});

it("finds nothing where nobody listens", async () => {
  const url = await listen({});
  servers[0]?.close();
  await new Promise((resolve) => servers[0]?.once("close", resolve));
  expect(await findServer(url, { signal })).toBeNull();
});

it("stops on abort with the signal's reason", async () => {
  const reason = new Error("enough");
  await expect(findServer("http://127.0.0.1:9", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
