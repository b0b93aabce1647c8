import type { GenerateCall, GenerateResult } from "../../../spec/language-model.ts";
import { createSignalListeners } from "../../endpoint/signal-listeners.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { leaveQuestion, tellSent } from "./answer-question.ts";
import { createQuestion, type Question, type Waiter } from "./question.ts";

/** The questions that callers wait for. */
export interface AskedQuestions {
  /** Waits for the answer to a call; who asks the same as another shares its answer. `place` gets a question that is new. */
  ask(call: GenerateCall, options: AskOptions): Promise<GenerateResult>;
  /** A question is answered or has failed. */
  end(question: Question): void;
  /** Fails everybody. */
  abort(reason: unknown): void;
  /** Resolves when nobody waits. */
  untilIdle(): Promise<void>;
}

/** What becomes of a call's question. */
export interface AskOptions {
  readonly place: (question: Question) => void;
  /** The provider has taken the request. */
  readonly onTaken: () => void;
}

/** Makes the list. `goesOn` tells whether a request that its caller left will be worked on all the same. */
export function createAskedQuestions(settings: OpenAISettings, { goesOn }: { readonly goesOn: boolean }): AskedQuestions {
  const questions = new Map<string, Question>();
  const signals = createSignalListeners();
  const idle: (() => void)[] = [];

  const end = (question: Question): void => {
    if (questions.get(question.customId) === question) questions.delete(question.customId);
    if (questions.size === 0) for (const resolve of idle.splice(0)) resolve();
  };
  const join = (question: Question, waiter: Waiter): void => {
    question.waiters.add(waiter);
    if (question.submissions > 0) tellSent(waiter, settings.endpoint);
  };

  return {
    end,
    ask: (call, { place, onTaken }) =>
      new Promise((resolve, reject) => {
        const asked = createQuestion(call, settings);
        const question = questions.get(asked.customId) ?? asked;
        const onAbort = (): void => {
          leaveQuestion(waiter, { question, reason: call.signal.reason, goesOn });
          if (question.waiters.size === 0) end(question);
        };
        const waiter: Waiter = { call, resolve, reject, leave: signals.add(call.signal, onAbort), onTaken, wasSent: false };
        join(question, waiter);
        if (question !== asked) return;
        questions.set(question.customId, question);
        place(question);
      }),
    abort(reason) {
      for (const question of [...questions.values()]) {
        for (const waiter of [...question.waiters]) leaveQuestion(waiter, { question, reason, goesOn: false });
        end(question);
      }
    },
    untilIdle: () => (questions.size === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  };
}
