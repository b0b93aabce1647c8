import { describe, expect, it } from "vitest";
import { findDatePosted } from "../../../../src/normalize/dates/find-date-posted.ts";
import { findDeadline } from "../../../../src/normalize/dates/find-deadline.ts";

const referenceDate = "2025-03-15";

describe("A deadline", () => {
  it.each([
    ["en", "The closing date is 5 April 2025"],
    ["en", "Deadline for applications: 5 April 2025"],
    ["en", "This vacancy closes on 5 April 2025"],
    ["en", "Closing date (midnight GMT): 5 April 2025"],
    ["en", "Location Leeds Closing date 5 April 2025"],
    ["de", "Stellenangebot gültig bis 5.4.2025"],
    ["de", "Bewerbungsfrist endet am 5.4.2025"],
    ["fr", "La date limite est fixée au 5 avril 2025"],
    ["es", "Plazo: 5 de abril de 2025"],
    ["nl", "De deadline is 5 april 2025"],
    ["sv", "Sista dag: 5 april 2025"],
    ["nb", "Frist: 5. april 2025"],
    ["cs", "Uzávěrka: 5. 4. 2025"],
    ["sk", "Uzávierka: 5. 4. 2025"],
    ["pl", "Wygasa: 5.04.2025"],
    ["zh", "招聘截止日期为2025年4月5日"],
    ["ja", "締切：2025年4月5日"],
    ["ko", "마감일: 2025년 4월 5일"],
  ])("is one of the posting (%s): %s", (language, text) => {
    expect(findDeadline(text, { language, referenceDate })?.date).toBe("2025-04-05");
  });

  it.each([
    ["en", "Offer valid until 5 April 2025: 20% off!"],
    ["en", "Deadline for tax returns: 5 April 2025"],
    ["en", "Registration closes 5 April 2025 for the open day"],
    ["de", "Frist für die Steuererklärung: 5.4.2025"],
    ["de", "Gutschein gültig bis 5.4.2025"],
    ["fr", "Date limite de paiement : 5 avril 2025"],
    ["es", "Plazo de pago: 5 de abril de 2025"],
    ["nl", "Deadline voor belastingaangifte: 5 april 2025"],
    ["sv", "Sista dag för deklaration: 5 april 2025"],
    ["nb", "Frist for skattemelding: 5. april 2025"],
    ["cs", "Uzávěrka daňového přiznání: 5. 4. 2025"],
    ["pl", "Termin składania zeznań podatkowych: 5.04.2025"],
    ["zh", "优惠截止日期：2025年4月5日"],
    ["ja", "クーポン有効期限：2025年4月5日"],
    ["ko", "세금 마감일: 2025년 4월 5일"],
  ])("of something else is none (%s): %s", (language, text) => {
    expect(findDeadline(text, { language, referenceDate })).toBeNull();
  });
});

describe("A day of publication", () => {
  it.each([
    ["en", "This job was posted on 1 March 2025"],
    ["en", "Posted by John Smith on 1 March 2025"],
    ["en", "Job 123 Posted: 1 March 2025"],
    ["de", "Anzeige veröffentlicht am 1.3.2025"],
    ["fr", "Offre publiée le 1er mars 2025"],
    ["sv", "Annonsen publicerades 1 mars 2025"],
    ["zh", "发布于2025年3月1日"],
    ["ja", "掲載日：2025年3月1日"],
    ["ko", "등록일: 2025.03.01"],
  ])("is one of the posting (%s): %s", (language, text) => {
    expect(findDatePosted(text, { language, referenceDate })?.date).toBe("2025-03-01");
  });

  it.each([
    ["en", "We posted record revenue on 1 March 2025"],
    ["en", "Our report was published on 1 March 2025"],
    ["de", "Unser Buch wurde veröffentlicht am 1.3.2025"],
    ["fr", "Rapport publié le 1er mars 2025"],
    ["sv", "Rapporten publicerades den 1 mars 2025"],
    ["zh", "新闻发布于2025年3月1日"],
  ])("of something else is none (%s): %s", (language, text) => {
    expect(findDatePosted(text, { language, referenceDate })).toBeNull();
  });

  it.each(["deadline ", "posted on ", "valid until the ", "Deadline for tax "])("is bounded on 100 KB of %j", (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(findDeadline(text, { language: "en", referenceDate })).toBeNull();
    expect(findDatePosted(text, { language: "en", referenceDate })).toBeNull();
  });
});
