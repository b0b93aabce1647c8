import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { Posting, PostingInput } from "../spec/posting.ts";
import type { BatchWorker } from "./batch-worker.ts";
import type { Occurrences } from "./occurrences.ts";

/** One item of a source, with what it is known by. */
export interface IdentifiedPage {
  /** Place in the source, from 0. */
  readonly index: number;
  /** Item key with its occurrence number. */
  readonly key: string;
  readonly fingerprint: string;
  readonly id: string | null;
  readonly url: string | null;
  /** A posting to work on, or why there is none. */
  readonly posting: { readonly isValid: true; readonly input: PostingInput } | { readonly isValid: false; readonly error: unknown };
}

/** What an item is identified with. */
export interface IdentifyParts<Data> {
  readonly index: number;
  readonly worker: Pick<BatchWorker<Data>, "keyOf" | "fingerprintOf">;
  readonly occurrences: Occurrences;
  /** Whether anybody will look at the fingerprint: it costs a hash of the whole page. */
  readonly isFingerprinted: boolean;
}

/** No posting's fingerprint: those are hashes. */
const invalidFingerprint = "invalid";

/** Gives an item its key, in the order of reading. What is no posting gets one by its place, and the error that says so. */
export function identifyPage<Data>(item: unknown, { index, worker, occurrences, isFingerprinted }: IdentifyParts<Data>): IdentifiedPage {
  let key = `invalid:${index}`;
  let names: Pick<IdentifiedPage, "id" | "url"> = { id: null, url: null };
  try {
    const input = ownCopy(item);
    key = worker.keyOf(input);
    names = namesOf(input);
    const fingerprint = isFingerprinted ? worker.fingerprintOf(input) : "";
    return { ...names, index, key: numbered(key, occurrences), fingerprint, posting: { isValid: true, input } };
  } catch (error) {
    return { ...names, index, key: numbered(key, occurrences), fingerprint: invalidFingerprint, posting: { isValid: false, error } };
  }
}

/** Getters are read once, and a source may use one object for every row. */
function ownCopy(item: unknown): PostingInput {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null || Array.isArray(item) || ArrayBuffer.isView(item)) throw noPosting(item);
  // One that rejects is told by this outcome, and must not end the process.
  if (item instanceof Promise) {
    item.catch(() => undefined);
    throw noPosting(item);
  }
  // What each of them holds is for the worker to judge.
  const { content, contentType, url, id, referenceDate } = item as Posting;
  return { content, contentType, url, id, referenceDate };
}

function noPosting(item: unknown): InvalidOptionsError {
  return new InvalidOptionsError({ option: "posting", given: kindOf(item), allowed: "a string, or an object with content" });
}

function kindOf(item: unknown): string {
  if (item === null || item === undefined) return String(item);
  if (Array.isArray(item)) return "an array";
  if (ArrayBuffer.isView(item)) return "bytes";
  return item instanceof Promise ? "a promise" : `a ${typeof item}`;
}

function namesOf(input: PostingInput): Pick<IdentifiedPage, "id" | "url"> {
  if (typeof input === "string") return { id: null, url: null };
  return { id: input.id ?? null, url: input.url ?? null };
}

/** A numbered key counts as a key: another posting may bear it as its id. */
function numbered(key: string, occurrences: Occurrences): string {
  const count = occurrences.count(key);
  return count === 1 ? key : numbered(`${key}#${count}`, occurrences);
}
