import type { TestProject } from "vitest/node";
import { installVllm, unsupportedReason } from "../../../scripts/vllm/install.ts";
import { progressLine } from "../../../scripts/vllm/progress.ts";
import { openControlServer } from "./control-server.ts";
import { createVllmFleet } from "./vllm-fleet.ts";

/** Where the servers are to be asked for, or why there are none. */
export type VllmAvailability =
  | { readonly status: "available"; readonly controlURL: string }
  | { readonly status: "skipped"; readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    readonly vllm: VllmAvailability;
  }
}

/** Installs vLLM if needed and lets the test files start servers. Where the machine cannot run one the tests are skipped, loudly. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const print = (line: string) => console.log(`[vllm] ${line}`);
  const reason = await unsupportedReason();
  if (reason !== null) {
    if (process.env.JOBSIEVE_REQUIRE_VLLM) throw new Error(`JOBSIEVE_REQUIRE_VLLM is set, and a vLLM server cannot run here: ${reason}.`);
    console.warn(`\n${"!".repeat(100)}\nSKIPPED: real-server tests did not run, because ${reason}.\n${"!".repeat(100)}\n`);
    project.provide("vllm", { status: "skipped", reason });
    return async () => {};
  }
  await installVllm({ onProgress: (progress) => print(progressLine(progress)) });
  const fleet = createVllmFleet({ print });
  const control = await openControlServer(fleet);
  project.provide("vllm", { status: "available", controlURL: control.url });
  return async () => {
    control.close();
    await fleet.stop();
  };
}
