import { languages } from "../languages/languages.ts";

const labels: ReadonlySet<string> = new Set(
  languages.flatMap(({ labels: { location } }) => location.map((label) => label.replace(/^=/, ""))),
);

/** A line with a label: "Place of work: Sydney". */
const labelledLine = /^[#*>\-| \t]{0,6}([^\n:：|]{2,40})[:：|]([^\n]{1,160})/gmu;

/** What a text states behind its labels for the place of work, a line each; "" where it has none. Linear in the text. */
export function labelledPlaces(text: string): string {
  const places: string[] = [];
  for (const [, label = "", value = ""] of text.matchAll(labelledLine)) {
    if (
      labels.has(
        label
          .replace(/[*_`]+/g, "")
          .trim()
          .toLowerCase(),
      )
    )
      places.push(value);
  }
  return places.join("\n");
}
