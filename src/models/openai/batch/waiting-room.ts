import type { GenerateResult } from "../../../spec/language-model.ts";
import type { Question } from "./question.ts";
import type { RemoteState } from "./remote-state.ts";
import type { ResultLine } from "./result-line.ts";

/** What becomes of a question that waits for a batch. */
export interface RoomEvents {
  /** `isTold` when another caller has been given the same answer with its usage before. */
  answered(question: Question, parts: { readonly result: GenerateResult; readonly isTold: boolean }): void;
  failed(question: Question, error: unknown): void;
  /** The batch ended without an answer to it. */
  unanswered(question: Question, state: RemoteState | null): void;
}

/** The questions that wait for one batch, and the answers that wait for their question. */
export interface WaitingRoom {
  readonly size: number;
  /**
   * Takes a question in. True when its answer was there already. `isLate`: the batch has been read before, so that an error
   * in it has been told: it is no answer to a new question, which is asked again.
   */
  enter(question: Question, options: { readonly isLate: boolean }): boolean;
  leave(question: Question): void;
  takeAll(): readonly Question[];
  /** A line of the batch's files. */
  deliver(line: ResultLine): void;
  /** At the end of a reading, those who were there from its beginning and got nothing are unanswered. */
  beginReading(): { readonly end: (state: RemoteState | null) => void };
}

/** Answers that nobody waits for yet are kept, so that a file is not read anew for each posting of a resumed run; about 2 KB each. */
const mostKept = 10_000;

interface Seat {
  readonly question: Question;
  readonly isLate: boolean;
  /** The reading that was the last one to begin before it came. */
  readonly reading: number;
}

/** Makes an empty room. */
export function createWaitingRoom(events: RoomEvents): WaitingRoom {
  const seats = new Map<string, Seat>();
  const kept = new Map<string, GenerateResult>();
  const told = new Set<string>();
  let readings = 0;

  const give = (question: Question, result: GenerateResult): void => {
    const { customId } = question;
    seats.delete(customId);
    kept.delete(customId);
    const isTold = told.has(customId);
    told.add(customId);
    events.answered(question, { result, isTold });
  };
  const endReading = (reading: number, state: RemoteState | null): void => {
    for (const { question, reading: last } of [...seats.values()]) {
      const result = kept.get(question.customId);
      if (result !== undefined) give(question, result);
      else if (last < reading) {
        seats.delete(question.customId);
        events.unanswered(question, state);
      }
    }
  };

  return {
    get size() {
      return seats.size;
    },
    enter(question, { isLate }) {
      const result = kept.get(question.customId);
      if (result === undefined) seats.set(question.customId, { question, isLate, reading: readings });
      else give(question, result);
      return result !== undefined;
    },
    leave({ customId }) {
      seats.delete(customId);
    },
    takeAll() {
      const all = [...seats.values()].map(({ question }) => question);
      seats.clear();
      return all;
    },
    deliver({ customId, outcome }) {
      const seat = seats.get(customId);
      if (outcome.kind === "answer" && seat !== undefined) give(seat.question, outcome.result);
      else if (outcome.kind === "answer" && !told.has(customId) && kept.size < mostKept) kept.set(customId, outcome.result);
      else if (outcome.kind === "error" && seat !== undefined && !seat.isLate) {
        seats.delete(customId);
        events.failed(seat.question, outcome.error);
      }
    },
    beginReading() {
      readings += 1;
      const reading = readings;
      return { end: (state) => endReading(reading, state) };
    },
  };
}
