import type { OpenAISettings } from "../openai-options.ts";
import { answerQuestion, failQuestion } from "./answer-question.ts";
import { faultError, isQueueFull, unansweredError } from "./lane-error.ts";
import type { Question } from "./question.ts";
import type { RemoteEvents } from "./remote-batch.ts";
import type { InputFault, RemoteState } from "./remote-state.ts";

/** What a lane does with its questions. */
export interface BatchFates {
  fail(question: Question, error: unknown): void;
  /** What happens to the questions of a batch, whose requests stand in this order in its input. */
  eventsOf(customIds: readonly string[]): Omit<RemoteEvents, "ended">;
}

/** What fates are decided with. */
export interface BatchFatesParts {
  readonly settings: OpenAISettings;
  /** A question is answered or has failed. */
  readonly onEnd: (question: Question, error: unknown) => void;
  /** Puts a question into the next batch. */
  readonly askAgain: (question: Question) => void;
}

const mostSubmissions = 3;
/** A day of waits between one and fifteen minutes. */
const mostRefusals = 100;
const firstRefusalWaitMs = 60_000;
const longestRefusalWaitMs = 15 * 60_000;

/** Decides what becomes of questions: answered, failed, or handed over again, twice at most. */
export function createBatchFates({ settings, onEnd, askAgain }: BatchFatesParts): BatchFates {
  let refusalWaitMs = 0;
  const fail = (question: Question, error: unknown): void => {
    failQuestion(question, error);
    onEnd(question, error);
  };
  const unanswered = (question: Question, state: RemoteState | null): void => {
    const wasStopped = state?.status === "cancelled" && question.submissions > 0;
    if (wasStopped || question.submissions >= mostSubmissions) fail(question, unansweredError(state, settings));
    else askAgain(question);
  };
  const refuse = (question: Question, { state, fault }: { readonly state: RemoteState; readonly fault: InputFault | null }): void => {
    question.refusals += 1;
    if (isQueueFull(state) && question.refusals <= mostRefusals) askAgain(question);
    else if (fault !== null) fail(question, faultError(fault, settings));
    else unanswered(question, state);
  };

  return {
    fail,
    eventsOf: (customIds) => ({
      answered(question, answer) {
        refusalWaitMs = 0;
        answerQuestion(question, answer);
        onEnd(question, null);
      },
      failed: fail,
      unanswered,
      refusalWait(state) {
        if (!isQueueFull(state)) return 0;
        refusalWaitMs = Math.min(longestRefusalWaitMs, Math.max(firstRefusalWaitMs, refusalWaitMs * 2));
        return refusalWaitMs;
      },
      refused(questions, state) {
        const blamed = blamedRequests(state, customIds);
        const general = blamed.size > 0 ? null : (state.faults[0] ?? { code: null, line: null });
        for (const question of questions) refuse(question, { state, fault: blamed.get(question.customId) ?? general });
      },
    }),
  };
}

/** The faults that name a line, by the request that stands there. */
function blamedRequests({ faults }: RemoteState, customIds: readonly string[]): ReadonlyMap<string, InputFault> {
  const blamed = new Map<string, InputFault>();
  for (const fault of faults) {
    const customId = fault.line === null ? undefined : customIds[fault.line - 1];
    if (customId !== undefined) blamed.set(customId, fault);
  }
  return blamed;
}
