/** Which of day and month stands first in "03/04/2024". */
export type DayOrder = "day-first" | "month-first";

/** Countries that write the month first: the United States with its territories, and the Philippines (CLDR, short date patterns). */
const monthFirstCountries: ReadonlySet<string> = new Set(["US", "PR", "GU", "VI", "AS", "MP", "UM", "PH"]);
/** Countries where both orders are in daily use: Canada. */
const mixedCountries: ReadonlySet<string> = new Set(["CA"]);
/** Languages whose speakers write the day first, wherever the year stands last (CLDR, short date patterns). */
const dayFirstLanguages: ReadonlySet<string> = new Set([
  "fr",
  "de",
  "es",
  "nl",
  "sv",
  "nb",
  "nn",
  "no",
  "cs",
  "sk",
  "pl",
  "da",
  "fi",
  "it",
  "pt",
]);

/** The order that country, else language, else separator decide; null when they do not. Dots always mean day first. */
export function dayOrder(separator: string, place: { language: string | null; country: string | null }): DayOrder | null {
  if (separator.includes(".")) return "day-first";
  if (place.language !== null && place.language !== "es" && dayFirstLanguages.has(place.language)) return "day-first";
  if (place.country !== null && !mixedCountries.has(place.country)) {
    return monthFirstCountries.has(place.country) ? "month-first" : "day-first";
  }
  return place.language === "es" && place.country === null ? "day-first" : null;
}
