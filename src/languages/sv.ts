import type { LanguageWords } from "./language-words.ts";

export const sv: LanguageWords = {
  code: "sv",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
