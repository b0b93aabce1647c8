/** Names of sections that list further postings, as boards head them. Each is tried at the beginning of a heading, in lower case. */
const phrases: readonly string[] = [
  // English
  "(?:similar|related|recommended|suggested|matching|nearby|featured|latest|sponsored|trending) (?:jobs?|positions?|postings?|vacanc(?:y|ies)|openings?|roles?|opportunit(?:y|ies)|careers|searches|job ads|job postings|job openings|listings)",
  "(?:more|other|further|all|view other|see other|see more|view more|explore more|explore other|our other|browse other) (?:\\S{1,20} )?(?:jobs?|positions?|postings?|vacancies|openings|roles|opportunities)(?= (?:at|from|in|like|you|by|with|near|for|available|that)\\b| ?[:.!…»>→]?$)",
  "(?:jobs|positions|roles|vacancies) (?:you may|you might|like this|similar to|for you|near you|recommended)",
  "(?:you (?:may|might) (?:also )?(?:like|be interested)|people also (?:viewed|searched|applied)|recommended for you|not (?:quite )?(?:right|for you)\\?)",
  // German
  "(?:ähnliche|weitere|passende|verwandte|andere|empfohlene|mehr) (?:\\S{1,20} )?(?:jobs?|stellen\\S{0,12}|jobangebote|positionen|vakanzen)(?= |$|[:.!…])",
  "(?:das|diese (?:jobs|stellen)) könnten? (?:dich|sie|ihnen) (?:auch )?(?:interessieren|gefallen)|jobs, die (?:dich|sie)",
  // French
  "(?:offres?|emplois?|postes?|annonces?) (?:d['’]emploi )?(?:similaires?|comparables|recommandée?s|associée?s|suggérée?s|liée?s|connexes)",
  "(?:autres|toutes nos|voir d['’]autres|plus d['’]) ?(?:offres|emplois|postes|annonces)(?= (?:d['’]emploi|de|chez|à|qui|similaires)|$| ?[:.!…])|(?:ces offres|ça) pourrai(?:en)?t vous|vous (?:aimerez|pourriez) (?:peut-être )?aussi",
  // Spanish, Portuguese, Italian
  "(?:ofertas?|empleos?|trabajos?|puestos|vacantes) (?:de (?:empleo|trabajo) )?(?:similares|relacionad[oa]s|parecid[oa]s|recomendad[oa]s|sugerid[oa]s)|(?:otr[oa]s|más) (?:ofertas|empleos|trabajos|vacantes)|(?:también|quizás?) te (?:puede|podría)",
  "(?:vagas|empregos|oportunidades) (?:semelhantes|similares|relacionadas|recomendadas)|outras vagas|(?:offerte|annunci|posizioni|lavori) (?:di lavoro )?(?:simili|correlat[ei])|altre (?:offerte|posizioni)",
  // Dutch
  "(?:vergelijkbare|soortgelijke|gerelateerde|andere|meer|aanbevolen|gelijkaardige) (?:\\S{1,20} )?(?:vacatures?|banen|jobs|functies)|(?:dit|deze vacatures?) vind je misschien|misschien ook interessant",
  // Swedish, Norwegian, Danish
  "(?:liknande|relaterade|fler|andra|rekommenderade) (?:lediga )?(?:jobb|annonser|tjänster|platsannonser|uppdrag)|(?:lignende|relaterte|flere|andre|anbefalte|beslægtede) (?:ledige )?(?:stillinger|annonser|jobb?|jobannoncer)",
  // Czech, Slovak
  "(?:podobn[éáýí]|další|ďalšie|související|súvisiace|doporučen[éá]|odporúčan[éá]|ostatní|ostatné|jiné|iné) (?:\\S{1,20} )?(?:nabídky|ponuky|pozice|pozície|práce|místa|miesta|inzeráty|volná|voľné)|mohlo by (?:vás|ťa|tě) (?:také |tiež |aj )?(?:zajímat|zaujímať|zaujať)",
  // Polish
  "(?:podobne|inne|polecane|powiązane|zobacz (?:też|także|również|inne)|więcej) (?:\\S{1,20} )?(?:oferty|ofert|ogłoszenia|stanowiska|prace)|(?:może|mogą) (?:cię|ci) (?:też |również )?(?:zainteresować|spodobać)",
  // Chinese, Japanese, Korean
  "(?:相似|类似|類似|相关|相關|推荐|推薦|其他|更多|热门|該公司其他|该公司其他)(?:的)?(?:职位|職位|工作|岗位|招聘|職缺)|猜你喜欢|你可能(?:也)?(?:喜欢|感兴趣)",
  "(?:この求人に)?(?:関連|類似|似た|似ている|おすすめ|その他|ほか)(?:する|の|している)?(?:の)?(?:求人|仕事|お仕事|募集)|この求人を見た人",
  "(?:비슷한|유사한?|추천|관련|다른|인기) ?(?:채용|공고|일자리|포지션|직무)|이 공고를 본",
];

const beginning = new RegExp(`^(?:${phrases.join("|")})`, "u");

const longestHeading = 70;

/** Whether a heading names a section of further postings: "Similar jobs", "Ähnliche Stellen", "Offres similaires". */
export const isRelatedHeading = (heading: string): boolean =>
  heading.length >= 4 && heading.length <= longestHeading && beginning.test(heading.trim().toLowerCase());
