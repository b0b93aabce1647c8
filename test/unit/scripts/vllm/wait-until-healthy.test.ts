import { createServer } from "node:http";
import { expect, it } from "vitest";
import { freePort } from "../../../../scripts/vllm/free-port.ts";
import { waitUntilHealthy } from "../../../../scripts/vllm/wait-until-healthy.ts";

it("waits through refused connections and 503 until 200", async () => {
  const port = await freePort();
  let answers = 0;
  const server = createServer((_, response) => {
    answers += 1;
    response.writeHead(answers < 3 ? 503 : 200).end();
  });
  setTimeout(() => server.listen(port, "127.0.0.1"), 20);
  try {
    await waitUntilHealthy({ url: `http://127.0.0.1:${port}`, signal: AbortSignal.timeout(10_000), intervalMs: 5 });
    expect(answers).toBe(3);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

it("rejects with the reason when the server's process ends", async () => {
  const controller = new AbortController();
  const reason = new Error("the process ended");
  const waiting = waitUntilHealthy({ url: `http://127.0.0.1:${await freePort()}`, signal: controller.signal, intervalMs: 5 });
  setTimeout(() => controller.abort(reason), 20);
  await expect(waiting).rejects.toBe(reason);
});
