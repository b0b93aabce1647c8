import { refuse } from "./check-option.ts";
import type { PostingInput } from "./spec/posting.ts";

/**
 * Checks what names a posting: a key that is no text would make two postings one. The content is the prepare stage's to
 * judge.
 * @throws InvalidOptionsError
 */
export function checkPosting(posting: PostingInput): void {
  if (ArrayBuffer.isView(posting) || posting instanceof ArrayBuffer)
    refuse("posting", { given: "bytes", allowed: "a string, or { content: bytes }", isDescription: true });
  if (typeof posting !== "object" || posting === null) return;
  for (const name of ["id", "url"] as const) {
    if (posting[name] !== undefined && typeof posting[name] !== "string")
      refuse(`posting.${name}`, { given: posting[name], allowed: "text" });
  }
}
