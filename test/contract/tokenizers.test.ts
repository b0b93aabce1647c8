import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, vi } from "vitest";
import { createApproximateTokenizer } from "../../src/tokenizers/approximate.ts";
import { createQwen3Tokenizer } from "../../src/tokenizers/qwen3.ts";
import { createTiktokenTokenizer } from "../../src/tokenizers/tiktoken.ts";
import { createVllmTokenizer } from "../../src/tokenizers/vllm.ts";
import { describeTokenizer } from "./tokenizer-contract.ts";

// Generous for a machine that does other things as well; nothing here is judged by it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: Server;
let baseURL = "";

beforeAll(async () => {
  const tokenizer = createQwen3Tokenizer();
  server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { prompt } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    response.end(JSON.stringify({ count: await tokenizer.count(prompt), max_model_len: 10240, tokens: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describeTokenizer("createQwen3Tokenizer", () => createQwen3Tokenizer());
describeTokenizer("createTiktokenTokenizer", () => createTiktokenTokenizer());
describeTokenizer("createApproximateTokenizer", () => createApproximateTokenizer());
describeTokenizer("createVllmTokenizer", () => createVllmTokenizer({ baseURL }));
