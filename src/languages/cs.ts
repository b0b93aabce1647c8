import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const cs: LanguageWords = {
  code: "cs",
  gate: {
    duties: words(`
      náplň práce | náplň pracovní pozice | pracovní náplň | popis práce | popis pozice | popis pracovní pozice | popis pracovního místa | popis | co budete dělat | co budeš dělat | co vás čeká | co tě čeká | co tě u nás čeká | co bude vaší náplní | co bude tvojí náplní | vaše náplň práce | tvoje náplň práce | vaše úkoly | tvoje úkoly | odpovědnosti | zodpovědnosti | vaše zodpovědnosti | hlavní úkoly | hlavní činnosti | o pozici | vaše role | tvoje role | informace o pozici | jaká bude vaše práce | jaká bude tvoje práce | vaším úkolem bude`),
    requirements: words(`
      požadavky | požadujeme | naše požadavky | co požadujeme | požadavky na uchazeče | požadavky na kandidáta | kvalifikační předpoklady | předpoklady | váš profil | tvůj profil | koho hledáme | co od vás očekáváme | co od tebe očekáváme | očekáváme | od vás očekáváme | co byste měli | co bys měl | co potřebujete | co potřebuješ | co byste měl/a splňovat | jaké znalosti | vzdělání | praxe | znalosti | dovednosti | výhodou | výhodou bude | očekáváme od vás | požadované vzdělání | požadované dovednosti | kdo se k nám hodí | co k tomu potřebujete | hledáme někoho, kdo`),
    offers: words(`
      nabízíme | co nabízíme | nabízíme vám | nabízíme ti | co vám nabízíme | co ti nabízíme | u nás získáte | u nás získáš | benefity | zaměstnanecké výhody | naše benefity | výhody | co získáte | co získáš | co můžeme nabídnout | mzda | plat | proč k nám | proč pracovat u nás | na co se můžete těšit | na co se můžeš těšit | platové podmínky | výběrové řízení | jak probíhá výběrové řízení`),
    labels: words(`
      typ úvazku | úvazek | druh úvazku | pracovní úvazek | typ pracovního poměru | pracovní poměr | typ smlouvy | druh smlouvy | smluvní vztah | mzda | plat | nabízený plat | platové rozmezí | platová třída | mzdové rozpětí | odměna | místo výkonu práce | místo výkonu | místo práce | místo pracoviště | pracoviště | lokalita | nástup | termín nástupu | datum nástupu | nástup od | uzávěrka přihlášek | přihlášky do | termín pro podání | délka pracovního poměru | doba trvání | vzdělání | požadované vzdělání | minimální vzdělání | praxe | obor | zařazeno | směnnost | pracovní doba | počet míst | počet volných míst | číslo nabídky | referenční číslo | kontaktní osoba | kontakt | jazyky | požadované jazyky | pozice | profese | zaměstnavatel | zadavatel`),
    hiring: words(`
      hledáme | hledá | přijmeme | přijme | nabízíme práci | nabízíme místo | nabízíme pozici | rozšiřujeme tým | do našeho týmu | do svého týmu | přidejte se | přidej se | staňte se | staň se | hledáme nového | hledáme novou | hledáme kolegu | hledáme kolegyni | hledáme posilu | posilu | posila | volné místo | volné pracovní místo | volná pozice | nabídka práce | vyhlašuje výběrové řízení | obsazujeme | na pozici | na této pozici | v této roli | budete mít na starosti | budete zodpovědn* | budeš zodpovědn* | budete pracovat | budeš pracovat | práce na | nástup možný | nástup ihned | pro našeho klienta | (m/ž) | m/ž | (muž/žena) | ona/on`),
    candidate: words(`
      praxe v | praxe na | praxi v | praxe min | praxe minimálně | let praxe | roky praxe | rok praxe | let zkušeností | roky zkušeností | zkušenosti s | zkušenost s | zkušenosti v | zkušenost v | předchozí zkušenost* | vzdělání v oboru | sš vzdělání | vš vzdělání | středoškolské vzdělání | vysokoškolské vzdělání | vyučení | vyučen* | maturita | maturitou | znalost | znalost práce | znalost anglického jazyka | znalost angličtiny | angličtina | aj na úrovni | řidičský průkaz | řp sk. b | řidičské oprávnění | spolehlivost | pečlivost | samostatnost | zodpovědnost | komunikativnost | komunikační schopnosti | flexibilita | flexibilitu | časová flexibilita | ochota | chuť učit se | chuť pracovat | trestní bezúhonnost | zdravotní průkaz | umíte | umíš | máte | máš | jste | ovládáte | ovládáš | výhodou | vhodné i pro absolventy`),
    apply: words(`
      odpovědět na nabídku | odpovědět na inzerát | mám zájem | chci pracovat | přihlásit se na pozici | reagovat na nabídku | reagovat | odeslat životopis | pošlete životopis | pošli životopis | pošlete nám | pošli nám | zašlete životopis | zašlete svůj životopis | zasílejte | zašlete | životopis | životopisy | strukturovaný životopis | motivační dopis | přihláška | přihlášky | v případě zájmu | máte zájem | máš zájem | zaujala vás | zaujala tě | kontaktujte nás | ozvěte se | ozvi se | na e-mail | pohovor | uložit nabídku | přihlásit se`),
    terms: words(`
      hlavní pracovní poměr | hpp | dpp | dpč | plný úvazek | částečný úvazek | zkrácený úvazek | práce na plný úvazek | brigáda | ičo | živnost | osvč | doba neurčitá | dobu neurčitou | doba určitá | dobu určitou | smlouva na | kč | kč/hod | kč/h | kč / měsíc | kč za měsíc | měsíčně | hodinově | hrubého | hrubá mzda | tis. kč | dní dovolené | týdnů dovolené | týden dovolené | dovolená | stravenky | stravenkový paušál | stravování | příspěvek na | 13. plat | 13. mzda | prémie | bonusy | příplatky | multisport | home office | homeoffice | práce z domova | hybridní | směnný provoz | dvousměnný | třísměnný | nepřetržitý provoz | jednosměnný | noční směny | služební automobil | notebook | absolvent | plat | mzda | práce | zaměstnání`),
    occupations: words(`
      inženýr | inženýrka | vývojář | vývojářka | programátor | programátorka | manažer | manažerka | vedoucí | ředitel | ředitelka | asistent | asistentka | specialista | specialistka | konzultant | konzultantka | technik | technička | analytik | analytička | koordinátor | koordinátorka | administrátor | účetní | referent | referentka | pracovník | pracovnice | dělník | dělnice | operátor | operátorka | skladník | skladnice | řidič | řidička | kuchař | kuchařka | číšník | servírka | prodavač | prodavačka | pokladní | obchodník | obchodní zástupce | zdravotní sestra | sestra | lékař | lékařka | učitel | učitelka | pečovatel | pečovatelka | elektrikář | zámečník | svářeč | mechanik | montér | instalatér | zedník | truhlář | malíř | seřizovač | obráběč | uklízeč | uklízečka | recepční | právník | architekt | designér | projektant | mistr | nákupčí | plánovač | tester | stážista | brigádník |
      brigádnice | kadeřnice | pekař | řezník | strážný | ostraha | farmaceut | lékárník | terapeut | psycholog | poradce | poradkyně | bankéř | zástupce | manager | developer | engineer`),
    closed: words(`
      nabídka již není aktuální | nabídka není aktuální | nabídka již není aktivní | nabídka práce již není | nabídka byla ukončena | nabídka byla stažena | nabídka je neaktivní | nabídka vypršela | inzerát již není aktuální | inzerát není aktuální | inzerát již není aktivní | inzerát vypršel | inzerát byl ukončen | inzerát byl smazán | inzerát byl stažen | inzerát již neexistuje | pozice již není dostupná | pozice již není aktuální | pozice je již obsazena | pozice je obsazena | pozice byla obsazena | pozice již byla obsazena | pozice byla uzavřena | pozice již není otevřená | místo je již obsazeno | místo je obsazeno | místo bylo obsazeno | výběrové řízení bylo ukončeno | výběrové řízení je ukončeno | výběrové řízení bylo uzavřeno | výběrové řízení je uzavřeno | přihlášky již nepřijímáme | termín pro podání přihlášek vypršel | nábor byl ukončen
      | nabídka už není aktuální | nabídka práce již není platná | pozice už není aktuální | inzerát už není aktivní | platnost inzerátu vypršela | platnost nabídky vypršela | platnost nabídky skončila`),
    conditions: words(`
      dokud | až | pokud | jakmile | když | dříve`),
    results: words(`
      nabídek práce | nabídky práce | nalezeno | výsledky hledání | výsledky vyhledávání | všechny nabídky | volná místa | volné pozice | volná pracovní místa | zobrazit nabídku | zobrazit detail | zobrazit všechny | detail pozice | řadit podle | seřadit podle | filtrovat | filtr | další stránka | předchozí stránka | nabídky e-mailem | posílat nabídky | uložit hledání | další nabídky | podobné nabídky | hledat práci | načíst další`),
    login: words(`
      přihlaste se | pro zobrazení se přihlaste | pro pokračování se přihlaste | musíte se přihlásit | musíte být přihlášeni | zapomenuté heslo | zapomněli jste heslo | zapamatovat si mě | zůstat přihlášen | nemáte účet | ještě nemáte účet | vytvořte si účet | pouze pro členy | pouze pro předplatitele | už máte účet`),
    robot: words(`
      nejsem robot | ověřte, že jste člověk | ověření, že jste člověk | přístup odepřen | přístup zamítnut | neobvyklý provoz | bezpečnostní kontrola | kontrola prohlížeče`),
    consent: words(`
      používáme cookies | používáme soubory cookie | přijmout vše | přijmout všechny | přijmout cookies | odmítnout vše | nastavení cookies | než budete pokračovat | souhlasím se vším`),
    script: words(`
      povolte javascript | zapněte javascript | javascript je vypnut* | vyžaduje javascript | zapnout javascript | načítání… | načítání... | načítám | čekejte prosím`),
    missing: words(`
      stránka nenalezena | stránka nebyla nalezena | stránka neexistuje | stránku jsme nenašli | stránku se nepodařilo najít | chyba 404 | požadovaná stránka | hledaná stránka | zpět na úvod | zpět na hlavní stránku | něco se pokazilo | nenalezeno`),
    article: words(`
      publikováno | zveřejněno dne | aktualizováno | napsal | napsala | doba čtení | minut čtení | číst více | číst dál | čtěte také | přečtěte si | komentáře | komentář | diskuze | sdílet článek | odebírat | newsletter | řekla | uvedla | čtk | tisková zpráva | kontakt pro média | obsah článku | závěr | v tomto článku | tipy pro | jak napsat | trh práce | nezaměstnanost | propouštění | podcast | foto: | zdroj: | kapitola | kolik vydělává | průměrný plat | v průměru`),
    shop: words(`
      do košíku | přidat do košíku | vložit do košíku | košík | skladem | není skladem | doprava zdarma | koupit nyní | s dph | bez dph | hodnocení zákazníků | recenze | popis produktu | vyzkoušet zdarma | vrácení zboží`),
    otherTitles: words(`vzor životopisu | šablona životopisu | vzor inzerátu | průměrný plat | k pronájmu | pronájem bytu | popis profese`),
    otherwise: words(`
      ingredience | suroviny | předehřejte | troubu | porce | porcí | pronájem | nájemné | nájem | kauce | podlahová plocha | m² | pronajímatel | studijní program | kredity | školné | přijímací řízení | přihláška ke studiu | vstupenky | vstupné | řečníci | místo konání | veřejná zakázka | zadávací dokumentace | uchazeči o zakázku | nabídková cena | dobrovolník | dobrovolníci | dobrovolnictví | darujte | pracoval jsem | pracovala jsem | moje zkušenosti | o mně | parametry funkce | registrován | vlákno | citovat | stipendium | dotace | příznaky | úvěr | půjčka | kurz | kurzu | rekvalifikační kurz | osvědčení | po zkoušce`),
  },
  labels: {
    title: words("pozice | název pozice | pracovní pozice | profese | název práce | funkce | název místa"),
    company: words("společnost | firma | zaměstnavatel | název firmy | název společnosti | organizace | instituce | klient"),
    location: words(`místo výkonu práce | lokalita | místo | místo práce | pracoviště | město | region | adresa pracoviště |
      místo výkonu | působiště | místo pracoviště | kraj | kde | lokality
      | adresa | místa výkonu práce`),
    workplace: words("práce z domova | home office | forma práce | možnost práce z domova | práce na dálku"),
    employmentType: words(`typ úvazku | úvazek | pracovní úvazek | typ smlouvy | pracovní poměr | druh pracovního poměru |
      typ pracovního poměru | typ spolupráce | forma spolupráce | smluvní vztah | délka pracovního poměru | typ pracovního vztahu | směnnost | pracovněprávní vztah | druh úvazku | pracovní doba | smlouva | typ smluvního vztahu
      | rozsah úvazku | typ pracovního úvazku`),
    salary: words(`mzda | plat | odměna | platové podmínky | mzdové rozpětí | hrubá mzda | nabízený plat | finanční ohodnocení |
      platová třída | hodinová mzda | měsíční mzda | odměňování | plat od | mzda od | výplata | sazba`),
    experience: words("praxe | zkušenosti | požadovaná praxe | délka praxe"),
    education: words("vzdělání | požadované vzdělání | minimální vzdělání | dosažené vzdělání | stupeň vzdělání"),
    seniority: words("seniorita | úroveň | úroveň pozice"),
    datePosted: words(`zveřejněno | datum zveřejnění | publikováno | přidáno | vloženo | vyvěšeno | aktualizováno | datum vložení |
      zadáno`),
    validThrough: words(`uzávěrka | termín podání přihlášek | uzávěrka přihlášek | přihlášky do | platnost do | datum uzávěrky |
      nabídka platí do | lhůta pro podání přihlášek | přihlásit se do | termín pro podání přihlášky | platí do | do kdy se přihlásit`),
    apply: words(`přihlášky | reagovat | životopis zasílejte na | jak se přihlásit | odpovědět na nabídku |
      kontakt pro zaslání životopisu`),
    identifier: words("referenční číslo | číslo nabídky | id pozice | číslo jednací | kód pozice | č. j. | id nabídky | referenční kód"),
    skills: words("dovednosti | technologie | znalosti | technické dovednosti"),
    responsibilities: words(`náplň práce | pracovní náplň | co budete dělat | popis práce | hlavní činnosti | úkoly | co vás čeká |
      co tě čeká | odpovědnosti | vaše náplň práce | popis pracovní náplně | zodpovědnosti | co bude vaší náplní | tvoje náplň práce | co budeš dělat | co bude tvým úkolem | za co budete zodpovídat | charakteristika práce | pracovní činnosti |
      co u nás budete dělat | náplní práce | vaše role | odpovědnost | hlavní úkoly | co bude vaším úkolem | zodpovědnost`),
    requirements: words(`požadavky | požadujeme | co požadujeme | požadavky na uchazeče | profil | co očekáváme | očekáváme |
      kvalifikace | váš profil | co od vás očekáváme | kvalifikační předpoklady | předpoklady | koho hledáme | co byste měli mít | tvůj profil | naše požadavky | co potřebujete | co od tebe očekáváme | výhodou | jaké máme požadavky | hledáme |
      co bys měl | oceníme | =praxe | =vzdělání | =zkušenosti | co by sis měl přinést | předpokládáme | kvalifikační požadavky | znalosti a dovednosti | vítáno | uvítáme | dovednosti`),
    benefits: words(`nabízíme | co nabízíme | výhody | benefity | zaměstnanecké výhody | co vám nabízíme | naše benefity |
      co za to | co od nás získáte | co získáte | na co se můžete těšit | co ti nabídneme | proč k nám | firemní benefity | co vám nabídneme | proč pracovat u nás | těšit se můžete | na co se můžeš těšit | můžete se těšit | co ti nabízíme |
      nabídka benefitů`),
    otherLabels: words(`oddělení | obor | kontakt | telefon | nástup | datum nástupu | kontaktní osoba | jazyky | počet míst |
      požadované jazyky | řidičský průkaz | termín nástupu | e-mail | email | web | jazykové znalosti | odvětví | nadřízený | možný termín nástupu | zařazeno | počet volných míst | adresa`),
    otherHeadings: words(`o nás | o společnosti | o firmě | kdo jsme | o pozici | popis pozice | volná místa | kariéra | kontakt |
      výběrové řízení | jak se přihlásit | přihláška | další informace | informace o pozici | informace o společnosti | nabídka práce | pracovní nabídka | pracovní nabídky | volné pozice | popis | doplňující informace | úvodní představení |
      představení společnosti | zaujala vás nabídka | mám zájem | odpovědět | úvod | menu | hledat | přihlásit | podobné nabídky | náš tým | ochrana osobních údajů | základní informace | údaje o pozici | detail pozice | informace |
      průběh výběrového řízení | zaujalo vás to | souhrn | poznámka | kdo jsme my`),
    about: words("o společnosti | o firmě | o | proč | kariéra v | pracujte v"),
    notCompany: words(`nás | vás | tobě | pozici | společnosti | firmě | práci | nabídce | my | vy | ty | naše | náš | tým | týmu |
      kdo | co | je | to | firma | společnost | ten | ta | klient | pro | do | v | na | se | jsme | klienta`),
    hiring: words("hledá | přijme | nabírá | vyhlašuje | přijímá | hledají | hledá vhodného | vypisuje"),
    describing: words("je | patří | se zabývá | vznikla | působí"),
    at: words("v | u | ve"),
    applyLink: words(`odpovědět | reagovat na | mám zájem | přihlásit se na pozici | odeslat životopis | odeslat přihlášku |
      chci tuto práci | zareagovat | přihláška`),
    experienceStems: words("zkušen | praxe | praxí | let | roky | rok"),
    educationStems: words("vzděl | škol | maturit | výuční | vyučen | titul | univerzit | diplom | absolv | student"),
    remoteStems: words("domova | home | hybrid | vzdálen | remote | kanceláři | na dálku"),
    employmentStems: words(`úvaz | plný | částeč | zkrácen | smlouv | brigád | hpp | dpp | dpč | doba | stáž | živnost | poměr | ičo |
      trvalý | hodin`),
    salaryStems: words("mzd | plat | odměn | kč | czk | ohodnocen | výplat | sazb"),
  },
  dates: {
    months: words(`leden ledna led | únor února úno | březen března bře | duben dubna dub | květen května kvě | červen června čvn |
      červenec července čvc | srpen srpna srp | září zář | říjen října říj | listopad listopadu lis | prosinec prosince pro`),
    weekdays: words("pondělí po | úterý út | středa středy středu st | čtvrtek čtvrtka čt | pátek pátku pá | sobota soboty so | neděle ne"),
    numbers: words(`jeden jedna jedním jedno | dva dvě dvěma | tři třemi | čtyři čtyřmi |
      pět pěti | šest šesti | sedm | osm | devět | deset`),
    units: words(`minuta minuty minut minutou minutami | hodina hodiny hodin hodinou hodinami | den dny dní dnem dnů |
      týden týdny týdnů týdnem | měsíc měsíce měsíců měsícem měsíci | rok roky let rokem lety`),
    agoBefore: words("před | před více než"),
    agoAfter: [],
    today: words("dnes | právě teď | právě zveřejněno"),
    yesterday: words("včera"),
    deadline:
      words(`uzávěrka přihlášek | uzávěrka | termín pro podání přihlášek | termín podání přihlášek | termín přihlášek | přihlášky do | přihlaste se do | hlaste se do | životopis zašlete do | životopisy zasílejte do |
      přihlášky zasílejte do | nabídka platí do | platnost nabídky do | platnost do | inzerát platí do | platné do | lhůta pro podání | datum uzávěrky | nejpozději do | uchazeči se mohou hlásit do | konec inzerce`),
    deadlineAfter: [],
    period: words("období pro podání přihlášek"),
    until: words("do | nejpozději | nejpozději do | před"),
    apply: words("přihlás* | přihlaš* | hlaste | životopis* | odpov* | cv"),
    posted: words(`zveřejněno | zveřejněn | datum zveřejnění | přidáno | vloženo |
      publikováno | aktualizováno | inzerát zveřejněn | datum vložení`),
    otherDay: words(
      `datum nástupu | termín nástupu | nástup od | nástup | datum narození | narozen | narozena | založena | založeno | založen | poslední aktualizace | konec smlouvy | pohovory`,
    ),
    posting: words("přihlášk* | nabídk* | inzerát* | pozic* | míst* | výběrov*"),
    linking: words("je | byl | byla | bylo | jsou | do | dne | ke | k | na | v | a | od | pro | nejpozději | včetně | hod | hodin"),
    openFor: words("platí po dobu | platné po dobu"),
    closed: words(
      `pozice je obsazena | pozice obsazena | nabídka vypršela | inzerát vypršel | platnost inzerátu vypršela | výběrové řízení bylo ukončeno | výběrové řízení ukončeno | nábor byl ukončen | nabídka byla ukončena | již nepřijímáme | nabídka už není aktuální | nabídka již není aktuální | nabídka práce již není platná | pozice už není aktuální | pozice již není aktuální | inzerát už není aktivní | platnost nabídky vypršela | platnost nabídky skončila`,
    ),
    over: words(
      `není aktuální | již není aktuální | už není aktuální | není k dispozici | již není k dispozici | už není k dispozici | již není aktivní | už není aktivní | již není platná | už není platná | již není dostupná | už není dostupná | již neexistuje | je obsazena | je obsazená | je obsazeno | je již obsazena | je již obsazeno | byla obsazena | již byla obsazena | bylo obsazeno | vypršela | vypršel | byl ukončen | byla ukončena | bylo ukončeno | je ukončen | je ukončena | je ukončeno | byla uzavřena | bylo uzavřeno | je uzavřeno | byla stažena | byl smazán | byl stažen | je neaktivní`,
    ),
    subjects: words(
      `nabídka | nabídka práce | pracovní nabídka | nabídka zaměstnání | inzerát | pozice | pracovní místo | volné místo | výběrové řízení | nábor | platnost nabídky | platnost inzerátu`,
    ),
    notSubjects: words("každá | každý | každé | všechny"),
    open: words("nabídka je aktuální | stále otevřeno"),
    conditional: words("pokud | jestliže | když | až | dokud | jakmile"),
  },
  salary: {
    pay: words(`
      mzda* | mzdy | mzdu | mzdou | mzdové | mzdový | plat | platu | platem | platy | platové | platový | odměna | odměnu | odměny
      | ohodnocení | výdělek | výplata | hrubého | nástupní mzda | základní plat | sazba | hodinovka |
      platíme
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
    to: words("do | až | až do"),
    and: words("a | plus | s | nebo | včetně | a také"),
    gross: words("hrubého | hrubá | hrubé | hrubá mzda | brutto | netto | čistého | cca | přibližně | zhruba | kolem | fix"),
    bonus: words(`
      bonus | bonusy | bonusu | prémie | provize | příplatek | příplatky | náborový | odměny až | 13. plat | 13. mzda | za přesčas |
      vánoční odměna | odstupné
    `),
    onTarget: words("ote"),
    equity: words("akcie | akcií | opce"),
    perDiem: words("diety | stravné"),
    allowance: words(`
      příspěvek | příspěvky | příspěvku | stravenky | stravenkový | benefit* | cafeteria | kafetérie | flexi | multisport | penzijní |
      vzdělávání | rozpočet | penzijní připojištění
    `),
    notPay: words(`
      obrat | obratem | obratu | tržby | tržeb | investice | investic | cena | ceny | cenu | poplatek | poplatky | náklady | pokuta |
      kapitál | hodnota | sleva | nájem | výnosy | dotace | zisk | prodejní cíl | obchodní cíl | cíl prodeje | kvóta | účtujeme |
      fakturujeme | úspora | úspory | ušetříte | ušetřit | minimální mzda je | minimální mzda činí | podobné nabídky | podobné pozice |
      výhra |
      v hodnotě
    `),
    payers: words(`
      zákazníci | klienti | nájemníci | studenti | pacienti | hosté | členové | uživatelé | rodiče | firmy
    `),
    paying: words("platí | zaplatí | ušetří | platili"),
    thousand: words("k | tis | tis. | tisíc | tisíce"),
    million: words("m | mil. | milion | milionu | milionů | miliard | miliardy | mld"),
  },
  denial: {
    before: words("bez | bez možnosti | ne | není to | nejde o | není | nikoli | nikoliv | žádný | žádná | žádné | ani | není na"),
    around:
      words(`není možná | není možný | není možné | není možno | není bohužel možn* | není k dispozici | není dostupn* | nepřipadá v úvahu | není umožněn* | neumožňuj* | nenabízíme | nenabízí | neposkytujeme | nelze | není povolen* | není součástí | není v nabídce |
      nemožná | nemožný | nemožné | vyloučen* | nemáme | nepodporujeme | možná není | možné není | možný není`),
    behind: words("bohužel není"),
    answers: words("ne | není | bohužel ne | žádný | žádná"),
    breaks: words("a | ale | pokud | protože | když | avšak | zatímco | který | která | které | však | jestliže | kromě"),
  },
  work: {
    fullTime: words(`plný úvazek | plného úvazku | hlavní pracovní poměr | hpp |
      práce na plný úvazek | plný pracovní úvazek | na plný úvazek | plným úvazkem`),
    partTime: words(`částečný úvazek | zkrácený úvazek | poloviční úvazek | částečného úvazku | zkráceného úvazku |
      na částečný úvazek | na zkrácený úvazek | vedlejší pracovní poměr | polovičním úvazek`),
    contractor: words(`ičo | živnostenský list | osvč | na živnost | freelance | živnost |
      na ičo | práce na živnostenský list | kontraktor`),
    temporary: words(`doba určitá | na dobu určitou | dobu určitou | brigáda | brigádu | sezónní práce | dpp | dpč |
      dohoda o provedení práce | dohoda o pracovní činnosti | dočasná práce | zástup | krátkodobá | letní brigáda`),
    intern: words("stáž | stážista | stážistka | praxe a stáže | trainee | trainee program | pracovní stáž | stáže | učeň"),
    volunteer: words("dobrovolník | dobrovolnictví | dobrovolnická práce"),
    perDiem: words("na zavolání"),
    workers: words(
      "stážisty | stážistů | stážisté | stážistům | brigádníky | brigádníků | brigádníkům | praktikanty | praktikantů | dobrovolníky | dobrovolníků | kontraktory",
    ),
    notEmployment: words("na dobu neurčitou | doba neurčitá | dobu neurčitou | interní* | plný úvazek ekvivalent"),
    remote: words(`práce z domova | práce na dálku | plně na dálku | home office | homeoffice | remote |
      100% remote | 100% home office | vzdálená práce | z domova | na dálku`),
    remoteNo:
      words(`bez home office | bez možnosti home office | home office není možný | home office není možné | nelze pracovat z domova |
      práce pouze na pracovišti | pouze na místě | výhradně na pracovišti | není možné pracovat z domova |  bez homeoffice`),
    onSite: words("na pracovišti | na místě | v kanceláři"),
    hybrid:
      words(`hybrid | hybridní | hybridní režim | hybridně | částečný home office | částečně z domova | možnost home office | možnost práce z domova |
      občasný home office | možnost občasné práce z domova | převážně z domova | dny home office | dnů home office | možnost homeoffice | částečná práce z domova
      | práce z domova občas | občasná práce z domova | občas práce z domova | home office občas | home office po dohodě | práce z domova po dohodě | převážně práce z domova`),
    notRemote: words(`hybridní automobil* | hybridní vozidla | hybridní vozy | hybridní cloud | vzdálená správa |
      vzdálený přístup | vzdálená podpora | ovládání na dálku | stravování na místě | vybavení pro home office`),
    inOffice: words("v kanceláři | na pracovišti | v práci"),
    atHome: words("home office | z domova | homeoffice | remote"),
    atLeast: words("alespoň | minimálně | min | nejméně | více než | aspoň | a více | minimum"),
    atMost: words("až | maximálně | nejvýše | max"),
    experience: words("praxe | praxi | zkušenost* | zkušenosti | pracovní zkušenosti"),
    boasts: words("máme | firma má | společnost má | tým má | naše | našich | našimi | opíráme se o"),
    noExperience: words(`bez praxe | praxe není nutná | praxe není podmínkou | bez zkušeností |
      vhodné pro absolventy | zkušenosti nejsou nutné | praxe není potřeba`),
    highSchool: words(`středoškolské | středoškolské vzdělání | maturita | maturitou | sš s maturitou |
      střední škola | střední vzdělání | úplné střední | sš | sš vzdělání | základní vzdělání`),
    associate: words("vyšší odborné | vyšší odborné vzdělání | voš"),
    bachelor: words("bakalářské | bakalářský titul | vysokoškolské bakalářské | bakalářské vzdělání | bakalář"),
    postgraduate: words(`vysokoškolské | vysokoškolské vzdělání | magisterské | vš vzdělání | inženýrské |
      doktorské | vysoká škola | vš | postgraduální | magisterský titul`),
    certificate: words(`vyučen | vyučení | výuční list | odborné vyučení | vyučen v oboru |
      certifikát | středoškolské nebo odborné vyučení bez maturity`),
    noEducation: words("bez vzdělání | vzdělání není podmínkou | vzdělání nerozhoduje | bez požadavku na vzdělání"),
    notEducation: words("scrum master | v střední škole | studenti vysokých škol"),
    junior: words("junior | juniorní | absolvent | absolventi | juniorský"),
    mid: words("medior | mid level | mediorní"),
    senior: words("senior | seniorní | zkušený | zkušená"),
    lead: words("vedoucí týmu | teamleader | team leader | lead | mistr | vedoucí směny | mistr výroby | tech lead | předák"),
    principal: words("principal"),
    manager: words("vedoucí | manažer | manažerka | manager | vedoucí oddělení | vedoucí prodejny"),
    director: words("ředitel | ředitelka | director"),
    executive: words("generální ředitel | jednatel | výkonný ředitel | ceo | cto | cfo"),
    notSeniority: words("asistentka ředitele | projektový manažer | account manager | asistent ředitele | senioři | péče o seniory"),
  },
};
