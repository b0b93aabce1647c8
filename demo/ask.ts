import { createInterface } from "node:readline/promises";

/** Asks a yes-or-no question on the terminal; anything but y or yes is no. */
export async function ask(question: string, { signal }: { readonly signal: AbortSignal }): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal })).trim());
  } finally {
    terminal.close();
  }
}
