const longest = 200;

/** "Apply filters", "Terms apply", "Apply to other jobs", 他の求人に応募: words of applying that lead to no application for this job. */
const elsewhere = new RegExp(
  [
    String.raw`\bapply (?:(?:all|these|your|my|the|a|this|selected) )?(?:\w+ )?(?:filters?|coupons?|promo|promotions?|vouchers?|discounts?|changes|settings|sort(?:ing)?|themes?|styles?)\b`,
    String.raw`\b(?:terms|conditions|fees|rates|charges|restrictions|exclusions|exceptions)\b.{0,30}\bappl(?:y|ies)\b`,
    String.raw`\b(?:apply|apply for|apply to|applying to) (?:any |all |our |these |multiple |several |\d+ )?(?:other|more|all|similar|another|different|multiple|several|these) (?:\w+ ){0,2}(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|postings?|opportunit(?:y|ies))\b`,
    "(?:aplicar|solicitar|aplikuj|aplikovať|použ[ií][tť]|appliquer|postuler).{0,20}(?:filtr|cup[oó]n|coupon|kup[oó]n|rabat|slev|zľav|zniżk)",
    "(?:andere|weitere|ähnliche|mehrere)[nrs]? (?:stellen|jobs|positionen|vacatures|functies|banen)",
    "autres (?:offres|postes|emplois)|otr[oa]s (?:ofertas|empleos|puestos|vacantes|trabajos)|otra vacante",
    "(?:andra|fler) (?:jobb|tjänster)|(?:andre|flere) (?:stillinger|jobber)",
    "(?:jin[éáýe]|další|ďalšie|iné) (?:pozice|pozície|nabídky|ponuky|místa|miesta|práce)|(?:inne|innych|więcej) (?:oferty|ofert|stanowiska)",
    "(?:其他|更多|类似|類似)(?:的)?(?:职位|職位|工作|岗位|職缺)|申[请請](?:试用|試用|演示|贷款|貸款|退款)|(?:他の|その他の|類似の)(?:求人|仕事|募集)|(?:다른|유사한?|비슷한) ?(?:공고|채용|일자리|포지션)|クーポン|쿠폰|优惠券|優惠券",
  ].join("|"),
  "iu",
);

/** Whether words that speak of applying mean something else than this job: a filter, a coupon, conditions, other jobs. */
export const appliesElsewhere = (words: string): boolean => words.length <= longest && elsewhere.test(words);
