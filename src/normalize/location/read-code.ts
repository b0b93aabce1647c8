import type { NormalizeOptions } from "../normalize-options.ts";
import { isKnownIn } from "./cities-of-codes.ts";
import { countryCode } from "./find-countries.ts";
import { regionsOfCode } from "./regions.ts";

/** What two or three capitals behind a city stand for: a country, or a division of one. */
export interface CodeMeaning {
  readonly country: string;
  /** The code where it stands for a division; null where it stands for the country. */
  readonly division: string | null;
}

/** What stands beside a code and helps to read it. */
export interface CodeSigns {
  /** Other names of the value, the city among them. */
  readonly names: readonly string[];
  /** Whether a postal code of the United States stands behind it: "MA 02110". */
  readonly hasZip: boolean;
  readonly options: NormalizeOptions;
}

/**
 * Divisions that are written behind a city in their own country only, so that they do not put every other reading in doubt: of
 * Switzerland, Germany, Italy and Brazil (ISO 3166-2).
 */
const homeDivisions: Readonly<Record<string, string>> = {
  CH: "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
  DE: "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
  IT: "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV",
  BR: "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO",
};

/** Codes that stand for these countries far more often than for a division of another one. */
const mostlyCountries: ReadonlySet<string> = new Set("BE FR GR LU SG TH".split(" "));

/** Countries where a language is spoken, whose codes its pages write. English says nothing. */
const homes: Readonly<Record<string, readonly string[]>> = {
  de: ["DE", "AT", "CH", "LI"],
  fr: ["FR", "BE", "CH", "LU", "MA", "TN", "SN", "CI", "CA"],
  es: ["ES", "MX", "AR", "CO", "PE", "CL", "PA", "UY", "EC", "CR", "GT", "VE"],
  nl: ["NL", "BE"],
  sv: ["SE", "FI"],
  nb: ["NO"],
  cs: ["CZ"],
  sk: ["SK"],
  pl: ["PL"],
  zh: ["CN", "TW", "HK", "MO", "SG"],
  ja: ["JP"],
  ko: ["KR"],
};

const isHomeCode = (country: string, code: string): boolean => homeDivisions[country]?.split(" ").includes(code) === true;

/**
 * What a code behind a city stands for. "IL" is Illinois and Israel: where it could be a country and a division, or one of several
 * countries, a known city, the country of the posting, a postal code or the page's language decide. Null when they leave it open,
 * undefined when the code means nothing.
 */
export function readCode(code: string, signs: CodeSigns): CodeMeaning | null | undefined {
  const country = countryCode(code);
  const own: CodeMeaning[] = country === null ? [] : [{ country, division: null }];
  const known = [...own, ...regionsOfCode(code).map((region) => ({ country: region.country, division: code }))];
  const atHome = Object.keys(homeDivisions).flatMap((home) => (isHomeCode(home, code) ? [{ country: home, division: code }] : []));
  const all = [...known, ...atHome];
  const sure = meaningOfCity(all, signs.names) ?? all.find((meaning) => meaning.country === signs.options.country);
  if (sure !== undefined) return sure;
  const language = signs.options.language ?? null;
  const [only] = known;
  if (only === undefined) return atHome.length === 1 ? atHome[0] : undefined;
  const isTwice = country !== null && known.length > 1;
  if (!isTwice) return settled(only, { code, atHome, language });
  const american = known.find((meaning) => meaning.country === "US");
  return signs.hasZip && american !== undefined ? american : byLanguage({ known, atHome }, language);
}

/** The meaning in whose division the city lies, else the one in whose country it does. */
function meaningOfCity(meanings: readonly CodeMeaning[], names: readonly string[]): CodeMeaning | undefined {
  const holds = (place: CodeMeaning): boolean => names.some((name) => isKnownIn(name, place));
  return (
    meanings.find((meaning) => meaning.division !== null && holds(meaning)) ??
    meanings.find(({ country }) => holds({ country, division: null }))
  );
}

/** One country, or a division, that no other wide meaning rivals: in doubt only where pages in German or French write another thing. */
function settled(
  only: CodeMeaning,
  { code, atHome, language }: { readonly code: string; readonly atHome: readonly CodeMeaning[]; readonly language: string | null },
): CodeMeaning | null {
  const isOpen = only.division === null && atHome.some(({ country }) => country === "CH" || country === "DE");
  if (!isOpen) return only;
  return byLanguage({ known: [only], atHome }, language) ?? (mostlyCountries.has(code) ? only : null);
}

/** Provinces of Canada and states of Australia are written on English pages, cantons and Länder on those of their languages. */
function byLanguage(
  { known, atHome }: { readonly known: readonly CodeMeaning[]; readonly atHome: readonly CodeMeaning[] },
  language: string | null,
): CodeMeaning | null {
  if (language === null || language === "en") return null;
  const spoken = homes[language] ?? [];
  const countries = known.filter(({ country, division }) => division === null && spoken.includes(country));
  if (countries[0] !== undefined) return countries[0];
  const divisions = atHome.filter(({ country }) => spoken.includes(country));
  if (divisions.length > 0) return divisions.length === 1 ? (divisions[0] ?? null) : null;
  const wide = known.filter(({ country, division }) => division === null || country === "US");
  return wide.length === 1 ? (wide[0] ?? null) : null;
}
