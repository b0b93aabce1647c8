import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const pl: LanguageWords = {
  code: "pl",
  gate: {
    duties: words(`
      obowiązki | twoje obowiązki | zakres obowiązków | twój zakres obowiązków | główne obowiązki | zadania | twoje zadania | główne zadania | opis stanowiska | opis stanowiska pracy | opis oferty | opis pracy | opis | czym będziesz się zajmować | co będziesz robić | co będzie należeć do twoich obowiązków | twoja rola | o stanowisku | o roli | na czym polega praca | zakres zadań | zakres czynności | za co będziesz odpowiadać | osoba zatrudniona na tym stanowisku będzie odpowiedzialna za | projekt | odpowiedzialności`),
    requirements: words(`
      wymagania | nasze wymagania | wymagania wobec kandydata | wymagania niezbędne | wymagania konieczne | wymagania dodatkowe | wymagania formalne | oczekiwania | nasze oczekiwania | oczekujemy | czego oczekujemy | od kandydatów oczekujemy | wymagamy | kwalifikacje | profil kandydata | twój profil | kogo szukamy | kogo poszukujemy | czego szukamy | mile widziane | dodatkowym atutem będzie | co powinieneś umieć | co warto umieć | doświadczenie | wykształcenie | umiejętności | to nasze wymagania | idealny kandydat | jesteś idealnym kandydatem | aplikuj, jeśli | niezbędne | szukamy osób, które`),
    offers: words(`
      oferujemy | co oferujemy | oferujemy ci | to oferujemy | zapewniamy | nasza oferta | benefity | korzyści | co zyskasz | co zyskujesz | co dla ciebie mamy | co możemy zaoferować | wynagrodzenie | dlaczego warto | dlaczego my | dlaczego warto do nas dołączyć | gwarantujemy | warunki pracy | warunki zatrudnienia | proces rekrutacji | proces rekrutacyjny | jak wygląda proces rekrutacji`),
    labels: words(`
      rodzaj umowy | typ umowy | forma zatrudnienia | rodzaj zatrudnienia | umowa | wymiar pracy | wymiar etatu | wymiar czasu pracy | etat | tryb pracy | system pracy | godziny pracy | czas pracy | zmianowość | wynagrodzenie | wynagrodzenie brutto | stawka | stawka godzinowa | widełki | widełki płacowe | pensja | miejsce pracy | lokalizacja | adres miejsca pracy | miejsce wykonywania pracy | rozpoczęcie pracy | data rozpoczęcia | termin rozpoczęcia | termin składania | termin składania dokumentów | termin składania ofert | data ważności | ważne do | oferta ważna do | numer referencyjny | nr ref. | nr ref | stanowisko | nazwa stanowiska | poziom stanowiska | kategoria | branża | liczba wakatów | liczba etatów | wakaty | wymagane wykształcenie | doświadczenie | osoba kontaktowa | pracodawca`),
    hiring: words(`
      poszukujemy | poszukuje | poszukiwany | poszukiwana | szukamy | zatrudnimy | zatrudni | zatrudnię | przyjmę | przyjmiemy do pracy | rekrutujemy | prowadzimy rekrutację | dołącz do nas | dołącz do zespołu | dołącz do naszego zespołu | do naszego zespołu | do zespołu | oferta pracy | ogłoszenie o pracę | ogłoszenie o naborze | nabór na stanowisko | nabór na wolne stanowisko | wolne stanowisko | kandydatów na stanowisko | kandydata na stanowisko | osoby na stanowisko | osób na stanowisko | na stanowisko | na tym stanowisku | w tej roli | będziesz odpowiedzialn* | będziesz pracować | będziesz pracował | dla naszego klienta | praca od zaraz | od zaraz | (k/m) | k/m | (m/k) | k/m/x | (f/m) | praca przy | praca jako | praca dla | praca na | zatrudnienie przy | do pracy`),
    candidate: words(`
      lat doświadczenia | lata doświadczenia | rok doświadczenia | roku doświadczenia | letnie doświadczenie | letniego doświadczenia | doświadczenie w | doświadczenia w | doświadczenie na | doświadczenie na podobnym stanowisku | doświadczenie zawodowe | wykształcenie wyższe | wykształcenie średnie | wykształcenie min | wykształcenie zawodowe | wykształcenie kierunkowe | znajomość | znajomość języka | znajomość języka angielskiego | dobra znajomość | bardzo dobra znajomość | język angielski | języka angielskiego | umiejętność | umiejętności komunikacyjne | umiejętność pracy w zespole | praca w zespole | komunikatywność | komunikatywności | samodzielność | samodzielności | zaangażowanie | sumienność | dokładność | odpowiedzialność | dyspozycyjność | dyspozycyjności | gotowość do | chęć do pracy | chęci do | prawo jazdy | prawa jazdy | prawo jazdy kat | książeczka sanepid* | uprawnienia |
      mile widzian* | posiadasz | masz | jesteś | potrafisz | znasz | niekaralność | nie wymagamy doświadczenia | atutem będzie`),
    apply: words(`
      aplikuj | aplikuj teraz | aplikuj szybko | wyślij cv | wyślij aplikację | wyślij swoje cv | prześlij cv | przesyłaj cv | prosimy o przesłanie | prosimy o przesyłanie | prosimy o nadsyłanie | prosimy o dołączenie | cv na adres | cv na | cv prosimy | cv i list | list motywacyjny | aplikacje prosimy | zainteresowane osoby | osoby zainteresowane | zainteresowanych | zgłoszenia | skontaktujemy się | skontaktujemy się z wybranymi | wybranymi kandydatami | wybranymi osobami | kandydatów prosimy | wyrażam zgodę na przetwarzanie | klauzul* | dokumenty aplikacyjne | składania ofert | wymagane dokumenty | rozmowa kwalifikacyjna | rozmowy kwalifikacyjnej | zapisz ofertę | zadzwoń | rekrutacja | rekrutacji`),
    terms: words(`
      umowa o pracę | umowę o pracę | umowy o pracę | umowa zlecenie | umowę zlecenie | umowa o dzieło | kontrakt b2b | b2b | uop | pełny etat | pełen etat | część etatu | pół etatu | 1/2 etatu | na czas nieokreślony | czas nieokreślony | na czas określony | staż | praktyki | praktyka | praca tymczasowa | praca stała | praca dodatkowa | zł | zł brutto | zł netto | zł/h | zł / mies. | pln | brutto | netto | miesięcznie | na godzinę | za godzinę | zł/godz | atrakcyjne wynagrodzenie | stabilne zatrudnienie | premia | premie | premii | prywatna opieka medyczna | opieka medyczna | opiekę medyczną | karta sportowa | karta multisport | multisport | pakiet socjalny | ubezpieczenie na życie | dni urlopu | urlop | praca zdalna | pracy zdalnej | zdalna | hybrydowa | praca hybrydowa | stacjonarna | system zmianowy | dwuzmianowy | trzyzmianowy | zmianowy | nadgodziny | służbowy samochód | samochód służbowy |
      zatrudnienie | praca | pensja`),
    occupations: words(`
      inżynier | programista | programistka | developer | kierownik | kierowniczka | menedżer | menadżer | manager | dyrektor | specjalista | specjalistka | asystent | asystentka | konsultant | konsultantka | doradca | analityk | koordynator | koordynatorka | administrator | technik | księgowy | księgowa | referent | pracownik | pracownica | robotnik | operator | magazynier | kierowca | kucharz | kucharka | kelner | kelnerka | sprzedawca | sprzedawczyni | kasjer | kasjerka | handlowiec | przedstawiciel handlowy | przedstawiciel | pielęgniarka | pielęgniarz | lekarz | nauczyciel | nauczycielka | opiekun | opiekunka | elektryk | elektromonter | ślusarz | spawacz | mechanik | monter | hydraulik | murarz | stolarz | malarz | tokarz | frezer | sprzątaczka | sprzątający | recepcjonista | recepcjonistka | prawnik | architekt | projektant | grafik | tester | stażysta | praktykant | fryzjer | fryzjerka |
      piekarz | cukiernik | rzeźnik | ochroniarz | farmaceuta | terapeuta | psycholog | fizjoterapeuta | brygadzista | kontroler | planista | logistyk | spedytor | rekruter | pomocnik | pakowacz | brukarz | dekarz | inspektor | redaktor | engineer`),
    closed: words(`
      oferta jest nieaktualna | oferta nieaktualna | oferta wygasła | oferta już wygasła | oferta pracy wygasła | oferta pracy jest nieaktualna | oferta pracy jest już nieaktualna | oferta jest już nieaktualna | oferta jest już nieaktywna | oferta została zakończona | oferta archiwalna | oferta zakończona | oferta nie jest już dostępna | oferta nie jest już aktualna | oferta została wycofana | oferta nieaktywna | ogłoszenie wygasło | ogłoszenie jest nieaktualne | ogłoszenie nieaktualne | ogłoszenie jest już nieaktualne | ogłoszenie zakończone | ogłoszenie zostało zakończone | ogłoszenie jest nieaktywne | ogłoszenie nie jest już dostępne | ogłoszenie archiwalne | ogłoszenie zostało usunięte | rekrutacja zakończona | rekrutacja została zakończona | rekrutacja na to stanowisko została zakończona | rekrutacja jest zakończona | rekrutacja zamknięta | nabór zakończony | nabór został zakończony |
      nabór zamknięty | stanowisko zostało obsadzone | stanowisko jest już obsadzone | stanowisko obsadzone | nie przyjmujemy już | termin składania aplikacji minął | termin aplikowania minął | termin składania dokumentów upłynął
      | ogłoszenie nieaktywne | oferta jest nieaktywna`),
    conditions: words(`
      dopóki | aż | gdy | jeśli | jeżeli | zanim | kiedy | czasu`),
    results: words(`
      ofert pracy | oferty pracy | znaleziono | wyniki wyszukiwania | wyników | wszystkie oferty | aktualne oferty | nasze oferty pracy | zobacz ofertę | zobacz wszystkie | pokaż ofertę | sortuj | sortuj według | filtruj | filtry | następna strona | następna | poprzednia strona | powiadomienia o ofertach | alert o pracy | zapisz wyszukiwanie | więcej ofert | pokaż więcej | podobne oferty | szukaj pracy | praca w | najnowsze oferty`),
    login: words(`
      zaloguj się, aby | zaloguj się aby | zaloguj się, żeby | musisz się zalogować | musisz być zalogowany | wymagane logowanie | nie pamiętasz hasła | zapomniałeś hasła | przypomnij hasło | zapamiętaj mnie | nie masz konta | nie masz jeszcze konta | załóż konto | masz już konto | tylko dla zalogowanych | tylko dla subskrybentów | aby kontynuować`),
    robot: words(`
      nie jestem robotem | potwierdź, że jesteś człowiekiem | weryfikacja, czy jesteś człowiekiem | odmowa dostępu | dostęp zabroniony | nietypowy ruch | kontrola bezpieczeństwa | sprawdzanie przeglądarki`),
    consent: words(`
      używamy plików cookie | używamy plików cookies | akceptuję wszystkie | akceptuj wszystkie | zaakceptuj wszystkie | odrzuć wszystkie | ustawienia plików cookie | dbamy o twoją prywatność | szanujemy twoją prywatność | zanim przejdziesz | przejdź do serwisu`),
    script: words(`
      włącz javascript | włącz obsługę javascript | javascript jest wyłączon* | wymaga javascript | włączyć javascript | ładowanie… | ładowanie... | wczytywanie | proszę czekać`),
    missing: words(`
      strona nie została znaleziona | nie znaleziono strony | strona nie istnieje | strony nie znaleziono | nie możemy znaleźć strony | błąd 404 | szukana strona | strona, której szukasz | powrót do strony głównej | wróć na stronę główną | coś poszło nie tak | nie znaleziono`),
    article: words(`
      zaktualizowano | napisał | napisała | czas czytania | min czytania | minut czytania | czytaj więcej | czytaj dalej | czytaj także | czytaj też | zobacz też | komentarze | komentarz | dodaj komentarz | odpowiedz | subskrybuj | zapisz się do newslettera | newsletter | powiedziała | poinformował | poinformowała | informacja prasowa | kontakt dla mediów | spis treści | podsumowanie | w tym artykule | porady dla | jak napisać | rynek pracy | rynku pracy | bezrobocie | bezrobocia | zwolnienia grupowe | podcast | odcinek | fot. | rozdział | ile zarabia | średnie zarobki | przeciętnie`),
    shop: words(`
      dodaj do koszyka | do koszyka | koszyk | w magazynie | niedostępny | darmowa dostawa | darmowa wysyłka | kup teraz | czas dostawy | z vat | opinie klientów | opis produktu | parametry techniczne | cennik | wypróbuj za darmo | zwroty | umów demo`),
    otherTitles: words(
      `wzór cv | szablon cv | wzór ogłoszenia | szablon ogłoszenia | średnie zarobki | raport płacowy | do wynajęcia | mieszkanie na wynajem | opis zawodu`,
    ),
    otherwise: words(`
      składniki | rozgrzej | piekarnik | piekarnika | porcje | porcji | wynajem | czynsz | kaucja | m² | kierunek studiów | punkty ects | ects | czesne | rekrutacja na studia | bilety | prelegenci | program wydarzenia | miejsce wydarzenia | przetarg | zamówienie publiczne | zamówienia publiczne | wadium | swz | siwz | wolontariusz | wolontariusze | wolontariat | wesprzyj | pracowałem | pracowałam | moje doświadczenie | o mnie | dołączył | wątek | cytuj | stypendium | dotacja | dofinansowanie | objawy | kredyt | pożyczka | kurs | kursu | zaświadczenie`),
  },
  labels: {
    title: words("stanowisko | nazwa stanowiska | zawód | tytuł | oferta | rola | stanowisko pracy"),
    company: words("firma | pracodawca | nazwa firmy | spółka | organizacja | klient | instytucja | nazwa pracodawcy"),
    location: words(`lokalizacja | miejsce pracy | miasto | miejscowość | miejsce wykonywania pracy | region | województwo |
      siedziba | adres miejsca pracy | lokalizacje | gdzie | miejsce`),
    workplace: words("tryb pracy | praca zdalna | model pracy | forma pracy | sposób pracy"),
    employmentType: words(`rodzaj umowy | wymiar pracy | wymiar etatu | typ umowy | etat | forma zatrudnienia | forma współpracy |
      wymiar czasu pracy | rodzaj pracy | rodzaj zatrudnienia | umowa | system pracy | zatrudnienie | rodzaj etatu | godziny pracy | czas pracy
      | typ pracy | typ zatrudnienia | forma umowy`),
    salary: words(`wynagrodzenie | płaca | pensja | zarobki | widełki | stawka | widełki płacowe | wynagrodzenie brutto |
      stawka godzinowa | wynagrodzenie zasadnicze | widełki wynagrodzenia | zakres wynagrodzenia | stawka za godzinę`),
    experience: words(`doświadczenie | wymagane doświadczenie | staż pracy | lata doświadczenia | doświadczenie zawodowe |
      poziom doświadczenia`),
    education: words("wykształcenie | wymagane wykształcenie | poziom wykształcenia"),
    seniority: words("poziom stanowiska | poziom | seniority"),
    datePosted: words(`data publikacji | opublikowano | opublikowana | dodano | data dodania | data ogłoszenia | opublikowane |
      data opublikowania | zamieszczono | data utworzenia`),
    validThrough: words(`termin składania ofert | ważna do | ważne do | oferta ważna do | aplikuj do | termin aplikowania |
      termin składania dokumentów | data ważności | oferta wygasa | termin nadsyłania zgłoszeń | wygasa | termin składania aplikacji | termin zgłoszeń | data zakończenia rekrutacji | oferta ważna | termin`),
    apply: words(`aplikuj | cv prosimy przesyłać na | jak aplikować | aplikuj przez | aplikacje prosimy przesyłać |
      link do aplikacji | wyślij cv na | sposób aplikowania`),
    identifier: words("numer referencyjny | numer oferty | nr ref. | nr referencyjny | id oferty | nr ref | nr oferty | numer ogłoszenia"),
    skills: words(`umiejętności | technologie | kompetencje | technologie, których używamy | stack technologiczny |
      nasze technologie | umiejętności techniczne`),
    responsibilities: words(`obowiązki | zakres obowiązków | twoje zadania | zadania | opis stanowiska | twój zakres obowiązków |
      główne obowiązki | czym będziesz się zajmować | twoja rola | za co będziesz odpowiadać | co będziesz robić | opis pracy | główne zadania | zakres zadań | do twoich zadań będzie należało |
      osoba zatrudniona na tym stanowisku będzie odpowiedzialna za | na czym będzie polegała twoja praca | zakres odpowiedzialności | czym będziesz się zajmował | twoje obowiązki | odpowiedzialność | co na ciebie czeka | twoje główne zadania |
      będziesz odpowiedzialny`),
    requirements: words(`wymagania | nasze wymagania | oczekiwania | profil kandydata | oczekujemy | kwalifikacje | czego oczekujemy |
      mile widziane | twój profil | wymagane kwalifikacje | od kandydatów oczekujemy | kogo szukamy | wymagania niezbędne | wymagania dodatkowe | twoje kwalifikacje | co jest dla nas ważne | czego szukamy | nasze oczekiwania | szukamy |
      =doświadczenie | =wykształcenie | wymagamy | idealny kandydat | wymagania formalne | czego wymagamy | dodatkowym atutem | wymagania konieczne | wymagania pożądane | co powinieneś | aplikuj, jeśli | dołącz do nas, jeśli | umiejętności`),
    benefits: words(`oferujemy | co oferujemy | benefity | to oferujemy | nasza oferta | świadczenia | zalety |
      dodatkowe korzyści | co zyskujesz | co zyskasz | co możemy ci zaoferować | dlaczego warto | w zamian oferujemy | co dla ciebie mamy | oferujemy ci | korzyści | zapewniamy | naszym pracownikom oferujemy | dlaczego my | co w zamian |
      co proponujemy | nasze benefity`),
    otherLabels: words(`branża | dział | kontakt | telefon | data rozpoczęcia | języki | wymagane języki | kategoria | języki obce |
      liczba wakatów | liczba etatów | e-mail | email | strona www | rozpoczęcie pracy | specjalizacja | prawo jazdy | adres | oddział | przełożony`),
    otherHeadings: words(`o nas | o firmie | kim jesteśmy | o stanowisku | opis firmy | o projekcie | opis oferty | opis | kariera |
      praca | oferta pracy | oferty pracy | kontakt | jak aplikować | aplikuj | aplikuj teraz | proces rekrutacji | rekrutacja | etapy rekrutacji | informacje dodatkowe | dodatkowe informacje | klauzula | klauzula informacyjna | rodo |
      ochrona danych | podsumowanie | strona główna | menu | szukaj | zaloguj | podobne oferty | nasz zespół | o zespole | dołącz do nas | informacje | szczegóły oferty | przebieg rekrutacji | zainteresowany | zainteresowana |
      jak wygląda rekrutacja | wymagane dokumenty | dokumenty | inne informacje | warunki pracy | o pracodawcy | poznaj nas | informacja | kim my jesteśmy | tak pracujemy`),
    about: words("o | o firmie | poznaj | dlaczego | praca w | dołącz do"),
    notCompany: words(`nas | tobie | firmie | stanowisku | projekcie | zespole | nasz | nasza | my | ty | kto | co | kim | ten | ta |
      to | klient | klienta | firma | jest | się | dla | w | na | do | pracy | ofercie | pracodawcy | czym | jako | rekrutacji`),
    hiring: words("poszukuje | zatrudni | szuka | rekrutuje | poszukują | ogłasza nabór | aktualnie poszukuje | obecnie poszukuje"),
    describing: words("to | jest | należy do | zajmuje się | działa"),
    at: words("w | we"),
    applyLink: words("aplikuj | wyślij cv | wyślij aplikację | złóż aplikację | aplikuję | aplikować | prześlij cv"),
    experienceStems: words("doświadcz | lat | lata | rok | staż | praktyk"),
    educationStems: words("wykształc | studi | dyplom | uniwers | szkoł | licencj | matur | magist | technik | uczelni | absolw"),
    remoteStems: words("zdaln | hybryd | domu | stacjonarn | biur | remote"),
    employmentStems: words(`etat | pełn | część | umow | zlecen | b2b | staż | praktyk | godzin | tymczas | wymiar | czas | stał |
      zatrudn`),
    salaryStems: words("wynagrodz | płac | pensj | zarob | brutto | netto | pln | zł | stawk | widełk"),
  },
  dates: {
    months:
      words(`styczeń stycznia sty | luty lutego lut | marzec marca mar | kwiecień kwietnia kwi | maj maja | czerwiec czerwca cze | lipiec lipca lip |
      sierpień sierpnia sie | wrzesień września wrz | październik października paź | listopad listopada lis | grudzień grudnia gru`),
    weekdays: words(`poniedziałek pon | wtorek wtorku wt | środa środy środę śr | czwartek czwartku czw |
      piątek piątku pt | sobota soboty sobotę sob | niedziela niedzieli nd`),
    numbers: words("jeden jedna jedno | dwa dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć | dziesięć"),
    units: words(`minuta minuty minut minutę min | godzina godziny godzin godzinę godz | dzień dni dniem |
      tydzień tygodnie tygodni tygodniem | miesiąc miesiące miesięcy miesiącem | rok lata lat rokiem roku`),
    agoBefore: words("przed"),
    agoAfter: words("temu"),
    today: words("dzisiaj | dziś | przed chwilą"),
    yesterday: words("wczoraj"),
    deadline:
      words(`termin składania aplikacji | termin składania dokumentów | termin składania ofert | termin składania | termin nadsyłania zgłoszeń | termin nadsyłania | termin aplikowania | aplikuj do | aplikacje do | zgłoszenia do |
      ogłoszenie ważne do | oferta ważna do | ważne do | ważna do | oferta wygasa | wygasa | ważność ogłoszenia do | data zakończenia | data wygaśnięcia | dokumenty należy składać do | prosimy o przesyłanie cv do | nabór do | koniec naboru
      | ważna jeszcze | oferta ważna jeszcze | ogłoszenie ważne jeszcze`),
    deadlineAfter: words("mija termin | upływa termin"),
    period: words("termin naboru | okres naboru"),
    until: words("do | do dnia | najpóźniej do | przed | nie później niż"),
    apply: words("aplik* | zgłosz* | zgłoś | cv | dokument* | ofert* | podani*"),
    posted: words(`opublikowano | opublikowana | opublikowane | data publikacji | dodano | dodana |
      data dodania | ogłoszono | ogłoszenie z dnia | data ogłoszenia | opublikowany`),
    otherDay: words(
      `data rozpoczęcia | data rozpoczęcia pracy | rozpoczęcie pracy | data urodzenia | urodzony | urodzona | założona | założony | założono | ostatnia aktualizacja | koniec umowy | rozmowy kwalifikacyjne`,
    ),
    posting: words("ofert* | ogłosze* | stanowisk* | nabór* | nabor* | rekrutac*"),
    linking: words("jest | był | była | było | są | do | dnia | w | we | na | i | od | dla | o | to | godz | godziny | włącznie"),
    openFor: words("ważne przez | ważna przez | aktywna przez"),
    closed: words(
      `oferta nieaktualna | ogłoszenie nieaktualne | oferta wygasła | ogłoszenie wygasło | zakończono rekrutację | rekrutacja zakończona | rekrutacja została zakończona | oferta zakończona | oferta zarchiwizowana | ogłoszenie archiwalne | oferta archiwalna | nabór zakończony | stanowisko zostało obsadzone | nabór został zakończony | ogłoszenie nieaktywne | ogłoszenie jest nieaktywne | oferta nieaktywna | oferta jest nieaktywna | rekrutacja na to stanowisko została zakończona`,
    ),
    over: words(
      `jest nieaktualna | jest nieaktualne | jest już nieaktualna | jest już nieaktualne | jest nieaktywna | jest nieaktywne | jest już nieaktywna | jest już nieaktywne | wygasła | wygasło | już wygasła | już wygasło | nie jest już dostępna | nie jest już dostępne | nie jest już aktywna | nie jest już aktywne | nie jest już aktualna | nie jest już aktualne | została zakończona | zostało zakończone | został zakończony | jest zakończona | zostało obsadzone | jest już obsadzone | została wycofana | zostało wycofane | została usunięta | zostało usunięte | została zamknięta | straciła ważność | straciło ważność`,
    ),
    subjects: words("oferta | oferta pracy | ogłoszenie | ogłoszenie o pracę | rekrutacja | nabór | stanowisko | wakat"),
    notSubjects: words("każda | każde | każdy | wszystkie"),
    open: words("oferta aktualna | rekrutacja trwa | nabór trwa"),
    conditional: words("jeśli | jeżeli | gdy | kiedy | dopóki | po tym jak"),
  },
  salary: {
    pay: words(`
      wynagrodzenie | wynagrodzenia | wynagrodzeniu | wynagrodzeniem | płaca | płacy | płace | pensja | pensji | pensję | zarobki
      | zarobków | zarobisz | zarabiaj | widełki | stawka | stawki | stawkę | stawce | uposażenie | umowa o pracę | uop | b2b
      | kontrakt b2b | umowa zlecenie |
      płacimy
    `),
    each: words("za | na | w | / | od"),
    hour: words("godzina | godzinę | godziny | godzin | godz | godz. | h"),
    day: words("dzień | dni | dzienn | md"),
    week: words("tydzień | tygodnie | tygodni | tyg"),
    month: words("miesiąc | miesiące | miesięcy | mies | mies. | mc | m-c"),
    year: words("rok | roku | lata | lat"),
    hourly: words("godzinowo | stawka godzinowa | godzinowa"),
    daily: words("dziennie | stawka dzienna"),
    weekly: words("tygodniowo"),
    monthly: words("miesięcznie | miesięczne | miesięczna | mies."),
    yearly: words("rocznie | roczne | roczna"),
    from: words("od | minimum | min. | co najmniej | przynajmniej | powyżej | nie mniej niż"),
    fromAfter: words("i więcej | w górę | wzwyż"),
    upTo: words("do | maksymalnie | maks. | max. | nawet do | nawet | nie więcej niż"),
    upToAfter: words("maksymalnie"),
    between: words("między | pomiędzy | od | w przedziale | w granicach"),
    to: words("do | a | aż do"),
    and: words("i | oraz | plus | z | lub | albo"),
    gross: words("brutto | netto | ok | ok. | około | na rękę | + vat | netto + vat | netto (+ vat) | b2b | uop | kwota"),
    bonus: words(`
      premia | premie | premii | premię | bonus | bonusy | prowizja | prowizje | prowizji | dodatek | dodatki | nagroda | nagrody |
      polecenie | za nadgodziny | odprawa | świąteczna
    `),
    onTarget: words("ote"),
    equity: words("akcje | akcji | opcje | udziały"),
    perDiem: words("dieta | diety"),
    allowance: words(`
      dofinansowanie | dofinansowania | zwrot | ryczałt | świadczenie | świadczenia | budżet | szkolenia | szkoleniowy | karta |
      multisport | kafeteria | bon | bony | wczasy | ubezpieczenie | pakiet | ppk
    `),
    notPay: words(`
      obrót | obroty | obrotu | przychód | przychody | przychodów | inwestycje | inwestycja | finansowanie | cena | ceny | koszt |
      koszty | opłata | opłaty | kara | kapitał | wartość | wartości | rabat | czynsz | dotacja | zysk | sprzedaż | sprzedaży |
      cel sprzedażowy | cel sprzedaży | plan sprzedaży | naliczamy | fakturujemy | oszczędzasz | oszczędności | oszczędność |
      płaca minimalna wynosi | minimalne wynagrodzenie wynosi | podobne oferty | odszkodowanie | wygrana |
      o wartości
    `),
    payers: words(`
      klienci | najemcy | lokatorzy | studenci | uczniowie | pacjenci | goście | członkowie | użytkownicy | rodzice | firmy
    `),
    paying: words("płacą | zapłacą | oszczędzają | płacili"),
    thousand: words("k | tys | tys. | tysięcy | tysiące"),
    million: words("m | mln | mln. | milion | miliony | milionów | mld | miliard | miliardów"),
  },
  denial: {
    before: words("bez | bez możliwości | nie | nie w | nie na | nie jest to | brak | żadnej | żaden | żadna | ani"),
    around:
      words(`nie jest możliw* | nie ma możliwości | brak możliwości | niemożliw* | nie oferujemy | nie oferuje | nie przewidujemy | nie przewiduje | nie jest dostępn* | niedostępn* | nie wchodzi w grę | nie dopuszczamy | nie można | nie da się | nie zapewniamy |
      nie jest oferowan* | nie jest przewidzian* | nie jest dozwolon* | wykluczon* | nie umożliwia*`),
    behind: words("nie dotyczy"),
    answers: words("nie | niestety nie | brak"),
    breaks: words(
      `i | a | oraz | ale | jeśli | jeżeli | ponieważ | gdy | który | która | które | natomiast | jednak | lecz | choć | oprócz`,
    ),
  },
  work: {
    fullTime: words(`pełny etat | pełen etat | pełnego etatu | pełny wymiar | w pełnym wymiarze |
      pełny wymiar czasu pracy | na pełny etat | cały etat | pełnym etacie | w pełnym wymiarze czasu pracy | full time`),
    partTime: words(`część etatu | niepełny etat | pół etatu | niepełny wymiar | 1/2 etatu | 1/2 etat | niepełnym wymiarze |
      w niepełnym wymiarze | praca dodatkowa | część etatu (praca dodatkowa) | 3/4 etatu | part time`),
    contractor: words(`b2b | kontrakt b2b | umowa b2b | kontrakt | samozatrudnienie | freelance |
      działalność gospodarcza | własna działalność | freelancer`),
    temporary:
      words(`umowa zlecenie | umowa na zastępstwo | umowa o dzieło | praca tymczasowa | praca sezonowa | na czas określony | czas określony | tymczasowa | zastępstwo |
      umowy zlecenie | umowę zlecenie | umowę zlecenia | umowy zlecenia | umowa o pracę tymczasową | kontrakt tymczasowy | na zastępstwo | umowa zlecenia`),
    intern: words(`staż | praktyka | praktyki | stażysta | stażystka | praktykant | praktykantka | staże |
      umowa o staż | praktyki studenckie | umowa o praktyki | umowa o staż / praktyki | płatny staż`),
    volunteer: words("wolontariat | wolontariusz | wolontariuszka"),
    perDiem: words("na wezwanie | praca dorywcza"),
    workers: words(
      "stażystów | stażystom | praktykantów | praktykantom | wolontariuszy | freelancerów | pracowników tymczasowych | podwykonawców",
    ),
    notEmployment:
      words(`na czas nieokreślony | czas nieokreślony | czas nieokreślony po | staż pracy | stażu pracy | najlepsze praktyki | dobre praktyki | stażem pracy |
      ekwiwalent pełnego etatu | minimum rok stażu | najlepszych praktyk | klienta b2b | klientów b2b | sprzedaż b2b | sprzedaży b2b | rynku b2b`),
    remote: words(`praca zdalna | zdalna | zdalnie | pracy zdalnej | 100% zdalnie | w pełni zdalnie | w pełni zdalna |
      praca całkowicie zdalna | remote | home office | 100% remote | zdalny | pracę zdalną`),
    remoteNo:
      words(`bez pracy zdalnej | brak pracy zdalnej | brak możliwości pracy zdalnej | praca wyłącznie stacjonarna | praca stacjonarna | tylko stacjonarnie | wyłącznie w biurze |
      100% stacjonarnie | bez możliwości pracy zdalnej | nie oferujemy pracy zdalnej | nie ma możliwości pracy zdalnej |  stacjonarna | praca zdalna niemożliwa`),
    onSite: words("stacjonarnie | na miejscu | w biurze | w siedzibie | tryb pracy stacjonarny | praca stacjonarna"),
    hybrid:
      words(`praca hybrydowa | hybrydowo | hybrydowa | hybryda | tryb hybrydowy | w trybie hybrydowym | częściowo zdalnie | częściowo zdalna | możliwość pracy zdalnej |
      praca częściowo zdalna | hybrydowy model | model hybrydowy | hybrydowej | hybrydowym | dni zdalnie | możliwość częściowej pracy zdalnej | okazjonalna praca zdalna | hybrydowego`),
    notRemote:
      words(`samochód hybrydowy | samochody hybrydowe | napęd hybrydowy | chmura hybrydowa | zdalna rekrutacja | rekrutacja zdalna | rozmowa zdalna | rekrutacja online | zdalne wsparcie |
      zdalny dostęp | zdalnego dostępu | auto hybrydowe | zdalne nauczanie | pomoc zdalna | obsługa zdalna | rozmowy zdalnej | zdalny onboarding | zdalne zarządzanie`),
    inOffice: words("w biurze | stacjonarnie | z biura"),
    atHome: words("zdalnie | zdalnej | home office | z domu | pracy zdalnej"),
    atLeast: words("co najmniej | minimum | min | powyżej | ponad | przynajmniej | i więcej | minimalnie"),
    atMost: words("do | maksymalnie | maks | najwyżej"),
    experience: words("doświadczeni* | doświadczenie zawodowe | stażu pracy | staż pracy"),
    boasts: words("mamy | posiadamy | zespół ma | firma ma | firma posiada | nasze | naszym | naszego"),
    noExperience: words(`doświadczenie nie jest wymagane | bez doświadczenia |
      nie wymagamy doświadczenia | brak wymaganego doświadczenia | doświadczenie niewymagane`),
    highSchool: words(`wykształcenie średnie | średnie | matura | liceum | technikum |
      wykształcenie minimum średnie | średniego | wykształcenie podstawowe | średnie techniczne`),
    associate: [],
    bachelor: words(`licencjat | licencjackie | inżynier | inżynierskie | studia i stopnia | wykształcenie wyższe | wyższe |
      wykształcenie wyższe techniczne | wykształcenia wyższego | studia wyższe | dyplom uczelni wyższej`),
    postgraduate: words(`magister | magisterskie | wyższe magisterskie | doktorat | studia ii stopnia | studia podyplomowe |
      tytuł magistra | studia magisterskie | wykształcenie wyższe magisterskie | stopień doktora`),
    certificate: words(`wykształcenie zawodowe | zawodowe | certyfikat zawodowy |
      zasadnicze zawodowe | kwalifikacje zawodowe | dyplom zawodowy`),
    noEducation: words("wykształcenie nie jest wymagane | bez wymagań co do wykształcenia"),
    notEducation:
      words(`scrum master | doświadczenie zawodowe | życie zawodowe | prawo jazdy zawodowe | stanowisko inżynier | doświadczenia zawodowe |
      temperatury średnie | średnie i duże | małe i średnie | stopień wyższe | coraz wyższe | cele zawodowe | ambicje zawodowe`),
    junior: words("junior | młodszy | młodsza | młodszy specjalista | młodsza specjalistka | absolwent"),
    mid: words("mid | regular | mid level | specjalista regular"),
    senior: words("senior | starszy | starsza | starszy specjalista | starsza specjalistka | doświadczony | ekspert"),
    lead: words(`lider | liderka | kierownik zespołu | team leader | lead | brygadzista |
      lider zespołu | koordynator | tech lead | mistrz produkcji | koordynatorka`),
    principal: words("principal | główny specjalista | główny"),
    manager: words("kierownik | kierowniczka | manager | menedżer | menadżer | manager ds | kierownik działu"),
    director: words("dyrektor | dyrektorka | director"),
    executive: words("prezes | członek zarządu | prezes zarządu | dyrektor generalny | dyrektor zarządzający | ceo | cto | cfo"),
    notSeniority: words(`asystent zarządu | asystentka zarządu | kierownik projektu | osoby starsze |
      opieka nad seniorem | account manager | asystentka prezesa | asystent dyrektora | asystentka dyrektora`),
  },
};
