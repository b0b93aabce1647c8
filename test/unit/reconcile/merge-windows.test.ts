import { expect, test } from "vitest";
import * as z from "zod/v4";
import { mergeWindows } from "../../../src/reconcile/merge-windows.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";

const { bindings } = compileSchema(jobPostingSchema);

test("joins lists in order, each entry once, and takes a value from the window that states it", () => {
  const { wire, warnings } = mergeWindows(
    [
      { title: "Cook", skills: ["Knives", "Soup"], baseSalary: null },
      { title: null, skills: ["soup", "Bread"], baseSalary: { minValue: 10, maxValue: null, currency: "EUR", unitText: "HOUR" } },
    ],
    bindings,
  );
  expect(wire).toEqual({
    title: "Cook",
    skills: ["Knives", "Soup", "Bread"],
    baseSalary: { minValue: 10, maxValue: null, currency: "EUR", unitText: "HOUR" },
  });
  expect(warnings).toEqual([]);
});

test("takes what most windows say, among equals the first, and tells the difference", () => {
  const titles = ["Cook", "Chef", "chef"].map((title) => ({ title }));
  expect(mergeWindows(titles, bindings)).toMatchObject({ wire: { title: "Chef" }, warnings: [{ code: "sources-differ", path: "title" }] });
  expect(mergeWindows(titles.slice(0, 2), bindings).wire).toEqual({ title: "Cook" });
});

test("never takes one end of a salary from one window and the other from another", () => {
  const first = { minValue: 10, maxValue: null, currency: "EUR", unitText: "HOUR" };
  const second = { minValue: null, maxValue: 90_000, currency: null, unitText: "YEAR" };
  expect(mergeWindows([{ baseSalary: first }, { baseSalary: second }], bindings).wire).toEqual({ baseSalary: first });
});

test("joins thousands of entries of many windows without comparing each with each", () => {
  const windows = Array.from({ length: 32 }, (_, window) => ({
    skills: Array.from({ length: 1000 }, (_, index) => `skill ${window * 500 + index}`),
  }));
  const { wire } = mergeWindows(windows, bindings);
  expect(wire).toMatchObject({ skills: expect.objectContaining({ length: 16_500 }) });
});

test("keeps what differs only in a sign, in the order of first mention, and no more than the schema takes", () => {
  const skills = [{ skills: ["C", "C++"] }, { skills: ["c#", "C"] }];
  expect(mergeWindows(skills, bindings).wire).toEqual({ skills: ["C", "C++", "c#"] });
  const capped = compileSchema(z.object({ tools: z.array(z.string()).max(2) })).bindings;
  const { wire, warnings } = mergeWindows([{ tools: ["a", "b"] }, { tools: ["c"] }], capped);
  expect(wire).toEqual({ tools: ["a", "b"] });
  expect(warnings).toMatchObject([{ code: "list-capped", path: "tools" }]);
});
