import { countTokens } from "./count/count-tokens.ts";
import { DocumentTooLongError } from "./errors/document-too-long-error.ts";
import { NoCandidateError } from "./errors/no-candidate-error.ts";
import type { OverflowRemedy } from "./extractor-options.ts";
import { keepRanges } from "./fit/keep-ranges.ts";
import { planWindows } from "./fit/plan-windows.ts";
import { type ReducedDocument, reduceDocument } from "./fit/reduce-document.ts";
import type { SectionField } from "./fit/reduction-ladder.ts";
import { languages } from "./languages/languages.ts";
import { createPostingRouter, type RoutedPosting, type RoutePostingParts, tokenizerOf } from "./route-posting.ts";
import { askedFacts } from "./schema/asked-facts.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { Candidate } from "./spec/route.ts";
import type { Warning } from "./spec/warning.ts";

/** A posting with its route and what is sent of it. */
export interface FittedPosting extends RoutedPosting {
  /** The whole text, or what was left of it. */
  readonly document: PreparedDocument;
  /** The parts that are sent one by one when the posting is split; null otherwise. */
  readonly windows: readonly PreparedDocument[] | null;
  readonly warnings: readonly Warning[];
  /** The whole text, for the models after the one it was made to fit; null when none takes it or none may. */
  readonly otherwise: FittedPosting | null;
}

/** Routes a posting and makes it fit; called again when a server told another window. */
export type FitPosting = () => Promise<FittedPosting>;

/** What fitting needs. */
export interface FitParts<Data> extends RoutePostingParts<Data> {
  readonly asked: readonly string[];
}

interface Overflow {
  /** The route of the whole text, where some candidate takes it. */
  readonly routed: RoutedPosting | null;
  readonly error: unknown;
  /** The local candidate that takes the most, and how many tokens. */
  readonly candidate: Candidate;
  readonly limit: number;
}

/** Makes the router of one posting that knows what to do where it is too long for the local models. */
export function createFittingRouter<Data>(document: PreparedDocument, parts: FitParts<Data>): FitPosting {
  const route = createPostingRouter(document, parts);
  return async () => {
    const outcome = await route().then(asRouted, asFailure);
    const overflow = overflowOf(outcome, parts);
    if (overflow === null) {
      if (outcome.routed === null) throw outcome.error;
      return whole(outcome.routed, document);
    }
    for (const remedy of parts.engine.options.onOverflow) {
      const fitted = await remedies[remedy](document, { ...parts, overflow });
      if (fitted !== null) return fitted;
    }
    throw overflow.error ?? tooLong(overflow);
  };
}

interface RouteOutcome {
  readonly routed: RoutedPosting | null;
  readonly error: unknown;
}

const asRouted = (routed: RoutedPosting): RouteOutcome => ({ routed, error: null });
const asFailure = (error: unknown): RouteOutcome => ({ routed: null, error });

function whole(routed: RoutedPosting, document: PreparedDocument): FittedPosting {
  return { ...routed, document, windows: null, warnings: [], otherwise: null };
}

/** Whether the posting is too long for every local model that could have come first. */
function overflowOf<Data>({ routed, error }: RouteOutcome, { engine }: FitParts<Data>): Overflow | null {
  if (routed?.plan.candidates[0]?.budget.candidate.model.location === "local") return null;
  const skipped = routed === null ? limitsOf(error) : routed.plan.skipped.filter(({ reason }) => reason.startsWith("above-"));
  const local = skipped.flatMap(({ candidate: id, limit }) => {
    const candidate = engine.candidates.find((other) => other.id === id && other.model.location === "local");
    return candidate === undefined || limit === null || limit <= 0 ? [] : [{ candidate, limit }];
  });
  const [first] = [...local].sort((left, right) => right.limit - left.limit);
  return first === undefined ? null : { routed, error, ...first };
}

function limitsOf(error: unknown): readonly { readonly candidate: string; readonly limit: number | null }[] {
  return DocumentTooLongError.isInstance(error) || NoCandidateError.isInstance(error) ? error.limits : [];
}

/** Some candidate takes the whole text, but `onOverflow` does not let it go there. */
function tooLong({ routed, candidate, limit }: Overflow): DocumentTooLongError {
  const { tokens = 0, isExact = false } = routed?.decision ?? {};
  const reason = 'the option "onOverflow" keeps long postings from the cloud';
  return new DocumentTooLongError({ tokens, isExact, limits: [{ candidate: candidate.id, limit, reason }] });
}

type Remedy = <Data>(document: PreparedDocument, parts: FitParts<Data> & { readonly overflow: Overflow }) => Promise<FittedPosting | null>;

const remedies: Readonly<Record<OverflowRemedy, Remedy>> = {
  cloud: async (document, { overflow }) => (overflow.routed === null ? null : whole(overflow.routed, document)),
  reduce: async (document, parts) => {
    const reduced = await reduce(document, parts);
    if (reduced === null) return null;
    const routed = await createPostingRouter(reduced.document, parts)();
    const message = `Too long as a whole: ${reduced.rungs.join(", ")} text was left out, in which no asked field stands: ${leftOut(reduced.document)} of the input.`;
    return { ...whole(routed, reduced.document), warnings: [{ code: "document-reduced", message }], otherwise: otherwise(document, parts) };
  },
  split: async (document, parts) => {
    const { overflow, signal } = parts;
    const tokenizer = tokenizerOf(overflow.candidate, parts);
    const count = (text: string) => countTokens(text, { tokenizer, signal });
    const ranges = await planWindows(document.text, { count: async (text) => count(text), maxTokens: overflow.limit });
    if (ranges === null || ranges[0] === undefined) return null;
    const windows = ranges.map((range) => keepRanges(document, { ranges: [range], reason: null }));
    const routed = await createPostingRouter(windows[0] ?? document, parts)();
    const message = `Too long as a whole: read in ${windows.length} windows, whose answers were merged by field.`;
    return { ...whole(routed, document), windows, warnings: [{ code: "document-split", message }], otherwise: otherwise(document, parts) };
  },
};

function reduce<Data>(
  document: PreparedDocument,
  parts: FitParts<Data> & { readonly overflow: Overflow },
): Promise<ReducedDocument | null> {
  const { engine, asked, overflow, signal } = parts;
  const tokenizer = tokenizerOf(overflow.candidate, parts);
  const fits = async (text: string) => (await countTokens(text, { tokenizer, signal })) <= overflow.limit;
  return reduceDocument(document, { asked: askedFacts(engine.plan.bindings, asked), headings: sectionHeadings, fits });
}

/** The headings of all languages: a page may mix them. */
const sectionHeadings: Readonly<Record<SectionField, readonly string[]>> = {
  responsibilities: languages.flatMap(({ labels }) => labels.responsibilities),
  requirements: languages.flatMap(({ labels }) => labels.requirements),
  benefits: languages.flatMap(({ labels }) => labels.benefits),
};

/** The whole text goes to a later model only where a long text may. */
function otherwise<Data>(
  document: PreparedDocument,
  { overflow, engine }: FitParts<Data> & { readonly overflow: Overflow },
): FittedPosting | null {
  const isAllowed = overflow.routed !== null && engine.options.onOverflow.includes("cloud");
  return isAllowed && overflow.routed !== null ? whole(overflow.routed, document) : null;
}

/** More places than this are told by their number. */
const mostPlaces = 12;

function leftOut({ removed }: PreparedDocument): string {
  const places = removed.filter(({ reason }) => reason === "too-long").map(({ start, end }) => `${start}–${end}`);
  const more = places.length - mostPlaces;
  return `${places.slice(0, mostPlaces).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
