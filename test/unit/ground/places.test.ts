import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { ground } from "../../../src/ground/ground.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

const place = (parts: object): WireValue => ({ locations: [{ raw: null, city: null, region: null, country: null, ...parts }] });
const prove = (text: string, parts: object) => ground(place(parts), groundParts(`# Nurse\n\nWords about the job.\n\n${text}\n`));

describe("A place", () => {
  it("that the page does not state is left out, whole, with a warning", () => {
    const { wire, warnings } = prove("Care for patients.", { raw: "Paris, France", city: "Paris", country: "FR" });
    expect(wire).toEqual({ locations: [] });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ["value-ungrounded", "locations.0.raw"],
      ["value-ungrounded", "locations.0.city"],
      ["value-ungrounded", "locations.0.country"],
    ]);
  });

  it("keeps the parts that the page states", () => {
    const { wire } = prove("We work in Lyon.", { raw: "Lyon, Bavaria", city: "Lyon", region: "Bavaria", country: "FR" });
    expect(wire).toEqual(place({ city: "Lyon" }));
  });

  it.each([
    ["Location: Austin, TX", { raw: "Austin, TX", city: "Austin", region: "Texas", country: "US" }],
    ["Location: Austin, TX 78701", { city: "Austin", region: null, country: "US" }],
    ["Location: Austin, TX", { city: "Austin", region: "TX", country: "United States" }],
    ["City: Toronto\nProvince: Ontario", { raw: "Toronto, Ontario", city: "Toronto", region: "Ontario", country: "CA" }],
    ["We sit in Sacramento (California).", { city: "Sacramento", region: "California", country: "US" }],
    ["Ort: Bonn, Deutschland", { raw: "Bonn, Deutschland", city: "Bonn", country: "DE" }],
    ["Remote, U.S. only", { country: "US" }],
    ["工作地点：中国北京", { city: "北京", country: "CN" }],
  ])("follows from what is stated: %s", (text, parts) => {
    const { wire, warnings } = prove(text, parts);
    expect(wire).toEqual(place(parts));
    expect(warnings).toEqual([]);
  });

  it.each([
    ["Location: Austin, TX", { city: "Austin", region: "TX", country: "CA" }],
    ["Location: Austin, TX", { city: "Houston", region: null, country: "US" }],
    ["Location: Lyon", { city: "Lyon", country: "FR" }],
  ])("does not follow from anything else: %s", (text, { country, ...parts }) => {
    const { wire, refused } = prove(text, { ...parts, country });
    expect(refused).toContain("locations.0.country");
    expect(JSON.stringify(wire)).not.toContain(country);
  });

  it.each([
    ["You will lead our IT team.", "IT"],
    ["You will lead our IT team.", "Italy"],
    ["QA ENGINEER", "QA"],
    ["APPLY IN PERSON, IN ADDITION ONLINE", "IN"],
    ["AI Engineer with ML and HR tools", "ML"],
  ])("is no country by an abbreviation of something else: %s", (text, country) => {
    expect(prove(text, { country }).wire).toEqual({ locations: [] });
  });

  it.each([
    ["Location: Roma, IT", "IT"],
    ["Milano (IT)", "Italy"],
    ["Country: QA", "QA"],
    ["REMOTE US", "US"],
    ["Manchester UK", "GB"],
  ])("is a country by its code: %s", (text, country) => {
    expect(prove(text, { country }).wire).toEqual(place({ country }));
  });

  it("is no region by a word in capitals", () => {
    expect(prove("APPLY IN PERSON", { region: "IN" }).wire).toEqual({ locations: [] });
    expect(prove("Gary IN 46401", { region: "Indiana" }).wire).toEqual(place({ region: "Indiana" }));
  });

  it("is no city by the abbreviation of a region", () => {
    expect(prove("Location: Rochester, NY", { city: "New York" }).wire).toEqual({ locations: [] });
  });

  it("goes from its list with what else the entry says, when nothing of it is stated", () => {
    const schema = z.object({ offices: z.array(z.object({ city: z.string().nullable(), isMain: z.boolean() })) });
    const wire = { offices: [{ city: "Paris", isMain: true }] };
    expect(ground(wire, groundParts("# Job\n\nCare.\n", { bindings: bindingsOf(schema) })).wire).toEqual({ offices: [] });
  });
});

describe("Remote work", () => {
  const bindings = bindingsOf(z.object({ remote: z.boolean().nullable() }));
  const flag = (text: string, remote: boolean) => ground({ remote }, groundParts(`# Nurse\n\n${text}\n`, { bindings })).wire;

  it("as a yes is proved by words for it, as a no by words for the opposite", () => {
    expect(flag("Fully remote.", true)).toEqual({ remote: true });
    expect(flag("Work on site in Lyon.", false)).toEqual({ remote: false });
    expect(flag("Fully remote.", false)).toEqual({ remote: null });
    expect(flag("Work on site in Lyon.", true)).toEqual({ remote: null });
    expect(flag("Care for patients.", false)).toEqual({ remote: null });
  });

  it("as a text is one that stands there", () => {
    const texts = bindingsOf(z.object({ remote: z.string().nullable() }));
    const prove = (remote: string) =>
      ground({ remote }, groundParts("# Nurse\n\nTwo days of home office a week.\n", { bindings: texts })).wire;
    expect(prove("Two days of home office")).toEqual({ remote: "Two days of home office" });
    expect(prove("Fully remote")).toEqual({ remote: null });
  });

  it.each([
    ["This is not a remote position.", "yes"],
    ["Remote: No", "yes"],
    ["Kein Homeoffice.", "yes"],
    ["Pas de télétravail.", "yes"],
    ["We work on remote sensing.", "yes"],
    ["No hybrid work.", "hybrid"],
  ])("is not proved where it is denied: %s", (text, remote) => {
    expect(ground({ remote }, groundParts(`# Nurse\n\n${text}\n`)).wire).toEqual({ remote: null });
  });

  it("is not denied by a word of another sentence", () => {
    for (const text of ["Degree needed? No. Remote work.", "Agency staff: no\nRemote"])
      expect(ground({ remote: "yes" }, groundParts(`# Nurse\n\n${text}\n`)).wire).toEqual({ remote: "yes" });
  });
});

describe("Forms of employment", () => {
  it.each(["No interns.", "Keine Praktika.", "This is not an internship.", "Internship: no", "Sin prácticas."])(
    "are not proved where they are denied: %s",
    (text) => {
      expect(ground({ employmentTypes: ["INTERN"] }, groundParts(`# Nurse\n\n${text}\n`)).wire).toEqual({ employmentTypes: [] });
    },
  );
});
