import { languages } from "../languages/languages.ts";
import { once } from "../normalize/once.ts";
import type { TextLine } from "./text-lines.ts";

/** Facts of a posting that a line may state, as bits. */
const factBits = { company: 1, location: 2, employment: 4, pay: 8, date: 16 } as const;

const longestLine = 240;
const pay =
  /[£$€¥￥₩]\s?\d|\d[\d.,\u00a0\u202f ]{0,12}\s?(?:[kK]\b|€|£|zł|Kč|kr\b|円|元|원|万|만|EUR\b|USD\b|GBP\b|SEK\b|NOK\b|PLN\b|CZK\b|CHF\b)/;
const date =
  /\b(?:posted|published|listed|added) |\d (?:hours?|days?|weeks?|months?) ago\b|\bvor \d|il y a \d|hace \d|\d \p{L}+ (?:geleden|sedan|siden|temu)|\bpřed \d|\bpred \d|\d\s?(?:天|日|小时|時間|周|週間)前|\d\s?(?:일|시간|주) 전/iu;
const employment =
  /\b(?:full|part)[- ]time\b|vollzeit|teilzeit|temps plein|temps partiel|jornada completa|media jornada|voltijd|fulltime|deeltijd|heltid|deltid|plný úv[aä]z|pełny etat|正社員|全职|全職|兼职|정규직|계약직/iu;

const labelTable = once(() => {
  const bits = new Map<string, number>();
  const add = (phrases: readonly string[], bit: number): void => {
    for (const phrase of phrases) bits.set(phrase, bit);
  };
  for (const { labels } of languages) {
    add(labels.company, factBits.company);
    add(labels.location, factBits.location);
    add(labels.employmentType, factBits.employment);
    add(labels.salary, factBits.pay);
    add([...labels.datePosted, ...labels.validThrough], factBits.date);
  }
  return bits;
});

const titleLabels = once(() => new Set(languages.flatMap(({ labels }) => labels.title)));

const plainLabel = (words: string): string =>
  words
    .replace(/[*_:：]/g, "")
    .trim()
    .toLowerCase();

/** The fact that a label names, or 0. */
export const labelBit = (label: string): number => labelTable().get(plainLabel(label)) ?? 0;

/** Whether a label names a posting's title: "Position", 職種. */
export const isTitleLabel = (label: string): boolean => titleLabels().has(plainLabel(label));

const mayBeLabel = /^[^\n]{2,50}?[:：|]/;
/** Forms of work are named in a few words, or in a sentence about something else. */
const shortLine = 100;
const label = /^[#*_\-•\s]{0,8}([^:：|\n]{2,40}?)\s?(?:[:：]|\s\|\s)/;

/** What a line states of a posting: behind a label, or by the form of what it says. */
export const lineKinds = (text: string, { start, end }: TextLine): number => {
  if (end - start > longestLine) return 0;
  const line = text.slice(start, end);
  const named = mayBeLabel.test(line) ? label.exec(line)?.[1] : undefined;
  let bits = named === undefined ? 0 : labelBit(named);
  if (line.length <= shortLine && employment.test(line)) bits |= factBits.employment;
  if (!/\d/.test(line)) return bits;
  if (pay.test(line)) bits |= factBits.pay;
  if (date.test(line)) bits |= factBits.date;
  return bits;
};

/** Whether some bits stand for pay, among others. */
export const holdsPay = (bits: number): boolean => (bits & factBits.pay) !== 0;

/** How many different facts some bits stand for. */
export const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
};
