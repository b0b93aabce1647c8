import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { PostingInput } from "../spec/posting.ts";
import { unreadable } from "./unreadable-content.ts";

/** A posting whose parts have been checked. */
export interface CheckedPosting {
  readonly content: string | Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string | null;
  readonly id: string | null;
  readonly referenceDate: string | null;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/;

const toIsoDate = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  const day = typeof value === "string" ? isoDate.exec(value)?.[1] : undefined;
  const parsed = day === undefined ? Number.NaN : Date.parse(day);
  // The round trip refuses days such as 2026-02-30, which Date.parse moves to March.
  if (day !== undefined && !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day)) return day;
  throw new InvalidOptionsError({
    option: "referenceDate",
    given: "not a date",
    allowed: "an ISO 8601 date such as 2026-11-21, or a valid Date",
  });
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/**
 * Checks what a caller passed in; plain JavaScript callers may pass anything.
 *
 * @throws UnreadableContentError when the content is neither a string nor bytes.
 * @throws InvalidOptionsError when `referenceDate` is no date.
 */
export const readPosting = (input: PostingInput): CheckedPosting => {
  const given: unknown = input;
  const posting = typeof given === "object" && given !== null && !(given instanceof Uint8Array) ? given : { content: given };
  const content: unknown = Reflect.get(posting, "content");
  if (typeof content !== "string" && !(content instanceof Uint8Array)) throw unreadable("not-text", { bytes: 0 });
  return {
    content,
    contentType: textOrNull(Reflect.get(posting, "contentType")) ?? undefined,
    url: textOrNull(Reflect.get(posting, "url")),
    id: textOrNull(Reflect.get(posting, "id")),
    referenceDate: toIsoDate(Reflect.get(posting, "referenceDate")),
  };
};
