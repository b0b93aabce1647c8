import type { Gate } from "./gate.ts";
import type { PackedPackage } from "./pack-package.ts";

const allowed = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^SECURITY\.md$/,
  /^NOTICE$/,
  /^dist\/[\w./-]+\.(js|d\.ts)$/,
];
const required = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md", "NOTICE", "dist/index.js", "dist/index.d.ts"];

/** The tarball holds the built package and its papers, and nothing else: no fixture, no test, no source. */
export function tarballContentsGate(packed: PackedPackage): Gate {
  return {
    name: "tarball contents",
    async run() {
      const strange = packed.files.filter((path) => !allowed.some((pattern) => pattern.test(path)));
      const missing = required.filter((path) => !packed.files.includes(path));
      const detail = [...strange.map((path) => `not expected: ${path}`), ...missing.map((path) => `missing: ${path}`)];
      return { passed: detail.length === 0, detail: detail.join("\n") || `${packed.files.length} files` };
    },
  };
}
