import { isEastAsian } from "../phrases/character-kind.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";

/** How far before its predicate a subject begins: "the position you were trying to apply for has been filled". */
const reach = 56;
const widest = 32;
const widestEastAsian = 6;
/** No sentence goes on behind these, and what stands in brackets or behind a possessive is another thing. */
const sentenceEnd = /[.!?;:\n()|。！？；：]|['’]s\s/u;

const findSubjects = finderByLanguage<"posting" | "other" | "break">((table) => [
  ["other", table.dates.notSubjects],
  ["posting", table.dates.subjects],
  ["break", table.denial.breaks],
]);

/** Whether the sentence says of a posting, and not of an office or a ticket, what begins at an offset: "is closed", "ist besetzt". */
export function namesPosting(text: string, { start, language }: { readonly start: number; readonly language: string | null }): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const words = findSubjects(language)(before);
  const at = words.findLastIndex(({ value }) => value !== "other");
  const [determiner, subject] = [words[at - 1], words[at]];
  if (subject?.value !== "posting") return false;
  if (determiner?.value === "other" && subject.start - determiner.end <= 1) return false;
  const between = before.slice(subject.end);
  const most = isEastAsian(before.charCodeAt(subject.end - 1)) ? widestEastAsian : widest;
  return between.length <= most && !sentenceEnd.test(between);
}
