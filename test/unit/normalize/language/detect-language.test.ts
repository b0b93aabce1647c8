import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../../src/normalize/language/detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "We are looking for an engineer who will work with our team on the products that you know."],
    ["fr", "Nous recherchons une personne pour notre équipe qui sera en charge de la gestion des projets."],
    ["de", "Stellenangebot: Softwareentwickler für unser Team in Berlin"],
    ["es", "Buscamos un desarrollador con experiencia para nuestro equipo en Madrid."],
    ["nl", "Wij zoeken een ervaren ontwikkelaar voor ons team in Utrecht. Jij hebt ervaring met Java."],
    ["sv", "Vi söker dig som är utbildad lärare och vill arbeta med barn och unga i vår kommun."],
    ["nb", "Vi søker en erfaren utvikler til vårt team. Du får ansvar for utvikling av nye produkter."],
    ["cs", "Hledáme zkušeného programátora do našeho týmu, který má zkušenosti s vývojem aplikací."],
    ["sk", "Hľadáme skúseného programátora do nášho tímu, ktorý má skúsenosti s vývojom aplikácií."],
    ["pl", "Szukamy doświadczonego programisty do naszego zespołu w Warszawie. Oferujemy umowę o pracę."],
    ["zh", "我们正在招聘高级工程师 Java Spring Boot"],
    ["ja", "シニアエンジニアを募集しています"],
    ["ko", "시니어 엔지니어를 모집합니다"],
    ["da", "Vi søger en erfaren udvikler til vores team. Du får ansvar for udvikling af nye produkter."],
    ["pt", "Procuramos um desenvolvedor com experiência para a nossa equipa em Lisboa."],
    ["it", "Cerchiamo uno sviluppatore con esperienza per il nostro team di Milano."],
    ["ru", "Ищем опытного разработчика в нашу команду"],
    ["uk", "Шукаємо досвідченого розробника для нашої команди у Києві"],
  ])("tells %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([["Remote"], [""], ["Acme GmbH 2024"], ["12345 !!!"]])("says nothing about %j", (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it("reads no more than the beginning", () => {
    const page = "We are looking for an engineer who will work with our team. ".repeat(200);
    expect(detectLanguage(page + "Wir suchen eine Person für unser Team. ".repeat(5_000)).language).toBe("en");
  });
});
