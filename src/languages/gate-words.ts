/**
 * The gate section of a language's table: what tells a posting from any other page. A phrase ending in `*` stands for every
 * word that begins so. Headings and labels count at the beginning of a line only, the others anywhere.
 */
export interface GateWords {
  /** Headings over what the employee does. */
  readonly duties: readonly string[];
  /** Headings over what is asked of the applicant. */
  readonly requirements: readonly string[];
  /** Headings over what the employer gives. */
  readonly offers: readonly string[];
  /** Labels that stand before a value on postings. */
  readonly labels: readonly string[];
  /** An employer who looks for somebody. */
  readonly hiring: readonly string[];
  /** What the one addressed should have or be. */
  readonly candidate: readonly string[];
  /** Invitations to apply. */
  readonly apply: readonly string[];
  /** Words of employment: hours, contracts, pay. */
  readonly terms: readonly string[];
  /** Ends of words that name an occupation, as they stand in a posting's title. */
  readonly occupations: readonly string[];
  /** Notices that a posting is over. */
  readonly closed: readonly string[];
  /** Words before such a notice that take it back: "until the position has been filled". */
  readonly conditions: readonly string[];
  /** Words of a page of search results. */
  readonly results: readonly string[];
  readonly login: readonly string[];
  /** Walls against robots. */
  readonly robot: readonly string[];
  readonly consent: readonly string[];
  /** A page that needs JavaScript to show anything. */
  readonly script: readonly string[];
  /** Error pages. */
  readonly missing: readonly string[];
  /** News, blogs and other things to read. */
  readonly article: readonly string[];
  readonly shop: readonly string[];
  /** What the title of a page of another kind says, even where it names an occupation: "salary guide", "description template". */
  readonly otherTitles: readonly string[];
  /** Recipes, rentals, courses, events, tenders, profiles, documentation and other pages that are none. */
  readonly otherwise: readonly string[];
}
