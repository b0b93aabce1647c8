import { ModelCallError } from "../errors/model-call-error.ts";
import { OutputValidationError } from "../errors/output-validation-error.ts";
import type { Prompt } from "../spec/prompt.ts";
import type { Candidate } from "../spec/route.ts";
import type { SchemaPlan } from "../spec/schema-plan.ts";
import type { WireSchema, WireValue } from "../spec/wire-schema.ts";
import { askedFields } from "./asked-fields.ts";
import { decide, type SameCandidate } from "./decision-table.ts";
import { mergeRepair } from "./merge-repair.ts";
import { type RetryParts, withRetries } from "./retry.ts";
import { type RequestParts, type RequestPlan, sendRequest } from "./send-request.ts";

/** At most so many requests go to one candidate for one posting, whatever they fail with. */
export const maxRequestsPerCandidate = 4;

/** What the corrections of a repair may take of the room that was kept for the answer: 600 characters. */
const correctionsTokens = 300;

const smallestCap = 16;

/** What differs between the prompts of one posting. */
export interface PromptRequest {
  readonly asked: readonly string[];
  readonly corrections: readonly string[];
}

/** What one candidate is asked with. */
export interface CandidateParts<Data> extends RequestParts {
  readonly plan: SchemaPlan;
  /** The top-level fields that are asked for. */
  readonly asked: readonly string[];
  /** Writes the messages for these top-level fields. `corrections` say what was wrong with an earlier answer. */
  readonly prompt: (request: PromptRequest) => Prompt;
  readonly maxOutputTokens: number;
  /** Handshakes with this candidate that failed before; they count towards its cap. */
  readonly requestsMade: number;
  readonly retry: Omit<RetryParts, "mayAsk">;
  /** Judges a wire value. @throws OutputValidationError, which leads to one repair */
  readonly accept: (wire: WireValue) => Promise<Data>;
}

/** What a candidate gave. */
export interface CandidateOutput<Data> {
  readonly data: Data;
  readonly wire: WireValue;
  readonly isRepaired: boolean;
}

interface Recovery {
  readonly plan: RequestPlan;
  /** The answer that a repair completes; null when the next answer stands alone. */
  readonly base: WireValue | null;
}

/**
 * Asks one candidate until it gives data that passes, or the decision table says that it will not.
 * @throws the error that the table has no more remedy for
 */
export async function runCandidate<Data>(candidate: Candidate, parts: CandidateParts<Data>): Promise<CandidateOutput<Data>> {
  const used: Record<SameCandidate, number> = { retry: 0, tighten: 0, repair: 0, none: 0 };
  let requests = parts.requestsMade;
  let isFirst = true;
  let avoid: string | undefined;
  const mayAsk = () => requests < maxRequestsPerCandidate;
  const send = (plan: RequestPlan) =>
    withRetries(
      () => {
        const isFirstTry = isFirst || plan.purpose !== "first";
        isFirst = false;
        requests += 1;
        const retried = { ...plan, purpose: "retry", reason: "the request before failed in passing", avoid } as const;
        return sendRequest(isFirstTry ? plan : retried, { candidate, parts }).catch((error: unknown) => {
          avoid = ModelCallError.isInstance(error) ? error.endpoint : undefined;
          throw error;
        });
      },
      { ...parts.retry, mayAsk },
    );
  let next: Recovery = { plan: firstRequest(candidate, parts), base: null };
  for (;;) {
    let wire: WireValue = null;
    try {
      wire = mergeRepair(next.base, await send(next.plan));
      return { data: await parts.accept(wire), wire, isRepaired: used.repair > 0 };
    } catch (error) {
      const { same, times } = decide(error);
      const isOver = parts.signal.aborted || same === "none" || same === "retry" || used[same] >= times || !mayAsk();
      if (isOver) throw error;
      used[same] += 1;
      next = same === "tighten" ? tightenedRequest(candidate, parts) : repairRequest(error, { candidate, parts, wire });
    }
  }
}

function firstRequest<Data>(candidate: Candidate, parts: CandidateParts<Data>): RequestPlan {
  return request(parts.plan.subset(candidate.model.wireDialect, parts.asked), {
    parts,
    purpose: "first",
    reason: "first request",
    corrections: [],
  });
}

function tightenedRequest<Data>(candidate: Candidate, parts: CandidateParts<Data>): Recovery {
  const wire = parts.plan.tightened(candidate.model.wireDialect, parts.asked);
  const reason = "the answer before was cut or went round in circles: lists are capped lower";
  return { plan: request(wire, { parts, purpose: "tighten", reason, corrections: [] }), base: null };
}

interface RepairParts<Data> {
  readonly candidate: Candidate;
  readonly parts: CandidateParts<Data>;
  readonly wire: WireValue;
}

function repairRequest<Data>(error: unknown, { candidate, parts, wire }: RepairParts<Data>): Recovery {
  const { plan } = parts;
  const dialect = candidate.model.wireDialect;
  if (!OutputValidationError.isInstance(error)) {
    return {
      plan: request(plan.subset(dialect, parts.asked), {
        parts,
        purpose: "repair",
        reason: "the answer before was not JSON",
        corrections: [],
      }),
      base: null,
    };
  }
  const corrections = error.issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  const reason = `the answer before did not pass the schema at ${error.paths.join(", ") || "its root"}`;
  return {
    plan: request(plan.subset(dialect, isWhole(error.paths) ? parts.asked : error.paths), {
      parts,
      purpose: "repair",
      reason,
      corrections,
    }),
    base: wire,
  };
}

/** The whole object failed: everything that was asked is asked again. */
function isWhole(paths: readonly string[]): boolean {
  return paths.includes("");
}

interface RequestDetails<Data> {
  readonly parts: CandidateParts<Data>;
  readonly purpose: RequestPlan["purpose"];
  readonly reason: string;
  readonly corrections: readonly string[];
}

function request<Data>(wire: WireSchema, { parts, purpose, reason, corrections }: RequestDetails<Data>): RequestPlan {
  const prompt = () => parts.prompt({ asked: askedFields(wire), corrections });
  const room = parts.maxOutputTokens - (corrections.length > 0 ? correctionsTokens : 0);
  return { purpose, reason, wire, prompt, maxOutputTokens: Math.max(smallestCap, Math.min(wire.maxTokens, room)) };
}
