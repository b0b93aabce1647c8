import { describe, expect, it } from "vitest";
import { defaultMatcher, matchers } from "../../../src/eval/matchers.ts";

describe("title", () => {
  it.each([
    ["Site Reliability Engineer", "Cloud.gov - Site Reliability Engineer"],
    ["product manager", "Product Manager (IT Specialist)"],
    ["Développeur·se", "developpeur se"],
    ["Senior Developers (m/w/d)", "Senior Developers"],
    ["C++ Engineer", "c++ engineer"],
  ])("takes %j for %j", (value, gold) => {
    expect(matchers.title(value, gold)).toBe(true);
  });

  it.each([
    ["AI Engineer - Dojo | Built In", "AI Engineer - Dojo"],
    ["Centers of Excellence", "Centers of Excellence - Infrastructure Optimization Specialist"],
    ["Engineer", "Senior Engineer"],
    ["C Engineer", "C++ Engineer"],
    ["", "Engineer"],
  ])("does not take %j for %j", (value, gold) => {
    expect(matchers.title(value, gold)).toBe(false);
  });
});

describe("company", () => {
  it.each([
    ["Spotify", "Spotify AB"],
    ["The City of Los Angeles", "City of Los Angeles"],
    ["Canadian Digital Service (CDS)", "Canadian Digital Service"],
    ["Five9, Inc.", "Five9"],
    ["AB", "AB"],
  ])("takes %j for %j", (value, gold) => {
    expect(matchers.company(value, gold)).toBe(true);
  });

  it.each([
    ["Los Angeles", "City of Los Angeles Department of Water and Power"],
    ["Built In", "Five9"],
    ["Spot", "Spotify"],
  ])("does not take %j for %j", (value, gold) => {
    expect(matchers.company(value, gold)).toBe(false);
  });
});

describe("place", () => {
  const place = (city: string | null, more: Readonly<Record<string, string>> = {}) => ({
    raw: null,
    city,
    region: null,
    country: null,
    ...more,
  });

  it("lets the city decide and does not hold more parts against a value", () => {
    expect(matchers.place(place("Malmö", { country: "SE" }), { city: "Malmo" })).toBe(true);
    expect(matchers.place(place("Lund"), { city: "Malmö" })).toBe(false);
  });

  it("finds the city in the words of a value that has no parts", () => {
    expect(matchers.place({ raw: "Washington, DC", city: null }, { city: "Washington" })).toBe(true);
    expect(matchers.place("Chicago, IL", { city: "Chicago" })).toBe(true);
    expect(matchers.place("Yorkshire", { city: "York" })).toBe(false);
  });

  it("knows a country by its code and by its name", () => {
    expect(matchers.place(place(null, { country: "Germany" }), { country: "DE" })).toBe(true);
    expect(matchers.place(place(null, { country: "USA" }), { country: "United States" })).toBe(true);
    expect(matchers.place(place(null, { country: "France" }), { country: "DE" })).toBe(false);
  });
});

describe("the other kinds", () => {
  it("compares numbers, days, links and choices by what they mean", () => {
    expect(matchers.number(115000, 115000)).toBe(true);
    expect(matchers.number("115000", 115000)).toBe(false);
    expect(matchers.date("2026-02-11T08:00:00Z", "2026-02-11")).toBe(true);
    expect(matchers.date("2026-02-12", "2026-02-11")).toBe(false);
    expect(matchers.url("https://www.example.org/apply/", "http://example.org/apply")).toBe(true);
    expect(matchers.choice("full_time", "FULL_TIME")).toBe(true);
    expect(matchers.text("  Über  uns ", "uber uns")).toBe(true);
  });

  it("chooses by the field's name, then by what the gold looks like", () => {
    expect(defaultMatcher("title", "x")).toBe("title");
    expect(defaultMatcher("salary.min", 5)).toBe("number");
    expect(defaultMatcher("closes", "2026-01-01")).toBe("date");
    expect(defaultMatcher("link", "https://example.org")).toBe("url");
    expect(defaultMatcher("office", { city: "Oslo" })).toBe("place");
    expect(defaultMatcher("note", "words")).toBe("text");
    expect(defaultMatcher("isOpen", true)).toBe("choice");
  });
});

it.each([
  ["🥐", "🥖"],
  ["-5", "5"],
  ["−5 °C", "5 °C"],
])("%s is another text than %s", (value, gold) => {
  expect(matchers.text(value, gold)).toBe(false);
  expect(matchers.text(value, value)).toBe(true);
});
