/** Abbreviations of regions that postings write for the name, and the other way round. */
const table =
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|" +
  "IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|" +
  "MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|" +
  "ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|" +
  "UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|AB Alberta|" +
  "BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|" +
  "SK Saskatchewan|NSW New South Wales|QLD Queensland|VIC Victoria|NRW Nordrhein-Westfalen|BW Baden-Württemberg";

const pairs: readonly (readonly [string, string])[] = table.split("|").map((entry) => {
  const blank = entry.indexOf(" ");
  return [entry.slice(0, blank), entry.slice(blank + 1)];
});

const otherForms: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([short, long]) => [
    [short.toLowerCase(), long],
    [long.toLowerCase(), short],
  ]),
);

/** The abbreviation of a region's name, or the name of an abbreviation; null for other values. */
export function otherRegionForm(value: string): string | null {
  return otherForms.get(value.trim().toLowerCase()) ?? null;
}
