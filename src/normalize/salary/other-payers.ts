import { languages } from "../../languages/languages.ts";
import { hasUnspaced } from "./phrase-pattern.ts";

/** What says that others than the applicant's employer pay: "customers pay", "Mieter zahlen", "客户支付". */
export const otherPayers: readonly string[] = languages.flatMap(({ salary: { payers, paying } }) =>
  payers.flatMap((payer) => paying.map((verb) => (hasUnspaced(payer) ? `${payer}${verb}` : `${payer} ${verb}`))),
);
