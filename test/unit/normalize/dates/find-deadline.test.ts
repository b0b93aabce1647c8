import { describe, expect, it } from "vitest";
import { findDatePosted } from "../../../../src/normalize/dates/find-date-posted.ts";
import { findDeadline } from "../../../../src/normalize/dates/find-deadline.ts";

const referenceDate = "2024-05-15";

const deadlines: readonly (readonly [language: string, text: string, date: string])[] = [
  ["en", "Closing date: 31 May 2024", "2024-05-31"],
  ["en", "Please apply by June 3, 2024.", "2024-06-03"],
  ["en", "Applications must be received by THURSDAY, MAY 1, 2014.", "2014-05-01"],
  ["en", "Open & closing dates\n05/20/2024 to 05/27/2024", "2024-05-27"],
  ["en", "Send your resume before 1 June 2024", "2024-06-01"],
  ["en", "Application deadline\n\n12 June", "2024-06-12"],
  ["fr", "Date limite de candidature : 31 mai 2024", "2024-05-31"],
  ["fr", "**Date de clôture :** Le 31 mars 2021", "2021-03-31"],
  ["fr", "Envoyez votre CV avant le 1er juin 2024", "2024-06-01"],
  ["de", "Bewerbungsschluss: 31.05.2024", "2024-05-31"],
  ["de", "Wir freuen uns auf Ihre Bewerbung bis zum 3. Juni 2024", "2024-06-03"],
  ["de", "Bewerbungsfrist: 15.06.", "2024-06-15"],
  ["es", "Fecha límite: 31 de mayo de 2024", "2024-05-31"],
  ["es", "Fecha de cierre 15/06/2024", "2024-06-15"],
  ["nl", "Sluitingsdatum: 31 mei 2024", "2024-05-31"],
  ["nl", "Solliciteer vóór 3 juni 2024", "2024-06-03"],
  ["sv", "Sista ansökningsdag: 31 maj 2024", "2024-05-31"],
  ["sv", "Välkommen med din ansökan senast den 3 juni", "2024-06-03"],
  ["nb", "Søknadsfrist: 31.05.2024", "2024-05-31"],
  ["nb", "CV og søknadsbrev sendes innen 07.06.24, via søk her", "2024-06-07"],
  ["cs", "Uzávěrka přihlášek: 31. 5. 2024", "2024-05-31"],
  ["cs", "Životopis zašlete do 3. června 2024", "2024-06-03"],
  ["sk", "Termín na podanie prihlášok: 31.5.2024", "2024-05-31"],
  ["sk", "Životopisy posielajte do 3. júna 2024", "2024-06-03"],
  ["pl", "Termin składania dokumentów: 31.05.2024", "2024-05-31"],
  ["pl", "Aplikuj do 3 czerwca 2024", "2024-06-03"],
  ["zh", "截止日期：2024年5月31日", "2024-05-31"],
  ["zh", "报名截止：2024-06-03", "2024-06-03"],
  ["ja", "応募締切：2024年5月31日", "2024-05-31"],
  ["ja", "2024年6月3日までにご応募ください", "2024-06-03"],
  ["ko", "마감일: 2024.05.31", "2024-05-31"],
  ["ko", "2024년 6월 3일까지 지원해 주세요", "2024-06-03"],
  ["ko", "접수기간: 2024.05.01 ~ 2024.05.31", "2024-05-31"],
];

const posted: readonly (readonly [language: string, text: string, date: string])[] = [
  ["en", "Date posted: 2 May 2024", "2024-05-02"],
  ["en", "Acme\nPosted 3 days ago\nLondon", "2024-05-12"],
  ["en", "Open & closing dates\n05/01/2024 to 05/27/2024", "2024-05-01"],
  ["fr", "Publiée le 2 mai 2024", "2024-05-02"],
  ["de", "Veröffentlicht am 02.05.2024", "2024-05-02"],
  ["de", "Acme GmbH\nvor 3 Tagen\nBerlin", "2024-05-12"],
  ["es", "Publicado hace 3 días", "2024-05-12"],
  ["nl", "Geplaatst op 2 mei 2024", "2024-05-02"],
  ["sv", "Publicerad den 14-04-2020 Extra information", "2020-04-14"],
  ["nb", "Publisert 2. mai 2024", "2024-05-02"],
  ["cs", "Zveřejněno: 2. 5. 2024", "2024-05-02"],
  ["sk", "Dátum zverejnenia: 2.5.2024", "2024-05-02"],
  ["pl", "Opublikowano: 02.05.2024", "2024-05-02"],
  ["zh", "发布日期：2024-05-02", "2024-05-02"],
  ["ja", "掲載日：2024年5月2日", "2024-05-02"],
  ["ko", "등록일: 2024-05-02", "2024-05-02"],
];

describe("findDeadline", () => {
  it.each(deadlines)("finds the last day to apply in %s: %j", (language, text, date) => {
    expect(findDeadline(text, { language, referenceDate })).toMatchObject({ date, isEstimated: false });
  });

  it.each(deadlines.filter(([language]) => language !== "en"))("finds it without being told the language (%s): %j", (_, text, date) => {
    expect(findDeadline(text, { referenceDate })?.date).toBe(date);
  });

  it("gives the place of the date", () => {
    const text = "About us.\nClosing date: 31 May 2024 at noon";
    const reading = findDeadline(text);
    expect(text.slice(reading?.start, reading?.end)).toBe("31 May 2024");
  });

  it("estimates from the span of time that a posting is open", () => {
    expect(findDeadline("Date posted: 2 May 2024\nOpen for 30 days", { language: "en" })).toMatchObject({
      date: "2024-06-01",
      isEstimated: true,
    });
    expect(findDeadline("Open for 30 days", { language: "en", datePosted: "2024-05-01" })?.date).toBe("2024-05-31");
    expect(findDeadline("Closes in 5 days", { language: "en", referenceDate })).toMatchObject({ date: "2024-05-20", isEstimated: true });
  });

  it("gives the place of an estimate", () => {
    const text = "About us.\nCloses in 5 days. Apply!";
    const reading = findDeadline(text, { language: "en", referenceDate });
    expect([reading?.raw, text.slice(reading?.start, reading?.end)]).toEqual(["Closes in 5 days", "Closes in 5 days"]);
  });

  it.each([
    ["Your score is valid for 18 months"],
    ["The position is open for 2 years"],
    ["Open until filled"],
    ["You work to tight deadlines. Start date: 1 June 2024"],
    ["Posted on 1 May 2024"],
    ["Founded on 3 March 1999 in Berlin"],
  ])("finds none in %j", (text) => {
    expect(findDeadline(text, { language: "en", referenceDate })).toBeNull();
  });

  it("leaves a date to the phrase that stands nearest before it", () => {
    expect(findDeadline("Closing date: open until filled. Date posted: 2 May 2024", { language: "en" })).toBeNull();
  });
});

describe("findDatePosted", () => {
  it.each(posted)("finds the day of publication in %s: %j", (language, text, date) => {
    expect(findDatePosted(text, { language, referenceDate })?.date).toBe(date);
  });

  it.each([
    ["Apply today!"],
    ["Acme was founded 10 years ago and has grown since then, with offices everywhere. Join us."],
    ["Start: 1 June 2024"],
  ])("finds none in %j", (text) => {
    expect(findDatePosted(text, { language: "en", referenceDate })).toBeNull();
  });
});
