import { describe, expect, it } from "vitest";
import { countryCode, findCountries } from "../../../../src/normalize/location/find-countries.ts";
import { parseLocation } from "../../../../src/normalize/location/parse-location.ts";
import { parseLocations } from "../../../../src/normalize/location/parse-locations.ts";

const places = (text: string, options = {}) =>
  parseLocations(text, options).map(({ city, region, country }) => `${city ?? ""}|${region ?? ""}|${country ?? ""}`);

describe("parseLocations", () => {
  it.each([
    ["Austin, TX, USA", "Austin|TX|US"],
    ["San Francisco, CA", "San Francisco|CA|US"],
    ["Boston, MA 02110", "Boston|MA|US"],
    ["New York, NY", "New York|NY|US"],
    ["New York", "New York||"],
    ["Chicago, Illinois", "Chicago|Illinois|US"],
    ["350 5th Ave, New York, NY 10118, USA", "New York|NY|US"],
    ["US-NY-New York", "New York|NY|US"],
    ["Texas", "|Texas|US"],
    ["Toronto, ON", "Toronto|ON|CA"],
    ["Ottawa (Ontario)", "Ottawa|Ontario|CA"],
    ["Perth, WA, Australia", "Perth|WA|AU"],
    ["London", "London||"],
    ["London, Greater London, England", "London|Greater London|GB"],
    ["London, England, GBR", "London|England|GB"],
    ["Bangalore, Bengaluru Urban, Karnataka, India", "Bangalore|Karnataka|IN"],
    ["Bangalore, IN", "Bangalore||IN"],
    ["München, Bayern, Deutschland", "München|Bayern|DE"],
    ["Berlin, BE, DE", "Berlin|BE|DE"],
    ["10115 Berlin", "Berlin||"],
    ["Zürich, Schweiz", "Zürich||CH"],
    ["Paris, France", "Paris||FR"],
    ["Bruxelles, Belgique", "Bruxelles||BE"],
    ["Madrid, España", "Madrid||ES"],
    ["Amsterdam, Nederland", "Amsterdam||NL"],
    ["Knivsta, Uppsala län, Sverige", "Knivsta|Uppsala län|SE"],
    ["Jamaica, NY", "Jamaica|NY|US"],
    ["Holland, MI 49423", "Holland|MI|US"],
    ["Lebanon, PA, USA", "Lebanon|PA|US"],
    ["Granada", "Granada||"],
    ["Norfolk, VA (Hybrid - 3 days onsite)", "Norfolk|VA|US"],
    ["Richmond, VA (2-3 days in office)", "Richmond|VA|US"],
    ["Lyon (télétravail 2 jours par semaine)", "Lyon||"],
    ["Stockholm (hybrid, 2 dagar hemifrån)", "Stockholm||"],
    ["Washington, D.C.", "Washington|D.C|US"],
    ["USA-TX-Dallas", "Dallas|TX|US"],
    ["Dublin 2, Ireland", "Dublin||IE"],
    ["Praha 4", "Praha||"],
    ["Europe", "|Europe|"],
    ["Skåne län", "|Skåne län|"],
    ["Jihomoravský kraj, Česko", "|Jihomoravský kraj|CZ"],
    ["Oslo, Norge", "Oslo||NO"],
    ["Praha, Česká republika", "Praha||CZ"],
    ["Bratislava, Slovensko", "Bratislava||SK"],
    ["Warszawa, Polska", "Warszawa||PL"],
    ["上海, 中国", "上海||CN"],
    ["東京都, 日本", "東京都||JP"],
    ["서울, 대한민국", "서울||KR"],
    ["Luxembourg, Luxembourg", "Luxembourg||LU"],
    ["Singapore", "||SG"],
    ["United Kingdom", "||GB"],
    ["Germany - Berlin", "Berlin||DE"],
    ["Remote - US", "||US"],
    ["Remote (Germany)", "||DE"],
    ["Hybrid - London, UK", "London||GB"],
    ["Anywhere in the U.S. (remote)", "||US"],
    ["Virtual (100% Remote), Washington, DC", "Washington|DC|US"],
    ["Atlanta, Georgia", "Atlanta|Georgia|"],
    ["Trinidad and Tobago", "||TT"],
  ])("reads %s", (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it.each([
    ["Washington, DC; San Francisco, CA", ["Washington|DC|US", "San Francisco|CA|US"]],
    ["Washington, DC, San Francisco, CA", ["Washington|DC|US", "San Francisco|CA|US"]],
    ["Berlin / Munich", ["Berlin||", "Munich||"]],
    ["Paris or Lyon", ["Paris||", "Lyon||"]],
    ["San Francisco, CA or Remote", ["San Francisco|CA|US"]],
    ["Göteborg, Sverige | Malmö, Sverige", ["Göteborg||SE", "Malmö||SE"]],
  ])("splits %s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([["3 Locations"], ["Multiple locations"], ["Remote"], ["Hybrid"], ["Various"], ["Worldwide"], ["5 Standorte"], [""], ["12345"]])(
    "takes no place from %j",
    (text) => {
      expect(parseLocations(text)).toEqual([]);
    },
  );

  it("follows the country it is told where a code is shared", () => {
    expect(places("Perth, WA", { country: "AU" })).toEqual(["Perth|WA|AU"]);
    expect(places("Tacoma, WA")).toEqual(["Tacoma|WA|US"]);
    expect(places("Potsdam, DE", { language: "de" })).toEqual(["Potsdam||DE"]);
    expect(places("Atlanta, Georgia", { country: "US" })).toEqual(["Atlanta|Georgia|US"]);
  });

  it.each([
    ["Amsterdam, NL", { language: "nl" }, "Amsterdam||NL"],
    ["Malacky, SK", { language: "sk" }, "Malacky||SK"],
    ["Zaandam, NL", { language: "de" }, "Zaandam||NL"],
    ["Celle, NI", { language: "de" }, "Celle|NI|DE"],
    ["Kassel, DE", {}, "Kassel||DE"],
    ["Dover, DE", {}, "Dover|DE|US"],
    ["Tel Aviv, IL", { language: "en" }, "Tel Aviv||IL"],
    ["Peoria, IL", { language: "en" }, "Peoria|IL|US"],
    ["Casablanca, MA", {}, "Casablanca||MA"],
    ["Buenos Aires, AR", {}, "Buenos Aires||AR"],
    ["Vientiane, LA", {}, "Vientiane||LA"],
    ["Lima, PE", {}, "Lima||PE"],
    ["Regina, SK", {}, "Regina|SK|CA"],
    ["St. Gallen, SG", {}, "St. Gallen|SG|CH"],
    ["Geneva, GE", {}, "Geneva|GE|CH"],
    ["Bern, BE", {}, "Bern|BE|CH"],
    ["Ghent, BE", {}, "Ghent||BE"],
    ["Perth, WA", {}, "Perth|WA|AU"],
    ["Milano, MI", {}, "Milano|MI|IT"],
    ["Sophia Antipolis, FR", {}, "Sophia Antipolis||FR"],
    ["CA - San Francisco", {}, "San Francisco|CA|US"],
    ["CA, USA", {}, "|CA|US"],
    ["Ottawa, Ontario, CA", {}, "Ottawa|Ontario|CA"],
  ])("reads a code that is a country's and a division's by its city or the page's language: %s %o", (text, options, expected) => {
    expect(places(text, options)).toEqual([expected]);
  });

  it("leaves a code open that may be a country's or a division's when nothing decides", () => {
    expect(places("Smalltown, IL")).toEqual(["Smalltown||"]);
    expect(places("Smalltown, DE", { language: "en" })).toEqual(["Smalltown||"]);
    expect(places("Smalltown, IL", { country: "US" })).toEqual(["Smalltown|IL|US"]);
    expect(places("Smalltown, IL", { country: "IL" })).toEqual(["Smalltown||IL"]);
    expect(places("Smalltown, IL 61602")).toEqual(["Smalltown|IL|US"]);
    expect(places("Smalltown, DE", { language: "de" })).toEqual(["Smalltown||DE"]);
    expect(places("Remote, CA")).toEqual([]);
  });

  it.each([
    ["1012 AB Amsterdam", "Amsterdam||"],
    ["00-001 Warszawa", "Warszawa||"],
    ["110 00 Praha 1", "Praha||"],
    ["SW1A 1AA London", "London||"],
    ["London SW1A 1AA", "London||"],
    ["811 01 Bratislava", "Bratislava||"],
    ["111 20 Stockholm", "Stockholm||"],
  ])("leaves the postal code out of %s", (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it("splits cities in scripts without blanks, and by the words for and of any language", () => {
    expect(places("北京/上海/深圳", { language: "zh" })).toEqual(["北京||", "上海||", "深圳||"]);
    expect(places("서울/부산")).toEqual(["서울||", "부산||"]);
    expect(places("Madrid y Barcelona")).toEqual(["Madrid||", "Barcelona||"]);
    expect(places("Kraków i Warszawa", { language: "en" })).toEqual(["Kraków||", "Warszawa||"]);
  });

  it("gives the place of every part in the given text", () => {
    const text = "Office: Berlin / Austin, TX, USA";
    const [, austin] = parseLocations(text);
    const slice = (span: { start: number; end: number } | null | undefined) => text.slice(span?.start, span?.end);
    expect([slice(austin?.parts.city), slice(austin?.parts.region), slice(austin?.parts.country)]).toEqual(["Austin", "TX", "USA"]);
    expect(slice(austin)).toBe("Austin, TX, USA");
  });

  it("leaves prose alone", () => {
    const prose =
      "We are a friendly company with people all over the world, and we would be glad to hear from you, wherever you happen to live and whatever you do.";
    expect(parseLocation(`${prose} ${prose}`)).toBeNull();
  });

  it.each([",", " ", "/ ", "A, ", "a or B ", "1 "])("is bounded on 100 KB of %j", (unit) => {
    expect(parseLocations(unit.repeat(100_000 / unit.length))).toEqual([]);
    expect(parseLocations(unit.repeat(1_900 / unit.length)).length).toBeLessThanOrEqual(50);
  });
});

describe("countryCode", () => {
  it.each([
    ["USA", "US"],
    ["U.S.", "US"],
    ["United States of America", "US"],
    ["UK", "GB"],
    ["England", "GB"],
    ["Deutschland", "DE"],
    ["Allemagne", "DE"],
    ["Německo", "DE"],
    ["Nemecko", "DE"],
    ["Niemcy", "DE"],
    ["Duitsland", "DE"],
    ["Tyskland", "DE"],
    ["Alemania", "DE"],
    ["德国", "DE"],
    ["ドイツ", "DE"],
    ["독일", "DE"],
    ["Sverige", "SE"],
    ["the Netherlands", "NL"],
    ["Czech Republic", "CZ"],
    ["Korea", "KR"],
    ["DEU", "DE"],
    ["SE", "SE"],
  ])("knows %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([["in"], ["no"], ["it"], ["EU"], ["ZZ"], ["Berlin"], ["Europe"], [""], ["Germany and France"]])(
    "knows no country in %j",
    (name) => {
      expect(countryCode(name)).toBeNull();
    },
  );
});

describe("findCountries", () => {
  it("finds names and the codes US and UK in running text, not words", () => {
    const text = "Remote in the US, the UK or Germany; join us in Jersey City, on an island, for indie games.";
    expect(findCountries(text).map((match) => match.value)).toEqual(["US", "GB", "DE"]);
  });
});
