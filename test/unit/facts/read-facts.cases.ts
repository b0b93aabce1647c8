import type { FactField } from "../../../src/spec/fact.ts";

/** A posting made by hand, and what code has to read in it. A list names entries that have to be among the facts. */
export interface FactCase {
  readonly name: string;
  readonly content: string;
  readonly expected: Partial<Readonly<Record<FactField, unknown>>>;
  /** Fields that must have no fact of this confidence or above. */
  readonly never?: readonly FactField[];
}

const html = (body: string, head = ""): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const filler = "You will find a friendly team here, and plenty of interesting things to do together every single day of the week.";

export const cases: readonly FactCase[] = [
  // Labels, in thirteen languages.
  {
    name: "English labels in bold",
    content:
      "**Job title:** Data Analyst\n\n**Location:** Leeds, United Kingdom\n\n**Closing date:** 12 March 2026\n\n**Job type:** Part-time",
    expected: { title: "Data Analyst", locations: [{ city: "Leeds" }], validThrough: "2026-03-12", employmentTypes: ["PART_TIME"] },
  },
  {
    name: "French labels",
    content: `# Comptable\n\nEntreprise : Dupont SA\nLieu : Lyon, France\nType de contrat : Temps plein\nDate limite de candidature : 3 avril 2026\n\n${filler}`,
    expected: {
      title: "Comptable",
      company: "Dupont SA",
      locations: [{ city: "Lyon", country: "FR" }],
      employmentTypes: ["FULL_TIME"],
      validThrough: "2026-04-03",
    },
  },
  {
    name: "German labels",
    content:
      "# Elektroniker (m/w/d)\n\nArbeitgeber: Müller Anlagenbau GmbH\nArbeitsort: 70173 Stuttgart\nArbeitszeit: Vollzeit\nBewerbungsfrist: 15.04.2026\nGehalt: 42.000 € – 48.000 € pro Jahr",
    expected: {
      title: "Elektroniker (m/w/d)",
      company: "Müller Anlagenbau GmbH",
      employmentTypes: ["FULL_TIME"],
      validThrough: "2026-04-15",
      baseSalary: { minValue: 42000, maxValue: 48000, currency: "EUR", unitText: "YEAR" },
    },
  },
  {
    name: "Spanish labels",
    content:
      "# Enfermero/a\n\nEmpresa: Clínica del Sol\nUbicación: Sevilla, España\nTipo de jornada: Jornada completa\nFecha límite: 20 de mayo de 2026",
    expected: {
      title: "Enfermero/a",
      company: "Clínica del Sol",
      locations: [{ city: "Sevilla", country: "ES" }],
      employmentTypes: ["FULL_TIME"],
      validThrough: "2026-05-20",
    },
  },
  {
    name: "Dutch labels",
    content:
      "# Verpleegkundige\n\nWerkgever: Zorggroep Noord\nStandplaats: Groningen\nDienstverband: Deeltijd\nSluitingsdatum: 1 juni 2026\nSalaris: € 2.800 - € 3.400 bruto per maand",
    expected: {
      company: "Zorggroep Noord",
      locations: [{ city: "Groningen" }],
      employmentTypes: ["PART_TIME"],
      validThrough: "2026-06-01",
      baseSalary: { minValue: 2800, maxValue: 3400, currency: "EUR", unitText: "MONTH" },
    },
  },
  {
    name: "Swedish labels",
    content: "# Sjuksköterska\n\nArbetsgivare: Region Skåne\nOrt: Malmö\nOmfattning: Heltid\nSista ansökningsdag: 2026-03-31",
    expected: { company: "Region Skåne", locations: [{ city: "Malmö" }], employmentTypes: ["FULL_TIME"], validThrough: "2026-03-31" },
  },
  {
    name: "Norwegian labels",
    content: "# Lærer\n\nArbeidsgiver: Bergen kommune\nSted: Bergen\nHeltid/deltid: Heltid\nSøknadsfrist: 15.03.2026",
    expected: { company: "Bergen kommune", locations: [{ city: "Bergen" }], employmentTypes: ["FULL_TIME"], validThrough: "2026-03-15" },
  },
  {
    name: "Czech labels",
    content:
      "# Účetní\n\nSpolečnost: Novák a syn s.r.o.\nMísto výkonu práce: Brno\nTyp úvazku: Plný úvazek\nMzda: 35 000 – 42 000 Kč měsíčně",
    expected: {
      company: "Novák a syn s.r.o.",
      locations: [{ city: "Brno" }],
      employmentTypes: ["FULL_TIME"],
      baseSalary: { minValue: 35000, maxValue: 42000, currency: "CZK", unitText: "MONTH" },
    },
  },
  {
    name: "Slovak labels",
    content:
      "# Programátor\n\nZamestnávateľ: Tatra Soft, a.s.\nMiesto práce: Košice\nDruh pracovného pomeru: plný úväzok\nMzda: 2 000 - 2 500 EUR mesačne",
    expected: {
      company: "Tatra Soft, a.s.",
      locations: [{ city: "Košice" }],
      employmentTypes: ["FULL_TIME"],
      baseSalary: { minValue: 2000, maxValue: 2500, currency: "EUR", unitText: "MONTH" },
    },
  },
  {
    name: "Polish labels",
    content: "# Kierowca\n\nPracodawca: Trans-Pol Sp. z o.o.\nMiejsce pracy: Poznań\nWymiar pracy: pełny etat\nData publikacji: 05.02.2026",
    expected: {
      company: "Trans-Pol Sp. z o.o.",
      locations: [{ city: "Poznań" }],
      employmentTypes: ["FULL_TIME"],
      datePosted: "2026-02-05",
    },
  },
  {
    name: "Chinese labels with wide colons",
    content: "# 前端工程师\n\n公司名称：星辰科技有限公司\n工作地点：上海\n工作性质：全职\n截止日期：2026年5月1日",
    expected: {
      title: "前端工程师",
      company: "星辰科技有限公司",
      locations: [{ raw: "上海" }],
      employmentTypes: ["FULL_TIME"],
      validThrough: "2026-05-01",
    },
  },
  {
    name: "Japanese labels",
    content: "# 経理スタッフ\n\n会社名：山田商事株式会社\n勤務地：大阪市\n雇用形態：正社員\n応募締切：2026年4月30日",
    expected: {
      title: "経理スタッフ",
      company: "山田商事株式会社",
      locations: [{ raw: "大阪市" }],
      employmentTypes: ["FULL_TIME"],
      validThrough: "2026-04-30",
    },
  },
  {
    name: "Korean labels",
    content: "# 백엔드 개발자\n\n회사명: 한빛소프트\n근무지: 서울\n고용형태: 정규직\n마감일: 2026-04-15",
    expected: { title: "백엔드 개발자", company: "한빛소프트", locations: [{ raw: "서울" }], validThrough: "2026-04-15" },
  },
  // Forms of labels.
  {
    name: "a table of labels",
    content: html(
      "<h1>Welder</h1><table><tr><th>Location</th><td>Tulsa, OK</td></tr><tr><th>Employer</th><td>Ironworks Ltd</td></tr><tr><th>Pay</th><td>$28 - $32 per hour</td></tr></table>",
    ),
    expected: {
      title: "Welder",
      company: "Ironworks Ltd",
      locations: [{ city: "Tulsa", region: "OK", country: "US" }],
      baseSalary: { minValue: 28, maxValue: 32, currency: "USD", unitText: "HOUR" },
    },
  },
  {
    name: "a definition list",
    content: html(
      "<h1>Baker</h1><dl><dt>Company</dt><dd>Crust &amp; Crumb</dd><dt>Location</dt><dd>Dublin, Ireland</dd><dt>Contract type</dt><dd>Full time</dd></dl>",
    ),
    expected: { company: "Crust & Crumb", locations: [{ city: "Dublin", country: "IE" }], employmentTypes: ["FULL_TIME"] },
  },
  {
    name: "a label with its value on the line below",
    content: html(
      "<h1>Chemist</h1><div>Location</div><div>Basel, Switzerland</div><div>Employment Type</div><div>Full time</div><div>Closing date</div><div>30 June 2026</div>",
    ),
    expected: { locations: [{ city: "Basel", country: "CH" }], employmentTypes: ["FULL_TIME"], validThrough: "2026-06-30" },
  },
  {
    name: "labels with values in one line",
    content: "# Plumber\n\nLocation: Perth, Australia | Type: Full-time | Ref: PL-2291\n",
    expected: { locations: [{ city: "Perth", country: "AU" }], employmentTypes: ["FULL_TIME"], identifier: "PL-2291" },
  },
  {
    name: "widget labels in lower case",
    content: html(
      "<h2>Senior Buyer</h2><dl><dt>locations</dt><dd>Dublin, Ireland</dd><dt>time type</dt><dd>Full time</dd><dt>job requisition id</dt><dd>R-10432</dd></dl>",
      "<title>Senior Buyer</title>",
    ),
    expected: { title: "Senior Buyer", locations: [{ city: "Dublin" }], employmentTypes: ["FULL_TIME"], identifier: "R-10432" },
  },
  {
    name: "a markdown table with a row of headers",
    content: "# Nurse\n\n| Location | Type | Salary |\n|---|---|---|\n| Austin, TX | Full-time | $80,000 - $90,000 a year |\n",
    expected: { locations: [{ city: "Austin" }], employmentTypes: ["FULL_TIME"], baseSalary: { minValue: 80000, maxValue: 90000 } },
  },
  {
    name: "a placeholder behind a label is no value",
    content: "# Clerk\n\nCompany: N/A\nLocation: Leeds, UK\n",
    expected: { locations: [{ city: "Leeds" }] },
    never: ["company"],
  },
  // Titles.
  {
    name: "h1 that the page title repeats with the company and the board",
    content: html("<h1>Product Manager</h1><p>Acme builds tools.</p>", "<title>Product Manager - Acme | JobBoard</title>"),
    expected: { title: "Product Manager", company: "Acme" },
  },
  {
    name: "a page title of an applicant system",
    content: html(
      "<h1>Site Reliability Engineer</h1><p>Berlin, Germany</p>",
      "<title>Job Application for Site Reliability Engineer at Globex</title>",
    ),
    expected: { title: "Site Reliability Engineer", company: "Globex", locations: [{ city: "Berlin", country: "DE" }] },
  },
  {
    name: "an h1 that names the site and an h2 that is the title",
    content: html("<h1>Careers</h1><h2>Forklift Driver</h2><p>We move goods.</p>", "<title>Forklift Driver | Initech Careers</title>"),
    expected: { title: "Forklift Driver" },
  },
  {
    name: "a title that only the page title tells from other lines",
    content: html("<div>Initech</div><div>Payroll Specialist</div><div>Prague</div>", "<title>Payroll Specialist - Initech</title>"),
    expected: { title: "Payroll Specialist", company: "Initech" },
  },
  {
    name: "headings that are no titles",
    content: "## Job description\n\nWe are looking for a gardener.\n\n## About us\n\nWe plant trees.",
    expected: {},
    never: ["title"],
  },
  {
    name: "the first line of a text",
    content: "Warehouse Operative\n\nWe need people who like order. Shifts start at six.",
    expected: { title: "Warehouse Operative" },
  },
  {
    name: "a first sentence that stands alone",
    content: "Vill du jobba som elektriker i Umeå?\n\nVi växer och behöver fler kollegor.",
    expected: { title: "Vill du jobba som elektriker i Umeå?" },
  },
  {
    name: "a title underlined in markdown",
    content: "Quality Inspector\n=================\n\nYou check what we make.",
    expected: { title: "Quality Inspector" },
  },
  // Employers.
  {
    name: "an About heading",
    content: "# Engineer\n\nBuild things.\n\n## About Umbrella Robotics\n\nUmbrella Robotics makes arms.",
    expected: { company: "Umbrella Robotics" },
  },
  {
    name: "a German heading about the employer",
    content: "# Ingenieur\n\nBauen Sie mit.\n\n## Über die Schmidt Maschinenbau GmbH\n\nDie Schmidt Maschinenbau GmbH baut Pressen.",
    expected: { company: "Schmidt Maschinenbau GmbH" },
  },
  {
    name: "somebody is hiring",
    content: "# Engineer\n\nHooli is hiring engineers in Austin.\n\nHooli makes phones, and Hooli people like them.",
    expected: { company: "Hooli" },
  },
  {
    name: "somebody is looking, in German",
    content: "# Koch\n\nDie Bergblick Hotel GmbH sucht zum 1. Mai einen Koch.",
    expected: { company: "Bergblick Hotel GmbH" },
  },
  {
    name: "somebody recruits, in French",
    content: "# Vendeur\n\nMaison Lumière recrute un vendeur à Nantes.",
    expected: { company: "Maison Lumière" },
  },
  {
    name: "somebody seeks, in Swedish",
    content: "# Kock\n\nGrand Fjällhotell söker en kock till vintern.",
    expected: { company: "Grand Fjällhotell" },
  },
  {
    name: "about us names nobody",
    content: "# Engineer\n\n## About us\n\nWe are hiring. We make pumps.",
    expected: {},
    never: ["company"],
  },
  { name: "a client that stays unnamed", content: "# Ingenieur\n\nUnser Kunde sucht einen Ingenieur.", expected: {}, never: ["company"] },
  {
    name: "a logo's words",
    content: html("<h1>Chemist</h1><div>Thermo Labs Logo</div><p>Thermo Labs is a maker of instruments.</p>"),
    expected: { company: "Thermo Labs" },
  },
  {
    name: "a name with its short form",
    content: "# Designer\n\nThe Northern Health Agency (NHA) is changing how care is given. At NHA, you design. NHA welcomes all.",
    expected: { company: "Northern Health Agency" },
  },
  // Lists.
  {
    name: "sections by markdown headings",
    content:
      "# Tester\n\n## What you'll do\n\n- Write tests\n- Run tests\n\n## What we're looking for\n\n- Patience\n- Curiosity\n\n## Perks\n\n- Free lunch\n- 30 days off",
    expected: {
      responsibilities: ["Write tests", "Run tests"],
      requirements: ["Patience", "Curiosity"],
      benefits: ["Free lunch", "30 days off"],
    },
  },
  {
    name: "sections by bold lines",
    content: "# Tester\n\n**Your tasks**\n\n* Break things\n* Report them\n\n**Your profile:**\n\n* Five years of breaking\n* Good humour",
    expected: { responsibilities: ["Break things", "Report them"], requirements: ["Five years of breaking", "Good humour"] },
  },
  {
    name: "preferred qualifications are requirements",
    content: "# Tester\n\n## Minimum qualifications\n\n- A degree\n- SQL\n\n## Nice to have\n\n- Rust\n- Humour",
    expected: { requirements: ["A degree", "SQL", "Rust", "Humour"] },
  },
  {
    name: "sections by lines with a colon in text",
    content:
      "Driver\n\nDuties:\n• Drive the van\n• Load the van\n\nRequirements:\n• Driving licence\n• Clean record\n\nHow to apply:\nSend us a letter.",
    expected: { responsibilities: ["Drive the van", "Load the van"], requirements: ["Driving licence", "Clean record"] },
  },
  {
    name: "German sections",
    content:
      "# Koch\n\n### Deine Aufgaben\n- Kochen\n- Putzen\n\n### Dein Profil\n- Ausbildung als Koch\n- Teamgeist\n\n### Wir bieten\n- Freies Essen\n- Gute Laune",
    expected: {
      responsibilities: ["Kochen", "Putzen"],
      requirements: ["Ausbildung als Koch", "Teamgeist"],
      benefits: ["Freies Essen", "Gute Laune"],
    },
  },
  {
    name: "French sections",
    content:
      "# Chef\n\n## Vos missions\n- Cuisiner\n- Former\n\n## Profil recherché\n- CAP cuisine\n- Rigueur\n\n## Nous offrons\n- Repas\n- Mutuelle",
    expected: { responsibilities: ["Cuisiner", "Former"], requirements: ["CAP cuisine", "Rigueur"], benefits: ["Repas", "Mutuelle"] },
  },
  {
    name: "Spanish sections with question marks",
    content:
      "# Chef\n\n## ¿Qué harás?\n- Cocinar\n- Formar\n\n## Requisitos\n- Experiencia\n- Carné\n\n## ¿Qué ofrecemos?\n- Comida\n- Seguro",
    expected: { responsibilities: ["Cocinar", "Formar"], requirements: ["Experiencia", "Carné"], benefits: ["Comida", "Seguro"] },
  },
  {
    name: "Dutch sections",
    content:
      "# Kok\n\n## Wat ga je doen?\n- Koken\n- Proeven\n\n## Wat vragen wij?\n- Diploma\n- Inzet\n\n## Wat bieden wij?\n- Maaltijd\n- Pensioen",
    expected: { responsibilities: ["Koken", "Proeven"], requirements: ["Diploma", "Inzet"], benefits: ["Maaltijd", "Pensioen"] },
  },
  {
    name: "Swedish sections",
    content:
      "# Kock\n\n## Arbetsuppgifter\n- Laga mat\n- Handla\n\n## Kvalifikationer\n- Utbildning\n- Erfarenhet\n\n## Vi erbjuder\n- Lunch\n- Friskvård",
    expected: { responsibilities: ["Laga mat", "Handla"], requirements: ["Utbildning", "Erfarenhet"], benefits: ["Lunch", "Friskvård"] },
  },
  {
    name: "Norwegian sections of plain lines",
    content:
      "Kokk\n\nArbeidsoppgaver:\nLage mat til gjestene\nBestille varer\nHolde orden\n\nKvalifikasjoner:\nFagbrev som kokk\nGodt humør\n\nVi tilbyr:\nGod lønn\nTrivelig miljø",
    expected: {
      responsibilities: ["Lage mat til gjestene", "Bestille varer", "Holde orden"],
      requirements: ["Fagbrev som kokk", "Godt humør"],
      benefits: ["God lønn", "Trivelig miljø"],
    },
  },
  {
    name: "Czech sections",
    content:
      "# Kuchař\n\n## Náplň práce\n- Vařit\n- Péct\n\n## Požadujeme\n- Výuční list\n- Spolehlivost\n\n## Nabízíme\n- Stravenky\n- Dovolená",
    expected: { responsibilities: ["Vařit", "Péct"], requirements: ["Výuční list", "Spolehlivost"], benefits: ["Stravenky", "Dovolená"] },
  },
  {
    name: "Slovak sections",
    content: "# Kuchár\n\n## Náplň práce\n- Variť\n- Piecť\n\n## Požiadavky\n- Prax\n- Spoľahlivosť\n\n## Ponúkame\n- Obedy\n- Bonusy",
    expected: { responsibilities: ["Variť", "Piecť"], requirements: ["Prax", "Spoľahlivosť"], benefits: ["Obedy", "Bonusy"] },
  },
  {
    name: "Polish sections",
    content:
      "# Kucharz\n\n## Zakres obowiązków\n- Gotowanie\n- Zakupy\n\n## Wymagania\n- Książeczka\n- Zapał\n\n## Oferujemy\n- Posiłki\n- Kartę",
    expected: { responsibilities: ["Gotowanie", "Zakupy"], requirements: ["Książeczka", "Zapał"], benefits: ["Posiłki", "Kartę"] },
  },
  {
    name: "Chinese sections with brackets and numbers",
    content:
      "厨师\n\n【岗位职责】\n1、负责烹饪\n2、负责采购\n\n【任职要求】\n1、经验丰富\n2、吃苦耐劳\n\n【福利待遇】\n1、包吃住\n2、五险一金",
    expected: { responsibilities: ["负责烹饪", "负责采购"], requirements: ["经验丰富", "吃苦耐劳"], benefits: ["包吃住", "五险一金"] },
  },
  {
    name: "Japanese sections with marks",
    content: "料理人\n\n■仕事内容\n・調理\n・仕入れ\n\n■応募資格\n・調理師免許\n・経験二年以上\n\n■福利厚生\n・社会保険\n・食事付き",
    expected: { responsibilities: ["調理", "仕入れ"], requirements: ["調理師免許", "経験二年以上"], benefits: ["社会保険", "食事付き"] },
  },
  {
    name: "Korean sections",
    content: "요리사\n\n[주요업무]\n- 조리\n- 구매\n\n[자격요건]\n- 조리사 자격증\n- 성실함\n\n[복리후생]\n- 식사 제공\n- 4대 보험",
    expected: { responsibilities: ["조리", "구매"], requirements: ["조리사 자격증", "성실함"], benefits: ["식사 제공", "4대 보험"] },
  },
  {
    name: "a stack in one line",
    content: "# Developer\n\nTech stack: TypeScript, PostgreSQL, Kubernetes\n\n## Responsibilities\n\n- Code\n- Review",
    expected: { skills: ["TypeScript", "PostgreSQL", "Kubernetes"], responsibilities: ["Code", "Review"] },
  },
  {
    name: "a list that ends at an unknown heading",
    content: "# Cook\n\n## Requirements\n\n- Hygiene\n- Speed\n\n## Meet the founders\n\n- Ann\n- Bob",
    expected: { requirements: ["Hygiene", "Speed"] },
  },
  // Places to apply.
  {
    name: "a link to apply",
    content: html(
      '<h1>Cook</h1><p>Tasty work.</p><p>Our menu is <a href="https://example.org/menu">here</a>.</p><p><a href="https://jobs.example.org/apply/77">Apply now</a></p>',
    ),
    expected: { applyUrl: "https://jobs.example.org/apply/77" },
  },
  {
    name: "an address behind a label",
    content: "# Cook\n\nApply at: https://jobs.example.org/77\n\nSee also https://example.org/about.",
    expected: { applyUrl: "https://jobs.example.org/77" },
  },
  {
    name: "an address in a German sentence",
    content: "# Koch\n\nBitte bewerben Sie sich unter https://jobs.example.org/koch bis Ende Mai.",
    expected: { applyUrl: "https://jobs.example.org/koch" },
  },
  {
    name: "a mail address",
    content: "# Koch\n\nBewerbung an: jobs@bergblick.example",
    expected: { contactEmail: "jobs@bergblick.example" },
  },
  // Short lines near the title.
  {
    name: "short lines under the title",
    content: html("<h1>Data Scientist</h1><div>Austin, TX, USA</div><div>Full-time</div><div>Hybrid</div><p>Come and count.</p>"),
    expected: { locations: [{ city: "Austin", region: "TX", country: "US" }], employmentTypes: ["FULL_TIME"], remote: "hybrid" },
  },
  {
    name: "a closed posting",
    content: html("<h1>Cook</h1><p>This job is no longer accepting applications.</p><p>We cooked.</p>"),
    expected: { status: "closed" },
  },
  {
    name: "an experience label",
    content: "# Cook\n\nExperience: 3+ years in a kitchen\nEducation: Vocational diploma\n",
    expected: { experience: "3+ years in a kitchen", education: "Vocational diploma" },
  },
];
