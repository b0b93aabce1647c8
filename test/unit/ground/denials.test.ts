import { describe, expect, it } from "vitest";
import { isDenied, undenied } from "../../../src/ground/denials.ts";

const denies = (text: string, phrase: string): boolean => {
  const start = text.indexOf(phrase);
  return isDenied(text, { start, end: start + phrase.length });
};

describe("isDenied", () => {
  it.each([
    ["Applicants without Canadian work authorization will not be considered.", "Canadian work authorization"],
    ["Candidates without a valid driving licence need not apply.", "valid driving licence"],
    ["You cannot work here without a food hygiene certificate.", "food hygiene certificate"],
    ["Without a full licence, you can’t join us.", "full licence"],
    ["No day without SQL!", "SQL"],
    ["Bewerbungen ohne gültige Fahrerlaubnis können nicht berücksichtigt werden.", "gültige Fahrerlaubnis"],
    ["Ohne abgeschlossene Ausbildung geht es leider nicht.", "abgeschlossene Ausbildung"],
    ["Les candidatures sans permis B ne seront pas étudiées.", "permis B"],
    ["No se aceptan solicitudes sin carné de conducir.", "carné de conducir"],
    ["Sollicitaties zonder rijbewijs B nemen wij niet in behandeling.", "rijbewijs B"],
    ["Utan körkort kan du inte få tjänsten.", "körkort"],
    ["Søkere uten førerkort blir ikke vurdert.", "førerkort"],
    ["Uchazeče bez maturity nemůžeme přijmout.", "maturity"],
    ["Uchádzačov bez maturity neprijímame.", "maturity"],
    ["Kandydatur bez prawa jazdy nie rozpatrujemy.", "prawa jazdy"],
  ])("takes what nobody may lack for asked for: %s", (text, phrase) => {
    expect(denies(text, phrase)).toBe(false);
  });

  it.each([
    ["You can start without a degree.", "degree"],
    ["Applicants without SAP are welcome.", "SAP"],
    ["Applicants without SAP will not be disadvantaged.", "SAP"],
    ["Without a degree? No problem.", "degree"],
    ["Apply without a cover letter, not later than May.", "cover letter"],
    ["Wir arbeiten ohne SAP.", "SAP"],
    ["Ohne Abitur kein Problem!", "Abitur"],
    ["Ohne Abitur werden Sie nicht benachteiligt.", "Abitur"],
    ["Sans permis, pas de souci.", "permis"],
    ["Excel is not needed.", "Excel"],
  ])("takes what one may lack for denied: %s", (text, phrase) => {
    expect(denies(text, phrase)).toBe(true);
  });

  it("takes the time of a few characters however long the text", () => {
    const text = `${"not without ".repeat(10_000)}Excel${" without not".repeat(10_000)}`;
    const start = text.indexOf("Excel");
    const begin = performance.now();
    expect(undenied([{ start, end: start + 5 }], { value: "Excel", text })).toHaveLength(1);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
