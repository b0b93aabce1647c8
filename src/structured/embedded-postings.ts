import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument, StructuredDataBlock } from "../spec/prepared-document.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { FoundPosting } from "./found-posting.ts";
import { hydrateState } from "./hydrate-state.ts";
import { jobLikeness } from "./job-likeness.ts";
import { isJsonList, isJsonObject, type JsonObject } from "./json-object.ts";
import { mapAtsPosting } from "./map-ats-posting.ts";
import { locatedPosting } from "./posting-spans.ts";
import { isRelatedKey } from "./related-key.ts";
import { stateTexts } from "./state-texts.ts";

/** UTF-16 units of scripts read on one page; what goes beyond is left alone. */
const maxStateLength = 6_000_000;
const maxNodes = 100_000;
const maxDepth = 40;
/** Objects kept of one page: a page of search results has some dozens. */
const maxPostings = 200;

interface Candidate {
  readonly node: JsonObject;
  readonly path: readonly string[];
  readonly block: number;
  readonly likeness: number;
}

interface Visit {
  readonly value: WireValue;
  readonly path: readonly string[];
}

/** What a site suggests beside a job is another job. */
const isOfPage = (key: string, entry: WireValue): entry is JsonObject | readonly WireValue[] =>
  typeof entry === "object" && entry !== null && !isRelatedKey(key);

const childrenOf = ({ value, path }: Visit): readonly Visit[] => {
  if (path.length >= maxDepth) return [];
  const entries = isJsonList(value)
    ? value.slice(0, maxNodes).map((entry, index) => [String(index), entry] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, entry]) => (isOfPage(key, entry) ? [{ value: entry, path: [...path, key] }] : []));
};

const searchState = (root: WireValue, { block, budget }: { block: number; budget: { nodes: number } }): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  const stack: Visit[] = [{ value: root, path: [] }];
  for (; budget.nodes > 0 && candidates.length < maxPostings; budget.nodes -= 1) {
    const visit = stack.pop();
    if (visit === undefined) break;
    const { value, path } = visit;
    const likeness = isJsonObject(value) ? jobLikeness(value, { path }) : 0;
    if (isJsonObject(value) && likeness > 0) candidates.push({ node: value, path, block, likeness });
    for (const child of childrenOf(visit).toReversed()) stack.push(child);
  }
  return candidates;
};

const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  inner !== outer &&
  inner.block === outer.block &&
  inner.path.length > outer.path.length &&
  outer.path.every((step, index) => inner.path[index] === step);

/** Of an object and one within it, the one that looks more like a job; of equals the outer. */
const withoutNested = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((left, right) => right.likeness - left.likeness || left.path.length - right.path.length))
    if (!kept.some((other) => isWithin(candidate, other) || isWithin(other, candidate))) kept.push(candidate);
  return candidates.filter((candidate) => kept.includes(candidate));
};

const textOf = (value: WireValue | undefined): string => (typeof value === "string" ? value : "");

/** The same job in two places of the state, or in two caches. */
const withoutRepeats = (postings: readonly FoundPosting[]): readonly FoundPosting[] => {
  const seen = new Set<string>();
  return postings.filter(({ value }) => {
    const key = `${textOf(value.title)}\n${textOf(value.description).slice(0, 200)}\n${JSON.stringify(value.jobLocation ?? null)}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
};

/** Beside a posting with its text, what has none is a teaser of another. */
const withoutTeasers = (postings: readonly FoundPosting[]): readonly FoundPosting[] => {
  const described = postings.filter(({ value }) => textOf(value.description) !== "");
  return described.length > 0 ? described : postings;
};

const withinLength = (blocks: readonly StructuredDataBlock[]): readonly StructuredDataBlock[] => {
  let length = 0;
  return blocks.filter(({ kind, text }) => {
    if (kind !== "embedded-state" || length + text.length > maxStateLength) return false;
    length += text.length;
    return true;
  });
};

/** Scripts without a single word of jobs are not even parsed. */
const mayHoldPosting = ({ text }: StructuredDataBlock): boolean =>
  /__next_f|job|posting|vacanc|position|employ|career|hiring|salary|stellen/i.test(text);

/**
 * JobPosting-shaped objects in the state that scripts hand to the page's own code, with their names mapped to schema.org's.
 * Bounded: 6 million characters of scripts, 100,000 objects and lists, 40 levels, 200 postings.
 */
export const embeddedPostings = ({ structuredData }: Pick<PreparedDocument, "structuredData">): readonly StructuredPosting[] => {
  const blocks = stateTexts(withinLength(structuredData).filter(mayHoldPosting));
  const budget = { nodes: maxNodes };
  const candidates = blocks.flatMap(({ value }, block) => searchState(hydrateState(value), { block, budget }));
  const found = withoutNested(candidates).map(({ node, path, block }) => mapAtsPosting(node, { place: { block, path } }));
  return withoutTeasers(withoutRepeats(found)).map((posting) => locatedPosting(posting, { origin: "embedded-state", blocks }));
};
