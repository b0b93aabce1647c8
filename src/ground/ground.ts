import { isPlaceholder } from "../normalize/placeholder.ts";
import type { Evidence } from "../spec/extraction-result.ts";
import type { GroundedValue } from "../spec/grounding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { doubtedValues, doubtWarnings, refusedPaths, throwIfAsked } from "./doubted-values.ts";
import type { GroundParts } from "./ground-parts.ts";
import { impliedCountry } from "./implied-place.ts";
import { proveLeaf } from "./prove-leaf.ts";
import { proveSalary, salaryLeaves } from "./prove-salary.ts";
import { createProvingGround, type ProvingGround } from "./proving-ground.ts";
import { rebuildWire } from "./rebuild-wire.ts";
import { unproved, type Verdict } from "./verdicts.ts";
import { type WireLeaf, wireLeaves } from "./wire-leaves.ts";

/**
 * Proves an answer against the page it was read from: each value gets the place where it stands, and what does not stand there
 * is refused as the policy says. Runs before the user's schema. Its time is bounded by the lengths of page and answer.
 * @throws OutputValidationError with the reason "ungrounded", under the policy "throw"
 */
export function ground(wire: WireValue, parts: GroundParts): GroundedValue {
  const leaves = wireLeaves(wire, parts.bindings);
  const verdicts = judge(leaves, createProvingGround(parts));
  const doubted = doubtedValues(verdicts, parts.policy);
  throwIfAsked(doubted, wire);
  const refused = refusedPaths(doubted);
  const { wire: kept, moved } = rebuildWire(wire, { refused: new Set(refused), binding: parts.bindings });
  return { wire: kept, evidence: evidenceByPath(verdicts, moved), warnings: doubtWarnings(doubted, verdicts), refused };
}

function evidenceByPath(verdicts: ReadonlyMap<WireLeaf, Verdict>, moved: ReadonlyMap<string, string>): Readonly<Record<string, Evidence>> {
  const entries = [...verdicts].flatMap(([{ path }, { proof }]): readonly (readonly [string, Evidence])[] => {
    const place = moved.get(path);
    return place === undefined ? [] : [[place, proof ?? unproved]];
  });
  return Object.fromEntries(entries);
}

function judge(leaves: readonly WireLeaf[], ground: ProvingGround): ReadonlyMap<WireLeaf, Verdict> {
  const known = new Map<WireLeaf, Verdict>();
  for (const leaf of leaves) if (isNoValue(leaf)) known.set(leaf, { proof: null, doubt: "placeholder" });
  const salaries = judgeSalaries(leaves, { known, ground });
  // In the order of the answer.
  return withImplied(new Map(leaves.map((leaf) => [leaf, salaries.get(leaf) ?? known.get(leaf) ?? proveLeaf(leaf, ground)])), ground);
}

/** Proves by the rest of its place what the page does not say in words: the country of "Austin, TX". */
function withImplied(verdicts: ReadonlyMap<WireLeaf, Verdict>, ground: ProvingGround): ReadonlyMap<WireLeaf, Verdict> {
  const groups = Map.groupBy(verdicts, ([{ parent }]) => parent);
  return new Map(
    [...verdicts].map(([leaf, verdict]) => {
      const group = groups.get(leaf.parent) ?? [];
      return [leaf, verdict.doubt === "no-proof" ? (impliedCountry(leaf, { group, ground }) ?? verdict) : verdict];
    }),
  );
}

function isNoValue({ binding, value }: WireLeaf): boolean {
  const kind = binding?.kind ?? "text";
  if (kind === "money") return value === 0 || (typeof value === "string" && isPlaceholder(value));
  return typeof value === "string" && kind !== "choice" && kind !== "document" && isPlaceholder(value);
}

function judgeSalaries(
  leaves: readonly WireLeaf[],
  { known, ground }: { readonly known: ReadonlyMap<WireLeaf, Verdict>; readonly ground: ProvingGround },
): ReadonlyMap<WireLeaf, Verdict> {
  const groups = Map.groupBy(leaves, ({ parent }) => parent);
  const verdicts = new Map<WireLeaf, Verdict>();
  for (const group of groups.values()) {
    const salary = salaryLeaves(group);
    if (salary !== null) for (const [leaf, verdict] of proveSalary(salary, { ground, known })) verdicts.set(leaf, verdict);
  }
  return verdicts;
}
