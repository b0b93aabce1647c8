import { coreSize } from "./core-size.ts";
import type { Gate } from "./gate.ts";
import type { PackedPackage } from "./pack-package.ts";

/**
 * In bytes. Raising one is a decision: say in the commit what the bytes buy. Half of the unpacked package is the Qwen3
 * vocabulary and the word tables of 13 languages.
 */
const limits = { packed: 1_150_000, unpacked: 2_900_000, bundledCore: 265_000 };

/** Must never load with the main entry. */
const lazyPackages = ["openai", "undici", "js-tiktoken"];

/** Keeps the package small to install and its main entry small to load. */
export function sizeGate(packed: PackedPackage): Gate {
  return {
    name: "size",
    async run() {
      const core = await coreSize();
      const sizes = { packed: packed.packedBytes, unpacked: packed.unpackedBytes, bundledCore: core.bundledBytes };
      const tooLarge = Object.entries(limits).filter(([name, limit]) => sizes[name as keyof typeof limits] > limit);
      const tooEager = core.packages.filter((name) => lazyPackages.includes(name));
      const lines = Object.entries(limits).map(
        ([name, limit]) => `${name} ${kilobytes(sizes[name as keyof typeof limits])} of ${kilobytes(limit)}`,
      );
      lines.push(`core gzipped ${kilobytes(core.gzipBytes)}, with ${core.packages.join(", ") || "no package"} (zod apart)`);
      lines.push(...tooEager.map((name) => `${name} loads with the main entry; it must load at first use`));
      return { passed: tooLarge.length === 0 && tooEager.length === 0, detail: lines.join("\n") };
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
