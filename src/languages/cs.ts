import type { LanguageWords } from "./language-words.ts";

export const cs: LanguageWords = {
  code: "cs",
  gate: {},
  labels: {},
  dates: {},
  salary: {},
  work: {},
};
