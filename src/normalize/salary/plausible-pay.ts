import type { PayPeriod } from "./salary-reading.ts";

/** Units of a currency that buy about what one dollar does, in powers of ten: only the order of magnitude matters here. */
const smallUnits: ReadonlyMap<string, number> = new Map([
  ...["SEK", "NOK", "DKK", "CZK", "TWD", "HKD", "CNY", "MXN", "ZAR", "THB", "TRY", "UAH", "UYU", "EGP"].map((code): [string, number] => [
    code,
    10,
  ]),
  ...["INR", "PHP", "RUB", "PKR", "ISK", "RSD", "HUF", "JPY", "NGN", "KES", "LKR", "BDT", "DOP"].map((code): [string, number] => [
    code,
    100,
  ]),
  ...["KRW", "CLP", "ARS", "COP", "KZT", "CRC"].map((code): [string, number] => [code, 1000]),
  ...["VND", "IDR"].map((code): [string, number] => [code, 10_000]),
]);

/** The least and the most that anybody is paid in a period, in dollars. Wide on purpose: it tells pay from revenue, not from luck. */
const bounds: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  HOUR: [1, 1_500],
  DAY: [8, 10_000],
  WEEK: [30, 40_000],
  MONTH: [60, 200_000],
  YEAR: [800, 3_000_000],
};
const anyPeriod = [4, 3_000_000] as const;

/** Whether an amount can be pay in this period: too much cannot, too little is doubtful. */
export function payPlausibility(
  value: number,
  { currency, unitText }: { readonly currency: string | null; readonly unitText: PayPeriod | null },
): "plausible" | "too-little" | "too-much" {
  const [least, most] = unitText === null ? anyPeriod : bounds[unitText];
  const unit = smallUnits.get(currency ?? "") ?? 1;
  if (value < least) return "too-little";
  return value > most * (currency === null ? 10 : unit) ? "too-much" : "plausible";
}
