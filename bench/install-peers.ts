import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const manifest = `${folder}package.json`;
const installed = `${folder}node_modules/.installed.json`;

/** Installs the peers beside the bench, unless what is there was installed from the same list. They never become dependencies of the library. */
export function installPeers(): void {
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(manifest, "utf8")) return;
  console.error("Installing the peers into bench/node_modules (about 210 MB) …");
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"], { cwd: folder, stdio: "inherit" });
  cpSync(manifest, installed);
}
