import { RunawayOutputError, type RunawayPattern } from "../errors/runaway-output-error.ts";
import type { JsonSchema } from "../spec/wire-schema.ts";
import { createDocumentEvidence } from "./document-evidence.ts";
import { createJsonCursor } from "./json-cursor.ts";
import { createRepeatedElements } from "./repeated-elements.ts";
import { createStringWatch, type StringWatch } from "./string-watch.ts";

/** Watches one answer while it is written. */
export interface Watchdog {
  /** The next piece, usually one token. @throws RunawayOutputError when the model goes round in circles */
  push(delta: string): void;
}

/** What a watchdog knows of the answer it watches. */
export interface WatchdogOptions {
  /** The document the answer is about: text that it repeats itself may be copied. @default "" */
  readonly document?: string | undefined;
  /** The schema of the answer: its enum values may stand in a row. */
  readonly jsonSchema?: JsonSchema | undefined;
}

const whitespaceTokens = 16;
const longestScalar = 48;

/**
 * Stops a model that goes round in circles, within 64 tokens of where it began: 16 whitespace tokens outside strings, a unit
 * of up to 12 tokens 4 times and 24 tokens long inside one string (longer units after 4 times, too), 3 equal array elements
 * in a row. Each character is looked at once.
 */
export function createWatchdog({ document = "", jsonSchema }: WatchdogOptions = {}): Watchdog {
  const evidence = createDocumentEvidence(document);
  // Made at the first string: a posting that waits for its first token does without their 40 KB.
  let madeStrings: StringWatch | null = null;
  const strings = (): StringWatch => {
    madeStrings ??= createStringWatch({ evidence });
    return madeStrings;
  };
  const elements = createRepeatedElements({ evidence, enums: () => collectEnums(jsonSchema) });
  const pieces: string[] = [];
  let tokens = 0;
  let blanks = 0;
  let isInString = false;

  const raw = (start: number, end?: number): string => pieces.join("").slice(start, end);
  const stop = (pattern: RunawayPattern, content: string): never => {
    throw new RunawayOutputError({ pattern, outputTokens: tokens, content });
  };
  const checkString = (): void => {
    const loop = strings().check(tokens);
    if (loop !== null) stop(loop.pattern, loop.content);
  };
  const cursor = createJsonCursor({
    outside(length) {
      blanks = 0;
      if (length > longestScalar) stop("overlong", raw(-longestScalar));
    },
    stringStart() {
      isInString = true;
      strings().start();
    },
    character: (code) => strings().character(code, tokens),
    stringEnd() {
      checkString();
      isInString = false;
    },
    elementEnd(element) {
      const text = (): string => raw(element.start, element.end);
      if (elements.isLoop(element, text)) stop("repeated-element", text());
    },
  });

  return {
    push(delta) {
      pieces.push(delta);
      tokens += tokensOf(delta);
      if (!isInString) blanks += blankTokens(delta);
      cursor.push(delta);
      if (isInString) checkString();
      if (blanks >= whitespaceTokens) stop("whitespace", raw(-64));
    },
  };
}

/** A piece is one token, unless it is too long for one; runs of one character are one however long they are. */
function tokensOf(delta: string): number {
  return delta.length <= 24 || /^(.)\1+$/s.test(delta) ? 1 : Math.ceil(delta.length / 4);
}

/** How many tokens of nothing but whitespace a piece ends with; several line breaks come from several tokens. */
function blankTokens(delta: string): number {
  const blank = delta.length - delta.trimEnd().length;
  if (blank < delta.length || delta === "") return 0;
  return Math.max(1, delta.split("\n").length - 1);
}

/** Every string that the schema lists as an enum or const. */
function collectEnums(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const values: readonly unknown[] = key === "const" ? [value] : key === "enum" && Array.isArray(value) ? value : [];
      for (const item of values) if (typeof item === "string") found.add(item);
      visit(value);
    }
  };
  visit(schema);
  return found;
}
