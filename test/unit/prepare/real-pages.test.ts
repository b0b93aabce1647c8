import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";

const pages = [
  {
    file: "18f-tts-tts-engineer.html",
    facts: [
      "# Technology Transformation Services Engineer (IT Specialist)",
      "GS-14-15 Engineer (IT Specialist)",
      "Grade GS-14 | Grade GS-15",
      "- Technical skills to tackle engineering problems",
      "Washington, DC; San Francisco, CA; Chicago, IL; New York, NY; Virtual (100% Remote)",
    ],
  },
  {
    file: "18f-tts-login-security-secops-apr2023.html",
    facts: [
      "# Login.gov: Security Engineer Technical Expert - Security Operations",
      "Location: Anywhere in the U.S. (remote)",
      "Salary range: GS-15 ($136,908 to $183,500)",
      "Supervisory status: Non-Supervisory",
      "Work schedule: Full time.",
    ],
  },
  {
    file: "18f-tts-bucket-18f-chapter-directors.html",
    facts: [
      "# 18F Chapter Directors",
      "Washington, DC; San Francisco, CA; Chicago, IL; New York, NY; Virtual (100% Remote)",
      "GS-15 Step 1 - $128,078 to GS-15 Step 10 $172,500",
    ],
  },
];

const read = (file: string) =>
  prepare(
    { content: readFileSync(new URL(`../../fixtures/prepare/${file}`, import.meta.url)), contentType: "text/html" },
    { maxContentBytes: 20_000_000 },
  );

describe.each(pages)("$file", ({ file, facts }) => {
  const document = read(file);

  it("keeps its facts", () => {
    for (const fact of facts) expect(document.text).toContain(fact);
  });

  it("loses its menu, scripts and page footer", () => {
    expect(document.text).not.toMatch(/How we hire|Sign up for job alerts|googletagmanager|No FEAR Act/);
    expect(new Set(document.removed.map(({ reason }) => reason))).toEqual(new Set(["comment", "script", "form", "navigation", "footer"]));
  });

  it("is much less than its source, in UTF-8, with its language and title", () => {
    expect(document.text.length).toBeLessThan(document.source.length * 0.6);
    expect(document).toMatchObject({ format: "html", charset: "utf-8", language: "en-US", warnings: [] });
    expect(document.pageTitle).toContain("Join the Technology Transformation Services");
  });

  it("shows each fact in the source", () => {
    for (const fact of facts) {
      const words = /[A-Z][\w.]+ \w+/.exec(fact)?.[0] ?? fact;
      const start = document.text.indexOf(fact) + fact.indexOf(words);
      const range = sourceRange(document, { start, end: start + words.length });
      const shown = document.source
        .slice(range.start, range.end)
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      expect(shown).toBe(words);
    }
  });
});
