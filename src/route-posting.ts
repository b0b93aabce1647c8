import { createDocumentCounter } from "./count/document-counter.ts";
import type { Engine } from "./engine.ts";
import { promptOverhead } from "./prompt/prompt-overhead.ts";
import { planRoute } from "./route/plan-route.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { Candidate, CandidateBudget, RouteDecision, RouteInput, RoutePlan } from "./spec/route.ts";
import type { Tokenizer } from "./spec/tokenizer.ts";

/** What routing one posting needs besides the engine. */
export interface RoutePostingParts<Data> {
  readonly engine: Engine<Data>;
  readonly itemKey: string;
  readonly callInstructions: string | null;
  readonly signal: AbortSignal;
}

/** A routed posting: the plan that is followed and the record that is kept. */
export interface RoutedPosting {
  readonly plan: RoutePlan;
  readonly decision: RouteDecision;
}

/** Routes one prepared document; called again when a server told another window. */
export type RoutePosting = () => Promise<RoutedPosting>;

/** Makes the router of one posting. Counts are kept between its calls. */
export function createPostingRouter<Data>(document: PreparedDocument, parts: RoutePostingParts<Data>): RoutePosting {
  const { engine, itemKey, signal } = parts;
  const counter = createDocumentCounter(document, { signal });
  const count: RouteInput["count"] = async (candidate, limit) => counter.count(tokenizerOf(candidate), limit);
  return async () => {
    const budgets = await Promise.all(engine.candidates.map((candidate) => budgetOf(candidate, parts)));
    const plan = (usable: readonly CandidateBudget[]) =>
      planRoute({ document, budgets: usable, itemKey, count }, { router: engine.router, cloudWindow: engine.cloudWindow, signal });
    const routed = await plan(budgets);
    return mayGoToCloud(routed, engine) ? routed : await plan(budgets.filter(({ candidate }) => candidate.model.location === "local"));
  };
}

/** A posting that is too long for a local model goes to the cloud only when `fallbackOn` has "too-long". */
function mayGoToCloud<Data>({ plan }: RoutedPosting, { options, candidates }: Engine<Data>): boolean {
  if (options.fallbackOn.has("too-long")) return true;
  const isCloudFirst = plan.candidates[0]?.budget.candidate.model.location === "cloud";
  return !isCloudFirst || candidates.every(({ model }) => model.location === "cloud");
}

function tokenizerOf({ model }: Candidate): Tokenizer {
  return model.connection()?.tokenizer ?? model.tokenizer;
}

async function budgetOf<Data>(candidate: Candidate, parts: RoutePostingParts<Data>): Promise<CandidateBudget> {
  const { engine } = parts;
  const { model, id } = candidate;
  const wire = engine.plan.wire(model.wireDialect);
  return {
    candidate,
    tokenizer: tokenizerOf(candidate),
    window: smallest([engine.learnedWindows.get(id), model.connection()?.contextWindow, model.contextWindow]),
    overhead: await overheadOf(candidate, parts),
    reserve: Math.min(wire.maxTokens, engine.options.maxOutputTokens),
  };
}

function smallest(windows: readonly (number | null | undefined)[]): number | null {
  const known = windows.filter((window) => typeof window === "number");
  return known.length === 0 ? null : Math.min(...known);
}

/** The constant part is counted once per extractor; a call's own instructions are counted each time. */
async function overheadOf<Data>(candidate: Candidate, { engine, callInstructions, signal }: RoutePostingParts<Data>): Promise<number> {
  const tokenizer = tokenizerOf(candidate);
  const dialect = candidate.model.wireDialect;
  const key = `${dialect} ${tokenizer.id}`;
  let constant = engine.overheads.get(key);
  if (constant === undefined) {
    constant = countConstant(candidate, { engine, tokenizer });
    engine.overheads.set(key, constant);
    constant.catch(() => engine.overheads.delete(key));
  }
  return (await constant) + (callInstructions === null ? 0 : await tokenizer.count(callInstructions, { signal }));
}

/** A date of the usual length stands for the posting's own. The count serves every call, so no call's signal stops it. */
function countConstant<Data>(
  candidate: Candidate,
  { engine, tokenizer }: { readonly engine: Engine<Data>; readonly tokenizer: Tokenizer },
): Promise<number> {
  const { plan, options } = engine;
  const wire = plan.wire(candidate.model.wireDialect);
  const asked = plan.fields.map(({ path }) => path);
  const parts = { plan, instructions: options.instructions, callInstructions: null, asked, referenceDate: "2026-01-01", corrections: [] };
  return promptOverhead(parts, { tokenizer, wire, signal: new AbortController().signal });
}
