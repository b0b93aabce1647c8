/**
 * How a language speaks of work: its form, place, demands and rank. An entry that ends in `*` stands for every word that
 * begins so; hyphens and apostrophes count as spaces. Where entries overlap in a text the longest counts, so the entries
 * of `notEmployment`, `notRemote`, `notEducation` and `notSeniority` take longer phrases out: "remote sensing".
 */
export interface WorkWords {
  readonly fullTime: readonly string[];
  readonly partTime: readonly string[];
  readonly contractor: readonly string[];
  readonly temporary: readonly string[];
  readonly intern: readonly string[];
  readonly volunteer: readonly string[];
  readonly perDiem: readonly string[];
  /** Several people of such a form, in running text mostly others than the reader: "you mentor our interns". */
  readonly workers: readonly string[];
  readonly notEmployment: readonly string[];
  readonly remote: readonly string[];
  readonly remoteNo: readonly string[];
  /** Work at the employer's place; weaker than `remoteNo`. */
  readonly onSite: readonly string[];
  readonly hybrid: readonly string[];
  readonly notRemote: readonly string[];
  /** Beside a number of days: these are spent in the office. */
  readonly inOffice: readonly string[];
  /** Beside a number of days: these are spent at home. */
  readonly atHome: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly experience: readonly string[];
  /** Right before a number of years: these are the employer's, not asked of anybody. */
  readonly boasts: readonly string[];
  readonly noExperience: readonly string[];
  readonly highSchool: readonly string[];
  readonly associate: readonly string[];
  readonly bachelor: readonly string[];
  readonly postgraduate: readonly string[];
  readonly certificate: readonly string[];
  readonly noEducation: readonly string[];
  readonly notEducation: readonly string[];
  readonly junior: readonly string[];
  readonly mid: readonly string[];
  readonly senior: readonly string[];
  readonly lead: readonly string[];
  readonly principal: readonly string[];
  readonly manager: readonly string[];
  readonly director: readonly string[];
  readonly executive: readonly string[];
  readonly notSeniority: readonly string[];
}
