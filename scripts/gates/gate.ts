/** What a gate found. */
export interface GateOutcome {
  readonly passed: boolean;
  /** What a reader needs to see: the measured numbers, or what is wrong and what to do. */
  readonly detail: string;
}

/** One check of the built package. */
export interface Gate {
  readonly name: string;
  run(): Promise<GateOutcome>;
}
