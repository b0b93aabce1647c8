import type { Attempt } from "./spec/attempt.ts";
import type { FallbackGovernor } from "./spec/fallback-governor.ts";
import type { WhenDown } from "./spec/language-model.ts";
import type { Candidate } from "./spec/route.ts";

/** How one posting may go on when a local model fails. */
export interface GovernedFallback {
  /** Whether it may go to this cloud although a local model's failure sends it there; the same answer each time. */
  ask(to: Candidate): boolean;
  /**
   * What to do while the servers of the model `from` are down: the next model's turn, or a wait. A batch has time, a single
   * call has less. `next` is whose turn it would be; null when nobody's.
   */
  whenDown(options: { readonly from: Candidate; readonly next: Candidate | null }): WhenDown;
  /**
   * Id of the cloud that it would have gone to, where the governor alone keeps it waiting: it was refused, or is in the line
   * for a server that is down. Null otherwise.
   */
  heldBackFrom(options: { readonly isUnderWay: boolean }): string | null;
  /** The posting has ended, after these requests. */
  end(attempts: readonly Attempt[]): void;
}

/**
 * Asks a batch's governor once for one posting, and tells it the posting's end. A posting that was refused is not told, nor is
 * one that never asked a local model: neither says that the local server is well, and pages that code alone answers would
 * push its failures out of sight.
 */
export function createGovernedFallback(governor: FallbackGovernor | null): GovernedFallback {
  let answer: boolean | null = null;
  let refusedBy: string | null = null;
  let waitsInsteadOf: string | null = null;
  return {
    ask({ id }) {
      answer ??= governor?.mayFallBack() ?? true;
      if (!answer) refusedBy = id;
      return answer;
    },
    whenDown({ from, next }) {
      const isGoverned = from.model.location === "local" && next?.model.location === "cloud";
      const isHeldBack = isGoverned && (answer === false || governor?.isShut === true);
      waitsInsteadOf = isHeldBack ? next.id : null;
      if (next !== null && !isHeldBack) return "fail";
      return governor === null ? "wait-for-restart" : "wait";
    },
    heldBackFrom: ({ isUnderWay }) => refusedBy ?? (governor?.isShut === true && !isUnderWay ? waitsInsteadOf : null),
    end(attempts) {
      if (answer === false) return;
      if (answer === true || attempts.some(({ location }) => location === "local")) governor?.record({ fellBack: answer === true });
    },
  };
}
