import { countryCode, namesOfCode } from "../normalize/location/find-countries.ts";

/** Names that stand in texts for other things, too: "Bank of America", "us vs them". */
const doubtful: ReadonlySet<string> = new Set(["america", "vs", "ger"]);

/** Abbreviations are written in capitals: "USA". */
const asWritten = (name: string): string => (/^\p{Script=Latin}{2,3}$/u.test(name) ? name.toUpperCase() : name);

/** All names of the country that a value means, by code or by name, its code first; empty when it means none. */
export function namesOfCountry(value: string): readonly string[] {
  const code = countryCode(value);
  if (code === null) return [];
  return [
    code,
    ...namesOfCode(code)
      .filter((name) => !doubtful.has(name))
      .map(asWritten),
  ];
}
