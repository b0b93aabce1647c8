/** The work section of a language's table. */
export interface WorkWords {
  readonly [key: string]: readonly string[];
}
