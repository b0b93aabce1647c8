import { matchAt } from "./match-at.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";

const countedThings = [
  "employees",
  "people",
  "users",
  "customers",
  "clients",
  "companies",
  "members",
  "miles",
  "km",
  "kg",
  "mitarbeiter*",
  "salariés",
  "collaborateurs",
  "empleados",
  "medewerkers",
  "anställda",
  "ansatte",
  "zaměstnanců",
  "pracowników",
  "人",
  "名",
  "명",
  "个",
  "社",
];

const counted = new RegExp(` ?${phrasePattern([...allWords("hour", "day", "week", "month", "year"), ...countedThings])}`, "uy");

/** Whether a number that ends here counts something: "40 hours", "3 años", "500 employees". */
export function isCount(folded: string, end: number): boolean {
  return matchAt(counted, folded, end) !== null;
}
