import type { Candidate, SkippedCandidate } from "../spec/route.ts";
import { armOf } from "./arm-of.ts";
import type { Assessment } from "./assess-candidate.ts";
import { documentLimit } from "./candidate-limits.ts";

/** The candidates that can take a document, in the order they are tried. */
export interface CandidateOrder {
  /** The first one answers unless it fails; empty when none may be first. */
  readonly order: readonly Assessment[];
  /** Ids of the arms the first one was drawn from; fewer than two when it was not drawn. */
  readonly split: readonly string[];
  /** Candidates that fit and yet were passed over for the first place. */
  readonly passed: readonly SkippedCandidate[];
}

/**
 * Orders what fits: the user's order, except that each split puts its drawn arm before the others. A candidate of weight 0
 * only takes over for another one, so it never comes first.
 */
export function orderCandidates(assessments: readonly Assessment[], itemKey: string): CandidateOrder {
  const groups = splits(assessments).map((group) =>
    drawFirst(
      group.filter(({ skipped }) => skipped === null),
      itemKey,
    ),
  );
  const fitting = groups.flat();
  const first = fitting.find(({ budget }) => budget.candidate.weight !== 0);
  if (first === undefined) return { order: [], split: [], passed: fitting.map(standby) };
  const rest = fitting.filter((assessment) => assessment !== first);
  const arms = groups.find((group) => group.includes(first)) ?? [];
  const passed = rest
    .filter((assessment) => arms.includes(assessment) || fitting.indexOf(assessment) < fitting.indexOf(first))
    .map((assessment) => (assessment.budget.candidate.weight === 0 ? standby(assessment) : otherArm(assessment, first.budget.candidate)));
  return { order: [first, ...rest], split: arms.map(({ budget }) => budget.candidate.id), passed };
}

/** Neighbours with a weight and the same threshold make a split; every other candidate stands alone. */
function splits(assessments: readonly Assessment[]): readonly (readonly Assessment[])[] {
  const groups: Assessment[][] = [];
  for (const assessment of assessments) {
    const previous = groups.at(-1);
    const neighbour = previous?.[0];
    const isArm = neighbour !== undefined && areArms(neighbour, assessment);
    if (previous !== undefined && isArm) previous.push(assessment);
    else groups.push([assessment]);
  }
  return groups;
}

function areArms(left: Assessment, right: Assessment): boolean {
  const areWeighted = left.budget.candidate.weight !== null && right.budget.candidate.weight !== null;
  return areWeighted && left.limits.threshold === right.limits.threshold;
}

function drawFirst(group: readonly Assessment[], itemKey: string): readonly Assessment[] {
  if (group.length < 2) return group;
  const arms = group.map(({ budget }) => ({ id: budget.candidate.id, weight: budget.candidate.weight ?? 1 }));
  const drawn = armOf(itemKey, arms);
  const isDrawn = ({ budget }: Assessment) => budget.candidate.id === drawn;
  return [...group.filter(isDrawn), ...group.filter((assessment) => !isDrawn(assessment))];
}

function otherArm({ budget, limits }: Assessment, drawn: Candidate): SkippedCandidate {
  const message = `${drawn.id} is this posting's arm of the split; ${budget.candidate.id} takes over when it fails`;
  return { candidate: budget.candidate.id, reason: "other-arm", limit: documentLimit(limits), message };
}

function standby({ budget, limits }: Assessment): SkippedCandidate {
  const message = `${budget.candidate.id} has weight 0: it only takes over when another candidate fails`;
  return { candidate: budget.candidate.id, reason: "off", limit: documentLimit(limits), message };
}
