import { describe, expect, it } from "vitest";
import { parseDate } from "../../../../src/normalize/dates/parse-date.ts";

const referenceDate = "2024-05-15";

const absolute: readonly (readonly [language: string, text: string, date: string])[] = [
  ["en", "Thursday, May 1, 2014", "2014-05-01"],
  ["en", "2nd of June 2024", "2024-06-02"],
  ["en", "Sep 5th, 2024 11:59 PM EST", "2024-09-05"],
  ["en", "12-Mar-24", "2024-03-12"],
  ["en", "1 September 2024", "2024-09-01"],
  ["en", "2024-03-01", "2024-03-01"],
  ["en", "20240301", "2024-03-01"],
  ["fr", "1er mars 2024", "2024-03-01"],
  ["fr", "Le 31 mars 2021", "2021-03-31"],
  ["fr", "15 févr. 2024", "2024-02-15"],
  ["fr", "01/03/2024", "2024-03-01"],
  ["de", "3. Mai 2024", "2024-05-03"],
  ["de", "Montag, den 3. Juni 2024", "2024-06-03"],
  ["de", "15.03.24", "2024-03-15"],
  ["de", "1. Jänner 2024", "2024-01-01"],
  ["es", "3 de mayo de 2024", "2024-05-03"],
  ["es", "15 de septiembre del 2024", "2024-09-15"],
  ["es", "03/05/2024", "2024-05-03"],
  ["nl", "maandag 3 juni 2024 om 12:00 uur", "2024-06-03"],
  ["nl", "12 maart 2024", "2024-03-12"],
  ["nl", "03-05-2024", "2024-05-03"],
  ["sv", "den 3 maj 2024", "2024-05-03"],
  ["sv", "14-04-2020", "2020-04-14"],
  ["sv", "24 augusti 2024", "2024-08-24"],
  ["nb", "den 3. mai 2024", "2024-05-03"],
  ["nb", "27.11.2017", "2017-11-27"],
  ["nb", "mandag 13. november 2017", "2017-11-13"],
  ["cs", "1. 3. 2024", "2024-03-01"],
  ["cs", "15. července 2024", "2024-07-15"],
  ["cs", "3. června 2024", "2024-06-03"],
  ["sk", "15. októbra 2024", "2024-10-15"],
  ["sk", "1.9.2024", "2024-09-01"],
  ["sk", "3. mája 2024", "2024-05-03"],
  ["pl", "15 listopada 2024 r.", "2024-11-15"],
  ["pl", "3 maja 2024", "2024-05-03"],
  ["pl", "01.03.2024", "2024-03-01"],
  ["zh", "2024年3月1日", "2024-03-01"],
  ["zh", "2024/3/1", "2024-03-01"],
  ["zh", "2024年03月01日 星期五", "2024-03-01"],
  ["ja", "2024年3月1日（金）", "2024-03-01"],
  ["ja", "令和6年3月1日", "2024-03-01"],
  ["ja", "２０２４年３月１日", "2024-03-01"],
  ["ko", "2024년 3월 1일", "2024-03-01"],
  ["ko", "2024. 3. 1.", "2024-03-01"],
  ["ko", "2024.03.01", "2024-03-01"],
];

const relative: readonly (readonly [language: string, text: string, date: string])[] = [
  ["en", "3 days ago", "2024-05-12"],
  ["en", "3d ago", "2024-05-12"],
  ["en", "one month ago", "2024-04-15"],
  ["en", "Posted yesterday", "2024-05-14"],
  ["en", "just posted", "2024-05-15"],
  ["fr", "il y a 3 jours", "2024-05-12"],
  ["fr", "il y a un mois", "2024-04-15"],
  ["fr", "hier", "2024-05-14"],
  ["de", "vor 2 Wochen", "2024-05-01"],
  ["de", "vor einem Tag", "2024-05-14"],
  ["de", "heute", "2024-05-15"],
  ["es", "hace 5 días", "2024-05-10"],
  ["es", "hace una semana", "2024-05-08"],
  ["nl", "2 dagen geleden", "2024-05-13"],
  ["nl", "gisteren", "2024-05-14"],
  ["sv", "för 2 dagar sedan", "2024-05-13"],
  ["sv", "i går", "2024-05-14"],
  ["nb", "for 3 dager siden", "2024-05-12"],
  ["nb", "i dag", "2024-05-15"],
  ["cs", "před 3 dny", "2024-05-12"],
  ["cs", "včera", "2024-05-14"],
  ["sk", "pred 2 týždňami", "2024-05-01"],
  ["sk", "dnes", "2024-05-15"],
  ["pl", "3 dni temu", "2024-05-12"],
  ["pl", "wczoraj", "2024-05-14"],
  ["zh", "3天前", "2024-05-12"],
  ["zh", "两周前", "2024-05-01"],
  ["ja", "3日前", "2024-05-12"],
  ["ja", "昨日", "2024-05-14"],
  ["ko", "3일 전", "2024-05-12"],
  ["ko", "어제", "2024-05-14"],
];

describe("parseDate", () => {
  it.each(absolute)("reads a date in %s: %s", (language, text, date) => {
    expect(parseDate(text, { language })?.date).toBe(date);
  });

  it.each(relative)("counts back in %s: %s", (language, text, date) => {
    expect(parseDate(text, { language, referenceDate })).toMatchObject({ date, kind: "relative" });
  });

  it.each([...absolute.filter(([, text]) => !/\d\/\d|-\d\d-/.test(text)), ...relative])(
    "reads %s without being told the language: %s",
    (_, text, date) => {
      expect(parseDate(text, { referenceDate })?.date).toBe(date);
    },
  );

  it.each(relative)("reads nothing relative without a reference date (%s: %s)", (language, text) => {
    expect(parseDate(text, { language })).toBeNull();
  });

  it.each([
    ["2024-03-01T23:59:59Z", "2024-03-01"],
    ["2024-03-01T00:30:00+09:00", "2024-03-01"],
    ["2019-11-30 23:59:59", "2019-11-30"],
  ])("keeps the calendar day of %s as written", (text, date) => {
    expect(parseDate(text)?.date).toBe(date);
  });

  it.each([
    ["31/02/2024"],
    ["30 February 2024"],
    ["2024-13-01"],
    ["31. 4. 2024"],
    ["March 2024"],
    ["As soon as possible"],
    ["1 May to 3 June 2024"],
    [""],
  ])("refuses %s", (text) => {
    expect(parseDate(text, { language: "fr", referenceDate })).toBeNull();
  });

  it("flags a date that country and language leave open, with the other reading", () => {
    expect(parseDate("03/04/2024", { language: "en" })).toMatchObject({ date: "2024-03-04", isAmbiguous: true, alternative: "2024-04-03" });
    expect(parseDate("03/04/2024", { language: "en", country: "CA" })?.isAmbiguous).toBe(true);
  });

  it.each([
    ["en", "US", "2024-03-04"],
    ["en", "GB", "2024-04-03"],
    ["de", null, "2024-04-03"],
    ["es", "US", "2024-03-04"],
  ])("settles 03/04/2024 for %s and %s", (language, country, date) => {
    expect(parseDate("03/04/2024", { language, country })).toMatchObject({ date, isAmbiguous: false, alternative: null });
  });

  it("is sure where only one order gives a day", () => {
    expect(parseDate("04-18-14", { language: "en" })).toMatchObject({ date: "2014-04-18", isAmbiguous: false });
  });

  it("finds the year of a date without one near the reference date, and refuses it without", () => {
    expect(parseDate("March 12", { referenceDate })?.date).toBe("2024-03-12");
    expect(parseDate("12 December", { referenceDate: "2024-01-05" })?.date).toBe("2023-12-12");
    expect(parseDate("12 December", { referenceDate: "2024-01-05", direction: "future" })?.date).toBe("2023-12-12");
    expect(parseDate("1 March", { referenceDate: "2024-12-05", direction: "future" })?.date).toBe("2025-03-01");
    expect(parseDate("March 12")).toBeNull();
  });

  it("marks 30+ days ago as an estimate of low confidence", () => {
    expect(parseDate("30+ days ago", { referenceDate })).toMatchObject({ date: "2024-04-15", isEstimated: true, confidence: 0.3 });
  });
});
