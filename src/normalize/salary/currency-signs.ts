import { words } from "../../languages/words.ts";

/** Signs that several currencies share. The country or the language tells which is meant, or nothing does. */
export type SharedSign = "dollar" | "krone" | "yen-yuan" | "yuan" | "wan" | "old-wan" | "rupee" | "franc" | "rand" | "peso";

/** What a sign says: an ISO 4217 code, or the family that shares it. */
export type CurrencySign = { readonly code: string } | { readonly shared: SharedSign };

const ownSigns: Readonly<Record<string, string>> = {
  USD: "us$ | usd$ | $us | $usd | $ us | $ usd | us-$ | us dollars | us dollar | u.s. dollars | 美元 | 美金 | 달러",
  CAD: "c$ | ca$ | cad$ | cdn$ | can$ | $ca | $cad | $can | $cdn | $ ca | $ can | $ cad | $ cdn | cdn | canadian dollars | dollars canadiens",
  AUD: "a$ | au$ | aud$ | $au | $aud | $ aud",
  NZD: "nz$ | nzd$ | $nz | $ nzd",
  SGD: "s$ | sg$ | sgd$ | 新币",
  HKD: "hk$ | hkd$ | 港币 | 港元 | 港幣",
  TWD: "nt$ | ntd | nt | 新台币 | 新台幣 | 台币 | 台幣",
  BRL: "r$",
  MXN: "mx$ | mex$ | mxn$",
  EUR: "€ | €uro | eur. | euro | euros | eura | eurů | euri | euroa | evro | t€ | teur | keur | 欧元 | 歐元 | ユーロ | 유로",
  GBP: "£ | gbp£ | £gbp | pounds sterling | 英镑 | 英鎊",
  PLN: "zł | zl | złotych | złote | złoty",
  CZK: "kč | kc | korun českých",
  JPY: "円 | yen | 日元 | 日圓 | 엔",
  CNY: "rmb | 人民币 | 人民幣 | yuan | cn¥ | rmb¥ | 元人民币",
  KRW: "₩ | 원 | won",
  INR: "₹",
  CHF: "sfr | sfr. | schweizer franken",
  MYR: "rm",
  PHP: "₱",
  THB: "฿ | baht",
  VND: "₫ | vnđ",
  TRY: "₺",
  ILS: "₪ | nis",
  UAH: "₴ | грн",
  RUB: "₽ | руб | руб.",
  HUF: "ft | forint",
  RON: "lei",
  BGN: "лв | лв.",
  NGN: "₦",
};

const sharedSigns: Readonly<Record<SharedSign, string>> = {
  dollar: "$ | dollars | dollar | dólares",
  krone: "kr | kr. | kr: | kronor | kroner | krona | tkr | :- | korun | korún | koruna | koruny",
  "yen-yuan": "¥",
  // "15-25万": Chinese or Japanese money.
  wan: "",
  // "15-25萬": of Taiwan, Hong Kong or, with 億, Japan.
  "old-wan": "",
  yuan: "元 | 块 | 圓",
  rupee: "rs | rs. | rupees | rupee",
  franc: "fr. | franken | francs",
  rand: "r",
  peso: "pesos",
};

/** Signs and names of currencies in lower case, some with a thousand in them ("k€"). ISO codes are known apart from these. */
export const currencySigns: ReadonlyMap<string, CurrencySign> = new Map([
  ...Object.entries(ownSigns).flatMap(([code, list]) => words(list).map((sign): [string, CurrencySign] => [sign, { code }])),
  ...Object.entries(sharedSigns).flatMap(([family, list]) =>
    // The keys are those of the record above.
    words(list).map((sign): [string, CurrencySign] => [sign, { shared: family as SharedSign }]),
  ),
]);

/** Signs that only stand before an amount: after a number they mean something else ("6 r"). */
export const leadingOnly: ReadonlySet<string> = new Set(["r", "rm", "rs", "nt", "s$", "c$", "a$"]);
