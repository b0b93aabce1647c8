import { RunawayOutputError, type RunawayPattern } from "../errors/runaway-output-error.ts";
import type { JsonSchema } from "../spec/wire-schema.ts";
import { createDocumentEvidence } from "./document-evidence.ts";
import { createJsonCursor, type JsonVisitor } from "./json-cursor.ts";
import { createRepeatedElements } from "./repeated-elements.ts";
import { createRepeatedText, type RepeatedSpan } from "./repeated-text.ts";

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
  /** The longest string at a path such as `locations[].city`, in tokens. Paths without one have no bound. */
  readonly maxTokensByPath?: ReadonlyMap<string, number> | undefined;
}

const whitespaceTokens = 16;
// Digits are one token each, so that "100000" is a unit five times over, and rules such as "-----" stand in real postings.
const shortestLoopTokens = 24;
const recheckTokens = 8;
const longestScalar = 48;

/**
 * Stops a model that goes round in circles, within 64 tokens of where it began: 16 whitespace tokens outside strings, a unit
 * of up to 12 tokens 4 times and 24 tokens long inside one string (longer units after 4 times, too), 3 equal array elements
 * in a row. Each character is looked at once.
 */
export function createWatchdog({ document = "", jsonSchema, maxTokensByPath = new Map() }: WatchdogOptions = {}): Watchdog {
  const evidence = createDocumentEvidence(document);
  const enums = new Set<string>();
  collectEnums(jsonSchema, enums);
  const elements = createRepeatedElements({ evidence, enums });
  const repeated = createRepeatedText();
  const pieces: string[] = [];
  let tokens = 0;
  let blanks = 0;
  let recheckAt = 0;
  let stringToken = 0;
  let stringBound = Number.POSITIVE_INFINITY;
  let isInString = false;

  const stop = (pattern: RunawayPattern, content: string): never => {
    throw new RunawayOutputError({ pattern, outputTokens: tokens, content });
  };
  const checkSpan = (span: RepeatedSpan): void => {
    if (span.tokens < shortestLoopTokens || tokens < recheckAt) return;
    const text = span.text();
    if (!evidence.holds(text)) stop("repeated-unit", text);
    recheckAt = tokens + recheckTokens;
  };
  const checkString = (): void => {
    const span = repeated.span();
    if (span !== null) checkSpan(span);
    if (tokens - stringToken > stringBound) stop("overlong", (pieces.at(-1) ?? "").slice(-200));
  };
  const raw = (start: number, end: number): string => pieces.join("").slice(start, end);

  const visitor: JsonVisitor = {
    whitespace: () => {},
    outside(length) {
      blanks = 0;
      if (length > longestScalar) stop("overlong", raw(-longestScalar, Number.POSITIVE_INFINITY));
    },
    stringStart(path) {
      blanks = 0;
      isInString = true;
      recheckAt = 0;
      stringToken = tokens;
      stringBound = maxTokensByPath.size === 0 ? Number.POSITIVE_INFINITY : (maxTokensByPath.get(path()) ?? Number.POSITIVE_INFINITY);
      repeated.restart();
    },
    character: (code) => repeated.push(code, tokens),
    stringEnd() {
      checkString();
      isInString = false;
    },
    elementEnd(element) {
      const text = (): string => raw(element.start, element.end);
      if (elements.isLoop(element, text)) stop("repeated-element", text());
    },
  };
  const cursor = createJsonCursor(visitor);

  return {
    push(delta) {
      pieces.push(delta);
      tokens += tokensOf(delta);
      const wasInString = isInString;
      if (!wasInString) blanks += blankTokens(delta);
      cursor.push(delta);
      if (isInString) checkString();
      if (blanks >= whitespaceTokens) stop("whitespace", raw(-64, Number.POSITIVE_INFINITY));
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

function collectEnums(schema: unknown, into: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "const" && typeof value === "string") into.add(value);
    if (key === "enum" && Array.isArray(value)) for (const item of value) if (typeof item === "string") into.add(item);
    collectEnums(value, into);
  }
}
