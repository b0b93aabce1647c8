type Phrases = readonly string[];

/** Labels that name one fact: "Location: Berlin", "| Gehalt | 50.000 € |". */
export interface FactLabels {
  readonly title: Phrases;
  readonly company: Phrases;
  readonly location: Phrases;
  /** Whether the work is done at a distance. */
  readonly workplace: Phrases;
  readonly employmentType: Phrases;
  readonly salary: Phrases;
  readonly experience: Phrases;
  readonly education: Phrases;
  readonly seniority: Phrases;
  readonly datePosted: Phrases;
  readonly validThrough: Phrases;
  readonly apply: Phrases;
  readonly identifier: Phrases;
  /** Also the heading of a list of tools and techniques. */
  readonly skills: Phrases;
}

/** Headings of lists. A phrase may stand anywhere in a heading; one that begins with "=" is the whole heading. */
export interface SectionHeadings {
  readonly responsibilities: Phrases;
  readonly requirements: Phrases;
  readonly benefits: Phrases;
}

/** The label section of a language's table. */
export interface LabelWords extends FactLabels, SectionHeadings {
  /** Labels of things that are no fact here; they end the value before them. */
  readonly otherLabels: Phrases;
  /** Headings of other sections; none of them is a job's title. */
  readonly otherHeadings: Phrases;
  /** What stands before the employer's name in a heading: "About Acme". */
  readonly about: Phrases;
  /** First words that make no employer's name: "About us", "We are hiring". */
  readonly notCompany: Phrases;
  /** What stands behind the employer's name: "Acme is hiring". */
  readonly hiring: Phrases;
  /** What stands behind an employer's name in a sentence about it: "Acme is a". */
  readonly describing: Phrases;
  /** What stands between a title and its employer: "Engineer at Acme". */
  readonly at: Phrases;
  /** Words of a link or a button that leads to an application. */
  readonly applyLink: Phrases;
  /**
   * Beginnings and parts of words without which a text says nothing of the thing. Wide on purpose: when none stands anywhere in
   * a page, the page certainly does not state it.
   */
  readonly experienceStems: Phrases;
  readonly educationStems: Phrases;
  readonly remoteStems: Phrases;
  readonly employmentStems: Phrases;
  readonly salaryStems: Phrases;
}
