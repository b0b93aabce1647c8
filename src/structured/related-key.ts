import { plainKey } from "./ats-names.ts";

const related =
  /^(?:similar|related|recommend|suggest|likethis|morelike|alsoviewed|alsolike|alsoapplied|peoplealso|youmay|nearbyjob|otherjob|otherposition|othervacanc|otheropening|otheroffer|otherposting|morejob|moreposition|morevacanc|moreopening|moreposting|aehnliche|ähnliche|weiterejob|weiterestelle|verwandte|passendejob|passendestelle|similaire|autresoffres|offressimilaires|relacionad|otrasofertas|ofertassimilares|ofertasrelacionadas|vergelijkbare|gerelateerd|soortgelijke|anderevacature|liknande|relaterad|andrajobb|lignende|relatert|andrestillinger|podobn|souvisejici|súvisiace|suvisiace|polecane|inneoferty)/;
const relatedEnding =
  /^(?:jobs?|postings?|positions?|vacanc(?:y|ies)|openings?|offers?|roles?|items?)(?:similar|related|recommended|suggested|recommendations|likethis|alsoviewed)/;

/** Whether data under this key is about further postings, not the page's own: `similarJobs`, `recommended_jobs`, `jobsLikeThis`. */
export const isRelatedKey = (key: string): boolean => {
  if (key.length < 5 || key.length > 60) return false;
  const plain = plainKey(key);
  return related.test(plain) || relatedEnding.test(plain);
};
