import type { LanguageWords } from "./language-words.ts";

export const nl: LanguageWords = {
  code: "nl",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
