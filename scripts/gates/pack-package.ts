import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./run-tool.ts";

/** A packed package. */
export interface PackedPackage {
  /** Absolute path of the tarball. */
  readonly path: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what `npm publish` would send, into a new temporary folder. The package has to be built. */
export async function packPackage(): Promise<PackedPackage> {
  const folder = await mkdtemp(join(tmpdir(), "jobsieve-pack-"));
  const { exitCode, output } = await runTool("npm", { args: ["pack", "--json", "--silent", "--pack-destination", folder] });
  if (exitCode !== 0) throw new Error(`npm pack failed:\n${output}`);
  const report = readReport(output);
  return {
    path: join(folder, report.filename),
    packedBytes: report.size,
    unpackedBytes: report.unpackedSize,
    files: report.files.map(({ path }) => path),
  };
}

/** npm 10 and 11 print a list, later ones an object by package name. */
function readReport(output: string): PackReport {
  const start = output.search(/^[[{]/m);
  const end = Math.max(output.lastIndexOf("]"), output.lastIndexOf("}"));
  const parsed: unknown = JSON.parse(output.slice(start, end + 1));
  const [report] = Object.values(parsed as Record<string, PackReport>); // npm's documented shape; a change fails below
  if (report === undefined) throw new Error("npm pack reported nothing");
  return report;
}
