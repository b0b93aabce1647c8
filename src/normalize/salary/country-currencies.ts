import { words } from "../../languages/words.ts";

const euroArea =
  "AT | BE | BG | CY | DE | EE | ES | FI | FR | GR | HR | IE | IT | LT | LU | LV | MT | NL | PT | SI | SK | AD | MC | ME | SM | VA | XK";
const others =
  "US USD | PR USD | EC USD | SV USD | PA USD | CA CAD | AU AUD | NZ NZD | SG SGD | HK HKD | TW TWD | MO MOP | CN CNY | JP JPY | KR KRW | IN INR | PK PKR | LK LKR | NP NPR | " +
  "GB GBP | CH CHF | LI CHF | SE SEK | NO NOK | DK DKK | IS ISK | CZ CZK | PL PLN | HU HUF | RO RON | RS RSD | UA UAH | TR TRY | RU RUB | IL ILS | AE AED | SA SAR | QA QAR | " +
  "MX MXN | AR ARS | CL CLP | CO COP | UY UYU | PE PEN | BR BRL | CR CRC | DO DOP | GT GTQ | JM JMD | TT TTD | BS BSD | BB BBD | BZ BZD | BM BMD | FJ FJD | NA NAD | ZA ZAR | " +
  "NG NGN | KE KES | EG EGP | MA MAD | TN TND | GH GHS | SN XOF | CI XOF | CM XAF | MU MUR | PH PHP | TH THB | VN VND | MY MYR | ID IDR | BD BDT | KZ KZT | GE GEL | AM AMD";

/**
 * Legal tender by ISO 3166-1 alpha-2 country code, for the countries with most postings. From ISO 4217's list of
 * countries; Bulgaria is in the euro area since 2026.
 */
export const countryCurrencies: ReadonlyMap<string, string> = new Map([
  ...words(euroArea).map((country): [string, string] => [country, "EUR"]),
  ...words(others).map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]),
]);
