import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** What importing the main entry loads. */
export interface CoreSize {
  /** Minified bytes of the main entry and of all that it imports statically, dependencies included, zod left out. */
  readonly bundledBytes: number;
  readonly gzipBytes: number;
  /** Packages among them. */
  readonly packages: readonly string[];
}

/** Bundles the built main entry as an application would, and measures the part that loads before the first call. */
export async function coreSize(): Promise<CoreSize> {
  const { metafile, outputFiles } = await build({
    entryPoints: ["dist/index.js"],
    ...{ bundle: true, splitting: true, minify: true, metafile: true, write: false },
    ...{ format: "esm", platform: "node", target: "node22", outdir: "temp/core", logLevel: "error" },
    external: ["zod"],
  });
  const core = staticClosure(metafile);
  const contents = outputFiles.filter(({ path }) => [...core].some((name) => path.endsWith(name)));
  return {
    bundledBytes: contents.reduce((sum, { contents }) => sum + contents.byteLength, 0),
    gzipBytes: contents.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0),
    packages: packagesIn(metafile, core),
  };
}

function staticClosure({ outputs }: Metafile): ReadonlySet<string> {
  const entry = Object.entries(outputs).find(([, output]) => output.entryPoint === "dist/index.js")?.[0];
  if (entry === undefined) throw new Error("the bundle has no main entry");
  const closure = new Set([entry]);
  for (const name of closure) {
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement" && path in outputs) closure.add(path);
  }
  return closure;
}

function packagesIn({ outputs }: Metafile, core: ReadonlySet<string>): readonly string[] {
  const inputs = [...core].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}
