import { type ArrayElement, createJsonFrames, type JsonFrames } from "./json-frames.ts";
import { createStringDecoder, nothingYet, stringEnded } from "./json-string-decoder.ts";

/** What a cursor tells while it goes through JSON. */
export interface JsonVisitor {
  /** Anything but whitespace outside strings; `length` counts the characters of the number or word it belongs to. */
  outside(length: number): void;
  /** A string that is a value begins. */
  stringStart(): void;
  /** One UTF-16 unit of a string value, escapes undone. */
  character(code: number): void;
  stringEnd(): void;
  elementEnd(element: ArrayElement): void;
}

const quote = 34;
const comma = 44;
const colon = 58;

/**
 * Goes through JSON as it arrives, a piece at a time, each character once. It trusts the grammar: text that is no JSON is
 * gone through all the same.
 */
export function createJsonCursor(visitor: JsonVisitor): { push(delta: string): void } {
  const frames = createJsonFrames((element) => visitor.elementEnd(element));
  const decoder = createStringDecoder();
  let offset = 0;
  let wordLength = 0;
  let mode: "outside" | "key" | "value" = "outside";

  const inString = (code: number): void => {
    const unit = decoder.push(code);
    if (unit === stringEnded) {
      if (mode === "value") visitor.stringEnd();
      mode = "outside";
    } else if (unit !== nothingYet && mode === "value") visitor.character(unit);
  };
  const startString = (): void => {
    mode = frames.takesKey() ? "key" : "value";
    if (mode === "key") return;
    frames.begin("string");
    visitor.stringStart();
  };
  const outside = (code: number): void => {
    wordLength = code === quote || isStructure(code) ? 0 : wordLength + 1;
    if (code === quote) startString();
    else if (wordLength > 0) frames.begin("scalar");
    if (wordLength > 0 || code === quote || code === colon) frames.count(code);
    else enter(code, { frames, offset });
    visitor.outside(wordLength);
  };

  return {
    push(delta) {
      for (let index = 0; index < delta.length; index += 1) {
        const code = delta.charCodeAt(index);
        if (mode !== "outside") {
          frames.count(code);
          inString(code);
        } else if (isBlank(code)) wordLength = 0;
        else outside(code);
        offset += 1;
      }
    },
  };
}

function enter(code: number, { frames, offset }: { readonly frames: JsonFrames; readonly offset: number }): void {
  if (isOpening(code)) {
    frames.begin("container");
    frames.open(code, offset);
  } else if (code === comma) frames.comma(code, offset);
  else frames.close(code, offset);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isOpening(code: number): boolean {
  return code === 91 || code === 123;
}

function isStructure(code: number): boolean {
  return isOpening(code) || code === 93 || code === 125 || code === comma || code === colon;
}
