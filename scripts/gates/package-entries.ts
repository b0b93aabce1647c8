import { readFileSync } from "node:fs";

/** One way into the package. */
export interface PackageEntry {
  /** Such as `jobsieve/tokenizers/qwen3`. */
  readonly specifier: string;
  /** The specifier as a file name: `index` for the main entry, `tokenizers-qwen3` for a subpath. */
  readonly name: string;
  /** Path of the declarations, from the root of the package. */
  readonly types: string;
  /** Path of the module, from the root of the package. */
  readonly module: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** The entries that the `exports` of package.json declare, without package.json itself. */
export function packageEntries(): readonly PackageEntry[] {
  const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    const name = path === "." ? "index" : path.slice(2).replaceAll("/", "-");
    return [{ specifier: `${manifest.name}${path.slice(1)}`, name, types: target.types, module: target.default }];
  });
}
