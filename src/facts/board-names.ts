import { once } from "../normalize/once.ts";
import { phraseKey } from "./phrase-key.ts";

/** Job boards and recruiting systems that put their own name into the titles of other employers' postings. */
const names = `
  adzuna | apec | ashby | bamboohr | bayt | breezy | builtin | built in | cadremploi | careerbuilder | cv-library | cwjobs | dice | domestika
  | efinancialcareers | eluta | eures | flexjobs | foundit | francetravail | france travail | glassdoor | greenhouse | gupy | handshake | hays
  | hellowork | hosco | icims | indeed | infoempleo | infojobs | intermediair | irishjobs | jobat | jobbörse | jobbird | jobbank | job bank
  | jobcloud | jobindex | jobijoba | jobleads | jobs.ch | jobscout24 | jobserve | jobstreet | jobteaser | jobtome | jobvite | jobware | jooble
  | joinrs | jora | kalibrr | karriere.at | kununu | lever | linkedin | meteojob | milkround | monster | monster.com | myfuture | naukri
  | nationale vacaturebank | nofluffjobs | otta | personio | pôle emploi | randstad | recruitee | reed | reed.co.uk | regionsjob | remote ok
  | seek | simplyhired | smartrecruiters | snagajob | softgarden | stepstone | successfactors | talent.com | taleo | teamtailor | tecnoempleo
  | the guardian jobs | the muse | themuse | totaljobs | trabajos | usajobs | welcome to the jungle | wellfound | werk.nl | we work remotely
  | workable | workday | workopolis | workinstartups | xing | ziprecruiter
`;

const boards = once(() => new Set(names.split("|").map(phraseKey)));

/** Whether a name is that of a board, which is the employer only where the posting itself says so. */
export const isBoardName = (name: string): boolean => boards().has(phraseKey(name));
