/** A page whose folder says one thing and whose text, read by hand, another. */
export interface GateLabel {
  /** Folder and file of the corpus. */
  readonly set: string;
  /** The page's name, or the beginning of it: copies of one page differ in what follows. */
  readonly name: string;
  readonly isPosting: boolean;
  readonly reason: string;
}

const blogTest = "a test of the site's own blog: its text is filler, and nobody is looked for";
const talentPool = 'an invitation without an opening: "You are not applying for a specific job"';

/** What a reader says of pages that are filed wrongly. */
export const gateLabels: readonly GateLabel[] = [
  { set: "cds-canada/postings.jsonl", name: "en_careers_positions_job-posting-test-", isPosting: false, reason: blogTest },
  { set: "cds-canada/postings.jsonl", name: "en_careers_positions_search-bar-blog", isPosting: false, reason: blogTest },
  { set: "cds-canada/postings.jsonl", name: "en_careers_positions_share-your-resume", isPosting: false, reason: talentPool },
  { set: "cds-canada/postings.jsonl", name: "en_careers_positions_apply-for-future-opportunities", isPosting: false, reason: talentPool },
  { set: "cds-canada/postings.jsonl", name: "fr_careers_positions_envoyer-votre-c_v_", isPosting: false, reason: talentPool },
  { set: "cds-canada/postings.jsonl", name: "fr_careers_positions_postulez-à-de-futures-offres", isPosting: false, reason: talentPool },
  {
    set: "18f-tts",
    name: "performance-profiles__login.gov-security-engineer-tech-expert.html",
    isPosting: true,
    reason: "states an open role with its place, its pay, what it asks and how to apply",
  },
];
