import type { PendingBatch } from "../../../spec/batch-language-model.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { tellSent } from "./answer-question.ts";
import type { BatchApi } from "./batch-api.ts";
import { createBatchFates } from "./batch-fates.ts";
import { createDraft } from "./draft.ts";
import type { LaneSettings } from "./lane-settings.ts";
import type { Question } from "./question.ts";
import type { NotedBatch } from "./recover-notes.ts";
import { createRemoteBatch, type RemoteBatch } from "./remote-batch.ts";
import { readResultLine } from "./result-line.ts";
import { submitBatch } from "./submit-batch.ts";

/** Questions on their way through drafts and batches to their answers. */
export interface BatchLane {
  /** Batches of earlier runs, oldest first: what they hold is not asked again. */
  adopt(batches: readonly NotedBatch[]): void;
  /** Puts a question where its answer is or will be. */
  place(question: Question): void;
  /** Hands over what has been gathered. */
  flush(): Promise<void>;
  pending(): readonly PendingBatch[];
  /** Cancels the batches that somebody waits for. */
  cancelAll(): Promise<void>;
}

/** What a lane is made of. */
export interface BatchLaneParts {
  readonly settings: OpenAISettings;
  readonly lane: LaneSettings;
  readonly api: BatchApi;
  /** Aborts when the model is closed by force. */
  readonly signal: AbortSignal;
  /** A question is answered or has failed. */
  readonly onEnd: (question: Question, error: unknown) => void;
}

/** Makes the lane of one account. */
export function createBatchLane({ settings, lane, api, signal, onEnd }: BatchLaneParts): BatchLane {
  const { endpoint, sleep } = settings;
  const { notes } = lane;
  const remotes = new Map<string, RemoteBatch>();
  const byRequest = new Map<string, RemoteBatch>();
  const submissions = new Set<{ readonly done: Promise<void>; readonly requests: number }>();
  const fates = createBatchFates({ settings, onEnd, askAgain: (question) => draft.add(question) });

  const addRemote = ({ batchId, digest, wasRead, customIds }: NotedBatch): RemoteBatch => {
    const ended = () => notes.add({ type: "ended", digest, customIds, batchId, endpoint });
    const readLine = (line: string) => readResultLine(line, settings);
    const remote = createRemoteBatch({ batchId, wasRead, api, lane, sleep, readLine, events: { ...fates.eventsOf(customIds), ended } });
    remotes.set(batchId, remote);
    for (const customId of customIds) byRequest.set(customId, remote);
    return remote;
  };
  const submit = async (questions: readonly Question[]): Promise<void> => {
    try {
      const remote = addRemote(await submitBatch(questions, { api, notes, endpoint, signal, known: () => new Set(remotes.keys()) }));
      for (const question of questions) {
        question.submissions += 1;
        if (question.waiters.size > 0) send(question, { remote, endpoint });
      }
    } catch (error) {
      for (const question of questions) fates.fail(question, signal.aborted ? signal.reason : error);
    }
  };
  const handOver = (questions: readonly Question[]): void => {
    for (const question of questions) question.home = null;
    const submission = { done: submit(questions), requests: questions.length };
    submissions.add(submission);
    void submission.done.finally(() => submissions.delete(submission));
  };
  const draft = createDraft({ ...lane, sleep, handOver });

  return {
    adopt(batches) {
      for (const batch of batches) addRemote(batch);
    },
    place(question) {
      const remote = byRequest.get(question.customId);
      if (remote === undefined) draft.add(question);
      else send(question, { remote, endpoint });
    },
    async flush() {
      draft.flush();
      await Promise.all([...submissions].map(({ done }) => done));
    },
    pending: () =>
      [
        { batchId: null, requests: [...submissions].reduce((sum, { requests }) => sum + requests, draft.size) },
        ...[...remotes.values()].map(({ batchId, waiting }) => ({ batchId, requests: waiting })),
      ].filter(({ requests }) => requests > 0),
    async cancelAll() {
      await Promise.all([...remotes.values()].filter(({ waiting }) => waiting > 0).map((remote) => remote.cancel()));
    },
  };
}

/** Lets a question wait for a batch that holds it. */
function send(question: Question, { remote, endpoint }: { readonly remote: RemoteBatch; readonly endpoint: string }): void {
  for (const waiter of question.waiters) tellSent(waiter, endpoint);
  remote.join(question);
}
