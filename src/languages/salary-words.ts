/** The salary section of a language's table. */
export interface SalaryWords {
  readonly [key: string]: readonly string[];
}
