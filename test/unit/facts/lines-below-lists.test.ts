import { expect, it } from "vitest";
import { createExtractor } from "../../../src/create-extractor.ts";

const page = (profile: string): string =>
  `<h1>Koch (m/w/d)</h1><p>Arbeitgeber: Adler GmbH</p><p>Ort: Bonn</p><h2>Ihre Aufgaben</h2><ul><li>Sie kochen.</li><li>Sie planen.</li></ul><h2>Ihr Profil</h2>${profile}`;

it.each([
  [
    "a list of one entry ends with it",
    "<ul><li>Ausbildung als Koch</li></ul><p>Bewerbungsfrist: 30.11.2026</p><p>Jetzt bewerben</p>",
    ["Ausbildung als Koch"],
  ],
  ["a labelled fact is no entry of paragraphs", "<p>Ausbildung als Koch</p><p>Bewerbungsfrist: 30.11.2026</p>", ["Ausbildung als Koch"]],
  ["a labelled fact is no entry of lines", "Ausbildung als Koch<br>Erfahrung<br>Arbeitsort: Bonn", ["Ausbildung als Koch", "Erfahrung"]],
])("%s", async (_name, profile, requirements) => {
  await using extractor = createExtractor({ local: false });
  const { data } = await extractor.extract({ content: page(profile) });
  expect(data.requirements).toEqual(requirements);
});
