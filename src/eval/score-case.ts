import type { WireValue } from "../spec/wire-schema.ts";
import type { EvaluationCase } from "./evaluation-case.ts";
import { defaultMatcher, type FieldMatcher, type MatcherName, matchers } from "./matchers.ts";

/** What became of one value: `absent` is a null where the posting states nothing, `invented` a value there, `lost` a null where it states one. */
export type Outcome = "right" | "wrong" | "invented" | "lost" | "absent";

/** One scored value of one case. */
export interface ScoredValue {
  /** Path in the wire value; entries of a list have the list's path. */
  readonly field: string;
  readonly outcome: Outcome;
  readonly value: WireValue;
  readonly gold: WireValue;
}

/** What a case is scored with. */
export interface ScoreParts {
  /** What the extractor gave; null when it failed: then every stated field is lost. */
  readonly data: WireValue;
  /** By path, instead of the default matcher. */
  readonly fields: Readonly<Record<string, MatcherName | FieldMatcher | undefined>>;
  /** Leaf paths of objects, so that a null object is scored leaf by leaf: `baseSalary` → `["minValue", …]`. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
}

/** Scores one case, field by field. */
export function scoreCase({ gold, alternatives = {} }: EvaluationCase, parts: ScoreParts): readonly ScoredValue[] {
  return Object.entries(gold).flatMap(([field, meant]) => {
    const value = memberOf(parts.data, field);
    return scoreField({ field, value, gold: meant }, { ...parts, alternatives });
  });
}

interface Pair {
  readonly field: string;
  readonly value: WireValue;
  readonly gold: WireValue;
}

interface FieldParts extends ScoreParts {
  readonly alternatives: Readonly<Record<string, readonly WireValue[]>>;
}

function scoreField(pair: Pair, parts: FieldParts): readonly ScoredValue[] {
  const { field, value, gold } = pair;
  const leaves = parts.leaves.get(field);
  if (leaves !== undefined)
    return leaves.flatMap((leaf) => {
      const meant = gold === null ? null : memberOrMissing(gold, leaf);
      return meant === undefined ? [] : scoreField({ field: `${field}.${leaf}`, value: memberOf(value, leaf), gold: meant }, parts);
    });
  if (Array.isArray(gold) || Array.isArray(value)) return scoreList(pair, parts);
  return [{ ...pair, outcome: outcomeOf(pair, parts) }];
}

function outcomeOf({ field, value, gold }: Pair, parts: FieldParts): Outcome {
  if (gold === null) return value === null ? "absent" : "invented";
  if (value === null) return "lost";
  const accepted = [gold, ...(parts.alternatives[field] ?? [])];
  return accepted.some((meant) => matches({ field, value, gold: meant }, parts)) ? "right" : "wrong";
}

function matches({ field, value, gold }: Pair, { fields }: FieldParts): boolean {
  const chosen = fields[field] ?? defaultMatcher(field, gold);
  return typeof chosen === "function" ? chosen(value, gold) : matchers[chosen](value, gold);
}

/** A list as a set: each gold entry meets at most one entry. What is left on both sides is wrong pair by pair, then lost or invented. */
function scoreList({ field, value, gold }: Pair, parts: FieldParts): readonly ScoredValue[] {
  const meant = entriesOf(gold);
  const said = [...entriesOf(value)];
  const missed: WireValue[] = [];
  const scored: ScoredValue[] = [];
  for (const entry of meant) {
    const position = said.findIndex((one) => matches({ field, value: one, gold: entry }, parts));
    if (position < 0) missed.push(entry);
    else scored.push({ field, outcome: "right", value: said.splice(position, 1)[0] ?? null, gold: entry });
  }
  const left = Math.max(missed.length, said.length);
  for (let index = 0; index < left; index += 1) {
    const pair = { field, value: said[index] ?? null, gold: missed[index] ?? null };
    scored.push({ ...pair, outcome: pair.gold === null ? "invented" : pair.value === null ? "lost" : "wrong" });
  }
  return scored.length > 0 ? scored : [{ field, outcome: "absent", value: null, gold: null }];
}

function entriesOf(value: WireValue): readonly WireValue[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function memberOf(value: WireValue | undefined, key: string): WireValue {
  return memberOrMissing(value ?? null, key) ?? null;
}

function memberOrMissing(value: WireValue, key: string): WireValue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** The objects of all golds and their leaves. Places are values of their own and no such objects. */
export function leavesOf(cases: readonly EvaluationCase[]): ReadonlyMap<string, readonly string[]> {
  const leaves = new Map<string, Set<string>>();
  for (const { gold } of cases) {
    for (const [field, value] of Object.entries(gold)) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      const known = leaves.get(field) ?? new Set();
      for (const leaf of Object.keys(value)) known.add(leaf);
      leaves.set(field, known);
    }
  }
  return new Map([...leaves].map(([field, names]) => [field, [...names]]));
}
