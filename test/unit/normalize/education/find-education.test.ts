import { describe, expect, it } from "vitest";
import { findEducation } from "../../../../src/normalize/education/find-education.ts";

describe("findEducation", () => {
  it.each([
    ["en", "High school diploma or GED", "high school"],
    ["en", "Associate's degree", "associate degree"],
    ["en", "Bachelor’s degree in Computer Science", "bachelor degree"],
    ["en", "B.S. or M.S. in engineering", "bachelor degree,postgraduate degree"],
    ["en", "PhD preferred", "postgraduate degree"],
    ["en", "No degree required", "no requirements"],
    ["fr", "Bac+5, école d'ingénieur", "postgraduate degree"],
    ["fr", "BTS ou DUT", "associate degree"],
    ["fr", "Licence professionnelle", "bachelor degree"],
    ["de", "Abgeschlossenes Studium der Informatik", "bachelor degree"],
    ["de", "Abgeschlossene Berufsausbildung", "professional certificate"],
    ["de", "Abitur", "high school"],
    ["es", "Licenciatura en Derecho", "bachelor degree"],
    ["es", "Máster o doctorado", "postgraduate degree"],
    ["nl", "HBO werk- en denkniveau", "bachelor degree"],
    ["nl", "MBO diploma", "professional certificate"],
    ["sv", "Kandidatexamen", "bachelor degree"],
    ["sv", "Gymnasieexamen", "high school"],
    ["sv", "Civilingenjörsexamen", "postgraduate degree"],
    ["nb", "Bachelorgrad", "bachelor degree"],
    ["nb", "Fagbrev", "professional certificate"],
    ["nb", "Mastergrad i økonomi", "postgraduate degree"],
    ["cs", "Středoškolské vzdělání s maturitou", "high school"],
    ["cs", "Vysokoškolské vzdělání", "postgraduate degree"],
    ["sk", "Stredoškolské vzdelanie", "high school"],
    ["sk", "Vysokoškolské vzdelanie", "postgraduate degree"],
    ["pl", "Wykształcenie wyższe", "bachelor degree"],
    ["pl", "Wykształcenie średnie", "high school"],
    ["zh", "本科及以上学历", "bachelor degree"],
    ["zh", "大专以上", "associate degree"],
    ["zh", "学历不限", "no requirements"],
    ["ja", "大卒以上", "bachelor degree"],
    ["ja", "学歴不問", "no requirements"],
    ["ko", "학사 이상", "bachelor degree"],
    ["ko", "학력무관", "no requirements"],
  ])("reads %s: %s", (language, text, values) => {
    const read = findEducation(text, { language }).map((reading) => reading.value);
    expect(read.join(",")).toBe(values);
  });

  it.each([["Certified Scrum Master"], ["Master data management"], ["Teach high school students"]])("sees no degree in %s", (text) => {
    expect(findEducation(text, { language: "en" })).toEqual([]);
  });

  it("gives the line that says so", () => {
    const text = "You have:\n- A bachelor's degree in law or equivalent\n- Patience";
    const [reading] = findEducation(text, { language: "en" });
    expect(text.slice(reading?.statement.start, reading?.statement.end)).toBe("- A bachelor's degree in law or equivalent");
  });

  it.each(["You report to Dr. Smith, PhD", "You will report to Jane Smith, MBA.", "Your mentor: Prof. Ann B. Lee, PhD"])(
    "takes no degree behind somebody's name for one that is asked: %s",
    (text) => {
      expect(findEducation(text, { language: "en" })).toEqual([]);
    },
  );

  it("believes a degree behind a field", () => {
    expect(findEducation("Degree in Computer Science, PhD preferred", { language: "en" }).map(({ value }) => value)).toContain(
      "postgraduate degree",
    );
  });
});
