import { afterEach, expect, it } from "vitest";
import { ModelCallError } from "../../src/errors/model-call-error.ts";
import { createUndiciTransport } from "../../src/http/undici-transport.ts";
import { createFleet } from "../../src/models/vllm/create-fleet.ts";
import { resolveVllmOptions } from "../../src/models/vllm/vllm-options.ts";
import { type FakeVllm, startFakeVllm } from "../support/fake-vllm.ts";
import { quarterTokenizer, systemClock } from "../support/fake-vllm-call.ts";

const started: FakeVllm[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("admits those who wait when the handshake of somebody who does not wait has found the server well", async () => {
  const fake = await startFakeVllm();
  started.push(fake);
  const transport = createUndiciTransport({ dispatcher: undefined, provider: "vllm" });
  const closing = new AbortController();
  const options = resolveVllmOptions({ baseURL: fake.url, tokenizer: quarterTokenizer, clock: systemClock });
  const fleet = createFleet({ options, transport, closing: closing.signal, tell: () => {} });
  const [server] = fleet.servers;
  if (server === undefined) throw new Error("one server was given");
  const { endpoint } = server;
  const crash = new ModelCallError({ kind: "server", provider: "vllm", endpoint, message: "crashed" });
  for (let count = 0; count < 5; count += 1) server.breaker.note({ type: "failed", error: crash });
  expect(server.breaker.state.phase).toBe("open");

  const { signal } = closing;
  let isAdmitted = false;
  const slot = fleet.pool.acquire({ signal, whenDown: "wait", avoid: null, isAhead: false }).finally(() => {
    isAdmitted = true;
  });
  await fleet.greet(server, signal);
  // The timer of the cool-down does not count: whoever comes next calls it off, since the server is well.
  await turn();
  expect([server.breaker.state.phase, isAdmitted]).toEqual(["closed", true]);
  (await slot).release();
  closing.abort(new Error("done"));
  await transport.destroy();
});
