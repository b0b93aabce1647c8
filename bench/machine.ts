import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** Says what the numbers were measured on, and with which versions. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const { dependencies = {} }: { dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(new URL("package.json", import.meta.url), "utf8"),
  );
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version.replace(/^npm:.*@/, "")}`);
  return [
    "## `npm run bench`",
    "",
    `${new Date().toISOString().slice(0, 10)} · ${availableParallelism()} × ${model} · ${memory} GB · ${process.platform} · Node ${process.version} · load ${loadavg()[0]?.toFixed(1)}`,
    "",
    "Client and server each on a core of their own where the system can pin programs; medians of rounds in which all take turns. Compare ratios, not milliseconds.",
    "",
    `Peers: ${versions.join(", ")}`,
    "",
  ].join("\n");
}
