import { once } from "./once.ts";

/** What people write for a country that is neither its code nor its name in CLDR. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ["USA", "U.S.", "U.S.A.", "United States of America", "America"],
  GB: ["UK", "U.K.", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
  AE: ["UAE"],
  CZ: ["Czech Republic", "Česká republika"],
  SK: ["Slovak Republic", "Slovenská republika"],
  NL: ["Holland", "The Netherlands"],
  KR: ["South Korea", "Korea", "대한민국"],
  TR: ["Turkey"],
  DE: ["Bundesrepublik Deutschland"],
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const everyPair: readonly string[] = [...letters].flatMap((first) => [...letters].map((second) => first + second));

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase()
    .trim();

const namesIn = (language: string): Intl.DisplayNames | null => {
  try {
    return new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  } catch {
    return null;
  }
};

/** Finds the names of countries. Names come from the runtime's CLDR data. */
export interface CountryNames {
  /** All names of the country that a value means, by code or by name; empty when it means none. */
  namesOf(value: string): readonly string[];
}

/** Makes names of countries in English and in the page's language. Costs nothing until asked. */
export function createCountryNames(language: string | null): CountryNames {
  const tables = once(() => [...new Set(["en", language ?? "en"])].flatMap((tag) => namesIn(tag) ?? []));
  const namesOfCode = (code: string): readonly string[] => [
    ...tables().flatMap((table) => table.of(code) ?? []),
    ...(otherNames[code] ?? []),
  ];
  let codes: ReadonlyMap<string, string> | null = null;
  const codeOf = (value: string): string | undefined => {
    codes ??= new Map(everyPair.flatMap((code) => namesOfCode(code).map((name) => [plain(name), code] as const)));
    return /^[A-Z]{2}$/.test(value) && namesOfCode(value).length > 0 ? value : codes.get(plain(value));
  };
  return {
    namesOf(value) {
      const code = codeOf(value.trim());
      return code === undefined ? [] : [code, ...namesOfCode(code)];
    },
  };
}
