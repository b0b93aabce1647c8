import { finderByLanguage } from "../phrases/finder-by-language.ts";

/** Longest denial that stands right before a notice, and the space behind it. */
const reach = 20;
/** Japanese and Korean deny a verb by its ending: "終了していません", "마감되지 않았습니다". */
const deniedEnding = /^(?:[しされてい]{1,4}(?:ません|ておりません|ていない|ておらず)|[가-힣]{0,2}지(?:는|도)? ?않)/u;

const findDenials = finderByLanguage<true>(({ denial }) => [[true, denial.before]]);

/** Whether the words of its sentence deny a notice that a posting is over: "nie została zakończona", "no está cubierto". */
export function isDeniedNotice(
  text: string,
  { start, end, language }: { readonly start: number; readonly end: number; readonly language: string | null },
): boolean {
  if (deniedEnding.test(text.slice(end, end + reach))) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  const last = findDenials(language)(before).at(-1);
  return last !== undefined && /^[ \t\u00a0]*$/.test(before.slice(last.end));
}
