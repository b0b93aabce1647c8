import type { SalaryDoubt, SalaryReading } from "./salary-reading.ts";

/** The salary of a posting, and what speaks against it. */
export interface ChosenSalary {
  readonly salary: SalaryReading | null;
  readonly doubts: readonly SalaryDoubt[];
}

/** "115K-133K" and "$115,000 - $132,500" are one salary, rounded and exact. */
const roundedTo = 1_000;

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  const isRounded = (value: number) => value >= 10 * roundedTo && value % roundedTo === 0;
  const slack = isRounded(one) || isRounded(other) ? roundedTo / 2 : 0;
  return Math.abs(one - other) <= slack;
}

function isCompatible<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other;
}

function isSame(one: SalaryReading, other: SalaryReading): boolean {
  const amounts = isNear(one.minValue, other.minValue) && isNear(one.maxValue, other.maxValue);
  return amounts && isCompatible(one.currency, other.currency) && isCompatible(one.unitText, other.unitText);
}

function roundness({ minValue, maxValue }: SalaryReading): number {
  return [minValue, maxValue].filter((value) => value !== null && value % roundedTo === 0).length;
}

/** The exact figures, with the currency and the period that either of the two states. */
function merge(one: SalaryReading, other: SalaryReading): SalaryReading {
  const [lead, second] = roundness(other) < roundness(one) ? [other, one] : [one, other];
  const currency = lead.currency ?? second.currency;
  const { currency: currencySpan, unitText: unitSpan } = second.parts;
  return {
    ...lead,
    currency,
    unitText: lead.unitText ?? second.unitText,
    label: lead.label ?? second.label,
    confidence: Math.max(lead.confidence, second.confidence),
    doubts: lead.doubts.filter((doubt) => doubt !== "currency-ambiguous" || currency === null),
    parts: {
      ...lead.parts,
      ...(lead.currency === null && currencySpan !== undefined ? { currency: currencySpan } : {}),
      ...(lead.unitText === null && unitSpan !== undefined ? { unitText: unitSpan } : {}),
    },
  };
}

function withoutRepetitions(readings: readonly SalaryReading[]): readonly SalaryReading[] {
  const distinct: SalaryReading[] = [];
  for (const reading of readings) {
    const index = distinct.findIndex((known) => isSame(known, reading));
    const known = distinct[index];
    if (known === undefined) distinct.push(reading);
    else distinct[index] = merge(known, reading);
  }
  return distinct;
}

function byProof(one: SalaryReading, other: SalaryReading): number {
  const proof = ({ currency, unitText }: SalaryReading) => (currency === null ? 0 : 2) + (unitText === null ? 0 : 1);
  return proof(other) - proof(one);
}

function widest(readings: readonly SalaryReading[], first: SalaryReading): SalaryReading {
  const least = readings
    .filter((reading) => reading.minValue !== null)
    .reduce((low, reading) => ((reading.minValue ?? 0) < (low.minValue ?? Infinity) ? reading : low), first);
  const most = readings
    .filter((reading) => reading.maxValue !== null)
    .reduce((high, reading) => ((reading.maxValue ?? 0) > (high.maxValue ?? 0) ? reading : high), first);
  const { minValue, maxValue } = { minValue: least.parts.minValue, maxValue: most.parts.maxValue };
  return {
    ...first,
    minValue: least.minValue,
    maxValue: most.maxValue,
    parts: { ...first.parts, ...(minValue && { minValue }), ...(maxValue && { maxValue }) },
    raw: readings.map((reading) => reading.raw).join("; "),
    start: Math.min(...readings.map((reading) => reading.start)),
    end: Math.max(...readings.map((reading) => reading.end)),
    label: null,
    confidence: Math.min(...readings.map((reading) => reading.confidence), 0.8),
    reason: "from the least to the most of several salaries",
  };
}

/**
 * Chooses the base salary of a posting. The rule: what is said twice counts once, and the exact figure beats the rounded one;
 * of salaries in different currencies or periods, those with both stated lead, else the first on the page; salaries that
 * belong to no level or place beat those that do; of several that remain, the least and the most are taken, with the doubt
 * `several-salaries`.
 */
export function chooseSalary(readings: readonly SalaryReading[]): ChosenSalary {
  const base = readings.filter((reading) => reading.kind === "base");
  const sound = base.filter((reading) => !reading.doubts.includes("salary-doubtful"));
  const distinct = withoutRepetitions(sound.length > 0 ? sound : base);
  const [first] = distinct.toSorted(byProof);
  if (first === undefined) return { salary: null, doubts: [] };
  const alike = distinct.filter((reading) => reading.currency === first.currency && reading.unitText === first.unitText);
  const general = alike.filter((reading) => reading.label === null);
  const chosen = general.length > 0 ? general : alike;
  const envelope = chosen.length > 1 ? widest(chosen, chosen[0] ?? first) : (chosen[0] ?? first);
  // A heading may sum up what stands below it by place: "136K-308K Annually".
  const salary = distinct.filter((reading) => !chosen.includes(reading) && isSame(envelope, reading)).reduce(merge, envelope);
  const doubts = new Set<SalaryDoubt>([...salary.doubts, ...(distinct.length > 1 ? (["several-salaries"] as const) : [])]);
  return { salary: { ...salary, doubts: [...doubts] }, doubts: [...doubts] };
}
