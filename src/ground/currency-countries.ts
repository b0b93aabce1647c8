/** What shows that a page is about a country that pays in a currency whose sign others share. */
export interface CurrencyCountry {
  /** In the text, as written. */
  readonly text: RegExp;
  /** Tags of the page's language. */
  readonly language: RegExp;
  /** The end of the page's host. */
  readonly host: RegExp;
}

const states =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC";
const stateNames =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|" +
  "Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|" +
  "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|" +
  "Wisconsin|Wyoming|Los Angeles|San Francisco|Chicago|Boston|Seattle";
const provinces =
  "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Québec|Quebec|Saskatchewan|Toronto|Vancouver|Montréal|Montreal|Ottawa|Calgary";

const never = /^\b$/;
const country = (parts: Partial<CurrencyCountry>): CurrencyCountry => ({ text: never, language: never, host: never, ...parts });

/** By ISO 4217 code. A currency without an entry is proved by its code or by a sign of its own. */
export const currencyCountries: ReadonlyMap<string, CurrencyCountry> = new Map([
  [
    "USD",
    country({
      text: new RegExp(
        `\\bUnited States\\b|\\bU\\.S\\.|\\bUSA?\\b|, ?(?:${states})\\b(?!\\p{L})|\\b(?:${stateNames})\\b|\\b40[13]\\s?\\(?[kb]\\b|\\bUSD\\b|US\\$`,
        "u",
      ),
      language: /^en-us$/i,
      host: /\.(?:gov|mil|us)$/,
    }),
  ],
  [
    "CAD",
    country({
      text: new RegExp(`\\bCanad|\\b(?:${provinces})\\b|, ?(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)\\b|\\bCAD\\b|CA?\\$`, "u"),
      language: /-ca$/i,
      host: /\.ca$/,
    }),
  ],
  [
    "AUD",
    country({
      text: /\bAustralia|\b(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|NSW|QLD)\b|\bAUD\b|AU?\$/,
      language: /-au$/i,
      host: /\.au$/,
    }),
  ],
  ["NZD", country({ text: /\bNew Zealand|\b(?:Auckland|Wellington|Christchurch|Aotearoa)\b|\bNZD\b/, language: /-nz$/i, host: /\.nz$/ })],
  ["SGD", country({ text: /\bSingapore|\bSGD\b/, language: /-sg$/i, host: /\.sg$/ })],
  ["HKD", country({ text: /\bHong Kong|\bHKD\b|香港/, language: /-hk$/i, host: /\.hk$/ })],
  ["TWD", country({ text: /\bTaiwan|\bTaipei|台灣|台湾|台北/, language: /-tw$/i, host: /\.tw$/ })],
  ["MXN", country({ text: /\bM[ée]xico|\bMXN\b/, language: /-mx$/i, host: /\.mx$/ })],
  ["ARS", country({ text: /\bArgentina|Buenos Aires/, language: /-ar$/i, host: /\.ar$/ })],
  ["CLP", country({ text: /\bChile\b/, language: /-cl$/i, host: /\.cl$/ })],
  ["COP", country({ text: /\bColombia|Bogot[áa]/, language: /-co$/i, host: /\.com?\.co$/ })],
  ["BRL", country({ text: /\bBra[sz]il/, language: /-br$/i, host: /\.br$/ })],
  ["SEK", country({ text: /\bSverige|\bSweden|\bsvensk|\b(?:Stockholm|Göteborg|Malmö)\b/, language: /^sv\b/i, host: /\.se$/ })],
  [
    "NOK",
    country({
      text: /\bNorge|\bNoreg|\bNorway|\bnorsk|\b(?:Oslo|Bergen|Trondheim|Stavanger)\b/,
      language: /^(?:nb|nn|no)\b/i,
      host: /\.no$/,
    }),
  ],
  ["DKK", country({ text: /\bDanmark|\bDenmark|\bdansk|\b(?:København|Copenhagen|Aarhus)\b/, language: /^da\b/i, host: /\.dk$/ })],
  ["ISK", country({ text: /\bIceland|\bÍsland|Reykjav/, language: /^is\b/i, host: /\.is$/ })],
  ["JPY", country({ text: /日本|東京|\bJapan|\bTokyo/, language: /^ja\b/i, host: /\.jp$/ })],
  ["CNY", country({ text: /中国|北京|上海|深圳|广州|杭州|\bChina\b|\bBeijing|\bShanghai/, language: /^zh(?!-(?:tw|hk))/i, host: /\.cn$/ })],
  [
    "INR",
    country({
      text: /\bIndia\b|\b(?:Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Pune|Chennai|Gurgaon|Noida)\b/,
      language: /-in$/i,
      host: /\.in$/,
    }),
  ],
  ["ZAR", country({ text: /\bSouth Africa|\b(?:Johannesburg|Cape Town|Pretoria|Durban|Gauteng)\b/, language: /-za$/i, host: /\.za$/ })],
  ["PKR", country({ text: /\bPakistan|\b(?:Karachi|Lahore|Islamabad)\b/, language: /-pk$/i, host: /\.pk$/ })],
  ["LKR", country({ text: /\bSri Lanka|\bColombo\b/, language: /-lk$/i, host: /\.lk$/ })],
]);
