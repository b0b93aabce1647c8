/** The gate section of a language's table. */
export interface GateWords {
  readonly [key: string]: readonly string[];
}
