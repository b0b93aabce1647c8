import type { LanguageWords } from "./language-words.ts";

export const en: LanguageWords = {
  code: "en",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
