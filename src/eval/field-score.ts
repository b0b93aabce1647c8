import type { Outcome, ScoredValue } from "./score-case.ts";

/** How well one field, or all of them together, were read. */
export interface FieldScore {
  /** Values scored, correct nulls included. */
  readonly scored: number;
  /** Values that the gold states. */
  readonly stated: number;
  readonly right: number;
  /** A value where the posting states another. */
  readonly wrong: number;
  /** A value where the posting states none. */
  readonly invented: number;
  /** No value where the posting states one. */
  readonly lost: number;
  /** right ÷ (right + wrong + invented); null when nothing was said. */
  readonly precision: number | null;
  /** right ÷ (right + wrong + lost); null when the gold states nothing. */
  readonly recall: number | null;
  /** 2 · right ÷ (values said + values stated); null when there are neither. */
  readonly f1: number | null;
}

/** Counts the outcomes of one field. */
export function fieldScore(values: readonly Pick<ScoredValue, "outcome">[]): FieldScore {
  const count = (outcome: Outcome) => values.filter((value) => value.outcome === outcome).length;
  const [right, wrong, invented, lost] = [count("right"), count("wrong"), count("invented"), count("lost")];
  const [said, stated] = [right + wrong + invented, right + wrong + lost];
  return {
    ...{ scored: values.length, stated, right, wrong, invented, lost },
    precision: said === 0 ? null : right / said,
    recall: stated === 0 ? null : right / stated,
    f1: said + stated === 0 ? null : (2 * right) / (said + stated),
  };
}

/** The score of each field, in the order in which the fields first appear. */
export function scoresByField(values: readonly ScoredValue[]): Readonly<Record<string, FieldScore>> {
  const groups = Map.groupBy(values, ({ field }) => field);
  return Object.fromEntries([...groups].map(([field, group]) => [field, fieldScore(group)]));
}

/** The mean F1 of the fields that have one; null when none has. */
export function macroF1(scores: Readonly<Record<string, FieldScore>>): number | null {
  const known = Object.values(scores).flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return known.length === 0 ? null : known.reduce((sum, f1) => sum + f1, 0) / known.length;
}
