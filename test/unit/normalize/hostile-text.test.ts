import { describe, expect, it } from "vitest";
import { findDatePosted } from "../../../src/normalize/dates/find-date-posted.ts";
import { findDeadline } from "../../../src/normalize/dates/find-deadline.ts";
import { findEducation } from "../../../src/normalize/education/find-education.ts";
import { findEmploymentTypes } from "../../../src/normalize/employment-type/find-employment-types.ts";
import { findExperience } from "../../../src/normalize/experience/find-experience.ts";
import { detectLanguage } from "../../../src/normalize/language/detect-language.ts";
import { findCountries } from "../../../src/normalize/location/find-countries.ts";
import { findRemote } from "../../../src/normalize/remote/find-remote.ts";
import { findSeniority } from "../../../src/normalize/seniority/find-seniority.ts";
import { findStatus } from "../../../src/normalize/status/find-status.ts";
import { growthOf } from "../../support/cpu-growth.ts";

const options = { language: "en", referenceDate: "2024-05-15" };
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findDatePosted: (text) => findDatePosted(text, options),
  findDeadline: (text) => findDeadline(text, options),
  findEducation: (text) => findEducation(text, options),
  findEmploymentTypes: (text) => findEmploymentTypes(text, options),
  findExperience: (text) => findExperience(text, options),
  detectLanguage,
  findCountries,
  findRemote: (text) => findRemote(text, options),
  findSeniority: (text) => findSeniority(text, options),
  findStatus: (text) => findStatus(text, options),
};
const units = [
  "a",
  " ",
  "1",
  "\n",
  "deadline ",
  "by apply ",
  "posted ",
  "3 days ago ",
  "remote on site ",
  "if closed ",
  "3 years experience ",
  "full time ",
];

describe.each(Object.keys(readers))("%s", (name) => {
  const read = readers[name] ?? (() => undefined);

  it.each(units)("takes time in proportion to 32 KB of %j", (unit) => {
    // Eight times the text: linear costs 8, quadratic 64.
    expect(growthOf(read, { unit, from: 4_000, times: 8 })).toBeLessThan(28);
  });

  it.each([["\u0000\ud800 remote \udfff 3 days ago"], ["İİİ full-time İ"], ["\ufffd\u202e1 May 2024"]])(
    "reads broken text without a crash: %j",
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );
});
