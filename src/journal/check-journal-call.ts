import { InvalidOptionsError } from "../errors/invalid-options-error.ts";

/** What a function over a journal was called with, beside its path. */
export interface JournalCall {
  readonly options: object;
  /** Names of its options. */
  readonly known: readonly string[];
}

/** Checks what plain JavaScript callers may get wrong. @throws InvalidOptionsError */
export function checkJournalCall(path: string, { options, known }: JournalCall): void {
  if (typeof path !== "string" || path.trim() === "") refuse("path", { given: path, allowed: "text that is not blank" });
  if (typeof options !== "object" || options === null || Array.isArray(options))
    refuse("options", { given: options, allowed: "an object" });
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new InvalidOptionsError({ option: name, given: "not an option", allowed: known.join(", ") });
  }
  const signal: unknown = Reflect.get(options, "signal");
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse("signal", { given: signal, allowed: "an AbortSignal" });
}

function refuse(option: string, { given, allowed }: { readonly given: unknown; readonly allowed: string }): never {
  const isPlain = given === null || typeof given === "number" || typeof given === "boolean";
  throw new InvalidOptionsError({ option, given: isPlain ? String(given) : describe(given), allowed });
}

/** Text and paths are not repeated. */
function describe(given: unknown): string {
  if (typeof given === "string") return "a blank string";
  return given === undefined ? "undefined" : `a value of type ${Array.isArray(given) ? "array" : typeof given}`;
}
