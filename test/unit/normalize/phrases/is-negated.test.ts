import { describe, expect, it } from "vitest";
import { isNegated } from "../../../../src/normalize/phrases/is-negated.ts";
import { growthOf } from "../../../support/cpu-growth.ts";

const negates = (text: string, phrase: string, language: string | null = null): boolean => {
  const start = text.indexOf(phrase);
  return isNegated(text, { start, end: start + phrase.length, language });
};

describe("isNegated", () => {
  it.each([
    ["en", "No interns please.", "interns"],
    ["en", "Remote working: No", "Remote"],
    ["en", "Remote? No.", "Remote"],
    ["en", "Part-time is not possible.", "Part-time"],
    ["en", "Unfortunately we cannot offer part-time hours.", "part-time"],
    ["en", "We are unable to offer remote working.", "remote"],
    ["de", "Teilzeit ist (leider) nicht möglich.", "Teilzeit"],
    ["de", "Homeoffice bieten wir leider nicht an.", "Homeoffice"],
    ["fr", "Le temps partiel n'est pas possible.", "temps partiel"],
    ["es", "El puesto no admite teletrabajo.", "teletrabajo"],
    ["nl", "Parttime werken is niet mogelijk.", "Parttime"],
    ["sv", "Deltid är tyvärr inte möjligt.", "Deltid"],
    ["nb", "Deltid er dessverre ikke mulig.", "Deltid"],
    ["cs", "Zkrácený úvazek není možný.", "Zkrácený úvazek"],
    ["sk", "Skrátený úväzok nie je možný.", "Skrátený úväzok"],
    ["pl", "Praca zdalna nie jest możliwa.", "Praca zdalna"],
    ["zh", "我们不接受兼职。", "兼职"],
    ["ja", "アルバイトの募集はありません。", "アルバイト"],
    ["ko", "재택근무는 불가합니다.", "재택근무"],
    ["nl", "Het gaat niet om een tijdelijk contract.", "tijdelijk contract"],
    ["de", "Es handelt sich nicht um eine Teilzeitstelle.", "Teilzeitstelle"],
    ["cs", "Není to brigáda.", "brigáda"],
    ["sk", "Nejde o brigádu.", "brigádu"],
  ])("reads a denial of the same clause in %s: %s", (language, text, phrase) => {
    expect(negates(text, phrase, language)).toBe(true);
    expect(negates(text, phrase)).toBe(true);
  });

  it.each([
    ["en", "This is a full-time role, part-time is not possible.", "full-time"],
    ["en", "Full-time role (part-time not possible)", "Full-time"],
    ["en", "This is a full-time role and part-time is not possible.", "full-time"],
    ["en", "Part-time is not possible. Full-time only.", "Full-time"],
    ["en", "Degree needed? No. Remote work.", "Remote"],
    ["en", "No experience needed, remote", "remote"],
    ["en", "Remote work is possible if you cannot travel.", "Remote"],
    ["en", "Not only remote", "remote"],
    ["en", "Remote: no travel", "Remote"],
    ["de", "Teilzeit ist nicht möglich, wir suchen in Vollzeit.", "Vollzeit"],
    ["ja", "正社員。残業はありません。", "正社員"],
    ["ko", "재택근무 가능, 야근 없음", "재택근무"],
    ["ko", "재택근무 문제 없습니다.", "재택근무"],
    ["sv", "Du kan inte bara jobba på kontoret utan också på distans.", "på distans"],
    ["sv", "Vi erbjuder inte kontor utan distansarbete.", "distansarbete"],
  ])("takes no denial of something else for one in %s: %s", (language, text, phrase) => {
    expect(negates(text, phrase, language)).toBe(false);
    expect(negates(text, phrase)).toBe(false);
  });

  it("takes the time of a few characters however long the text", () => {
    const look = (many: string) => isNegated(`${many}remote ${many}`, { start: many.length, end: many.length + 6 });
    expect(growthOf(look, { unit: "(no, ", from: 10_000, times: 16 })).toBeLessThan(8);
  });
});
