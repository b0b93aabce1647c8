import { InvalidOptionsError } from "../../errors/invalid-options-error.ts";

const ownHeaders: ReadonlySet<string> = new Set(["content-type", "content-length", "transfer-encoding", "host", "connection", "expect"]);

/** Checks one header before anything is sent, without ever repeating its value. @throws InvalidOptionsError */
export function requireHeader([name, value]: readonly [string, unknown], option: string): string {
  if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name) || ownHeaders.has(name.toLowerCase())) {
    throw new InvalidOptionsError({
      option,
      given: "an object with a name that cannot be sent",
      allowed: "header names that HTTP itself does not set",
    });
  }
  if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    const allowed = "text without line breaks, control characters or characters above U+00FF";
    throw new InvalidOptionsError({ option, given: "a value that cannot be sent in a header", allowed });
  }
  return value;
}
