import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import { JournalError } from "../errors/journal-error.ts";
import { type JournalFileSystem, nodeFileSystem } from "./journal-file-system.ts";
import type { JournalLine } from "./journal-line.ts";
import { resolveJournalPath } from "./journal-path.ts";
import { unreachableJournal } from "./journal-refusal.ts";
import { scanJournal } from "./scan-journal.ts";

/** How a journal is read. */
export interface ReadJournalOptions {
  /** Ends the reading with the signal's reason. @default none */
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's own */
  readonly fileSystem?: JournalFileSystem | undefined;
}

/** Reads the lines of a journal, oldest first, without its lock. @throws JournalError; InvalidOptionsError; the signal's reason */
export async function* readJournalLines(path: string, options: ReadJournalOptions): AsyncGenerator<JournalLine, void> {
  const { signal = null, fileSystem = nodeFileSystem } = checkedOptions(options);
  signal?.throwIfAborted();
  const real = await resolveJournalPath(path, { create: false });
  const file = await fileSystem.open(real, "r").catch((error: unknown) => Promise.reject(unreachableJournal(path, error)));
  try {
    for await (const { line } of scanJournal(file, { path: real })) {
      signal?.throwIfAborted();
      yield line;
    }
  } catch (error) {
    const isOwn = JournalError.isInstance(error) || (signal?.aborted === true && error === signal.reason);
    throw isOwn ? error : unreachableJournal(path, error);
  } finally {
    await file.close();
  }
}

/** Plain JavaScript callers may pass anything. */
function checkedOptions(options: ReadJournalOptions): ReadJournalOptions {
  checkGiven(options, { option: "options", allowed: "an object", isRight: typeof options === "object" && options !== null });
  const { signal } = options;
  checkGiven(signal, { option: "signal", allowed: "an AbortSignal", isRight: signal === undefined || signal instanceof AbortSignal });
  return options;
}

interface GivenOption {
  readonly option: string;
  readonly allowed: string;
  readonly isRight: boolean;
}

function checkGiven(value: unknown, { option, allowed, isRight }: GivenOption): void {
  if (isRight) return;
  throw new InvalidOptionsError({ option, given: value === null ? "null" : `a value of type ${typeof value}`, allowed });
}
