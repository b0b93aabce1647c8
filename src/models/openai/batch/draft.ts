import type { Sleep } from "../../../spec/time.ts";
import { mostRequests } from "./lane-settings.ts";
import type { Question, QuestionHome } from "./question.ts";

/** The API takes 200 MB; what a form puts around the lines is far less than the rest. */
const mostBytes = 199_000_000;

/** Questions that are gathered for the next batch. */
export interface Draft extends QuestionHome {
  /** Questions that wait to be handed over. */
  readonly size: number;
  add(question: Question): void;
  /** Hands over what there is. */
  flush(): void;
}

/** When a draft is handed over, and to whom. */
export interface DraftParts {
  readonly maxRequests: number;
  readonly flushAfterMs: number;
  readonly sleep: Sleep;
  readonly handOver: (questions: readonly Question[]) => void;
}

/** Gathers questions until there are enough of them, or none has come for a while. */
export function createDraft({ maxRequests, flushAfterMs, sleep, handOver }: DraftParts): Draft {
  const most = Math.min(maxRequests, mostRequests);
  const questions = new Set<Question>();
  let bytes = 0;
  let added = 0;
  let waiting: AbortController | null = null;

  const stopWaiting = (): void => {
    waiting?.abort();
    waiting = null;
  };
  const flush = (): void => {
    stopWaiting();
    const all = [...questions];
    questions.clear();
    bytes = 0;
    if (all.length > 0) handOver(all);
  };
  const flushWhenQuiet = async ({ signal }: AbortController): Promise<void> => {
    for (let seen = -1; seen !== added; ) {
      seen = added;
      await sleep(flushAfterMs, signal);
    }
    if (!signal.aborted) flush();
  };

  return {
    get size() {
      return questions.size;
    },
    add(question) {
      if (bytes + question.line.byteLength > mostBytes) flush();
      question.home = this;
      questions.add(question);
      bytes += question.line.byteLength;
      added += 1;
      if (questions.size >= most) return flush();
      if (waiting !== null) return;
      waiting = new AbortController();
      // The wait ends by its own abort alone.
      flushWhenQuiet(waiting).catch(() => {});
    },
    remove(question) {
      if (questions.delete(question)) bytes -= question.line.byteLength;
      if (questions.size === 0) stopWaiting();
    },
    flush,
  };
}
