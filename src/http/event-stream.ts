import { createParser } from "eventsource-parser";
import { BodyTooLargeError } from "./body-text.ts";
import { createUtf8Decoder } from "./utf8-decoder.ts";

/** What is done with a stream of server-sent events. */
export interface EventStreamReader {
  /** The data of one event, comments and `[DONE]` left out. What it throws ends the reading and closes the socket. */
  onData(data: string): void;
  /** Of the whole body. */
  readonly maxBytes: number;
  /** Closes the socket of a body that has not ended `drainMs` after `[DONE]`. */
  abandon(): void;
  /** Milliseconds. @default 250 */
  readonly drainMs?: number | undefined;
}

const maxEventCharacters = 4 * 1024 * 1024;

/**
 * Reads server-sent events until `[DONE]` or the end, whichever comes first; tells which. After `[DONE]` the body is
 * read to its end, so that the socket can serve the next request.
 * @throws BodyTooLargeError, DamagedBodyError, or what the body or `onData` threw
 */
export async function readEventStream(body: AsyncIterable<Uint8Array>, reader: EventStreamReader): Promise<"done" | "ended"> {
  const { onData, maxBytes } = reader;
  const decode = createUtf8Decoder();
  let isDone = false;
  const parser = createParser({
    maxBufferSize: maxEventCharacters,
    onEvent: ({ data }) => {
      if (isDone) return;
      if (data === "[DONE]") isDone = true;
      else onData(data);
    },
    onError: ({ type }) => {
      if (type === "max-buffer-size-exceeded") throw new BodyTooLargeError(maxEventCharacters);
    },
  });
  const iterator = body[Symbol.asyncIterator]();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new BodyTooLargeError(maxBytes);
      parser.feed(decode(value));
      if (isDone) return await drain(iterator, reader);
    }
  } catch (error) {
    await leave(iterator);
    throw error;
  }
  parser.feed(`${decode()}\n\n`);
  return isDone ? "done" : "ended";
}

/** Waits for the end of a body that has nothing more to say, but not for long. */
async function drain(iterator: AsyncIterator<Uint8Array>, { abandon, drainMs = 250 }: EventStreamReader): Promise<"done"> {
  const timer = setTimeout(abandon, drainMs);
  try {
    const { done } = await iterator.next();
    if (done !== true) await leave(iterator);
  } catch {
    // The answer is complete; how its socket ends is of no interest.
  } finally {
    clearTimeout(timer);
  }
  return "done";
}

/** Closes the socket. A body that fails on closing has already told what was wrong. */
async function leave(iterator: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // Nothing left to learn.
  }
}
