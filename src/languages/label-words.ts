/** The label section of a language's table. */
export interface LabelWords {
  readonly [key: string]: readonly string[];
}
