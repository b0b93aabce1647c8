/** Groups behind a separator that stands several times: "12.345.678", or the Indian "1,23,45,678". */
const grouped = /^\d{1,3}(?:(?:[.,]\d{3})+|(?:[.,]\d{2})+[.,]\d{3})$/;

function decimalSeparator(compact: string, separators: string): string {
  const last = separators.at(-1);
  if (last === undefined) return "";
  if (new Set(separators).size > 1) return separators.indexOf(last) === separators.length - 1 ? last : "";
  if (separators.length > 1) return "";
  const decimals = compact.length - 1 - compact.lastIndexOf(last);
  return decimals !== 3 || compact.startsWith("0") ? last : "";
}

/**
 * Reads a number as it is written in any of our languages: "1,250.75", "1.250,75", "45 000,50", "1'200", "12,50,000". A
 * separator that stands once before exactly three digits groups thousands ("45.000"): amounts of money have no three
 * decimals. Digits must be ASCII. Null when it is not one number: a date, a version, a leading zero.
 */
export function readNumber(written: string): number | null {
  if (written.length > 40) return null;
  const compact = written.replace(/[ ']/g, "");
  const separators = compact.replace(/\d/g, "");
  const decimal = decimalSeparator(compact, separators);
  const cut = decimal === "" ? compact.length : compact.lastIndexOf(decimal);
  const whole = compact.slice(0, cut);
  const separated = /[.,]/.test(whole);
  if ((separated && !grouped.test(whole)) || /^0\d/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, "")}.${compact.slice(cut + 1) || "0"}`);
}
