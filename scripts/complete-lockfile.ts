import { readFile, writeFile } from "node:fs/promises";

// node scripts/complete-lockfile.ts: run it after a change of dependencies.
//
// npm leaves optional packages for other platforms out of the lockfile when the registry at hand lacks them; then
// `npm ci` fails in a fresh clone (https://github.com/npm/cli/issues/4828). This adds them by name. What has no
// platform in its name is left alone.

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Platform {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
}

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

const lockfile: { packages: Record<string, LockedPackage> } = JSON.parse(await readFile("package-lock.json", "utf8"));
const added = Object.values(lockfile.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const platform = platformOf(name);
    if (lockfile.packages[`node_modules/${name}`] !== undefined || platform === null) return [];
    return [[`node_modules/${name}`, { version, ...platform, ...(dev ? { dev } : {}), optional: true }] as const];
  }),
);
const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(added) });
const sorted = packages.toSorted(([left], [right]) => left.localeCompare(right, "en"));
if (added.length > 0)
  await writeFile("package-lock.json", `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added.length} optional packages added to package-lock.json`);

function platformOf(name: string): Platform | null {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.some((word) => word.startsWith("gnu")) ? "glibc" : null;
  return { os: [os], cpu: [cpu], ...(os === "linux" && libc !== null ? { libc: [libc] } : {}) };
}
