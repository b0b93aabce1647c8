import { OutputValidationError } from "../errors/output-validation-error.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { Evidence } from "../spec/extraction-result.ts";
import type { GroundedValue } from "../spec/grounding.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { doubtWarning } from "./doubt-warning.ts";
import { type Consequence, consequenceOf } from "./doubted-policy.ts";
import { givenProof } from "./given-proof.ts";
import type { GroundParts } from "./ground-parts.ts";
import { proveLeaf } from "./prove-leaf.ts";
import { proveSalary, salaryLeaves } from "./prove-salary.ts";
import { createProvingGround, type ProvingGround } from "./proving-ground.ts";
import { rebuildWire } from "./rebuild-wire.ts";
import { type Doubt, unproved, type Verdict } from "./verdicts.ts";
import { type WireLeaf, wireLeaves } from "./wire-leaves.ts";

/**
 * Proves an answer against the page it was read from: each value gets the place where it stands, and what does not stand there
 * is refused as the policy says. Runs before the user's schema. Its time is bounded by the lengths of page and answer.
 * @throws OutputValidationError with the reason "ungrounded", under the policy "throw"
 */
export function ground(wire: WireValue, parts: GroundParts): GroundedValue {
  const leaves = wireLeaves(wire, parts.bindings);
  const verdicts = judge(leaves, createProvingGround(parts));
  const doubted = [...verdicts].flatMap(([leaf, { doubt }]) =>
    doubt === null ? [] : [{ leaf, doubt, consequence: consequenceOf(leaf, { doubt, policy: parts.policy }) }],
  );
  throwIfAsked(doubted, wire);
  const refused = doubted.filter(({ consequence }) => consequence === "refuse").map(({ leaf }) => leaf.path);
  const { wire: kept, moved } = rebuildWire(wire, { refused: new Set(refused), binding: parts.bindings });
  return { wire: kept, evidence: evidenceByPath(verdicts, moved), warnings: doubted.flatMap(warningOf), refused };
}

interface Doubted {
  readonly leaf: WireLeaf;
  readonly doubt: Doubt;
  readonly consequence: Consequence;
}

function warningOf({ leaf, doubt, consequence }: Doubted): readonly Warning[] {
  return consequence === "keep" ? [] : [doubtWarning(leaf, { doubt, isKept: consequence === "flag" })];
}

function throwIfAsked(doubted: readonly Doubted[], content: WireValue): void {
  const issues = doubted
    .filter(({ consequence }) => consequence === "throw")
    .map(({ leaf, doubt }) => ({ path: leaf.path, message: doubtWarning(leaf, { doubt, isKept: false }).message }));
  if (issues.length > 0) throw new OutputValidationError({ issues, reason: "ungrounded", content });
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
  for (const leaf of leaves) {
    const verdict = judgeAtOnce(leaf, ground);
    if (verdict !== null) known.set(leaf, verdict);
  }
  const salaries = judgeSalaries(leaves, { known, ground });
  // In the order of the answer.
  return new Map(leaves.map((leaf) => [leaf, salaries.get(leaf) ?? known.get(leaf) ?? proveLeaf(leaf, ground)]));
}

/** What needs no search: a placeholder, and what code read and proved already. */
function judgeAtOnce(leaf: WireLeaf, ground: ProvingGround): Verdict | null {
  if (isNoValue(leaf)) return { proof: null, doubt: "placeholder" };
  const given = ground.parts.provenance?.get(leaf.path);
  return given === undefined ? null : givenProof(given, ground);
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
    if (salary !== null) for (const [leaf, verdict] of proveSalary(salary, { ground, given: known })) verdicts.set(leaf, verdict);
  }
  return verdicts;
}
