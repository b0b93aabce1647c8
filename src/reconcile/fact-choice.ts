import type { Fact, FactField } from "../spec/fact.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { sameReading } from "./same-reading.ts";
import { isWireObject } from "./wire-path.ts";

/** What code holds to be true of one field. A list has several facts, all of one origin. */
export interface FactChoice {
  readonly facts: readonly Fact[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly WarningCode[];
  /** Another reading that lost, if one says something else and is not negligible. */
  readonly rival: FactReading | null;
}

/** One reading of a field: the facts of one origin for a list, one fact otherwise. */
export interface FactReading {
  readonly facts: readonly Fact[];
  readonly value: WireValue;
  readonly confidence: number;
}

/** Fields that hold a list. */
const listFields: ReadonlySet<FactField> = new Set([
  ...(["locations", "employmentTypes", "responsibilities", "requirements", "benefits", "skills"] as const),
]);

/** Doubts that say the value is wrong, not only old or unusual: such a fact is never used. */
const refusals: ReadonlySet<WarningCode> = new Set(["placeholder", "salary-doubtful", "place-is-remote", "company-is-site"]);

/**
 * Doubts that speak against the value itself: such a fact counts half, so that any other reading of some weight leads. The
 * other doubts are remarks: a deadline in the past is stated all the same, and "$" without a country leaves the amounts true.
 */
const weighty: ReadonlySet<WarningCode> = new Set(["currency-doubtful", "sources-differ"]);
const doubtFactor = 0.5;

/** The least a rival must have to be told. */
const rivalFloor = 0.6;

const isRefusal = (doubt: WarningCode): boolean => refusals.has(doubt);

/** Whether a doubt says that a fact is wrong, so that it is never used. */
export function isRefused({ doubts }: Pick<Fact, "doubts">): boolean {
  return doubts.some(isRefusal);
}

/** What speaks against the facts of a field that are never used. */
export function refusedDoubts(field: FactField, facts: readonly Fact[]): readonly WarningCode[] {
  return [...new Set(facts.filter((fact) => fact.field === field).flatMap(({ doubts }) => doubts.filter(isRefusal)))];
}

/**
 * Chooses among what code read of one field. Readings that say the same add up (independent sources, so the chance that
 * all are wrong is the product); one that is weightily doubted counts half, a refused one not at all; the surest reading leads.
 */
export function chooseFact(field: FactField, facts: readonly Fact[]): FactChoice | null {
  const usable = facts.filter((fact) => fact.field === field && !isRefused(fact));
  const groups = joinReadings(listFields.has(field) ? byOrigin(usable) : usable.map(single), field);
  const [best, second] = groups.sort((left, right) => right.confidence - left.confidence);
  if (best === undefined) return null;
  const doubts = [...new Set(best.facts.flatMap((fact) => fact.doubts))];
  const rival = second !== undefined && second.confidence >= rivalFloor ? second : null;
  return { facts: best.facts, confidence: best.confidence, doubts, rival };
}

function single(fact: Fact): FactReading {
  return { facts: [fact], value: fact.value, confidence: weight(fact) };
}

function byOrigin(facts: readonly Fact[]): readonly FactReading[] {
  const origins = new Map<string, Fact[]>();
  for (const fact of facts) origins.set(fact.origin, [...(origins.get(fact.origin) ?? []), fact]);
  return [...origins.values()].map((group) => ({
    facts: group,
    value: group.map(({ value }) => value),
    confidence: group.reduce((sum, fact) => sum + weight(fact), 0) / group.length,
  }));
}

function weight({ confidence, doubts }: Fact): number {
  return isWeighty(doubts) ? confidence * doubtFactor : confidence;
}

/** Whether a doubt among these speaks against the value itself. */
export function isWeighty(doubts: readonly WarningCode[]): boolean {
  return doubts.some((doubt) => weighty.has(doubt));
}

/** Readings of different origins that agree become one, told by the surest of them. */
function joinReadings(readings: readonly FactReading[], field: FactField): FactReading[] {
  const joined: FactReading[] = [];
  for (const reading of [...readings].sort((left, right) => right.confidence - left.confidence)) {
    const index = joined.findIndex((known) => sameReading(known.value, { other: reading.value, field }));
    const known = joined[index];
    if (known === undefined) joined.push(reading);
    else if (known.facts[0]?.origin !== reading.facts[0]?.origin)
      joined[index] = { ...completed(known, { reading, field }), confidence: agreement(known.confidence, reading.confidence) };
  }
  return joined;
}

/** "$140K – $175K" on the page and the period in its data: of one salary, each may state what the other leaves open. */
function completed(known: FactReading, { reading, field }: { readonly reading: FactReading; readonly field: FactField }): FactReading {
  const [fact] = known.facts;
  const [other] = reading.facts;
  if (field !== "baseSalary" || fact === undefined || other === undefined) return known;
  const { value: own } = fact;
  const { value: added } = other;
  if (!isWireObject(own) || !isWireObject(added)) return known;
  const open = ["currency", "unitText"].filter((key) => (own[key] ?? null) === null && (added[key] ?? null) !== null);
  if (open.length === 0) return known;
  const value = { ...own, ...Object.fromEntries(open.map((key) => [key, added[key] ?? null])) };
  const spans = Object.entries(other.parts).filter(([key]) => open.includes(key));
  const parts = { ...fact.parts, ...Object.fromEntries(spans) };
  return { ...known, value, facts: [{ ...fact, value, parts }] };
}

/** Never quite certain. */
function agreement(first: number, second: number): number {
  return Math.min(0.99, 1 - (1 - first) * (1 - second));
}
