import { answerKey } from "./cache/answer-key.ts";
import type { Turn } from "./cache/single-flight.ts";
import type { Conclusion } from "./conclude.ts";
import { modelIdOf } from "./decode/call-model.ts";
import type { Engine } from "./engine.ts";
import type { ExtractionRun } from "./extraction-run.ts";
import { buildPrompt } from "./prompt/build-prompt.ts";
import { cacheDecision } from "./route/cache-decision.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { CachedAnswer } from "./spec/result-cache.ts";
import type { WireValue } from "./spec/wire-schema.ts";
import type { Answer } from "./try-candidates.ts";

/** What asking once needs. */
export interface OnceParts<Data> {
  readonly engine: Engine<Data>;
  readonly run: ExtractionRun;
  readonly asked: readonly string[];
  readonly callInstructions: string | null;
  /** Proves an answer on this page and runs the user's schema. @throws OutputValidationError */
  readonly conclude: (answer: WireValue) => Promise<Conclusion<Data>>;
  /** Asks the models. */
  readonly ask: () => Promise<Answer<Data>>;
}

/**
 * Asks the models, unless the same was asked about the same text before or is being asked now: then the answer of then is
 * proved on this page. Without a cache everything is asked.
 */
export async function answerOnce<Data>(page: PreparedPage, parts: OnceParts<Data>): Promise<Answer<Data>> {
  const { engine, run, ask } = parts;
  if (engine.answers === null) return ask();
  const turn = await engine.answers.flights.enter(keyOf(page, parts), { signal: run.signal });
  if (turn.role === "follower") return (await reuse(turn.value, parts)) ?? ask();
  // Whoever waits goes on as soon as this call is given up, also when a model does not listen to its signal.
  const giveUp = () => turn.land(null);
  run.signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await lead(page, { ...parts, turn, answers: engine.answers });
  } finally {
    giveUp();
    run.signal.removeEventListener("abort", giveUp);
  }
}

interface LeadParts<Data> extends OnceParts<Data> {
  readonly turn: Extract<Turn<CachedAnswer>, { readonly role: "leader" }>;
  readonly answers: NonNullable<Engine<Data>["answers"]>;
}

/** Looks the answer up, or finds it out and keeps it. */
async function lead<Data>(page: PreparedPage, parts: LeadParts<Data>): Promise<Answer<Data>> {
  const { run, turn, answers, ask } = parts;
  const { signal } = run;
  const found = await answers.cache.get(keyOf(page, parts), { signal });
  const reused = found.answer === null ? null : await reuse(found.answer, parts);
  if (reused !== null) {
    turn.land(found.answer);
    return reused;
  }
  const answer = await ask();
  const kept = keptAnswer(answer, parts.engine);
  turn.land(kept);
  // A handshake may have told which model it is, so the key is made anew.
  const told = kept === null ? [] : await answers.cache.set(keyOf(page, parts), kept, { signal });
  return { ...answer, warnings: [...answer.warnings, ...found.warnings, ...told] };
}

/** Proves a kept answer on this page; null when it does not pass here, so that the models are asked. */
async function reuse<Data>(kept: CachedAnswer, { run, conclude }: OnceParts<Data>): Promise<Answer<Data> | null> {
  try {
    const conclusion = await conclude(structuredClone(kept.wire));
    return { ...conclusion, said: null, completeness: "complete", decision: cacheDecision(kept) };
  } catch {
    run.signal.throwIfAborted();
    return null;
  }
}

/** Only a whole answer about the whole text is kept; a copy, because the caller gets the other one. */
function keptAnswer<Data>({ said, completeness, decision }: Answer<Data>, { candidates }: Engine<Data>): CachedAnswer | null {
  const answerer = candidates.find(({ id }) => id === decision.candidate);
  if (said === null || completeness !== "complete" || answerer === undefined) return null;
  const { id: candidate, model } = answerer;
  return { wire: structuredClone(said), candidate, model: modelIdOf(model), location: model.location };
}

/** Names what is asked: the text, all that is written around it, the schemas, who may answer, and the options that bear on it. */
function keyOf<Data>({ text, referenceDate }: PreparedPage, { engine, asked, callInstructions }: OnceParts<Data>): string {
  const { candidates, plan, options } = engine;
  const { instructions, threshold, onOverflow, maxOutputTokens, sampling, fallbackOn } = options;
  const prompt = buildPrompt("", { plan, instructions, callInstructions, asked, referenceDate, corrections: [] });
  const dialects = [...new Set(candidates.map(({ model }) => model.wireDialect))];
  return answerKey({
    text,
    messages: prompt.messages.map(({ content }) => content),
    schemas: dialects.map((dialect) => plan.subset(dialect, asked).jsonSchema),
    models: candidates.map(({ id, model, maxInputTokens, weight }) => [
      id,
      model.provider,
      modelIdOf(model),
      String(maxInputTokens),
      weight,
    ]),
    settings: [threshold, onOverflow, maxOutputTokens, sampling, [...fallbackOn].sort()],
  });
}
