import { expect, test } from "vitest";
import * as z from "zod/v4";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";
import type { FieldBinding } from "../../../src/spec/field-binding.ts";

function byPath(root: FieldBinding): Map<string, FieldBinding> {
  const found = new Map<string, FieldBinding>();
  const walk = (binding: FieldBinding): void => {
    found.set(binding.path, binding);
    for (const below of [...binding.properties, ...(binding.item === null ? [] : [binding.item])]) walk(below);
  };
  walk(root);
  return found;
}

test("binds every field of the default schema to the fact of its name", () => {
  const { bindings } = compileSchema(jobPostingSchema, { defaults: jobPostingFields });
  const found = byPath(bindings);
  for (const property of bindings.properties) expect(property.fact).toEqual({ field: property.key, part: null });
  expect(found.get("locations[].city")?.fact).toEqual({ field: "locations", part: "city" });
  expect(found.get("baseSalary.minValue")).toMatchObject({ fact: { field: "baseSalary", part: "minValue" }, kind: "money" });
  expect(found.get("description")).toMatchObject({ kind: "document", isAsked: false });
});

test("reads names as schema.org writes them, in any case and with underscores", () => {
  const schema = z.object({
    job_title: z.string(),
    date_posted: z.string(),
    hiringOrganization: z.object({ name: z.string() }),
    jobLocation: z.object({ address: z.object({ addressLocality: z.string(), addressCountry: z.string() }) }),
    baseSalary: z.object({ currency: z.string(), value: z.object({ minValue: z.number(), unitText: z.string() }) }),
  });
  const found = byPath(compileSchema(schema).bindings);
  expect(found.get("job_title")?.fact?.field).toBe("title");
  expect(found.get("date_posted")).toMatchObject({ fact: { field: "datePosted" }, kind: "date" });
  expect(found.get("hiringOrganization.name")?.fact).toEqual({ field: "company", part: null });
  expect(found.get("jobLocation.address.addressLocality")?.fact).toEqual({ field: "locations", part: "city" });
  expect(found.get("baseSalary.value.minValue")?.fact).toEqual({ field: "baseSalary", part: "minValue" });
});

test("follows the option from, to the default schema, to schema.org, or to a path that only the page has", () => {
  const schema = z.object({
    employer: z.string(),
    pay: z.object({ min: z.number(), currency: z.string() }),
    places: z.array(z.object({ town: z.string() })),
    sector: z.string(),
  });
  const { bindings } = compileSchema(schema, {
    fields: {
      employer: { from: "hiringOrganization.name" },
      "pay.min": { from: "baseSalary.minValue" },
      pay: { from: "baseSalary" },
      "places[].town": { from: "jobLocation.address.addressLocality" },
      sector: { from: "industry" },
    },
  });
  const found = byPath(bindings);
  expect(found.get("employer")?.fact?.field).toBe("company");
  expect(found.get("pay.min")?.fact).toEqual({ field: "baseSalary", part: "minValue" });
  expect(found.get("pay.currency")?.fact).toEqual({ field: "baseSalary", part: "currency" });
  expect(found.get("places")?.fact).toEqual({ field: "locations", part: null });
  expect(found.get("sector")).toMatchObject({ fact: null, markupPath: "industry" });
});

test("tells what a field of the user's own holds by its format, its type and its name", () => {
  const schema = z.object({
    mail: z.email(),
    site: z.url(),
    contactEmail2: z.string(),
    companyWebsite: z.string(),
    refNumber: z.string(),
    reference: z.string(),
    salaryFloor: z.number(),
    teamSize: z.number(),
    isUnion: z.boolean(),
    shift: z.enum(["day", "night"]),
    mood: z.string(),
    startDate: z.string(),
    when: z.string().date(),
  });
  const found = byPath(compileSchema(schema).bindings);
  const kinds = [...found].filter(([path]) => path !== "").map(([path, { kind }]) => [path, kind]);
  expect(Object.fromEntries(kinds)).toEqual({
    ...{ mail: "email", site: "url", contactEmail2: "text", companyWebsite: "url", refNumber: "id", reference: "id" },
    ...{ salaryFloor: "money", teamSize: "number", isUnion: "boolean", shift: "choice", mood: "text", startDate: "date", when: "date" },
  });
});

test("takes pay by the month for an amount, and its steps and weeks for counts", () => {
  const amounts = ["salaryPerMonth", "pay_per_day", "payPerHours", "salaryPerMonths"];
  const counts = ["salaryMonths", "sickPayWeeks", "payPoint", "pay_spine_points"];
  const schema = z.object(Object.fromEntries([...amounts, ...counts].map((key) => [key, z.number()])));
  const found = byPath(compileSchema(schema).bindings);
  expect(amounts.map((path) => found.get(path)?.kind)).toEqual(amounts.map(() => "money"));
  expect(counts.map((path) => found.get(path)?.kind)).toEqual(counts.map(() => "number"));
});

test("puts the asked keys into at most six groups, each key into one", () => {
  const schema = jobPostingSchema.extend({ mood: z.string(), team: z.object({ size: z.number() }) });
  const { groups } = compileSchema(schema, { defaults: jobPostingFields });
  expect(groups.length).toBeLessThanOrEqual(6);
  const keys = groups.flat();
  expect(new Set(keys).size).toBe(keys.length);
  expect([...keys].sort()).toEqual(
    Object.keys(schema.shape)
      .filter((key) => !["description", "applyUrl", "status"].includes(key))
      .sort(),
  );
  expect(groups.at(-1)).toEqual(["mood", "team"]);
});

test("hands a path down to the fields of an object, and refuses a slip of the pen", () => {
  const schema = z.object({ employer: z.object({ name: z.string(), logo: z.string() }), sector: z.string() });
  const found = byPath(compileSchema(schema, { fields: { employer: { from: "hiringOrganization" } } }).bindings);
  expect(found.get("employer.name")?.fact).toEqual({ field: "company", part: null });
  expect(found.get("employer.logo")).toMatchObject({ fact: null, markupPath: "hiringOrganization.logo" });
  expect(() => compileSchema(schema, { fields: { sector: { from: "hiringOrganisation.name" } } })).toThrow(/hiringOrganization/);
  expect(() => compileSchema(schema, { fields: { sector: { from: "x-internal.code" } } })).not.toThrow();
});
