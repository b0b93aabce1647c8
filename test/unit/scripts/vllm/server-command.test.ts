import { expect, it } from "vitest";
import { serverCommand } from "../../../../scripts/vllm/server-command.ts";
import { vllmHome } from "../../../../scripts/vllm/vllm-home.ts";

const home = vllmHome({ JOBSIEVE_VLLM_HOME: "/v" });
const options = { home, port: 8_123, maxModelLen: 10_240, compactJson: true, extraArgs: [] } as const;

it("serves tiny with random weights under its own name", () => {
  const command = serverCommand({ ...options, model: "tiny" }).join(" ");
  expect(command).toMatch(/^\/v\/venv\/bin\/python \/v\/venv\/bin\/vllm serve \/v\/models\/tiny --load-format dummy/);
  expect(command).toContain("--served-model-name jobsieve/tiny-random-qwen3 --host 127.0.0.1 --port 8123 --max-model-len 10240");
});

it("says what the grammar may do with white space", () => {
  const configOf = (compactJson: boolean) => {
    const command = serverCommand({ ...options, model: "smollm2", compactJson });
    return JSON.parse(command[command.indexOf("--structured-outputs-config") + 1] ?? "");
  };
  expect(configOf(true)).toEqual({ backend: "xgrammar", disable_any_whitespace: true });
  expect(configOf(false)).toEqual({ backend: "xgrammar", disable_any_whitespace: false });
});

it("puts further flags last, so that they win", () => {
  const command = serverCommand({ ...options, model: "smollm2", extraArgs: ["--max-model-len", "4096"] });
  expect(command.slice(-2)).toEqual(["--max-model-len", "4096"]);
  expect(command).not.toContain("dummy");
});
