import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nl: LanguageWords = {
  code: "nl",
  gate: {},
  labels: {
    title: words("functie | functietitel | vacature | functienaam | titel | functiebenaming | positie | rol"),
    company: words(
      `bedrijf | werkgever | organisatie | bedrijfsnaam | opdrachtgever | onderneming | instelling | werkgeversnaam | naam bedrijf`,
    ),
    location: words(
      `locatie | plaats | standplaats | werklocatie | vestiging | stad | locaties | regio | werkplek | waar | plaats van tewerkstelling | tewerkstelling | vestigingsplaats | provincie | land`,
    ),
    workplace: words("thuiswerken | werkvorm | hybride werken | werkmodel | op afstand"),
    employmentType:
      words(`dienstverband | contracttype | uren | uren per week | soort dienstverband | contract | type contract | aantal uren | arbeidsduur | werkuren | arbeidsovereenkomst | soort contract | contractvorm | omvang | werkweek | arbeidscontract |
      type dienstverband | uurregime | statuut | contractduur | werkregime | tewerkstelling`),
    salary:
      words(`salaris | loon | salarisindicatie | brutoloon | uurloon | salarisschaal | bruto maandsalaris | schaal | maandsalaris | beloning | vergoeding | bruto salaris | uurtarief | tarief | salaris per maand | inschaling | jaarsalaris |
      verloning | barema | brutosalaris`),
    experience: words("ervaring | werkervaring | ervaringsniveau | jaren ervaring"),
    education: words("opleiding | opleidingsniveau | werk- en denkniveau | niveau | diploma | opleidingseisen | denkniveau | studieniveau"),
    seniority: words("senioriteit | carrièreniveau | functieniveau"),
    datePosted: words(
      `geplaatst | geplaatst op | publicatiedatum | gepubliceerd | plaatsingsdatum | datum | gepubliceerd op | datum geplaatst | online sinds`,
    ),
    validThrough:
      words(`sluitingsdatum | reageren tot | solliciteren tot | deadline | reageren voor | uiterste datum | reageer voor | reactietermijn | solliciteer voor | solliciteer uiterlijk | einddatum | sluit op | uiterlijk solliciteren | verloopt op |
      reageer uiterlijk | geldig tot | vacature sluit | uiterste sollicitatiedatum`),
    apply: words(
      `solliciteren | solliciteer | solliciteer via | solliciteer hier | reageren | sollicitatielink | sollicitaties naar | direct solliciteren | solliciteren via`,
    ),
    identifier: words(
      `vacaturenummer | referentienummer | referentie | kenmerk | vacature-id | referentiecode | vacature id | vacaturecode`,
    ),
    skills: words("vaardigheden | technologieën | competenties | tech stack | skills"),
    responsibilities:
      words(`taken | jouw taken | verantwoordelijkheden | wat ga je doen | werkzaamheden | taken en verantwoordelijkheden | takenpakket | je taken | jouw rol | functieomschrijving | functie-inhoud | dit ga je doen | jouw werkzaamheden |
      jouw functie | wat je gaat doen | de functie | wat doe je | wat jij gaat doen | jouw verantwoordelijkheden | je werkzaamheden | wat ga jij doen | hier ga je aan werken | jouw uitdaging | jouw job | je verantwoordelijkheden |
      wat houdt de functie in | uw taken | wat doe je als | jouw impact`),
    requirements:
      words(`functie-eisen | eisen | profiel | jouw profiel | wat vragen wij | wij vragen | wat breng je mee | dit breng je mee | wat neem je mee | wie ben jij | functievereisten | vereisten | kwalificaties | jij hebt | wij zoeken | over jou |
      wat verwachten we | gewenst profiel | wat wij vragen | je profiel | dit ben jij | wie zoeken wij | wie zoeken we | jij bent | vaardigheden | dit vragen wij | wat we van je vragen | wat heb je nodig | competenties | uw profiel |
      wat breng jij mee | dit heb jij in huis | dit neem je mee | jouw kwaliteiten | wat vragen we | =ervaring | =opleiding | functie eisen | heb jij | jij beschikt over | herken jij jezelf | jouw talenten`),
    benefits:
      words(`wat bieden wij | wij bieden | arbeidsvoorwaarden | aanbod | ons aanbod | wat krijg je | dit krijg je | dit bieden wij | voordelen | wat wij bieden | dit mag je verwachten | wat we bieden | wat bieden we | wij bieden jou | wat je krijgt |
      secundaire arbeidsvoorwaarden | jouw voordelen | dit kun je van ons verwachten | onze voorwaarden | wat krijg je van ons | wij bieden je | waarom werken bij | waarom bij ons | wat kan je verwachten | wat mag je verwachten |
      waar kan je op rekenen | extra's`),
    otherLabels:
      words(`afdeling | sector | branche | contact | telefoon | contactpersoon | startdatum | vakgebied | aantal vacatures | talen | taal | beroepsgroep | rijbewijs | website | afdelingen | e-mail | leidinggeven | aanvang | adres | categorie | duur |
      ingangsdatum | specialisme`),
    otherHeadings:
      words(`over ons | wie zijn wij | wie wij zijn | het bedrijf | de organisatie | organisatie | bedrijfsprofiel | functie | vacature | vacatures | werken bij | solliciteren | solliciteer | sollicitatieprocedure | procedure | contact |
      meer informatie | interesse | interesse? | geïnteresseerd | introductie | omschrijving | beschrijving | vacaturetekst | vacatureomschrijving | over de functie | het team | jouw team | ons team | onze organisatie | carrière |
      sollicitatieproces | aanvullende informatie | bijzonderheden | vragen | vragen? | menu | zoeken | inloggen | home | soortgelijke vacatures | vergelijkbare vacatures | privacy | diversiteit | afdeling | samenvatting | wat wij doen |
      de afdeling | over de organisatie | waar ga je werken | waar kom je terecht | acquisitie | jouw sollicitatie | bedrijfsomschrijving`),
    about: words("over | werken bij | wie is | welkom bij | waarom | dit is | dit zijn wij"),
    notCompany: words(
      `ons | wij | jou | je | jij | u | de | het | een | deze | dit | onze | jouw | functie | bedrijf | organisatie | team | vacature | wie | wat | rol | die | ik | hij | zij | er | men | klant | opdrachtgever | in | voor | als | om | ben`,
    ),
    hiring: words("zoekt | is op zoek naar | zoeken | werft aan | is op zoek | zoekt een"),
    at: words("bij"),
    applyLink: words("solliciteer | solliciteren | reageer | reageren op | sollicitatieformulier"),
  },
  dates: {},
  salary: {
    pay: words(`
      salaris* | *salaris | loon | lonen | *loon | beloning | bruto maandsalaris | vergoeding van | verdien | verdien je
      | verdienen | verdiensten | bezoldiging | schaal | salarisindicatie | uurtarief | dagtarief | tarief | inschaling
      | salarisschaal | stagevergoeding
    `),
    each: words("per | in de | in het | de | het | p"),
    hour: words("uur | uren | u"),
    day: words("dag | dagen"),
    week: words("week | weken | wk"),
    month: words("maand | maanden | mnd | mnd."),
    year: words("jaar | jaren | jr"),
    hourly: words("uurloon | uurtarief | bruto uurloon | p/u"),
    daily: words("dagtarief | dagloon | p/d"),
    weekly: words("weekloon | p/w"),
    monthly: words("maandelijks | maandsalaris | bruto maandsalaris | maandloon | p/m | bruto p.m. | p.m."),
    yearly: words("jaarlijks | jaarsalaris | bruto jaarsalaris | p/j | p.j. | op jaarbasis"),
    from: words("vanaf | van | minimaal | min. | minimum | ten minste | tenminste | meer dan"),
    fromAfter: words("of meer | minimaal"),
    upTo: words("tot | maximaal | max. | max | tot maximaal | maximum | tot en met | oplopend tot | hoogstens"),
    upToAfter: words("maximaal"),
    between: words("tussen | van"),
    to: words("tot | tot en met | t/m | en | tot maximaal | tot max. | en maximaal"),
    and: words("en | plus | met | of | inclusief | exclusief"),
    gross: words("bruto | netto | ongeveer | circa | ca. | ca | euro bruto | all-in"),
    bonus: words(`
      bonus | *bonus | commissie | provisie | *toeslag | vakantiegeld | eindejaarsuitkering | vakantietoeslag | dertiende maand
      | winstuitkering
    `),
    onTarget: words("on target"),
    equity: words("aandelen | opties"),
    perDiem: words("dagvergoeding | verblijfskosten"),
    allowance: words(`
      reiskostenvergoeding | reiskosten | onkostenvergoeding | thuiswerkvergoeding | *vergoeding | *budget | pensioen | cadeau
      | cadeaubon | opleiding* | bijdrage | leaseauto
    `),
    notPay: words(`
      omzet | jaaromzet | investering* | financiering | prijs | prijzen | kosten | boete | contributie | winst | waarde | korting
      | verkoop | huur | subsidie | opgehaald | abonnement
    `),
    thousand: words("k | duizend"),
    million: words("m | mln | miljoen | mld | miljard"),
  },
  work: {},
};
