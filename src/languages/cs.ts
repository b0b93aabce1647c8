import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const cs: LanguageWords = {
  code: "cs",
  gate: {},
  labels: {
    title: words("pozice | název pozice | pracovní pozice | profese | název práce | funkce | název místa"),
    company: words("společnost | firma | zaměstnavatel | název firmy | název společnosti | organizace | instituce | klient"),
    location: words(
      `místo výkonu práce | lokalita | místo | místo práce | pracoviště | město | region | adresa pracoviště | místo výkonu | působiště | místo pracoviště | kraj | kde | lokality`,
    ),
    workplace: words("práce z domova | home office | forma práce | možnost práce z domova | práce na dálku"),
    employmentType:
      words(`typ úvazku | úvazek | pracovní úvazek | typ smlouvy | pracovní poměr | druh pracovního poměru | typ pracovního poměru | typ spolupráce | forma spolupráce | smluvní vztah | délka pracovního poměru | typ pracovního vztahu | směnnost |
      pracovněprávní vztah | druh úvazku | pracovní doba | smlouva | typ smluvního vztahu`),
    salary: words(
      `mzda | plat | odměna | platové podmínky | mzdové rozpětí | hrubá mzda | nabízený plat | finanční ohodnocení | platová třída | hodinová mzda | měsíční mzda | odměňování | plat od | mzda od | výplata | sazba`,
    ),
    experience: words("praxe | zkušenosti | požadovaná praxe | délka praxe"),
    education: words("vzdělání | požadované vzdělání | minimální vzdělání | dosažené vzdělání | stupeň vzdělání"),
    seniority: words("seniorita | úroveň | úroveň pozice"),
    datePosted: words(
      `zveřejněno | datum zveřejnění | publikováno | přidáno | vloženo | vyvěšeno | aktualizováno | datum vložení | zadáno`,
    ),
    validThrough: words(
      `uzávěrka | termín podání přihlášek | uzávěrka přihlášek | přihlášky do | platnost do | datum uzávěrky | nabídka platí do | lhůta pro podání přihlášek | přihlásit se do | termín pro podání přihlášky | platí do | do kdy se přihlásit`,
    ),
    apply: words(
      `přihlášky | reagovat | životopis zasílejte na | jak se přihlásit | odpovědět na nabídku | přihlásit se | kontakt pro zaslání životopisu`,
    ),
    identifier: words("referenční číslo | číslo nabídky | id pozice | číslo jednací | kód pozice | č. j. | id nabídky | referenční kód"),
    skills: words("dovednosti | technologie | znalosti | technické dovednosti"),
    responsibilities:
      words(`náplň práce | pracovní náplň | co budete dělat | popis práce | hlavní činnosti | úkoly | co vás čeká | co tě čeká | odpovědnosti | vaše náplň práce | popis pracovní náplně | zodpovědnosti | co bude vaší náplní | tvoje náplň práce |
      co budeš dělat | co bude tvým úkolem | za co budete zodpovídat | charakteristika práce | pracovní činnosti | co u nás budete dělat | náplní práce | vaše role | odpovědnost | hlavní úkoly | co bude vaším úkolem | zodpovědnost`),
    requirements:
      words(`požadavky | požadujeme | co požadujeme | požadavky na uchazeče | profil | co očekáváme | očekáváme | kvalifikace | váš profil | co od vás očekáváme | kvalifikační předpoklady | předpoklady | koho hledáme | co byste měli mít |
      tvůj profil | naše požadavky | co potřebujete | co od tebe očekáváme | výhodou | jaké máme požadavky | hledáme | co bys měl | oceníme | =praxe | =vzdělání | =zkušenosti | co by sis měl přinést | předpokládáme | kvalifikační požadavky |
      znalosti a dovednosti | vítáno | uvítáme | dovednosti`),
    benefits:
      words(`nabízíme | co nabízíme | výhody | benefity | zaměstnanecké výhody | co vám nabízíme | naše benefity | co za to | co od nás získáte | co získáte | na co se můžete těšit | co ti nabídneme | proč k nám | firemní benefity |
      co vám nabídneme | proč pracovat u nás | těšit se můžete | na co se můžeš těšit | můžete se těšit | co ti nabízíme | nabídka benefitů`),
    otherLabels:
      words(`oddělení | obor | kontakt | telefon | nástup | datum nástupu | kontaktní osoba | jazyky | počet míst | požadované jazyky | řidičský průkaz | termín nástupu | e-mail | email | web | jazykové znalosti | odvětví | nadřízený |
      možný termín nástupu | zařazeno | počet volných míst | adresa`),
    otherHeadings:
      words(`o nás | o společnosti | o firmě | kdo jsme | o pozici | popis pozice | volná místa | kariéra | kontakt | výběrové řízení | jak se přihlásit | přihláška | další informace | informace o pozici | informace o společnosti | nabídka práce |
      pracovní nabídka | pracovní nabídky | volné pozice | popis | doplňující informace | úvodní představení | představení společnosti | zaujala vás nabídka | mám zájem | odpovědět | úvod | menu | hledat | přihlásit | podobné nabídky |
      náš tým | ochrana osobních údajů | základní informace | údaje o pozici | detail pozice | informace | průběh výběrového řízení | zaujalo vás to | souhrn | poznámka | kdo jsme my`),
    about: words("o společnosti | o firmě | o | proč | kariéra v | pracujte v"),
    notCompany: words(
      `nás | vás | tobě | pozici | společnosti | firmě | práci | nabídce | my | vy | ty | naše | náš | tým | týmu | kdo | co | je | to | firma | společnost | ten | ta | klient | pro | do | v | na | se | jsme | klienta`,
    ),
    hiring: words("hledá | přijme | nabírá | vyhlašuje | přijímá | hledají | hledá vhodného | vypisuje"),
    at: words("v | u | ve"),
    applyLink: words(
      `odpovědět | reagovat na | mám zájem | přihlásit se na pozici | odeslat životopis | odeslat přihlášku | chci tuto práci | zareagovat | přihláška`,
    ),
  },
  dates: {},
  salary: {
    pay: words(`
      mzda* | mzdy | mzdu | mzdou | mzdové | mzdový | plat | platu | platem | platy | platové | platový | odměna | odměnu | odměny
      | ohodnocení | výdělek | výplata | hrubého | nástupní mzda | základní plat | sazba | hodinovka
    `),
    each: words("za | na | / | á"),
    hour: words("hodina | hodinu | hodiny | hodin | hod | hod. | h"),
    day: words("den | dny | dní | md | manday"),
    week: words("týden | týdny | týdnů | týdně"),
    month: words("měsíc | měsíce | měsíců | měs | měs."),
    year: words("rok | roky | roků | let"),
    hourly: words("hodinová mzda | hodinově | hodinová sazba | hodinovka | hod. mzda"),
    daily: words("denně | denní sazba | md"),
    weekly: words("týdně"),
    monthly: words("měsíčně | měsíční | měsíční mzda"),
    yearly: words("ročně | roční | roční mzda"),
    from: words("od | minimálně | min. | alespoň | nejméně | více než | přes"),
    fromAfter: words("a více | a výše | minimálně"),
    upTo: words("do | až | až do | maximálně | max. | nejvýše | až k"),
    upToAfter: words("maximálně"),
    between: words("mezi | od | v rozmezí"),
    to: words("do | až | - až | až do | a"),
    and: words("a | plus | s | nebo | včetně | a také"),
    gross: words("hrubého | hrubá | hrubé | hrubá mzda | brutto | netto | čistého | cca | přibližně | zhruba | kolem | fix"),
    bonus: words("bonus | bonusy | bonusu | prémie | provize | příplatek | příplatky | náborový | odměny až | 13. plat | 13. mzda"),
    onTarget: words("ote"),
    equity: words("akcie | akcií | opce"),
    perDiem: words("diety | stravné"),
    allowance: words(`
      příspěvek | příspěvky | příspěvku | stravenky | stravenkový | benefit* | cafeteria | kafetérie | flexi | multisport
      | penzijní | vzdělávání | rozpočet
    `),
    notPay: words(`
      obrat | obratem | obratu | tržby | tržeb | investice | investic | cena | ceny | cenu | poplatek | poplatky | náklady | pokuta
      | kapitál | hodnota | sleva | nájem | výnosy | dotace | zisk
    `),
    thousand: words("k | tis | tis. | tisíc | tisíce | tkč"),
    million: words("m | mil | mil. | milion | milionu | milionů | miliard | miliardy | mld"),
  },
  work: {},
};
