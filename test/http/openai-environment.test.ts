import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startFakeOpenAI } from "../support/fake-openai.ts";

const run = promisify(execFile);
const client = fileURLToPath(new URL("../support/fake-openai-client.ts", import.meta.url));

const garbage: Readonly<Record<string, string>> = {
  OPENAI_API_KEY: "sk-ambient",
  OPENAI_ADMIN_KEY: "sk-ambient-admin",
  OPENAI_BASE_URL: "http://127.0.0.1:1/ambient",
  OPENAI_ORG_ID: "org-ambient",
  OPENAI_PROJECT_ID: "proj-ambient",
  OPENAI_WEBHOOK_SECRET: "whsec-ambient",
  OPENAI_LOG: "debug",
  OPENAI_API_VERSION: "ambient",
  AZURE_OPENAI_API_KEY: "ambient",
  AZURE_OPENAI_ENDPOINT: "http://127.0.0.1:1/ambient",
  AWS_BEARER_TOKEN_BEDROCK: "ambient",
  GOOGLE_CLOUD_PROJECT: "ambient",
};

/** With a good line and with lines that no `Headers` object takes: the SDK throws over those when it sees them. */
const customHeaders = ["X-Ambient: 1\nAuthorization: Bearer sk-ambient", ": no name\nbad name: 1\nno colon"];

test.each(customHeaders)("sends the same request whatever the environment says, custom headers %j included", async (headers) => {
  await using fake = await startFakeOpenAI({ kind: "json", value: { title: "Welder" } });
  const { OPENAI_API_KEY: _key, ...clean } = process.env;
  const outputs = [];
  for (const env of [clean, { ...clean, ...garbage, OPENAI_CUSTOM_HEADERS: headers }]) {
    outputs.push(await run(process.execPath, [client, fake.baseURL], { env }));
  }
  for (const { stdout, stderr } of outputs) {
    expect(JSON.parse(stdout)).toEqual({ text: '{"title":"Welder"}', isEnvironmentKept: true });
    expect(stderr).toBe("");
  }
  expect(fake.requests).toHaveLength(2);
  expect(fake.requests[1]).toEqual(fake.requests[0]);
  expect(JSON.stringify(fake.requests[1])).not.toContain("ambient");
});
