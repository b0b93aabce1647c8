const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const isAlpha2 = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
const temporary: Readonly<Record<string, string>> = {
  USA: "US",
  GBR: "GB",
  DEU: "DE",
  IND: "IN",
  UK: "GB",
  CAN: "CA",
  "UNITED STATES": "US",
  GERMANY: "DE",
};

/** ISO 3166-1 alpha-2 code of a country as markup writes it. */
export const readCountry = (text: string): string | null => {
  const code = text.trim().toUpperCase();
  return temporary[code] ?? (isAlpha2(code) ? code : null);
};
