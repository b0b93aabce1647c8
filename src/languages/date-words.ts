/** The date section of a language's table. */
export interface DateWords {
  readonly [key: string]: readonly string[];
}
