import type { GateCategory } from "./gate-phrases.ts";
import type { PageSignals } from "./page-signals.ts";

/** How much a page looks like a posting. */
export interface PostingScore {
  /** Evidence for less evidence against; {@link PostingScore.threshold} and more is a posting. */
  readonly score: number;
  readonly threshold: number;
  /** Headings of a posting's sections, of three kinds: how many kinds stand there. */
  readonly sections: number;
  /** What speaks for and against, the strongest first, in kebab-case. */
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
}

interface Weight {
  readonly reason: string;
  readonly category: GateCategory;
  /** For the first phrase and for each further one. */
  readonly first: number;
  readonly further: number;
  readonly most: number;
  /** Running text holds such phrases by chance: the longer, the more. */
  readonly byLength: boolean;
}

const weight = (
  category: GateCategory,
  [first, further, most]: readonly [number, number, number],
  { reason, byLength }: Pick<Weight, "reason" | "byLength">,
): Weight => ({ category, first, further, most, reason, byLength });

/** Set by hand on one half of the corpus; the other half tests them (docs/page-verdicts.md). */
const weightsFor: readonly Weight[] = [
  weight("duties", [1.5, 0.5, 2.5], { reason: "section-of-duties", byLength: false }),
  weight("requirements", [1.5, 0.5, 2.5], { reason: "section-of-requirements", byLength: false }),
  weight("offers", [1, 0.4, 2], { reason: "section-of-offers", byLength: false }),
  weight("labels", [0.6, 0.6, 3], { reason: "labelled-lines", byLength: false }),
  weight("hiring", [1.2, 0.6, 3], { reason: "hiring-phrases", byLength: true }),
  weight("candidate", [0.5, 0.4, 3], { reason: "candidate-phrases", byLength: true }),
  weight("apply", [0.8, 0.4, 2], { reason: "apply-phrases", byLength: true }),
  weight("terms", [0.25, 0.25, 1.5], { reason: "employment-terms", byLength: true }),
];

const weightsAgainst: readonly Weight[] = [
  weight("article", [0.4, 0.6, 4], { reason: "article-phrases", byLength: true }),
  weight("shop", [0.5, 0.6, 4], { reason: "shop-phrases", byLength: true }),
  weight("otherwise", [0.4, 0.7, 4.5], { reason: "phrases-of-another-kind", byLength: true }),
  weight("results", [0, 0.2, 0.8], { reason: "result-phrases", byLength: true }),
];

const occupationWeight = 1.2;
/** Of a title that says what else the page is. */
const otherTitleWeight = 3;
/** Of an occupation in the title of a text that says nothing else of a posting: news and guides have such titles too. */
const loneOccupationWeight = 1;
/** Weight of a text (see {@link PageSignals.weight}) above which chance phrases count for less. */
const usualLength = 7_000;
/** The score a posting of a length has at least: the shorter, the less room it has to look like one. */
const thresholds: readonly (readonly [length: number, threshold: number])[] = [
  [120, 1.2],
  [350, 1.5],
  [800, 1.9],
  [2_400, 2.6],
];

/** Courses, grants and visas are applied for too: without an employer, an occupation or a section of a posting, more is needed. */
const withoutCore = 1;

const hasEmployer = ({ counts }: PageSignals): boolean => counts.hiring + counts.apply + counts.duties + counts.requirements > 0;

/** Flats, goods and résumés state requirements too, but they ask nothing of the reader. */
const hasCore = ({ counts, hasOccupation }: PageSignals): boolean =>
  hasOccupation || counts.hiring > 0 || counts.duties > 0 || (counts.requirements > 0 && counts.candidate + counts.apply > 0);

const thresholdOfLength = (length: number): number => {
  const above = thresholds.findIndex(([bound]) => length <= bound);
  const [high, highest] = thresholds[above === -1 ? thresholds.length - 1 : above] ?? [0, 0];
  const [low, lowest] = thresholds[above - 1] ?? [high, highest];
  return high === low ? highest : lowest + ((length - low) / (high - low)) * (highest - lowest);
};

const weigh = (signals: PageSignals, { category, first, further, most, byLength }: Weight): number => {
  const count = signals.counts[category];
  if (count === 0) return 0;
  const share = byLength ? Math.sqrt(Math.min(1, usualLength / signals.weight)) : 1;
  return share * Math.min(most, first + further * (count - 1));
};

interface Part {
  readonly reason: string;
  readonly points: number;
}

const partsOf = (signals: PageSignals, weights: readonly Weight[]): readonly Part[] =>
  weights
    .map((entry) => ({ reason: entry.reason, points: weigh(signals, entry) }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points);

const sum = (parts: readonly Part[]): number => parts.reduce((total, { points }) => total + points, 0);

/** Weighs what speaks for a posting and what against it. */
export const scorePosting = (signals: PageSignals): PostingScore => {
  const occupation = signals.hasOccupation
    ? [{ reason: "occupation-in-title", points: hasEmployer(signals) ? occupationWeight : loneOccupationWeight }]
    : [];
  const reasonsFor = [...partsOf(signals, weightsFor), ...occupation];
  const otherTitle = signals.counts.otherTitles > 0 ? [{ reason: "title-of-another-kind", points: otherTitleWeight }] : [];
  const reasonsAgainst = [...otherTitle, ...partsOf(signals, weightsAgainst)];
  const { duties, requirements, offers } = signals.counts;
  return {
    score: sum(reasonsFor) - sum(reasonsAgainst),
    threshold: thresholdOfLength(signals.weight) + (hasCore(signals) ? 0 : withoutCore),
    sections: [duties, requirements, offers].filter((count) => count > 0).length,
    reasonsFor: reasonsFor.map(({ reason }) => reason),
    reasonsAgainst: reasonsAgainst.map(({ reason }) => reason),
  };
};
