/** Ways of reading a fact, by field: the keys of {@link confidence}. */
export type Reading = keyof typeof confidence;

/**
 * How often a fact that was read in this way is right. The figures behind an entry are facts that were right and all facts of
 * that kind, on the half of the pages that the readers were tuned on and on the half that was held out (1,270 postings of six
 * sources, data that pages state about themselves hidden; `scripts/eval/facts.ts`). Where the figures are few, or come from pages
 * that are all alike, the entry is lower than they are: pages of other kinds are read too. Entries without figures are estimates.
 * 0.9 and above: good enough to need no second reader.
 */
export const confidence = {
  // 0/1 and 0/0; 50 of 50 on 52 further postings in markdown.
  "title.label": 0.92,
  // 65/66 and 74/74.
  "title.heading-and-page-title": 0.97,
  // 537/538 and 537/537 together with first lines.
  "title.heading": 0.92,
  "title.line-and-page-title": 0.93,
  "title.first-line": 0.9,
  // 17/17 and 18/18.
  "title.first-sentence": 0.8,
  "company.label": 0.92,
  // 28/28 and 33/33, most from one board.
  "company.strong": 0.92,
  // 57/67 and 48/57.
  "company.medium": 0.75,
  // 28/33 and 38/44.
  "company.weak": 0.65,
  // 0/20 and 0/28.
  "company.acronym": 0.2,
  // 63/67 and 72/75.
  "locations.label": 0.92,
  // 11/11 and 16/16.
  "locations.chip": 0.88,
  // 30/30 and 29/29.
  "remote.label": 0.95,
  // 15/15 and 18/19, most from short lines of one board.
  "remote.text": 0.88,
  // 0/0 and 1/1.
  "employmentTypes.label": 0.92,
  // 1/1 and 0/0.
  "employmentTypes.chip": 0.88,
  // 4/5 and 4/5.
  "employmentTypes.text": 0.6,
  // Amounts: 106/106 and 117/117; period 48/48 and 52/52.
  "baseSalary.label": 0.96,
  // Weighed by the normaliser; amounts 18/18 and 14/14.
  "baseSalary.pattern": 1,
  // 316/316 and 354/355, nearly all from one source.
  "datePosted.label": 0.96,
  // Weighed by the normaliser: 2/2 and 1/1.
  "datePosted.pattern": 0.95,
  "datePosted.time": 0.6,
  // 282/282 and 302/302, nearly all from one source.
  "validThrough.label": 0.97,
  // Weighed by the normaliser: 5/6 and 7/7.
  "validThrough.pattern": 0.97,
  "experience.label": 0.85,
  "experience.pattern": 0.75,
  "education.label": 0.85,
  "education.pattern": 0.7,
  "seniority.heading": 0.8,
  "seniority.label": 0.9,
  "status.pattern": 0.95,
  "identifier.label": 0.9,
  "skills.label": 0.9,
  // Headings of 30 postings were read by eye; no source states its lists as data.
  "section.list": 0.92,
  "section.lines": 0.88,
  "section.prose": 0.6,
  "applyUrl.words-and-target": 0.93,
  "applyUrl.words": 0.85,
  "applyUrl.target": 0.75,
  "applyUrl.label": 0.93,
  "applyUrl.sentence": 0.7,
  "contactEmail.link": 0.8,
  "contactEmail.text": 0.8,
  // The normaliser's own figure.
  "language.text": 1,
} as const;
