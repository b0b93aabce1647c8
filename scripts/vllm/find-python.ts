import { compareVersions } from "./compare-versions.ts";
import { installRecipe } from "./recipe.ts";
import { runCommand } from "./run-command.ts";

/** A Python that can make the server's virtual environment, or why none can. */
export type PythonSearch = { readonly python: string; readonly version: string } | { readonly problem: string };

const defaultCandidates = ["python3.12", "python3.11", "python3", "python3.13", "python3.14"];
const probe = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2], sys.executable)";

/** Finds a Python of a fitting version that can make virtual environments. `JOBSIEVE_PYTHON` names one. */
export async function findPython(candidates: readonly string[] = candidatesFrom(process.env)): Promise<PythonSearch> {
  const seen: string[] = [];
  for (const candidate of candidates) {
    const answer = await runCommand([candidate, "-c", probe]).catch((error: Error) => error);
    if (answer instanceof Error) {
      if (/No module named '?(venv|ensurepip)/.test(String(answer.cause))) seen.push(`${candidate} lacks the venv module`);
      continue;
    }
    const [version = "", executable = candidate] = answer.trim().split(/ (.*)/);
    if (isInRange(version)) return { python: executable, version };
    seen.push(`${candidate} is ${version}`);
  }
  const found = seen.length === 0 ? "none was found" : seen.join(", ");
  return { problem: `it needs Python 3.11 to 3.14 with the venv module (on Debian and Ubuntu: python3-venv), and ${found}` };
}

function candidatesFrom(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = environment.JOBSIEVE_PYTHON;
  return named ? [named] : defaultCandidates;
}

function isInRange(version: string): boolean {
  const { minimum, below } = installRecipe.pythonRange;
  return compareVersions(version, minimum) >= 0 && compareVersions(version, below) < 0;
}
