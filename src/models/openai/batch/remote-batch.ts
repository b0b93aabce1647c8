import { BatchPendingError } from "../../../errors/batch-pending-error.ts";
import type { Sleep } from "../../../spec/time.ts";
import { mayPass } from "./api-client.ts";
import type { BatchApi } from "./batch-api.ts";
import type { LaneSettings } from "./lane-settings.ts";
import type { Question, QuestionHome } from "./question.ts";
import { hasEnded, type RemoteState } from "./remote-state.ts";
import type { ResultLine } from "./result-line.ts";
import { createWaitingRoom, type RoomEvents, type WaitingRoom } from "./waiting-room.ts";

/** A batch at the provider, and the questions that wait for it. It is looked at only while somebody waits. */
export interface RemoteBatch extends QuestionHome {
  readonly batchId: string;
  /** Questions that wait for it. */
  readonly waiting: number;
  join(question: Question): void;
  /** Asks the provider to stop it. */
  cancel(): Promise<void>;
}

/** What a remote batch tells the lane. */
export interface RemoteEvents extends RoomEvents {
  /** Milliseconds to wait before anything is done about a batch whose input the provider refused; 0 for none. */
  refusalWait(state: RemoteState): number;
  /** The provider refused the input of the batch that these waited for. */
  refused(questions: readonly Question[], state: RemoteState): void;
  /** The batch has ended, and its files are about to be read for the first time. */
  ended(): Promise<void>;
}

/** What a remote batch is made of. */
export interface RemoteParts {
  readonly batchId: string;
  /** Whether an earlier run has read it to its end. */
  readonly wasRead: boolean;
  readonly api: BatchApi;
  readonly lane: LaneSettings;
  readonly sleep: Sleep;
  readonly readLine: (line: string) => ResultLine | null;
  readonly events: RemoteEvents;
}

const lostAfter = 3;

/** Makes the local side of a batch that the provider has. */
export function createRemoteBatch(parts: RemoteParts): RemoteBatch {
  const { batchId, api, events, lane } = parts;
  const room = createWaitingRoom(events);
  let { wasRead } = parts;
  let running: AbortController | null = null;

  const work = async (signal: AbortSignal): Promise<void> => {
    const state = await untilEnded(parts, signal);
    if (!wasRead) await events.ended();
    await readBatch(state, { parts, room, signal });
    wasRead = true;
  };
  const start = (): void => {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) for (const question of room.takeAll()) events.failed(question, error);
      })
      .finally(() => {
        if (running !== controller) return;
        running = null;
        // Whoever came while the files were read may have missed its line.
        if (room.size > 0) start();
      });
  };

  return {
    batchId,
    get waiting() {
      return room.size;
    },
    join(question) {
      question.home = this;
      if (!room.enter(question, { isLate: wasRead })) start();
    },
    remove(question) {
      room.leave(question);
      if (room.size > 0) return;
      running?.abort();
      running = null;
      if (lane.cancelOnAbort && !wasRead) void this.cancel();
    },
    // The caller is leaving: a cancellation that does not arrive costs money, but nobody is left to be told.
    cancel: () => api.cancel(batchId, { signal: AbortSignal.timeout(lane.requestTimeoutMs) }).catch(() => {}),
  };
}

interface BatchReading {
  readonly parts: RemoteParts;
  readonly room: WaitingRoom;
  readonly signal: AbortSignal;
}

/** Gives what an ended batch holds to those who wait. */
async function readBatch(state: RemoteState | null, { parts, room, signal }: BatchReading): Promise<void> {
  const { events, readLine, sleep } = parts;
  if (state?.status === "failed") {
    const waitMs = events.refusalWait(state);
    if (waitMs > 0) await sleep(waitMs, signal);
    events.refused(room.takeAll(), state);
  }
  const round = room.beginReading();
  const onLine = (line: string): void => {
    const read = readLine(line);
    if (read !== null) room.deliver(read);
  };
  for (const fileId of [state?.outputFileId, state?.errorFileId]) {
    if (typeof fileId === "string" && room.size > 0) await readFile(fileId, { parts, signal, onLine });
  }
  round.end(state);
}

/** Looks at the batch until it has ended; null when the provider knows no such batch. A look that fails never loses it. */
async function untilEnded({ batchId, api, lane, sleep }: RemoteParts, signal: AbortSignal): Promise<RemoteState | null> {
  let lost = 0;
  for (let waitMs = lane.pollMinMs; ; waitMs = Math.min(lane.pollMaxMs, waitMs * 1.5)) {
    try {
      const state = await api.retrieve(batchId, { signal });
      if (state !== null && hasEnded(state)) return state;
      if (state !== null && !lane.waitForAnswers) throw new BatchPendingError({ batchId });
      lost = state === null ? lost + 1 : 0;
      if (lost >= lostAfter) return null;
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await sleep(waitMs, signal);
  }
}

interface ReadParts {
  readonly parts: RemoteParts;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

/** A file that cannot be had now is tried again as the batch itself is; one that is gone leaves its requests unanswered. */
async function readFile(fileId: string, { parts, signal, onLine }: ReadParts): Promise<void> {
  for (;;) {
    try {
      return await parts.api.read(fileId, { signal, onLine });
    } catch (error) {
      if (isGone(error)) return;
      if (!mayPass(error)) throw error;
    }
    await parts.sleep(parts.lane.pollMaxMs, signal);
  }
}

function isGone(error: unknown): boolean {
  return typeof error === "object" && error !== null && Reflect.get(error, "status") === 404;
}
