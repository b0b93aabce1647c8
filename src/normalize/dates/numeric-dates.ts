import { type DateCandidate, fullYear } from "./date-candidate.ts";

const yearFirst = /(?<![\d./-])(\d{4})(?:[-/.]|\. |年 ?|년 ?)(\d{1,2})(?:[-/.]|\. |月 ?|월 ?)(\d{1,2})(?:日|일)?(?!\d|[-/.]\d)/g;
const reiwaYear = /(?:令和|R)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})日?(?!\d)/g;
const yearLast = /(?<![\d.,/:\-–$€£])(\d{1,2})(\.|\/|-|\. | \/ | - )(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./:-]\d| ?[%€])/g;
const monthAndDay = /(?<!\d|[年년] ?)(\d{1,2})(?:月 ?|월 ?)(\d{1,2})(?:日|일|号|號)/g;
const dottedWithoutYear = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g;
const slashedWithoutYear = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/%])/g;

/** Dates written in digits alone: ISO, "27.11.2017", "04-18-14", "2024年3月1日", "2024. 3. 1.", "3월 1일". */
export function numericDates(text: string): DateCandidate[] {
  const digits = asciiDigits(text);
  return [
    ...Array.from(digits.matchAll(yearFirst), (match) => candidate(match, { year: 1, month: 2, day: 3, confidence: 0.98 })),
    ...Array.from(digits.matchAll(reiwaYear), reiwaDate),
    ...Array.from(digits.matchAll(yearLast), yearLastDate),
    ...Array.from(digits.matchAll(monthAndDay), (match) => candidate(match, { year: null, month: 1, day: 2, confidence: 0.9 })),
  ];
}

/** Dates in digits without a year, "27.11." and "27/11": only to be read where a date is expected, for they may be anything. */
export function numericDatesWithoutYear(text: string): DateCandidate[] {
  const dotted = Array.from(text.matchAll(dottedWithoutYear), (match) =>
    candidate(match, { year: null, month: 2, day: 1, confidence: 0.85 }),
  );
  const slashed = Array.from(text.matchAll(slashedWithoutYear), (match) => ({
    ...candidate(match, { year: null, month: 2, day: 1, confidence: 0.75 }),
    separator: "/",
  }));
  return [...dotted, ...slashed];
}

interface Places {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly confidence: number;
}

function candidate(match: RegExpExecArray, places: Places): DateCandidate {
  const year = places.year === null ? null : (match[places.year] ?? "");
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: year === null ? null : fullYear(year),
    isShortYear: year?.length === 2,
    month: Number(match[places.month]),
    day: Number(match[places.day]),
    separator: null,
    confidence: places.confidence,
  };
}

/** The era of Japan that began in 2019. */
function reiwaDate(match: RegExpExecArray): DateCandidate {
  const date = candidate(match, { year: null, month: 2, day: 3, confidence: 0.95 });
  return { ...date, year: 2018 + (match[1] === "元" ? 1 : Number(match[1])) };
}

function yearLastDate(match: RegExpExecArray): DateCandidate {
  const date = candidate(match, { year: 4, month: 2, day: 1, confidence: 0.95 });
  const [first, second] = [Number(match[1]), Number(match[3])];
  // "99-05-21" and "31" as a year: two digits that can be neither day nor month stand for the year.
  if (date.isShortYear && first > 31) return { ...date, year: fullYear(match[1] ?? ""), month: second, day: Number(match[4]) };
  return { ...date, month: second, day: first, separator: match[2] ?? "" };
}

/** Full-width digits as ASCII ones; offsets stay. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
