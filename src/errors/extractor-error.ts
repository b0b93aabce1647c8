/** The stage an error comes from. */
export type ErrorStage =
  | "options"
  | "schema"
  | "prepare"
  | "gate"
  | "count"
  | "route"
  | "handshake"
  | "decode"
  | "ground"
  | "validate"
  | "extract"
  | "batch"
  | "journal"
  | "budget";

/** What every error of this library says about itself. */
export interface ExtractorErrorDetails {
  readonly name: string;
  readonly code: string;
  readonly stage: ErrorStage;
  readonly isRetryable: boolean;
  readonly message: string;
  readonly cause?: unknown;
}

const marker = Symbol.for("jobsieve.error");
const journalledMarker = Symbol.for("jobsieve.error.journalled");
const journalledCode = "journalled";

/** Marks an error that was read from a journal: it bears the code of the first error, but not its class. */
export function markJournalled(error: Error): void {
  Object.defineProperty(error, journalledMarker, { value: true, enumerable: false });
}

/**
 * The base of every error this library throws. Messages say what failed, where, and what to do; they never hold
 * posting text, prompts, headers or keys.
 */
export abstract class ExtractorError extends Error {
  /** The code that instances of this class carry; null stands for every class. */
  static readonly code: string | null = null;
  /** Kebab-case name of the failure, the same in every version. */
  readonly code: string;
  readonly stage: ErrorStage;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly isRetryable: boolean;

  constructor(details: ExtractorErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    Object.defineProperty(this, "name", { value: details.name, enumerable: false, configurable: true, writable: true });
    Object.defineProperty(this, marker, { value: true, enumerable: false });
    this.code = details.code;
    this.stage = details.stage;
    this.isRetryable = details.isRetryable;
  }

  /** Tells whether a value is an error of this class, also when another copy of the library made it. */
  static isInstance<Instance>(
    this: (abstract new (...args: never[]) => Instance) & { readonly code: string | null },
    value: unknown,
  ): value is Instance {
    if (typeof value !== "object" || value === null || Reflect.get(value, marker) !== true) return false;
    const isJournalled = Reflect.get(value, journalledMarker) === true;
    if (this.code === null || this.code === journalledCode) return this.code === null || isJournalled;
    return !isJournalled && Reflect.get(value, "code") === this.code;
  }

  /** The error as plain data for a log: no stack, no cause, no content. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}
