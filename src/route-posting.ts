import { countTokens } from "./count/count-tokens.ts";
import { createDocumentCounter } from "./count/document-counter.ts";
import type { Engine } from "./engine.ts";
import type { PromptParts } from "./prompt/build-prompt.ts";
import { mostOverhead, promptOverhead } from "./prompt/prompt-overhead.ts";
import { planRoute } from "./route/plan-route.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { Candidate, CandidateBudget, RouteDecision, RouteInput, RoutePlan } from "./spec/route.ts";
import type { Tokenizer } from "./spec/tokenizer.ts";
import type { WireSchema } from "./spec/wire-schema.ts";

/** What routing one posting needs besides the engine. */
export interface RoutePostingParts<Data> {
  readonly engine: Engine<Data>;
  readonly itemKey: string;
  readonly callInstructions: string | null;
  readonly signal: AbortSignal;
  /** Counts with what is on this machine alone, also where a handshake found that the server counts otherwise. */
  readonly isDry: boolean;
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
  const count: RouteInput["count"] = async (candidate, limit) => counter.count(tokenizerOf(candidate, parts), limit);
  const common = { router: engine.router, cloudWindow: engine.cloudWindow, signal };
  const route = async (exact: Candidate | null): Promise<RoutedPosting> => {
    const budgets = await Promise.all(engine.candidates.map((candidate) => budgetOf(candidate, { ...parts, exact })));
    const routed = await planRoute({ document, budgets, itemKey, count }, common);
    if (mayGoToCloud(routed, engine)) return routed;
    const local = budgets.filter(({ candidate }) => candidate.model.location === "local");
    return planRoute({ document, budgets: local, itemKey, count }, { ...common, cloudOption: "fallbackOn" });
  };
  return async () => {
    const routed = await route(null);
    const first = routed.plan.candidates[0]?.budget.candidate;
    return first === undefined || isCounted(first, parts) ? routed : route(first);
  };
}

/** A posting that was too long for a local model goes to the cloud only when `fallbackOn` has "too-long". */
function mayGoToCloud<Data>({ plan }: RoutedPosting, { options, candidates }: Engine<Data>): boolean {
  if (options.fallbackOn.has("too-long")) return true;
  if (plan.candidates[0]?.budget.candidate.model.location !== "cloud") return true;
  const tooShort = plan.skipped.filter(({ reason }) => reason === "above-threshold" || reason === "above-window");
  return !candidates.some(({ id, model }) => model.location === "local" && tooShort.some(({ candidate }) => candidate === id));
}

/** The tokenizer that agrees with the candidate's server. */
export function tokenizerOf({ model }: Candidate, { isDry }: { readonly isDry: boolean }): Tokenizer {
  return (isDry ? null : model.connection()?.tokenizer) ?? model.tokenizer;
}

interface BudgetParts<Data> extends RoutePostingParts<Data> {
  /** The candidate whose overhead is to be counted although a bound would do. */
  readonly exact: Candidate | null;
}

async function budgetOf<Data>(candidate: Candidate, parts: BudgetParts<Data>): Promise<CandidateBudget> {
  const { engine, exact } = parts;
  const { model } = candidate;
  const wire = engine.plan.wire(model.wireDialect);
  const isBounded = candidate !== exact && !isCounted(candidate, parts);
  return {
    candidate,
    tokenizer: tokenizerOf(candidate, parts),
    window: smallest([learnedWindow(candidate, engine), model.connection()?.contextWindow, model.contextWindow]),
    overhead: isBounded ? overheadBound(candidate, parts) : await overheadOf(candidate, parts),
    reserve: Math.min(wire.maxTokens, engine.options.maxOutputTokens),
  };
}

/** A cloud that is not the first choice has a bound instead of a count, so that its vocabulary loads only when it is chosen. */
function isCounted<Data>(candidate: Candidate, { engine, isDry }: Pick<RoutePostingParts<Data>, "engine" | "isDry">): boolean {
  const { candidates, overheads } = engine;
  return candidate === candidates[0] || candidate.model.location === "local" || overheads.has(overheadKey(candidate, { isDry }));
}

/** As long as a handshake holds. */
const learnedForMs = 600_000;

/** A window that an overflow told holds for a while, or until a handshake tells another one. */
function learnedWindow<Data>({ id, model }: Candidate, { learnedWindows, options }: Engine<Data>): number | null {
  const learned = learnedWindows.get(id);
  if (learned === undefined) return null;
  const isStale =
    learned.told !== (model.connection()?.contextWindow ?? null) || options.clock.monotonic() - learned.learnedAt > learnedForMs;
  return isStale ? null : learned.contextWindow;
}

function smallest(windows: readonly (number | null | undefined)[]): number | null {
  const known = windows.filter((window) => typeof window === "number");
  return known.length === 0 ? null : Math.min(...known);
}

function overheadKey(candidate: Candidate, parts: { readonly isDry: boolean }): string {
  return `${candidate.model.wireDialect} ${tokenizerOf(candidate, parts).id}`;
}

/** The constant part is counted once per extractor; a call's own instructions are counted each time. */
async function overheadOf<Data>(
  candidate: Candidate,
  { engine, callInstructions, signal, isDry }: RoutePostingParts<Data>,
): Promise<number> {
  const tokenizer = tokenizerOf(candidate, { isDry });
  const key = overheadKey(candidate, { isDry });
  let constant = engine.overheads.get(key);
  if (constant === undefined) {
    // The count serves every call, so no call's signal stops it.
    const count = (text: string) => countTokens(text, { tokenizer, signal: new AbortController().signal });
    constant = promptOverhead(constantPrompt(engine), { wire: wireOf(candidate, engine), count });
    engine.overheads.set(key, constant);
    constant.catch(() => engine.overheads.delete(key));
  }
  return (await constant) + (callInstructions === null ? 0 : await countTokens(callInstructions, { tokenizer, signal }));
}

function overheadBound<Data>(candidate: Candidate, { engine, callInstructions }: RoutePostingParts<Data>): number {
  return mostOverhead(constantPrompt(engine), { wire: wireOf(candidate, engine) }) + Buffer.byteLength(callInstructions ?? "");
}

function wireOf<Data>({ model }: Candidate, { plan }: Engine<Data>): WireSchema {
  return plan.wire(model.wireDialect);
}

/** What stands around every document. A date of the usual length stands for the posting's own. */
function constantPrompt<Data>({ plan, options }: Engine<Data>): PromptParts {
  const asked = plan.fields.map(({ path }) => path);
  return { plan, instructions: options.instructions, callInstructions: null, asked, referenceDate: "2026-01-01", corrections: [] };
}
