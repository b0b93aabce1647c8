import { expect, it } from "vitest";
import { runCommand } from "../../../../scripts/vllm/run-command.ts";
import { VllmSetupError } from "../../../../scripts/vllm/vllm-setup-error.ts";

it("gives the standard output", async () => {
  expect(await runCommand([process.execPath, "-p", "6 * 7"])).toBe("42\n");
});

it("fails with the exit code and the last line", async () => {
  const failure = runCommand(["sh", "-c", "echo first; echo 'no space left' >&2; exit 3"]);
  await expect(failure).rejects.toThrow(VllmSetupError);
  await expect(failure).rejects.toThrow("sh -c failed (exit code 3): no space left");
});

it("fails in words when the program does not exist", async () => {
  await expect(runCommand(["/nowhere/program"])).rejects.toThrow(/could not be started.*ENOENT/);
});

it("stops the command on abort and rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const running = runCommand(["sleep", "600"], { signal: controller.signal });
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(running).rejects.toBe(reason);
});
