import type { LanguageWords } from "./language-words.ts";

export const ko: LanguageWords = {
  code: "ko",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
