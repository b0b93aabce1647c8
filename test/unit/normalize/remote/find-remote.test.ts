import { describe, expect, it } from "vitest";
import { findRemote } from "../../../../src/normalize/remote/find-remote.ts";

describe("findRemote", () => {
  it.each([
    ["en", "Remote", "yes"],
    ["en", "We are a remote-first company.", "yes"],
    ["en", "100% remote", "yes"],
    ["en", "No remote", "no"],
    ["en", "Remote work is not possible", "no"],
    ["en", "On-site", "no"],
    ["en", "5 days a week in the office", "no"],
    ["en", "Hybrid (2 days in office)", "hybrid"],
    ["en", "In-Office or Remote", "hybrid"],
    ["en", "Up to 2 days per week from home", "hybrid"],
    ["fr", "100% télétravail", "yes"],
    ["fr", "Pas de télétravail", "no"],
    ["fr", "Télétravail 2 jours par semaine", "hybrid"],
    ["de", "vor Ort", "no"],
    ["de", "Kein Homeoffice", "no"],
    ["de", "2-3 Tage Homeoffice pro Woche", "hybrid"],
    ["de", "100% Remote", "yes"],
    ["es", "Teletrabajo", "yes"],
    ["es", "Presencial", "no"],
    ["es", "Modalidad híbrida", "hybrid"],
    ["nl", "Volledig thuiswerken", "yes"],
    ["nl", "Thuiswerken niet mogelijk", "no"],
    ["nl", "Hybride werken", "hybrid"],
    ["sv", "Distansarbete", "yes"],
    ["sv", "Ej distansarbete", "no"],
    ["sv", "Möjlighet att arbeta hemifrån", "hybrid"],
    ["nb", "Hjemmekontor", "yes"],
    ["nb", "Ikke mulighet for hjemmekontor", "no"],
    ["nb", "Mulighet for hjemmekontor", "hybrid"],
    ["cs", "Práce z domova", "yes"],
    ["cs", "Bez home office", "no"],
    ["cs", "Možnost home office", "hybrid"],
    ["sk", "Práca z domu", "yes"],
    ["sk", "Práca z domu nie je možná", "no"],
    ["sk", "Možnosť home office", "hybrid"],
    ["pl", "Praca zdalna", "yes"],
    ["pl", "Praca stacjonarna", "no"],
    ["pl", "Praca hybrydowa", "hybrid"],
    ["zh", "远程办公", "yes"],
    ["zh", "不支持远程", "no"],
    ["zh", "每周2天居家办公", "hybrid"],
    ["ja", "フルリモート", "yes"],
    ["ja", "リモート不可", "no"],
    ["ja", "週3日出社", "hybrid"],
    ["ko", "재택근무", "yes"],
    ["ko", "재택근무 불가", "no"],
    ["ko", "주 2회 재택근무", "hybrid"],
  ])("reads %s: %s", (language, text, value) => {
    expect(findRemote(text, { language }).value).toBe(value);
    expect(findRemote(text).value).toBe(value);
  });

  it.each([
    ["Experience with remote sensing and remote control systems"],
    ["You work in remote areas with remote teams worldwide"],
    ["Hybrid cloud, hybrid vehicles"],
    ["リモートセンシングと在宅医療"],
    ["远程控制与混合动力"],
    ["Remote-Support für Hybridfahrzeuge"],
    ["Bring your experience to a friendly team"],
    [""],
  ])("takes nothing from %j", (text) => {
    expect(findRemote(text)).toMatchObject({ value: null, span: null, confidence: 0 });
  });

  it("gives the days and where they are spent", () => {
    expect(findRemote("Hybrid: 2 to 3 days in the office").daysPerWeek).toMatchObject({ min: 2, max: 3, where: "office" });
    expect(findRemote("3 Tage Homeoffice", { language: "de" }).daysPerWeek).toMatchObject({ min: 3, max: 3, where: "home" });
  });

  it("gives the countries that a remote job is limited to", () => {
    expect(findRemote("Remote (US or Canada)").countries).toEqual(["US", "CA"]);
    expect(findRemote("Remote").countries).toEqual([]);
  });

  it("reads prose only where its sentence speaks of the job", () => {
    const job = "This position is remote and open to people in every time zone who like to write things down and to work on their own.";
    const others =
      "Our customers run factories, farms and ships, many of them remote, and they rely on the sensors that we build for them.";
    expect(findRemote(job)).toMatchObject({ value: "yes", reason: "mentioned" });
    expect(findRemote(others).value).toBeNull();
  });

  it("points at what says so", () => {
    const text = "Acme\nBerlin\nHybrid\nWe build things.";
    const { span } = findRemote(text);
    expect(text.slice(span?.start, span?.end)).toBe("Hybrid");
  });

  it.each([
    ["en", "Remote working: No"],
    ["en", "Remote? No."],
    ["en", "Remote work is not available for this position."],
    ["en", "We are unable to offer remote working."],
    ["en", "Working from home is not an option."],
    ["en", "Please note that this position cannot be performed from anywhere else, as working from home isn't possible for our drivers."],
    ["de", "Homeoffice ist (leider) nicht möglich"],
    ["de", "Homeoffice bieten wir nicht an."],
    ["de", "Leider ist es nicht möglich, im Homeoffice zu arbeiten."],
    ["de", "Keine Möglichkeit zum Homeoffice"],
    ["fr", "Le télétravail n'est pas possible"],
    ["fr", "Télétravail : non"],
    ["es", "El puesto no admite teletrabajo"],
    ["es", "No es posible el teletrabajo."],
    ["nl", "Thuiswerken is helaas niet mogelijk."],
    ["sv", "Arbete på distans är inte möjligt"],
    ["nb", "Hjemmekontor er dessverre ikke mulig."],
    ["cs", "Práce z domova není možná"],
    ["cs", "Možnost home office: ne"],
    ["sk", "Home office: nie"],
    ["sk", "Prácu z domu neumožňujeme, práca na diaľku nie je možná."],
    ["pl", "Praca zdalna nie jest możliwa."],
    ["pl", "Nie oferujemy pracy zdalnej."],
    ["zh", "本岗位不接受居家办公。"],
    ["zh", "远程办公：否"],
    ["ja", "在宅勤務はできません"],
    ["ja", "リモートワーク：不可"],
    ["ko", "재택근무는 불가합니다"],
    ["ko", "재택근무는 지원하지 않습니다."],
  ])("reads a denial as no in %s: %s", (language, text) => {
    expect(findRemote(text, { language }).value).toBe("no");
    expect(findRemote(text).value).toBe("no");
  });

  it.each([
    ["Remotely operated gates"],
    ["Tenants working from home"],
    ["You repair remote controls"],
    ["You work in the office of tenants 2 days a week."],
    ["On-site gym"],
    ["Hybrid cloud"],
    ["Not hybrid"],
  ])("does not take other things for the place of work: %s", (text) => {
    expect(findRemote(text, { language: "en" }).value).toBeNull();
  });

  it.each([
    ["You can work from home if you cannot travel.", "yes"],
    ["Remote (US only). Not available in Canada.", "yes"],
    ["No commute: remote", "yes"],
    ["Remote, no visa sponsorship", "yes"],
    ["Not 100% remote: 2 days in the office", "hybrid"],
  ])("keeps what a denial of something else leaves: %s", (text, value) => {
    expect(findRemote(text, { language: "en" }).value).toBe(value);
  });
});
