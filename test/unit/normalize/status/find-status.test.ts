import { describe, expect, it } from "vitest";
import { findStatus } from "../../../../src/normalize/status/find-status.ts";

describe("findStatus", () => {
  it.each([
    ["en", "This job is no longer accepting applications."],
    ["en", "Sorry, this position has been filled."],
    ["fr", "Cette offre n'est plus disponible."],
    ["fr", "Le poste a été pourvu."],
    ["de", "Diese Stelle ist nicht mehr verfügbar."],
    ["de", "Die Bewerbungsfrist ist abgelaufen."],
    ["es", "Esta oferta ya no está disponible."],
    ["es", "El proceso ha finalizado: vacante cubierta."],
    ["nl", "Deze vacature is vervuld."],
    ["nl", "Solliciteren is niet meer mogelijk."],
    ["sv", "Annonsen är inte längre tillgänglig."],
    ["sv", "Ansökningstiden har gått ut."],
    ["nb", "Stillingen er ikke lenger ledig."],
    ["nb", "Søknadsfristen er utløpt."],
    ["cs", "Tato nabídka již není aktuální."],
    ["cs", "Pozice je obsazena."],
    ["sk", "Táto ponuka už nie je aktuálna."],
    ["sk", "Pozícia je obsadená."],
    ["pl", "Ta oferta jest już nieaktualna. Oferta wygasła."],
    ["pl", "Rekrutacja zakończona"],
    ["zh", "该职位已关闭"],
    ["zh", "已停止招聘"],
    ["ja", "この求人の募集は終了しました。"],
    ["ja", "応募受付は終了いたしました"],
    ["ko", "마감된 공고입니다."],
    ["ko", "채용이 마감되었습니다"],
  ])("reads closed in %s: %s", (language, text) => {
    const reading = findStatus(text, { language });
    expect(reading).toMatchObject({ status: "closed", reason: "closed-phrase" });
    expect(reading.phrase).not.toBeNull();
  });

  it.each([
    ["en", "We will contact you once the position has been filled."],
    ["en", "If this job is no longer available, see our other openings."],
    ["de", "Wir melden uns, sobald die Stelle besetzt ist."],
    ["fr", "Si l'offre n'est plus disponible, consultez les autres."],
    ["en", "We build software for closed loops and open minds."],
  ])("sees no closed posting in a mere possibility (%s): %s", (language, text) => {
    expect(findStatus(text, { language }).status).toBe("unknown");
  });

  it.each([
    ["pl", "Rekrutacja nie została zakończona."],
    ["pl", "Oferta nie wygasła."],
    ["sk", "Pozícia nie je obsadená."],
    ["es", "El puesto no está cubierto."],
    ["es", "La oferta no ha caducado."],
    ["en", "This position is not closed."],
    ["sv", "Tjänsten är inte tillsatt."],
    ["nb", "Stillingen er ikke besatt."],
    ["ja", "この求人の募集は終了していません。"],
    ["ja", "この求人は終了しておりません"],
    ["ko", "채용이 마감되지 않았습니다."],
  ])("sees no closed posting where the sentence denies it (%s): %s", (language, text) => {
    expect(findStatus(text, { language }).status).toBe("unknown");
    expect(findStatus(text).status).toBe("unknown");
  });

  it.each([
    ["pl", "Nie, rekrutacja zakończona."],
    ["es", "No: puesto cubierto."],
    ["en", "Position closed. Not what you looked for?"],
    ["ja", "この求人の募集は終了しました。再募集はしていません。"],
    ["ko", "채용이 마감되었습니다. 접수하지 않습니다."],
  ])("keeps a closed posting closed beside the denial of another thing (%s): %s", (language, text) => {
    expect(findStatus(text, { language }).status).toBe("closed");
  });

  it("compares the last day to apply with the reference date", () => {
    expect(findStatus("", { validThrough: "2024-05-14", referenceDate: "2024-05-15" })).toMatchObject({
      status: "closed",
      reason: "valid-through-past",
    });
    expect(findStatus("", { validThrough: "2024-05-15", referenceDate: "2024-05-15T10:00:00Z" })).toMatchObject({
      status: "open",
      reason: "valid-through-ahead",
    });
    expect(findStatus("", { validThrough: "2024-05-14" }).status).toBe("unknown");
  });

  it("believes the closed phrase before the date", () => {
    const options = { validThrough: "2024-06-01", referenceDate: "2024-05-15" };
    expect(findStatus("This position has been filled.", options).status).toBe("closed");
  });

  it.each([["Status: Open"], ["We are actively hiring"], ["招聘中"], ["채용중"], ["募集中"]])("reads open from %s", (text) => {
    expect(findStatus(text).status).toBe("open");
  });

  it.each([
    ["en", "The leasing office is closed on Sundays."],
    ["en", "Every application is closed within a week."],
    ["en", "Your ticket has expired?"],
    ["en", "The job is based in Leeds. Our office is closed at weekends."],
    ["en", "You work on jobs and the shop is closed on Mondays."],
    ["en", "Your driving licence must not have expired."],
    ["en", "You ensure that every job is closed correctly."],
    ["en", "Our job portal is closed for maintenance."],
    ["de", "Unsere Zentrale ist besetzt von 8 bis 20 Uhr"],
    ["de", "Am Wochenende ist geschlossen"],
    ["fr", "Le bureau est fermé le dimanche"],
    ["es", "La oficina está cerrada los domingos."],
    ["nl", "Het kantoor is gesloten op zondag."],
    ["sv", "Kontoret är stängt på söndagar och butiken är stängd."],
    ["nb", "Kontoret er stengt i helgene."],
    ["cs", "Linka je obsazena, v neděli je zavřeno."],
    ["sk", "Kancelária je obsadená od 8 do 20 hodiny."],
    ["pl", "Gwarancja wygasła."],
    ["zh", "优惠券已过期"],
    ["ko", "상점 운영이 종료되었습니다"],
  ])("does not take the end of other things for the end of a posting in %s: %s", (language, text) => {
    expect(findStatus(text, { language }).status).toBe("unknown");
    expect(findStatus(text).status).toBe("unknown");
  });

  it.each([
    ["en", "The position you were trying to apply for has been filled."],
    ["en", "The vacancy for a Night Porter has now closed."],
    ["en", "Applications for this role have closed."],
    ["fr", "Cette offre d'emploi n'est plus disponible"],
    ["fr", "Cette annonce n'est plus active"],
    ["es", "Lo sentimos, esta vacante ha caducado"],
    ["sk", "Ponuka práce bola ukončená"],
    ["pl", "To ogłoszenie o pracę jest już nieaktualne"],
    ["zh", "抱歉,该职位已下架"],
  ])("reads what is said of a posting in %s: %s", (language, text) => {
    expect(findStatus(text, { language })).toMatchObject({ status: "closed", reason: "closed-phrase" });
    expect(findStatus(text)).toMatchObject({ status: "closed" });
  });
});
