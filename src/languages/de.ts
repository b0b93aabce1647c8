import type { LanguageWords } from "./language-words.ts";

export const de: LanguageWords = {
  code: "de",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
