import { languages } from "../../languages/languages.ts";
import { lazily } from "../phrases/lazily.ts";

/**
 * Names that people write and CLDR does not list, by ISO 3166-1 alpha-2 code.
 */
const aliases: Readonly<Record<string, readonly string[]>> = {
  US: [
    "usa",
    "u.s.a",
    "u.s",
    "united states of america",
    "america",
    "états unis d'amérique",
    "eeuu",
    "ee.uu",
    "estados unidos de américa",
    "vereinigte staaten von amerika",
    "vs",
    "美國",
  ],
  GB: [
    "uk",
    "u.k",
    "great britain",
    "britain",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "großbritannien",
    "grossbritannien",
    "grande bretagne",
    "angleterre",
    "écosse",
    "gran bretaña",
    "inglaterra",
    "engeland",
    "groot brittannië",
    "storbritannien",
    "storbritannia",
    "velká británie",
    "anglie",
    "veľká británia",
    "anglicko",
    "wielka brytania",
    "anglia",
    "英国",
    "イギリス",
    "영국",
  ],
  AE: ["uae", "u.a.e", "emirates"],
  BR: ["brasil"],
  CH: ["schweiz", "suisse", "svizzera"],
  CN: ["china", "prc", "people's republic of china", "mainland china", "中国大陆"],
  CZ: ["czech republic", "česká republika", "čr", "tschechische republik", "république tchèque", "república checa"],
  DE: ["deutschland", "ger", "bundesrepublik deutschland", "bundesweit"],
  DK: ["danmark"],
  ES: ["españa"],
  FI: ["suomi"],
  HK: ["hong kong", "香港", "홍콩"],
  IE: ["republic of ireland", "eire"],
  IT: ["italia"],
  JP: ["日本", "日本国"],
  KR: ["korea", "republic of korea", "south korea", "대한민국", "한국", "corée", "südkorea", "韩国", "韓国", "corea del sur"],
  KP: ["democratic people's republic of korea"],
  MK: ["macedonia"],
  NL: ["holland", "the netherlands", "nederland", "niederlande", "pays bas", "países bajos", "holanda"],
  NO: ["norge", "noreg"],
  NZ: ["aotearoa"],
  PH: ["the philippines"],
  PL: ["polska"],
  RU: ["russian federation"],
  SE: ["sverige"],
  SK: ["slovak republic", "slovenská republika"],
  TR: ["turkey", "turkei"],
  TW: ["taiwan r.o.c", "臺灣", "台灣", "대만"],
  VN: ["viet nam"],
};

/** Costly to make: each reads its own part of CLDR. */
const displays = lazily(() => languages.map((table) => new Intl.DisplayNames([table.code], { type: "region", fallback: "none" })));

/**
 * The names of countries in the languages that have a table, from CLDR by `Intl.DisplayNames` (Node's full ICU) and the
 * aliases above.
 */
export function countryNames(codes: readonly string[]): readonly (readonly [code: string, names: readonly string[]])[] {
  return codes.map((code) => {
    const names = displays().flatMap((display) => spellings(display.of(code)));
    return [code, [...new Set([...names, ...(aliases[code] ?? [])])]];
  });
}

/** Spanish for Grenada is the name of a Spanish city that has far more postings. */
const citiesToo: ReadonlySet<string> = new Set(["granada"]);

/** CLDR writes "Trinidad & Tobago", people also "and". */
function spellings(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const lower = name.toLowerCase();
  if (citiesToo.has(lower)) return [];
  return lower.includes(" & ") ? [lower, lower.replaceAll(" & ", " and ")] : [lower];
}
