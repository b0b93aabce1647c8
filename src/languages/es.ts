import type { LanguageWords } from "./language-words.ts";

export const es: LanguageWords = {
  code: "es",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
