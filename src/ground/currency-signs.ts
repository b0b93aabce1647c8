/** Which currencies a sign or a word may mean. One code: the sign proves it by itself. */
export const currencySigns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "€": ["EUR"],
    "£": ["GBP"],
    "¥": ["JPY", "CNY"],
    "￥": ["JPY", "CNY"],
    "₹": ["INR"],
    "₩": ["KRW"],
    "₪": ["ILS"],
    "₺": ["TRY"],
    "₽": ["RUB"],
    "₴": ["UAH"],
    "₫": ["VND"],
    "฿": ["THB"],
    "₱": ["PHP"],
    "₦": ["NGN"],
    $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "BRL", "ARS", "CLP", "COP"],
    "＄": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"],
    us$: ["USD"],
    $us: ["USD"],
    ca$: ["CAD"],
    c$: ["CAD"],
    cad$: ["CAD"],
    a$: ["AUD"],
    au$: ["AUD"],
    nz$: ["NZD"],
    s$: ["SGD"],
    hk$: ["HKD"],
    mx$: ["MXN"],
    nt$: ["TWD"],
    r$: ["BRL"],
    kr: ["SEK", "NOK", "DKK", "ISK"],
    kronor: ["SEK"],
    kroner: ["NOK", "DKK"],
    tkr: ["SEK", "NOK", "DKK"],
    kč: ["CZK"],
    kc: ["CZK"],
    zł: ["PLN"],
    zl: ["PLN"],
    złotych: ["PLN"],
    ft: ["HUF"],
    lei: ["RON"],
    fr: ["CHF"],
    sfr: ["CHF"],
    rs: ["INR", "PKR", "LKR"],
    rm: ["MYR"],
    r: ["ZAR"],
    euro: ["EUR"],
    euros: ["EUR"],
    eur: ["EUR"],
    teur: ["EUR"],
    "t€": ["EUR"],
    lpa: ["INR"],
    元: ["CNY", "TWD", "HKD"],
    人民币: ["CNY"],
    円: ["JPY"],
    원: ["KRW"],
    万円: ["JPY"],
    만원: ["KRW"],
    dollars: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
    dollar: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
    pounds: ["GBP"],
    rupees: ["INR", "PKR", "LKR"],
    korun: ["CZK"],
    yen: ["JPY"],
    francs: ["CHF"],
    franken: ["CHF"],
  }),
);

/** Signs of one currency that are also letters of a language: they prove it only where the page shows the country. */
export const letterSigns: ReadonlySet<string> = new Set(["r"]);

/** Codes of ISO 4217 that postings use, and that are no word of a supported language in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR " +
    "NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR RMB"
  ).split(" "),
);

/** What a currency is called when it is no code: "RMB" is CNY. */
export const currencyAliases: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["CDN", "CAD"],
]);
