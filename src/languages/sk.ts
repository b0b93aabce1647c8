import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const sk: LanguageWords = {
  code: "sk",
  gate: {
    duties: words(`
      náplň práce | pracovná náplň | popis práce | popis pozície | popis pracovnej pozície | popis | čo budete robiť | čo budeš robiť | čo vás čaká | čo ťa čaká | čo ťa u nás čaká | vaše úlohy | tvoje úlohy | hlavné úlohy | zodpovednosti | vaše zodpovednosti | hlavné činnosti | o pozícii | vaša rola | tvoja rola | informácie o pracovnom mieste | náplň práce, právomoci a zodpovednosti | vašou úlohou bude | tvojou úlohou bude`),
    requirements: words(`
      požiadavky | požadujeme | naše požiadavky | čo požadujeme | požiadavky na zamestnanca | požiadavky na uchádzača | požiadavky na kandidáta | kvalifikačné predpoklady | predpoklady | váš profil | tvoj profil | koho hľadáme | čo od vás očakávame | čo od teba očakávame | očakávame | čo potrebujete | čo potrebuješ | vzdelanie | prax | znalosti | zručnosti | výhodou | výhodou je | osobnostné predpoklady | osobnostné predpoklady a zručnosti | pozícii vyhovujú uchádzači | počet rokov praxe | jazykové znalosti | ostatné znalosti | vodičský preukaz`),
    offers: words(`
      ponúkame | čo ponúkame | ponúkame vám | ponúkame ti | čo vám ponúkame | čo ti ponúkame | benefity | zamestnanecké výhody | zamestnanecké výhody, benefity | naše benefity | výhody | čo získate | čo získaš | mzda | plat | mzdové podmienky | mzdové podmienky (brutto) | prečo k nám | prečo pracovať u nás | na čo sa môžete tešiť | na čo sa môžeš tešiť | výberové konanie | informácie o výberovom konaní`),
    labels: words(`
      druh pracovného pomeru | typ pracovného pomeru | pracovný pomer | úväzok | typ úväzku | pracovný úväzok | druh zmluvy | mzda | plat | ponúkaný plat | základná zložka mzdy | mzdové podmienky | odmena | miesto práce | miesto výkonu práce | lokalita | pracovisko | nástup | termín nástupu | dátum nástupu | nástup od | uzávierka prihlášok | prihlášky do | požadované vzdelanie | vzdelanie | prax | pracovná oblasť | odbor | pracovný čas | zmennosť | počet miest | počet voľných miest | referenčné číslo | kontaktná osoba | kontakt | jazykové znalosti | pozícia | zamestnávateľ | dĺžka pracovného pomeru | dátum zverejnenia`),
    hiring: words(`
      hľadáme | hľadá | prijmeme | prijme | ponúkame prácu | ponúkame pozíciu | rozširujeme tím | do nášho tímu | do svojho tímu | pridajte sa | pridaj sa | staňte sa | staň sa | hľadáme nového | hľadáme novú | hľadáme kolegu | hľadáme kolegyňu | hľadáme posilu | posilu | voľné pracovné miesto | voľné miesto | voľná pozícia | ponuka práce | vyhlasuje výberové konanie | obsadzujeme | na pozíciu | na tejto pozícii | v tejto role | budete mať na starosti | budete zodpovedn* | budeš zodpovedn* | budete pracovať | budeš pracovať | nástup možný | nástup ihneď | pre nášho klienta | (m/ž) | m/ž | muž/žena`),
    candidate: words(`
      prax v | praxe v | prax na | prax min | rokov praxe | roky praxe | rok praxe | rokov skúseností | skúsenosti s | skúsenosť s | skúsenosti v | skúsenosť v | predchádzajúce skúsenost* | predchádzajúca skúsenosť | vzdelanie v odbore | stredoškolské vzdelanie | vysokoškolské vzdelanie | stredoškolské s maturitou | maturita | maturitou | vyučen* | znalosť | znalosť anglického jazyka | znalosť angličtiny | anglický jazyk | vodičský preukaz | vodičské oprávnenie | spoľahlivosť | precíznosť | samostatnosť | zodpovednosť | komunikatívnosť | komunikačné schopnosti | flexibilita | ochota | chuť učiť sa | chuť pracovať | bezúhonnosť | zdravotný preukaz | viete | vieš | máte | máš | ste | ovládate | výhodou | vhodné aj pre absolventov`),
    apply: words(`
      odpovedať na ponuku | odpovedať na inzerát | mám záujem | chcem pracovať | reagovať na ponuku | reagovať | poslať životopis | pošlite životopis | pošli životopis | pošlite nám | pošli nám | zašlite životopis | zasielajte | zašlite | životopis | životopisy | štruktúrovaný životopis | motivačný list | prihláška | prihlášky | v prípade záujmu | máte záujem | máš záujem | zaujala vás | zaujala ťa | kontaktujte nás | ozvite sa | ozvi sa | na e-mail | pohovor | osobný pohovor | uložiť ponuku | prihlásiť sa`),
    terms: words(`
      plný úväzok | skrátený úväzok | čiastočný úväzok | tpp | hlavný pracovný pomer | na dohodu | dohoda | brigáda | živnosť | szčo | na živnosť | doba neurčitá | dobu neurčitú | doba určitá | dobu určitú | eur/mesiac | eur / mesiac | eur/hod | eur/hod. | €/mesiac | €/hod | mesačne | za mesiac | brutto | v hrubom | hrubá mzda | dní dovolenky | dovolenka | stravné | stravné lístky | gastrolístky | príspevok na | 13. plat | prémie | bonusy | príplatky | multisport | home office | homeoffice | práca z domu | práca z domova | hybridná | zmenná prevádzka | dvojzmenná | trojzmenná | nepretržitá prevádzka | nočné zmeny | služobné auto | služobný automobil | absolvent | plat | mzda | práca | zamestnanie | internship, stáž`),
    occupations: words(`
      inžinier | inžinierka | vývojár | vývojárka | programátor | programátorka | manažér | manažérka | vedúci | vedúca | riaditeľ | riaditeľka | asistent | asistentka | špecialista | špecialistka | konzultant | konzultantka | technik | technička | analytik | analytička | koordinátor | koordinátorka | administrátor | účtovník | účtovníčka | referent | referentka | pracovník | pracovníčka | robotník | robotníčka | operátor | operátorka | skladník | skladníčka | vodič | vodička | kuchár | kuchárka | čašník | čašníčka | servírka | predavač | predavačka | pokladník | pokladníčka | obchodník | obchodný zástupca | zdravotná sestra | sestra | lekár | lekárka | učiteľ | učiteľka | opatrovateľ | opatrovateľka | elektrikár | zámočník | zvárač | mechanik | montér | inštalatér | murár | stolár | maliar | nastavovač | obrábač | upratovač | upratovačka | recepčný | recepčná | právnik | architekt | dizajnér |
      projektant | majster | nákupca | plánovač | tester | stážista | brigádnik | kaderník | kaderníčka | pekár | mäsiar | strážnik | farmaceut | lekárnik | terapeut | psychológ | poradca | bankár | zástupca | manager | developer | engineer`),
    closed: words(`
      ponuka už nie je aktuálna | ponuka nie je aktuálna | ponuka už nie je aktívna | ponuka práce už nie je | ponuka bola ukončená | ponuka bola stiahnutá | ponuka je neaktívna | ponuka vypršala | inzerát už nie je aktuálny | inzerát nie je aktuálny | inzerát už nie je aktívny | inzerát vypršal | inzerát bol ukončený | inzerát bol zmazaný | inzerát bol stiahnutý | inzerát už neexistuje | pozícia už nie je dostupná | pozícia už nie je aktuálna | pozícia je už obsadená | pozícia je obsadená | pozícia bola obsadená | pozícia už bola obsadená | pozícia bola uzavretá | pozícia už nie je otvorená | miesto je už obsadené | miesto je obsadené | miesto bolo obsadené | výberové konanie bolo ukončené | výberové konanie je ukončené | výberové konanie bolo uzavreté | prihlášky už neprijímame | termín na podanie prihlášok uplynul | nábor bol ukončený
      | platnosť ponuky skončila | platnosť ponuky vypršala | platnosť inzerátu skončila | ponuka už nie je platná`),
    conditions: words(`
      kým | až | ak | akonáhle | keď | pokiaľ | skôr`),
    results: words(`
      pracovných ponúk | pracovné ponuky | ponuky práce | nájdených | výsledky vyhľadávania | výsledky hľadania | všetky ponuky | voľné miesta | voľné pozície | voľné pracovné miesta | zobraziť ponuku | zobraziť detail | zobraziť všetky | zoradiť podľa | filtrovať | filter | ďalšia strana | predchádzajúca strana | ponuky e-mailom | uložiť vyhľadávanie | ďalšie ponuky | podobné ponuky | hľadať prácu | načítať ďalšie`),
    login: words(`
      prihláste sa | pre zobrazenie sa prihláste | pre pokračovanie sa prihláste | musíte sa prihlásiť | musíte byť prihlásen* | zabudnuté heslo | zabudli ste heslo | zapamätať si ma | nemáte účet | ešte nemáte účet | vytvorte si účet | iba pre členov | iba pre predplatiteľov | už máte účet`),
    robot: words(`
      nie som robot | overte, že ste človek | overenie, že ste človek | prístup odmietnutý | prístup zamietnutý | nezvyčajná prevádzka | bezpečnostná kontrola | kontrola prehliadača`),
    consent: words(`
      používame cookies | používame súbory cookie | prijať všetko | prijať všetky | prijať cookies | odmietnuť všetko | nastavenia cookies | skôr než budete pokračovať | súhlasím so všetkým`),
    script: words(`
      povoľte javascript | zapnite javascript | javascript je vypnut* | vyžaduje javascript | zapnúť javascript | načítava sa | načítavam | čakajte prosím`),
    missing: words(`
      stránka nenájdená | stránka nebola nájdená | stránka sa nenašla | stránka neexistuje | stránku sme nenašli | stránku sa nepodarilo nájsť | chyba 404 | požadovaná stránka | hľadaná stránka | späť na úvod | späť na hlavnú stránku | niečo sa pokazilo | nenájdené`),
    article: words(`
      publikované | zverejnené dňa | aktualizované | napísal | napísala | čas čítania | minút čítania | čítať viac | čítať ďalej | čítajte tiež | prečítajte si | komentáre | komentár | zdieľať článok | odoberať | newsletter | povedala | uviedla | tasr | sita | tlačová správa | kontakt pre médiá | obsah článku | záver | v tomto článku | tipy pre | ako napísať | trh práce | nezamestnanosť | prepúšťanie | podcast | foto: | zdroj: | kapitola | koľko zarába | priemerný plat | v priemere`),
    shop: words(`
      do košíka | pridať do košíka | vložiť do košíka | košík | skladom | na sklade | vypredané | doprava zadarmo | kúpiť teraz | s dph | bez dph | hodnotenia zákazníkov | recenzie | popis produktu | vyskúšať zadarmo | vrátenie tovaru`),
    otherTitles: words(
      `vzor životopisu | šablóna životopisu | vzor inzerátu | priemerný plat | na prenájom | prenájom bytu | opis profesie`,
    ),
    otherwise: words(`
      ingrediencie | suroviny | predhrejte | rúru | porcie | porcií | prenájom | nájomné | kaucia | podlahová plocha | úžitková plocha | m² | prenajímateľ | študijný program | kredity | školné | prijímacie konanie | prihláška na štúdium | vstupenky | vstupné | program podujatia | rečníci | miesto konania | verejné obstarávanie | verejný obstarávateľ | súťažné podklady | lehota na predkladanie | dobrovoľník | dobrovoľníci | dobrovoľníctvo | darujte | pracoval som | pracovala som | moje skúsenosti | o mne | registrovaný | vlákno | citovať | štipendium | dotácia | príznaky | úver | pôžička | kurz | kurzu | osvedčenie`),
  },
  labels: {
    title: words("pozícia | názov pozície | pracovná pozícia | profesia | názov miesta | funkcia"),
    company: words("spoločnosť | firma | zamestnávateľ | názov firmy | názov spoločnosti | organizácia | klient"),
    location: words(`miesto výkonu práce | miesto práce | lokalita | miesto | pracovisko | mesto | región | adresa pracoviska |
      miesto výkonu | kraj | kde
      | adresa | lokality | miesta práce`),
    workplace: words("práca z domu | home office | forma práce | práca na diaľku"),
    employmentType: words(`druh pracovného pomeru | úväzok | pracovný pomer | typ úväzku | typ pracovného pomeru | typ zmluvy |
      forma spolupráce | pracovný úväzok | pracovný čas | druh úväzku | typ spolupráce | zmluva | trvanie pracovného pomeru`),
    salary: words(`mzda | plat | základná zložka mzdy | platové podmienky | odmena | mzdové podmienky | ponúkaný plat |
      mzda (brutto) | platové podmienky (brutto) | základná zložka mzdy (brutto) | hrubá mzda | finančné ohodnotenie | hodinová mzda | platová trieda | sadzba`),
    experience: words("prax | skúsenosti | požadovaná prax | počet rokov praxe | dĺžka praxe"),
    education: words("vzdelanie | požadované vzdelanie | minimálne vzdelanie | pozícii vyhovujú uchádzači so vzdelaním | stupeň vzdelania"),
    seniority: words("seniorita | úroveň | úroveň pozície"),
    datePosted: words("zverejnené | dátum zverejnenia | pridané | publikované | aktualizované | dátum pridania | zadané"),
    validThrough: words(`uzávierka | uzávierka prihlášok | ponuka platí do | termín podania žiadostí | výberové konanie do |
      platnosť do | termín ukončenia výberového konania | dátum uzávierky | prihlášky do | platí do | uzávierka ponuky`),
    apply: words("reagovať na ponuku | životopis posielajte na | ako sa prihlásiť | reagovať | poslať životopis | odpovedať na ponuku"),
    identifier: words("referenčné číslo | id ponuky | číslo ponuky | id | kód pozície | id pozície"),
    skills: words("zručnosti | technológie | znalosti | technické zručnosti"),
    responsibilities: words(`náplň práce | pracovná náplň | popis práce | čo budete robiť | hlavné činnosti | úlohy | čo ťa čaká |
      čo vás čaká | zodpovednosti | náplň práce, právomoci a zodpovednosti | čo budeš robiť | právomoci a zodpovednosti | zodpovednosť | vaša náplň práce | čo bude vašou náplňou | tvoja náplň práce | hlavné úlohy | vaše úlohy |
      pracovné činnosti | opis práce | čo bude tvojou úlohou`),
    requirements: words(`požiadavky | požadujeme | čo požadujeme | požiadavky na zamestnanca | očakávame | čo očakávame | profil |
      kvalifikácia | váš profil | kvalifikačné predpoklady | osobnostné predpoklady | osobnostné predpoklady a zručnosti | predpoklady | koho hľadáme | naše požiadavky | od teba očakávame | výhodou | čo od teba očakávame | tvoj profil |
      čo od vás očakávame | =vzdelanie | =prax | =skúsenosti | počítačové znalosti | jazykové znalosti | oceníme | uvítame | znalosti a zručnosti | hľadáme | čo potrebuješ`),
    benefits: words(`ponúkame | čo ponúkame | výhody | benefity | zamestnanecké výhody | zamestnanecké výhody, benefity |
      čo vám ponúkame | naše benefity | čo získate | na čo sa môžete tešiť | prečo k nám | čo ti ponúkame | firemné benefity | na čo sa môžeš tešiť | môžete sa tešiť | iné výhody`),
    otherLabels: words(`oddelenie | odbor | kontakt | telefón | termín nástupu | nástup | kontaktná osoba | počet miest | jazyky |
      vodičský preukaz | dátum nástupu | e-mail | email | web | jazykové znalosti | odvetvie | počet voľných miest | adresa | vzdelanie v odbore`),
    otherHeadings: words(`o nás | o spoločnosti | o firme | kto sme | informácie o pracovnom mieste | informácie o spoločnosti |
      popis pozície | kariéra | kontakt | výberové konanie | informácie o výberovom konaní | ďalšie informácie | stručná charakteristika spoločnosti | voľné miesta | pracovné ponuky | pracovná ponuka | ponuka práce | doplňujúce informácie |
      o pozícii | popis | úvod | menu | hľadať | prihlásiť | podobné ponuky | náš tím | inzerujúca spoločnosť | adresa spoločnosti | počet zamestnancov | mám záujem | požiadavky na uchádzača | ochrana osobných údajov |
      hlavná oblasť pôsobenia spoločnosti | základné informácie | informácie | zaujala vás ponuka | poznámka`),
    about: words("o spoločnosti | o firme | o | prečo | kariéra v | pracujte v"),
    notCompany: words(`nás | vás | tebe | pozícii | spoločnosti | firme | práci | ponuke | my | vy | ty | náš | naša | tím | kto |
      čo | je | to | firma | spoločnosť | klient | pre | do | v | na | sa | sme | klienta | pracovnom`),
    hiring: words("hľadá | prijme | obsadzuje | naberá | vyhlasuje | hľadajú | prijíma | vypisuje"),
    describing: words("je | patrí | sa zaoberá | vznikla | pôsobí"),
    at: words("v | u | vo"),
    applyLink: words(`reagovať na ponuku | mám záujem | poslať životopis | odpovedať | prihlásiť sa na pozíciu | odoslať životopis |
      chcem túto prácu | poslať žiadosť`),
    experienceStems: words("skúsenos | prax | rokov | roky | rok"),
    educationStems: words("vzdelan | škol | maturit | výučn | titul | univerzit | diplom | absolv | štud"),
    remoteStems: words("domu | home | hybrid | diaľku | remote | kancelári"),
    employmentStems: words(`úväz | plný | čiastoč | skrátený | zmluv | brigád | tpp | dohod | doba | stáž | živnos | pomer | hodín |
      sezón`),
    salaryStems: words("mzd | plat | odmen | eur | ohodnot | sadzb | brutto"),
  },
  dates: {
    months: words(`január januára jan | február februára feb | marec marca mar | apríl apríla apr | máj mája | jún júna jun | júl júla jul |
      august augusta aug | september septembra sep sept | október októbra okt | november novembra nov | december decembra dec`),
    weekdays: words("pondelok | utorok | streda stredy stredu | štvrtok štvrtka | piatok piatka | sobota soboty | nedeľa nedele"),
    numbers: words(`jeden jedna jedným jednou | dva dve dvoma | tri troma | štyri štyrmi |
      päť piatimi | šesť | sedem | osem | deväť | desať`),
    units: words(`minúta minúty minút minútou minútami | hodina hodiny hodín hodinou hodinami | deň dni dní dňom dňami |
      týždeň týždne týždňov týždňom týždňami | mesiac mesiace mesiacov mesiacom mesiacmi | rok roky rokov rokom rokmi`),
    agoBefore: words("pred | pred viac ako"),
    agoAfter: [],
    today: words("dnes | práve teraz | práve zverejnené"),
    yesterday: words("včera"),
    deadline:
      words(`uzávierka prihlášok | uzávierka | termín na podanie prihlášok | termín podania žiadosti | termín prihlášok | prihlášky do | prihláste sa do | hláste sa do | životopis zašlite do | životopisy posielajte do |
      žiadosti zasielajte do | ponuka platí do | platnosť ponuky do | platnosť do | inzerát platí do | platné do | lehota na podanie | dátum uzávierky | najneskôr do | dátum ukončenia výberového konania`),
    deadlineAfter: [],
    period: words("obdobie na podanie prihlášok"),
    until: words("do | najneskôr | najneskôr do | pred"),
    apply: words("prihlás* | prihláš* | hláste | životopis* | žiados* | cv"),
    posted: words(`zverejnené | zverejnená | dátum zverejnenia | dátum pridania | pridané |
      publikované | aktualizované | ponuka zverejnená | vložené`),
    otherDay: words(
      `dátum nástupu | termín nástupu | nástup od | nástup | dátum narodenia | narodený | narodená | založená | založené | založený | posledná aktualizácia | koniec zmluvy | pohovory`,
    ),
    posting: words("ponuk* | inzerát* | pozíci* | miest* | výberov*"),
    linking: words("je | bol | bola | bolo | sú | do | dňa | ku | k | na | v | a | od | pre | najneskôr | vrátane | hod | hodín"),
    openFor: words("platí po dobu | platné po dobu"),
    closed: words(
      `pozícia je obsadená | pozícia obsadená | ponuka vypršala | inzerát vypršal | platnosť ponuky vypršala | výberové konanie bolo ukončené | výberové konanie ukončené | nábor bol ukončený | ponuka bola ukončená | ponuka už nie je aktívna | platnosť ponuky skončila | platnosť inzerátu skončila | inzerát už nie je aktívny | ponuka už nie je platná | pozícia už nie je aktuálna`,
    ),
    over: words(
      `nie je aktuálna | už nie je aktuálna | už nie je aktuálny | nie je k dispozícii | už nie je k dispozícii | už nie je aktívna | už nie je aktívny | už nie je platná | už nie je dostupná | už neexistuje | je obsadená | je obsadené | je už obsadená | je už obsadené | bola obsadená | už bola obsadená | bolo obsadené | vypršala | vypršal | bol ukončený | bola ukončená | bolo ukončené | je ukončená | je ukončené | bola uzavretá | bolo uzavreté | bola stiahnutá | bol zmazaný | bol stiahnutý | je neaktívna`,
    ),
    subjects: words(
      `ponuka | ponuka práce | pracovná ponuka | inzerát | pozícia | pracovné miesto | voľné miesto | výberové konanie | nábor | platnosť ponuky | platnosť inzerátu`,
    ),
    notSubjects: words("každá | každý | každé | všetky"),
    open: words("ponuka je aktuálna | stále otvorené"),
    conditional: words("ak | keď | až | kým | pokiaľ | akonáhle"),
  },
  salary: {
    pay: words(`
      mzda* | mzdy | mzdu | mzdou | mzdové | základná zložka mzdy | plat | platu | platom | platy | platové | odmena | odmeňovanie
      | odmenu | ohodnotenie | zárobok | výplata | hrubého | mesačný príjem | sadzba |
      platíme
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
    to: words("do | až | až do"),
    and: words("a | plus | s | alebo | vrátane"),
    gross: words("hrubého | hrubá | hrubá mzda | v hrubom | brutto | netto | čistého | cca | približne | okolo | fix"),
    bonus: words(`
      bonus | bonusy | prémie | provízia | provízie | príplatok | príplatky | náborový | variabilná | 13. plat | za nadčas |
      vianočná odmena | odstupné
    `),
    onTarget: words("ote"),
    equity: words("akcie | akcií | opcie"),
    perDiem: words("diéty | stravné"),
    allowance: words(`
      príspevok | príspevky | príspevku | stravné lístky | gastro | benefit* | cafeteria | multisport | vzdelávanie | rozpočet |
      rekreačný | dôchodkové
    `),
    notPay: words(`
      obrat | obratom | obratu | tržby | tržieb | investície | investícií | cena | ceny | poplatok | poplatky | náklady | pokuta |
      kapitál | hodnota | zľava | nájom | výnosy | dotácia | zisk | predajný cieľ | obchodný cieľ | kvóta | účtujeme | fakturujeme |
      úspora | úspory | ušetríte | ušetriť | minimálna mzda je | podobné ponuky | podobné pozície | výhra |
      v hodnote
    `),
    payers: words(`
      zákazníci | klienti | nájomníci | študenti | pacienti | hostia | členovia | používatelia | rodičia | firmy
    `),
    paying: words("platia | zaplatia | ušetria | platili"),
    thousand: words("k | tis | tis. | tisíc"),
    million: words("m | mil. | milión | milióna | miliónov | miliárd | mld"),
  },
  denial: {
    before: words("bez | bez možnosti | nie | nie je to | nejde o | nie je | nie na | žiadny | žiadna | žiadne | ani"),
    around: words(
      `nie je možn* | nie je žiaľ možn* | nie je dostupn* | nie je k dispozícii | neprichádza do úvahy | neumožňuj* | neponúkame | neponúka | neposkytujeme | nedá sa | nie je povolen* | nemožn* | nie je v ponuke | nie je súčasťou | nemáme | nepodporujeme | vylúčen*`,
    ),
    behind: words("žiaľ nie je | bohužiaľ nie je"),
    answers: words("nie | bohužiaľ nie | žiaľ nie | nie je"),
    breaks: words("a | ale | ak | pretože | keď | však | avšak | zatiaľ čo | ktorý | ktorá | ktoré | lebo | okrem"),
  },
  work: {
    fullTime: words(`plný úväzok | plného úväzku | hlavný pracovný pomer | hpp | práca na plný úväzok |
      na plný úväzok | tpp | trvalý pracovný pomer plný úväzok | plným úväzkom`),
    partTime: words(`čiastočný úväzok | skrátený úväzok | polovičný úväzok | skráteného úväzku |
      na skrátený úväzok | na čiastočný úväzok | polovičný pracovný úväzok`),
    contractor: words("živnosť | na živnosť | szčo | freelance | živnostník | práca na živnosť | na faktúru | ičo faktúra"),
    temporary: words(`doba určitá | na dobu určitú | dobu určitú | na dohodu | dohoda o vykonaní práce | dohoda o pracovnej činnosti |
      brigáda | brigády | sezónna práca | dohoda | zastupovanie počas | dočasné pridelenie | krátkodobá práca`),
    intern: words("stáž | stážista | stážistka | internship | trainee | trainee program | odborná stáž | odborná prax študentov | stáže"),
    volunteer: words("dobrovoľník | dobrovoľníctvo | dobrovoľnícka práca"),
    perDiem: words("na zavolanie"),
    workers: words("stážistov | stážistom | stážisti | brigádnikov | brigádnikom | praktikantov | dobrovoľníkov | živnostníkov"),
    notEmployment: words("na dobu neurčitú | doba neurčitá | dobu neurčitú | interný* | dohoda o mlčanlivosti | mzda dohodou"),
    remote: words(`práca z domu | práca na diaľku | home office | homeoffice | remote | 100% remote |
      100% home office | práca z domova | z domu | na diaľku | vzdialená práca`),
    remoteNo:
      words(`bez home office | bez možnosti home office | home office nie je možný | home office nie je možné | nie je možné pracovať z domu | práca výhradne na pracovisku |
      len na pracovisku | výlučne na pracovisku | práca z domu nie je možná |  pozícia neumožňuje prácu z domu | neumožňuje prácu z domu`),
    onSite: words("na pracovisku | na mieste | v kancelárii"),
    hybrid:
      words(`hybrid | hybridný | hybridný režim | hybridne | hybridná práca | čiastočný home office | čiastočne z domu | možnosť home office | možnosť práce z domu |
      občasný home office | príležitostná práca z domu | kombinovaná práca | dni home office | práca príležitostne z domu | možnosť homeoffice
      | práca z domu občas | občasná práca z domu | home office po dohode | čiastočná práca z domu`),
    notRemote: words(`hybridné vozidlá | hybridný cloud | vzdialená správa | vzdialený prístup |
      vzdialená podpora | ovládanie na diaľku | vybavenie na home office`),
    inOffice: words("v kancelárii | na pracovisku | v práci"),
    atHome: words("home office | z domu | homeoffice | remote"),
    atLeast: words("aspoň | minimálne | min | najmenej | viac ako | a viac | minimum"),
    atMost: words("až | maximálne | najviac | max"),
    experience: words("prax | praxe | praxou | skúsenost* | skúsenosť* | pracovné skúsenosti"),
    boasts: words("máme | firma má | spoločnosť má | tím má | naše | našich | našimi"),
    noExperience: words(`bez praxe | prax nie je nutná | prax nie je podmienkou | bez skúseností |
      vhodné pre absolventov | pozícia je vhodná pre absolventa | prax nie je potrebná`),
    highSchool: words(`stredoškolské | stredoškolské vzdelanie | maturita | maturitou | stredoškolské s maturitou |
      stredná škola | úplné stredné | úplné stredné vzdelanie | základné vzdelanie`),
    associate: words("vyššie odborné | vyššie odborné vzdelanie | nadstavbové | pomaturitné"),
    bachelor: words("bakalárske | vysokoškolské vzdelanie 1 stupňa | vysokoškolské i stupňa | bakalár | vysokoškolské vzdelanie i. stupňa"),
    postgraduate:
      words(`vysokoškolské | vysokoškolské vzdelanie | vysokoškolské vzdelanie 2 stupňa | vysokoškolské ii stupňa | magisterské |
      inžinierske | doktorandské | vysoká škola | vysokoškolské vzdelanie ii. stupňa | vysokoškolské vzdelanie iii. stupňa`),
    certificate: words("vyučený | vyučená | výučný list | stredoškolské bez maturity | certifikát | výučný list v odbore"),
    noEducation: words("bez vzdelania | vzdelanie nie je podmienkou | na vzdelaní nezáleží"),
    notEducation: words("scrum master | študent vysokej školy | študent strednej školy"),
    junior: words("junior | juniorný | absolvent | juniorská"),
    mid: words("medior | mid level"),
    senior: words("senior | seniorný | skúsený | skúsená | seniorná"),
    lead: words("vedúci tímu | teamleader | team leader | lead | majster | vedúci zmeny | tech lead | tímlíder"),
    principal: words("principal"),
    manager: words("vedúci | vedúca | manažér | manažérka | manager | vedúci oddelenia | vedúci predajne"),
    director: words("riaditeľ | riaditeľka | director"),
    executive: words("generálny riaditeľ | konateľ | výkonný riaditeľ | ceo | cto | cfo"),
    notSeniority: words("asistentka riaditeľa | projektový manažér | account manager | starostlivosť o seniorov | asistent riaditeľa"),
  },
};
