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
});
