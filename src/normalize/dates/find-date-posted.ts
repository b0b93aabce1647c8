import type { NormalizeOptions } from "../normalize-options.ts";
import { leadingDay } from "./calendar.ts";
import type { DateReading } from "./date-reading.ts";
import { datedPhrases } from "./dated-phrases.ts";
import { relativeDates } from "./relative-dates.ts";

/** A line that says no more than when it was posted is short. */
const longestLine = 60;

/**
 * Finds the day a posting was published: behind "Date posted" and its like, or a relative date that has a short line to
 * itself ("3 days ago"; needs `referenceDate`). Null when the text does not state it.
 */
export function findDatePosted(text: string, options: NormalizeOptions = {}): DateReading | null {
  const phrases = datedPhrases(text, options);
  const labelled = phrases.find((phrase) => (phrase.role === "posted" || phrase.role === "period") && phrase.dates.length > 0);
  if (labelled?.role === "posted") return labelled.dates[0] ?? null;
  if (labelled !== undefined && labelled.dates.length === 2) return labelled.dates[0] ?? null;
  return ownLine(text, options);
}

function ownLine(text: string, options: NormalizeOptions): DateReading | null {
  const referenceDate = leadingDay(options.referenceDate);
  if (referenceDate === null) return null;
  for (const reading of relativeDates(text, { language: options.language ?? null, referenceDate })) {
    const around = text.slice(Math.max(0, reading.start - longestLine), reading.end + longestLine);
    const lineStart = around.lastIndexOf("\n", Math.min(reading.start, longestLine)) + 1;
    const rest = around.indexOf("\n", Math.min(reading.start, longestLine) + reading.raw.length);
    const line = around.slice(lineStart, rest === -1 ? undefined : rest);
    if (line.length > longestLine || reading.confidence < 0.3 || /[.!?]\s/.test(line)) continue;
    // "Apply today!" is no date of publication; "3 days ago" hardly says anything else.
    if (!/\d/.test(reading.raw) && line.trim() !== reading.raw) continue;
    return { ...reading, confidence: Math.round(reading.confidence * 80) / 100 };
  }
  return null;
}
