import { existsSync } from "node:fs";
import { readFile, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { compareVersions } from "./compare-versions.ts";
import { installRecipe, resourceNeeds } from "./recipe.ts";

/** What of a machine decides whether a CPU server can run on it. Unknown numbers are null and never refused. */
export interface MachineFacts {
  readonly platform: string;
  readonly architecture: string;
  readonly glibc: string | null;
  readonly cpuFlags: readonly string[] | null;
  readonly freeDiskBytes: number | null;
  readonly availableMemoryBytes: number | null;
}

/** Reads the facts; `folder` is where the install will lie. */
export async function readMachineFacts(folder: string): Promise<MachineFacts> {
  const [cpuInfo, memoryInfo, disk] = await Promise.all([
    readFile("/proc/cpuinfo", "utf8").catch(() => ""),
    readFile("/proc/meminfo", "utf8").catch(() => ""),
    statfs(nearestExisting(folder)).catch(() => null),
  ]);
  return {
    platform: process.platform,
    architecture: process.arch,
    glibc: glibcVersion(),
    cpuFlags: /^(?:flags|Features)\s*:\s*(.*)$/m.exec(cpuInfo)?.[1]?.split(" ") ?? null,
    freeDiskBytes: disk === null ? null : disk.bavail * disk.bsize,
    availableMemoryBytes: availableMemory(memoryInfo),
  };
}

/** Says in words why the machine cannot run a CPU server, or null when it can. `needsDisk` is false once the install stands. */
export function machineProblem(facts: MachineFacts, { needsDisk }: { readonly needsDisk: boolean }): string | null {
  const { platform, architecture, glibc, cpuFlags, freeDiskBytes, availableMemoryBytes } = facts;
  if (platform !== "linux" || (architecture !== "x64" && architecture !== "arm64"))
    return `vLLM's CPU build exists for Linux on x64 and arm64, and this is ${platform} on ${architecture}`;
  if (glibc === null || compareVersions(glibc, installRecipe.glibcMinimum) < 0)
    return `vLLM's CPU build needs glibc 2.28 or newer, and this system has ${glibc === null ? "none (musl?)" : glibc}`;
  if (architecture === "x64" && cpuFlags !== null && !cpuFlags.includes("avx2"))
    return "vLLM's CPU build needs a processor with AVX2, and this one has none";
  if (needsDisk && freeDiskBytes !== null && freeDiskBytes < resourceNeeds.installBytes)
    return `the install needs about ${gigabytes(resourceNeeds.installBytes)} of free disk, and there are ${gigabytes(freeDiskBytes)}`;
  if (availableMemoryBytes !== null && availableMemoryBytes < resourceNeeds.memoryBytes)
    return `the server needs about ${gigabytes(resourceNeeds.memoryBytes)} of memory, and ${gigabytes(availableMemoryBytes)} are available`;
  return null;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}

function availableMemory(memoryInfo: string): number | null {
  const kibibytes = /^MemAvailable:\s+(\d+) kB$/m.exec(memoryInfo)?.[1];
  if (kibibytes === undefined) return null;
  const constrained = process.constrainedMemory();
  return Math.min(Number(kibibytes) * 1_024, constrained > 0 ? constrained : Number.POSITIVE_INFINITY);
}

function glibcVersion(): string | null {
  if (process.platform !== "linux") return null;
  Object.assign(process.report, { excludeNetwork: true }); // reverse DNS look-ups would stall the report
  const report: { readonly header?: { readonly glibcVersionRuntime?: string } } = process.report.getReport();
  return report.header?.glibcVersionRuntime ?? null;
}
