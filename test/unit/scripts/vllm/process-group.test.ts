import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endGroup, signalGroup } from "../../../../scripts/vllm/process-group.ts";

const shell = (script: string) => spawn("sh", ["-c", script], { detached: true, stdio: ["ignore", "pipe", "ignore"] });
const firstLine = async (child: ReturnType<typeof shell>): Promise<string> => String((await once(child.stdout, "data"))[0]).trim();

/** Gone, or dead and only waiting to be collected by an init process that may not exist in a container. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "State: X");
    if (/^State:\s+[XZ]/m.test(status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

describe.skipIf(process.platform !== "linux")("endGroup", () => {
  it("ends a process with all it started", async () => {
    const child = shell("sleep 600 & echo $!; wait");
    const grandchild = Number(await firstLine(child));
    await endGroup(child, { graceMs: 5_000 });
    expect(child.signalCode).toBe("SIGTERM");
    expect(await isGone(grandchild)).toBe(true);
  });

  it("kills a process that does not listen", async () => {
    const child = shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    await firstLine(child);
    await endGroup(child, { graceMs: 50 });
    expect(child.signalCode).toBe("SIGKILL");
  });

  it("does nothing to a process that has ended", async () => {
    const child = shell("echo done");
    await once(child, "exit");
    await expect(endGroup(child, { graceMs: 50 })).resolves.toBeUndefined();
    expect(signalGroup(child.pid ?? 0, "SIGTERM")).toBe(false);
  });
});

describe.skipIf(process.platform !== "linux")("launch.py", () => {
  const launcher = join(import.meta.dirname, "../../../../scripts/vllm/launch.py");
  const launch = (script: string) =>
    spawn("python3", [launcher, String(process.pid), "/bin/sh", "-c", script], { detached: true, stdio: ["ignore", "pipe", "inherit"] });

  it("ends the program and all it started when its parent is killed", async () => {
    const script = `const { spawn } = require("node:child_process");
      const parameters = [${JSON.stringify(launcher)}, String(process.pid), "/bin/sh", "-c", "trap '' TERM; sleep 600 & echo $$ $!; wait"];
      const child = spawn("python3", parameters, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
      child.stdout.once("data", (pids) => process.stdout.write(pids));`;
    const parent = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    const pids = String((await once(parent.stdout, "data"))[0])
      .trim()
      .split(" ")
      .map(Number);
    expect(pids).toHaveLength(2);
    parent.kill("SIGKILL");
    for (const pid of pids) expect(await isGone(pid)).toBe(true);
  });

  it("ends with the program's own exit code", async () => {
    expect((await once(launch("exit 7"), "exit"))[0]).toBe(7);
  });

  it("asks the program to end when it is asked itself", async () => {
    const child = launch("trap 'exit 5' TERM; echo ready; while :; do sleep 0.05; done");
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(5);
  });
});
