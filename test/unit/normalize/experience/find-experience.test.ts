import { describe, expect, it } from "vitest";
import { findExperience } from "../../../../src/normalize/experience/find-experience.ts";

describe("findExperience", () => {
  it.each([
    ["en", "3-5 years of experience", 36, 60],
    ["en", "Two years of full-time paid experience", 24, null],
    ["en", "at least 3 years' experience in sales", 36, null],
    ["en", "up to 2 years of experience", null, 24],
    ["en", "6 months experience", 6, null],
    ["en", "No experience required", 0, null],
    ["fr", "3 à 5 ans d'expérience", 36, 60],
    ["fr", "Expérience de 2 ans minimum", 24, null],
    ["fr", "Débutant accepté", 0, null],
    ["de", "mindestens 5 Jahre Berufserfahrung", 60, null],
    ["de", "3-jährige Berufserfahrung", 36, null],
    ["es", "mínimo 2 años de experiencia", 24, null],
    ["es", "Sin experiencia", 0, null],
    ["nl", "minimaal 3 jaar werkervaring", 36, null],
    ["nl", "2 tot 4 jaar ervaring", 24, 48],
    ["sv", "minst 3 års erfarenhet", 36, null],
    ["sv", "2-4 års erfarenhet", 24, 48],
    ["nb", "minimum 3 års erfaring", 36, null],
    ["nb", "5 års relevant arbeidserfaring", 60, null],
    ["cs", "min. 3 roky praxe", 36, null],
    ["cs", "3 až 5 let praxe", 36, 60],
    ["sk", "aspoň 2 roky praxe", 24, null],
    ["sk", "Bez praxe", 0, null],
    ["pl", "co najmniej 2 lata doświadczenia", 24, null],
    ["pl", "min. 5 lat doświadczenia", 60, null],
    ["zh", "3年以上工作经验", 36, null],
    ["zh", "3-5年经验", 36, 60],
    ["zh", "经验不限", 0, null],
    ["ja", "実務経験3年以上", 36, null],
    ["ja", "未経験歓迎", 0, null],
    ["ko", "경력 3년 이상", 36, null],
    ["ko", "경력무관", 0, null],
  ])("reads %s: %s", (language, text, min, max) => {
    expect(findExperience(text, { language })[0]?.months).toEqual({ min, max });
    expect(findExperience(text)[0]?.months).toEqual({ min, max });
  });

  it.each([["You must be 18 years old"], ["Mehrjährige Berufserfahrung"], ["2 years. Experience is welcome"], ["30 days of vacation"]])(
    "reads none from %j",
    (text) => {
      expect(findExperience(text)).toEqual([]);
    },
  );

  it("doubts what only a company can have", () => {
    expect(findExperience("With 30 years of experience we are the leader")[0]?.confidence).toBeLessThan(0.5);
  });

  it("gives the words as written and their place", () => {
    const text = "You bring 3–5 years of relevant experience.";
    const [reading] = findExperience(text);
    expect(reading?.raw).toBe("3–5 years of relevant experience");
    expect(text.slice(reading?.start, reading?.end)).toBe(reading?.raw);
  });

  it.each([
    ["en", "We have 20 years of experience in property."],
    ["en", "Our team has over 10 years of experience."],
    ["de", "Wir haben 30 Jahre Erfahrung im Bau."],
    ["fr", "Notre agence a 25 ans d'expérience."],
    ["es", "Contamos con más de 12 años de experiencia."],
    ["nl", "Wij hebben ruim 8 jaar ervaring."],
    ["pl", "Mamy ponad 10 lat doświadczenia."],
  ])("doubts that the employer's own years are asked for in %s: %s", (language, text) => {
    for (const reading of findExperience(text, { language })) expect(reading.confidence).toBeLessThan(0.5);
  });

  it.each([
    ["en", "You have 5 years of experience."],
    ["en", "We have an opening for a nurse with 5 years of experience."],
    ["de", "Sie haben 5 Jahre Erfahrung."],
  ])("believes what is asked of the reader in %s: %s", (language, text) => {
    expect(findExperience(text, { language })[0]).toMatchObject({ months: { min: 60 }, confidence: 0.85 });
  });
});
