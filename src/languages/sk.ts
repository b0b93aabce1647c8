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
  salary: {},
  work: {},
};
