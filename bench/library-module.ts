import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const library = createRequire(new URL("../package.json", import.meta.url));

/** Loads the very copy of a package that the library uses, so that a floor stands on the same code. The peers have copies of their own beside this file. */
export async function libraryModule<Module>(name: string): Promise<Module> {
  // The caller names the module's type; what the package exports is not checked at run time.
  return (await import(pathToFileURL(library.resolve(name)).href)) as Module;
}
