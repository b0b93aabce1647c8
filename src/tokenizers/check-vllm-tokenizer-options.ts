import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { VllmTokenizerOptions } from "./vllm.ts";

/** Checks what cannot be told from the types. Values are not repeated in messages: an address may hold a password. */
export function checkVllmTokenizerOptions({ baseURL, timeoutMs = 1 }: VllmTokenizerOptions): void {
  const protocol = URL.canParse(baseURL) ? new URL(baseURL).protocol : null;
  if (protocol !== "http:" && protocol !== "https:") {
    throw new InvalidOptionsError({ option: "baseURL", given: "not a web address", allowed: "one such as http://127.0.0.1:8000/v1" });
  }
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new InvalidOptionsError({ option: "timeoutMs", given: String(timeoutMs), allowed: "a number above 0 and below 2^31" });
  }
}
