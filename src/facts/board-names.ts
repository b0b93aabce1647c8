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
  | arbetsförmedlingen | platsbanken | jobbland | jobtech | ledigajobb | blocket jobb | finn.no | arbeidsplassen.no | webcruiter | jobbnorge | jobbsafari
  | jobs.cz | práce.cz | prace.cz | profesia | profesia.sk | istp | kariéra.sk | pracuj | pracuj.pl | praca.pl | olx | olx.pl | just join it | justjoin.it | rocketjobs
  | bulldogjob | erecruiter | boss直聘 | 直聘 | 前程无忧 | 51job | 智联招聘 | 猎聘 | 拉勾 | 拉勾网 | 104人力銀行 | 1111人力銀行 | doda | リクナビ | リクナビnext | マイナビ
  | マイナビ転職 | エン転職 | green | wantedly | ハローワーク | 사람인 | 잡코리아 | 원티드 | 인크루트 | 워크넷 | wanted
  | workable | workday | workopolis | workinstartups | xing | ziprecruiter
`;

const boards = once(() => new Set(names.split("|").map(phraseKey)));

/** Sites in Chinese, Japanese and Korean say what they are: "…recruitment", "…job change", "…job site". */
const endsLikeBoard =
  /(?:招聘|求职|求職)[网網]?$|人力[银銀]行$|(?:求人|転職)(?:情報|サイト)*$|(?:채용|취업)(?:정보|사이트|플랫폼|포털)$|구인구직$/u;

/** Whether a name is that of a board, which is the employer only where the posting itself says so. */
export const isBoardName = (name: string): boolean => boards().has(phraseKey(name)) || endsLikeBoard.test(name);
