/** What a value is looked up as, by means of this file alone: the library's own proof is what the tests judge. */
export type ProvableKind = "name" | "amount" | "date" | "literal";

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&[a-z]+;|<[^>]*>|[^\p{L}\p{N}]+/gu, "");

/** Whether a value stands on a page in some spelling. Crude on purpose: it lets more through than the library does. */
export function standsOnPage(page: string, { value, kind }: { readonly value: string | number; readonly kind: ProvableKind }): boolean {
  switch (kind) {
    case "name":
      return plain(page).includes(plain(String(value)));
    case "literal":
      return page.includes(String(value)) || page.includes(String(value).replace(/\/$/, ""));
    case "amount":
      return holdsAmount(page, Number(value));
    case "date":
      return holdsDate(page, String(value));
  }
}

function holdsAmount(page: string, amount: number): boolean {
  const digits = page.replace(/(?<=\d)[.,'\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  const forms = [String(amount), String(amount / 1000), String(amount / 10_000)];
  return forms.some((form) => new RegExp(`(?<!\\d)${form.replace(".", "[.,]")}(?!\\d)`).test(digits));
}

function holdsDate(page: string, date: string): boolean {
  const [year = "", , day = ""] = date.split("-");
  return (page.includes(year) || page.includes(year.slice(2))) && page.includes(String(Number(day)));
}
