import { describe, inject } from "vitest";
import type { CpuModel } from "../../../scripts/vllm/recipe.ts";
import type { FleetCommand } from "./control-server.ts";
import type {} from "./global-setup.ts";
import type { ServerAddress, ServerWishes } from "./vllm-fleet.ts";

/** Like `describe`, but skipped where no vLLM server can run; the global set-up has said why. */
export const describeVllm = describe.skipIf(inject("vllm").status === "skipped");

/** The server with random weights and the Qwen3 tokenizer: wire format, counts, overflow, truncation, loops, load. Started at the first call. */
export function tinyServer(): Promise<ServerAddress> {
  return command({ action: "get", model: "tiny" }).then(asAddress);
}

/** The server with a real small model: guided decoding of real words. Started at the first call. */
export function smollm2Server(): Promise<ServerAddress> {
  return command({ action: "get", model: "smollm2" }).then(asAddress);
}

/** Ends `tiny` and starts it again on the same port, with other settings. Takes about as long as a start. */
export function restartTiny(wishes: ServerWishes = {}): Promise<ServerAddress> {
  return command({ action: "restart", model: "tiny", wishes }).then(asAddress);
}

/** Kills a server as a crash would. The next call for it starts another on the same port. */
export async function killServer(model: CpuModel): Promise<void> {
  await command({ action: "kill", model });
}

async function command(wanted: FleetCommand): Promise<unknown> {
  const availability = inject("vllm");
  if (availability.status === "skipped") throw new Error(`No vLLM server can run here: ${availability.reason}.`);
  const response = await fetch(availability.controlURL, { method: "POST", body: JSON.stringify(wanted) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Written by control-server.ts alone, so its shape is known. */
function asAddress(answer: unknown): ServerAddress {
  return answer as ServerAddress;
}
