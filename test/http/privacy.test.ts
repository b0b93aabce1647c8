import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeVllm, type FakeVllmOptions, startFakeVllm } from "../support/fake-vllm.ts";

const run = promisify(execFile);
const client = fileURLToPath(new URL("../support/privacy-client.ts", import.meta.url));
const tempting = {
  OPENAI_API_KEY: "sk-tempting",
  OPENAI_BASE_URL: "http://127.0.0.2:9/v1",
  OPENAI_ORG_ID: "org",
  OPENAI_PROJECT_ID: "project",
};

let server: FakeVllm | null = null;
afterEach(() => server?.close());

const cases: readonly (readonly [string, FakeVllmOptions, readonly string[]])[] = [
  ["answers well", {}, ["extracted", "no-candidate", "unreadable-content", "extracted"]],
  [
    "fails every request",
    { respond: () => ({ status: 503, json: { error: { message: "busy" } } }) },
    ["extraction-failed", "no-candidate", "unreadable-content", "extraction-failed"],
  ],
  [
    "answers nonsense",
    { respond: () => ({ text: "no json" }) },
    ["extraction-failed", "no-candidate", "unreadable-content", "extraction-failed"],
  ],
];

describe("without a cloud", () => {
  it.each(cases)("no socket is opened to anything but the local server when it %s", async (_name, options, codes) => {
    server = await startFakeVllm(options);
    const { stdout } = await run(process.execPath, [client, server.url], { env: { ...process.env, ...tempting } });
    expect(JSON.parse(stdout)).toEqual({ opened: [`127.0.0.1:${server.port}`], codes });
  });

  it("no socket is opened to anything else when the local server is dead", async () => {
    const gone = await startFakeVllm();
    await gone.close();
    const { stdout } = await run(process.execPath, [client, gone.url], { env: { ...process.env, ...tempting } });
    expect(JSON.parse(stdout)).toMatchObject({ opened: [`127.0.0.1:${gone.port}`] });
  });
});
