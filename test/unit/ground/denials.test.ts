import { describe, expect, it } from "vitest";
import { isDenied, undenied } from "../../../src/ground/denials.ts";
import { growthOf } from "../../support/cpu-growth.ts";

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
    "Docker is not required but is a plus.",
    "Docker isn't required, but an advantage.",
    "Docker is not necessary, though helpful.",
    "Docker ist kein Muss, aber von Vorteil.",
    "Docker ist nicht zwingend erforderlich, jedoch wünschenswert.",
    "Docker n'est pas obligatoire mais apprécié.",
    "Docker no es imprescindible pero se valorará.",
    "Docker is niet vereist, maar wel een pre.",
    "Docker krävs inte men är meriterande.",
    "Docker er ikke et krav, men en fordel.",
    "Docker není podmínkou, ale výhodou.",
    "Docker nie je podmienkou, ale výhodou.",
    "Docker nie jest wymagany, ale mile widziany.",
    "Docker不作要求，有经验者优先。",
    "Docker経験は不問、経験者歓迎。",
    "Docker 경험 무관, 경험자 우대",
  ])("takes what is a plus for asked for, though nobody must have it: %s", (text) => {
    expect(denies(text, "Docker")).toBe(false);
  });

  it.each([
    "Docker is not required.",
    "Docker is not required. Excel is a plus.",
    "Docker is not required, and neither is Java.",
    "Docker ist nicht erforderlich, aber Java von Vorteil.",
    "Docker is not required but Java is a plus.",
    "Docker není podmínkou.",
  ])("takes no other thing's plus for its own: %s", (text) => {
    expect(denies(text, "Docker")).toBe(true);
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
    const look = (many: string) => {
      const text = `${many}Excel ${many}`;
      return undenied([{ start: many.length, end: many.length + 5 }], { value: "Excel", text });
    };
    expect(look("not without ".repeat(10_000))).toHaveLength(1);
    expect(growthOf(look, { unit: "not without ", from: 10_000, times: 16 })).toBeLessThan(8);
  });
});
