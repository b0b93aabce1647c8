import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const pl: LanguageWords = {
  code: "pl",
  gate: {},
  labels: {
    title: words("stanowisko | nazwa stanowiska | zawód | tytuł | oferta | rola | stanowisko pracy"),
    company: words("firma | pracodawca | nazwa firmy | spółka | organizacja | klient | instytucja | nazwa pracodawcy"),
    location: words(
      `lokalizacja | miejsce pracy | miasto | miejscowość | miejsce wykonywania pracy | region | województwo | siedziba | adres miejsca pracy | lokalizacje | gdzie | miejsce`,
    ),
    workplace: words("tryb pracy | praca zdalna | model pracy | forma pracy | sposób pracy"),
    employmentType:
      words(`rodzaj umowy | wymiar pracy | wymiar etatu | typ umowy | etat | forma zatrudnienia | forma współpracy | wymiar czasu pracy | rodzaj pracy | rodzaj zatrudnienia | umowa | system pracy | zatrudnienie | rodzaj etatu | godziny pracy |
      czas pracy`),
    salary: words(
      `wynagrodzenie | płaca | pensja | zarobki | widełki | stawka | widełki płacowe | wynagrodzenie brutto | stawka godzinowa | wynagrodzenie zasadnicze | widełki wynagrodzenia | zakres wynagrodzenia | stawka za godzinę`,
    ),
    experience: words(
      `doświadczenie | wymagane doświadczenie | staż pracy | lata doświadczenia | doświadczenie zawodowe | poziom doświadczenia`,
    ),
    education: words("wykształcenie | wymagane wykształcenie | poziom wykształcenia"),
    seniority: words("poziom stanowiska | poziom | seniority"),
    datePosted: words(
      `data publikacji | opublikowano | opublikowana | dodano | data dodania | data ogłoszenia | opublikowane | data opublikowania | zamieszczono | data utworzenia`,
    ),
    validThrough:
      words(`termin składania ofert | ważna do | ważne do | oferta ważna do | aplikuj do | termin aplikowania | termin składania dokumentów | data ważności | oferta wygasa | termin nadsyłania zgłoszeń | wygasa | termin składania aplikacji |
      termin zgłoszeń | data zakończenia rekrutacji | oferta ważna | termin`),
    apply: words(
      `aplikuj | cv prosimy przesyłać na | jak aplikować | aplikuj przez | aplikacje prosimy przesyłać | link do aplikacji | wyślij cv na | sposób aplikowania`,
    ),
    identifier: words("numer referencyjny | numer oferty | nr ref. | nr referencyjny | id oferty | nr ref | nr oferty | numer ogłoszenia"),
    skills: words(
      `umiejętności | technologie | kompetencje | technologie, których używamy | stack technologiczny | nasze technologie | umiejętności techniczne`,
    ),
    responsibilities:
      words(`obowiązki | zakres obowiązków | twoje zadania | zadania | opis stanowiska | twój zakres obowiązków | główne obowiązki | czym będziesz się zajmować | twoja rola | za co będziesz odpowiadać | co będziesz robić | opis pracy |
      główne zadania | zakres zadań | do twoich zadań będzie należało | osoba zatrudniona na tym stanowisku będzie odpowiedzialna za | na czym będzie polegała twoja praca | zakres odpowiedzialności | czym będziesz się zajmował |
      twoje obowiązki | odpowiedzialność | co na ciebie czeka | twoje główne zadania | będziesz odpowiedzialny`),
    requirements:
      words(`wymagania | nasze wymagania | oczekiwania | profil kandydata | oczekujemy | kwalifikacje | czego oczekujemy | mile widziane | twój profil | wymagane kwalifikacje | od kandydatów oczekujemy | kogo szukamy | wymagania niezbędne |
      wymagania dodatkowe | twoje kwalifikacje | co jest dla nas ważne | czego szukamy | nasze oczekiwania | szukamy | =doświadczenie | =wykształcenie | wymagamy | idealny kandydat | wymagania formalne | czego wymagamy | dodatkowym atutem |
      wymagania konieczne | wymagania pożądane | co powinieneś | aplikuj, jeśli | dołącz do nas, jeśli | umiejętności`),
    benefits:
      words(`oferujemy | co oferujemy | benefity | to oferujemy | nasza oferta | świadczenia | zalety | dodatkowe korzyści | co zyskujesz | co zyskasz | co możemy ci zaoferować | dlaczego warto | w zamian oferujemy | co dla ciebie mamy |
      oferujemy ci | korzyści | zapewniamy | naszym pracownikom oferujemy | dlaczego my | co w zamian | co proponujemy | nasze benefity`),
    otherLabels:
      words(`branża | dział | kontakt | telefon | data rozpoczęcia | języki | wymagane języki | kategoria | języki obce | liczba wakatów | liczba etatów | e-mail | email | strona www | rozpoczęcie pracy | specjalizacja | prawo jazdy | adres |
      oddział | przełożony`),
    otherHeadings:
      words(`o nas | o firmie | kim jesteśmy | o stanowisku | opis firmy | o projekcie | opis oferty | opis | kariera | praca | oferta pracy | oferty pracy | kontakt | jak aplikować | aplikuj | aplikuj teraz | proces rekrutacji | rekrutacja |
      etapy rekrutacji | informacje dodatkowe | dodatkowe informacje | klauzula | klauzula informacyjna | rodo | ochrona danych | podsumowanie | strona główna | menu | szukaj | zaloguj | podobne oferty | nasz zespół | o zespole |
      dołącz do nas | informacje | szczegóły oferty | przebieg rekrutacji | zainteresowany | zainteresowana | jak wygląda rekrutacja | wymagane dokumenty | dokumenty | inne informacje | warunki pracy | o pracodawcy | poznaj nas | informacja |
      kim my jesteśmy | tak pracujemy`),
    about: words("o | o firmie | poznaj | dlaczego | praca w | dołącz do"),
    notCompany: words(
      `nas | tobie | firmie | stanowisku | projekcie | zespole | nasz | nasza | my | ty | kto | co | kim | ten | ta | to | klient | klienta | firma | jest | się | dla | w | na | do | pracy | ofercie | pracodawcy | czym | jako | rekrutacji`,
    ),
    hiring: words("poszukuje | zatrudni | szuka | rekrutuje | poszukują | ogłasza nabór | aktualnie poszukuje | obecnie poszukuje"),
    at: words("w | we"),
    applyLink: words("aplikuj | wyślij cv | wyślij aplikację | złóż aplikację | aplikuję | aplikować | prześlij cv"),
  },
  dates: {},
  salary: {
    pay: words(`
      wynagrodzenie | wynagrodzenia | wynagrodzeniu | wynagrodzeniem | płaca | płacy | płace | pensja | pensji | pensję | zarobki
      | zarobków | zarobisz | zarabiaj | widełki | stawka | stawki | stawkę | stawce | uposażenie | umowa o pracę | uop | b2b
      | kontrakt b2b | umowa zlecenie
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
    gross: words("brutto | netto | ok | ok. | około | na rękę | + vat | netto + vat | netto (+ vat) | kwota"),
    bonus: words(`
      premia | premie | premii | premię | bonus | bonusy | prowizja | prowizje | prowizji | dodatek | dodatki | nagroda | nagrody
      | polecenie
    `),
    onTarget: words("ote"),
    equity: words("akcje | akcji | opcje | udziały"),
    perDiem: words("dieta | diety"),
    allowance: words(`
      dofinansowanie | dofinansowania | zwrot | ryczałt | świadczenie | świadczenia | budżet | szkolenia | szkoleniowy | karta
      | multisport | kafeteria | bon | bony | wczasy | ubezpieczenie | pakiet
    `),
    notPay: words(`
      obrót | obroty | obrotu | przychód | przychody | przychodów | inwestycje | inwestycja | finansowanie | cena | ceny | koszt
      | koszty | opłata | opłaty | kara | kapitał | wartość | wartości | rabat | czynsz | dotacja | zysk | sprzedaż | sprzedaży
    `),
    thousand: words("k | tys | tys. | tysięcy | tysiące"),
    million: words("m | mln | mln. | milion | miliony | milionów | mld | miliard | miliardów"),
  },
  work: {},
};
