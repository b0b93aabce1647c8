import { dateGold, ifStated, salaryGold } from "./shared-fields.ts";
import { type GoldOf, known, textOf } from "./source-row.ts";

/** Two files of the folder that a reader sees to be trials of the site's widgets with the text of a blog. */
const trials = /_job-posting-test-_8211_-accordian|_search-bar-blog/;

/** Postings of the Canadian Digital Service, English and French: title, company, and what they do not state. */
export const goldOfCds: GoldOf = (row, text) => {
  if (trials.test(row.id)) return { gold: {}, isPosting: false };
  const salary = salaryGold(row, text);
  const english = ifStated(text, "Canadian Digital Service");
  const french = ifStated(text, "Service numérique canadien");
  return {
    gold: known({
      title: ifStated(text, textOf(row.stated, "title")),
      company: english ?? french,
      baseSalary: salary.field,
      datePosted: dateGold(text, ""),
      validThrough: dateGold(text, ""),
    }),
    alternatives: { ...salary.alternatives, company: ["Service numérique canadien", "CDS", "SNC", "Canadian Digital Service", "CDS/SNC"] },
  };
};
