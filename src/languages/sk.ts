import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const sk: LanguageWords = {
  code: "sk",
  gate: {},
  labels: {
    title: words("pozícia | názov pozície | pracovná pozícia | profesia | názov miesta | funkcia"),
    company: words("spoločnosť | firma | zamestnávateľ | názov firmy | názov spoločnosti | organizácia | klient"),
    location: words(
      `miesto výkonu práce | miesto práce | lokalita | miesto | pracovisko | mesto | región | adresa pracoviska | miesto výkonu | kraj | kde`,
    ),
    workplace: words("práca z domu | home office | forma práce | práca na diaľku"),
    employmentType: words(
      `druh pracovného pomeru | úväzok | pracovný pomer | typ úväzku | typ pracovného pomeru | typ zmluvy | forma spolupráce | pracovný úväzok | pracovný čas | druh úväzku | typ spolupráce | zmluva | trvanie pracovného pomeru`,
    ),
    salary:
      words(`mzda | plat | základná zložka mzdy | platové podmienky | odmena | mzdové podmienky | ponúkaný plat | mzda (brutto) | platové podmienky (brutto) | základná zložka mzdy (brutto) | hrubá mzda | finančné ohodnotenie | hodinová mzda |
      platová trieda | sadzba`),
    experience: words("prax | skúsenosti | požadovaná prax | počet rokov praxe | dĺžka praxe"),
    education: words("vzdelanie | požadované vzdelanie | minimálne vzdelanie | pozícii vyhovujú uchádzači so vzdelaním | stupeň vzdelania"),
    seniority: words("seniorita | úroveň | úroveň pozície"),
    datePosted: words("zverejnené | dátum zverejnenia | pridané | publikované | aktualizované | dátum pridania | zadané"),
    validThrough: words(
      `uzávierka | uzávierka prihlášok | ponuka platí do | termín podania žiadostí | výberové konanie do | platnosť do | termín ukončenia výberového konania | dátum uzávierky | prihlášky do | platí do | uzávierka ponuky`,
    ),
    apply: words("reagovať na ponuku | životopis posielajte na | ako sa prihlásiť | reagovať | poslať životopis | odpovedať na ponuku"),
    identifier: words("referenčné číslo | id ponuky | číslo ponuky | id | kód pozície | id pozície"),
    skills: words("zručnosti | technológie | znalosti | technické zručnosti"),
    responsibilities:
      words(`náplň práce | pracovná náplň | popis práce | čo budete robiť | hlavné činnosti | úlohy | čo ťa čaká | čo vás čaká | zodpovednosti | náplň práce, právomoci a zodpovednosti | čo budeš robiť | právomoci a zodpovednosti | zodpovednosť |
      vaša náplň práce | čo bude vašou náplňou | tvoja náplň práce | hlavné úlohy | vaše úlohy | pracovné činnosti | opis práce | čo bude tvojou úlohou`),
    requirements:
      words(`požiadavky | požadujeme | čo požadujeme | požiadavky na zamestnanca | očakávame | čo očakávame | profil | kvalifikácia | váš profil | kvalifikačné predpoklady | osobnostné predpoklady | osobnostné predpoklady a zručnosti | predpoklady |
      koho hľadáme | naše požiadavky | od teba očakávame | výhodou | čo od teba očakávame | tvoj profil | čo od vás očakávame | =vzdelanie | =prax | =skúsenosti | počítačové znalosti | jazykové znalosti | oceníme | uvítame |
      znalosti a zručnosti | hľadáme | čo potrebuješ`),
    benefits:
      words(`ponúkame | čo ponúkame | výhody | benefity | zamestnanecké výhody | zamestnanecké výhody, benefity | čo vám ponúkame | naše benefity | čo získate | na čo sa môžete tešiť | prečo k nám | čo ti ponúkame | firemné benefity |
      na čo sa môžeš tešiť | môžete sa tešiť | iné výhody`),
    otherLabels:
      words(`oddelenie | odbor | kontakt | telefón | termín nástupu | nástup | kontaktná osoba | počet miest | jazyky | vodičský preukaz | dátum nástupu | e-mail | email | web | jazykové znalosti | odvetvie | počet voľných miest | adresa |
      vzdelanie v odbore`),
    otherHeadings:
      words(`o nás | o spoločnosti | o firme | kto sme | informácie o pracovnom mieste | informácie o spoločnosti | popis pozície | kariéra | kontakt | výberové konanie | informácie o výberovom konaní | ďalšie informácie |
      stručná charakteristika spoločnosti | voľné miesta | pracovné ponuky | pracovná ponuka | ponuka práce | doplňujúce informácie | o pozícii | popis | úvod | menu | hľadať | prihlásiť | podobné ponuky | náš tím | inzerujúca spoločnosť |
      adresa spoločnosti | počet zamestnancov | mám záujem | požiadavky na uchádzača | ochrana osobných údajov | hlavná oblasť pôsobenia spoločnosti | základné informácie | informácie | zaujala vás ponuka | poznámka`),
    about: words("o spoločnosti | o firme | o | prečo | kariéra v | pracujte v"),
    notCompany: words(
      `nás | vás | tebe | pozícii | spoločnosti | firme | práci | ponuke | my | vy | ty | náš | naša | tím | kto | čo | je | to | firma | spoločnosť | klient | pre | do | v | na | sa | sme | klienta | pracovnom`,
    ),
    hiring: words("hľadá | prijme | obsadzuje | naberá | vyhlasuje | hľadajú | prijíma | vypisuje"),
    at: words("v | u | vo"),
    applyLink: words(
      `reagovať na ponuku | mám záujem | poslať životopis | odpovedať | prihlásiť sa na pozíciu | odoslať životopis | chcem túto prácu | poslať žiadosť`,
    ),
  },
  dates: {},
  salary: {
    pay: words(`
      mzda* | mzdy | mzdu | mzdou | mzdové | základná zložka mzdy | plat | platu | platom | platy | platové | odmena | odmeňovanie
      | odmenu | ohodnotenie | zárobok | výplata | hrubého | mesačný príjem | sadzba
    `),
    each: words("za | na | / | á"),
    hour: words("hodina | hodinu | hodiny | hodín | hod | hod. | h"),
    day: words("deň | dni | dní | md | manday"),
    week: words("týždeň | týždne | týždňov"),
    month: words("mesiac | mesiace | mesiacov | mes | mes."),
    year: words("rok | roky | rokov"),
    hourly: words("hodinová mzda | hodinová sadzba | hodinovo | brutto/hod"),
    daily: words("denne | denná sadzba | md"),
    weekly: words("týždenne"),
    monthly: words("mesačne | mesačný | mesačná | mesačná mzda"),
    yearly: words("ročne | ročný | ročná | ročná mzda"),
    from: words("od | minimálne | min. | aspoň | najmenej | viac ako | nad"),
    fromAfter: words("a viac | a vyššie | minimálne"),
    upTo: words("do | až | až do | maximálne | max. | najviac"),
    upToAfter: words("maximálne"),
    between: words("medzi | od | v rozmedzí | v rozpätí"),
    to: words("do | až | až do | a"),
    and: words("a | plus | s | alebo | vrátane"),
    gross: words("hrubého | hrubá | hrubá mzda | v hrubom | brutto | netto | čistého | cca | približne | okolo | fix"),
    bonus: words("bonus | bonusy | prémie | provízia | provízie | príplatok | príplatky | náborový | variabilná | 13. plat"),
    onTarget: words("ote"),
    equity: words("akcie | akcií | opcie"),
    perDiem: words("diéty | stravné"),
    allowance: words(`
      príspevok | príspevky | príspevku | stravné lístky | gastro | benefit* | cafeteria | multisport | vzdelávanie | rozpočet
      | rekreačný
    `),
    notPay: words(`
      obrat | obratom | obratu | tržby | tržieb | investície | investícií | cena | ceny | poplatok | poplatky | náklady | pokuta
      | kapitál | hodnota | zľava | nájom | výnosy | dotácia | zisk
    `),
    thousand: words("k | tis | tis. | tisíc"),
    million: words("m | mil | mil. | milión | milióna | miliónov | miliárd | mld"),
  },
  work: {},
};
