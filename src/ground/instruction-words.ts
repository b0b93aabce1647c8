import { words } from "../languages/words.ts";
import { compilePhrases, type Phrase } from "./phrases.ts";

const phrases = (table: string): readonly Phrase[] => compilePhrases(words(table));

/**
 * Words of texts that talk to a model. A pair is a verb with an object a few words behind it: "ignore all previous
 * instructions". Written from attacks that are publicly described; no list can be complete.
 */
export interface InstructionWords {
  /** "ignore", "disregard": the verb of a pair that takes away what the model was told. */
  readonly dismiss: readonly Phrase[];
  /** "instructions", "prompt". */
  readonly orders: readonly Phrase[];
  /** "set", "report": the verb of a pair that dictates a field. */
  readonly dictate: readonly Phrase[];
  /** "salary", "company". */
  readonly fields: readonly Phrase[];
  /** "to", "as": what stands behind the field. */
  readonly towards: readonly Phrase[];
  /** Said to nobody but a model. */
  readonly phrases: readonly Phrase[];
}

export const instructionWords: InstructionWords = {
  dismiss: phrases(`
    ignore | disregard | forget | override | overrule | bypass | do not follow | don't follow | discard |
    ignorez | ignorer | oubliez | oublie | ne tenez pas compte | ne suivez pas |
    ignoriere | ignorieren | ignoriert | vergiss | vergessen sie | missachte | befolge nicht |
    ignora | ignore | ignorar | olvida | olvide | haz caso omiso | descarta |
    negeer | vergeet | ignorera | glöm | bortse från | ignorer | glem | se bort fra |
    ignoruj | ignorujte | zapomeň | zapomeňte | zabudni | zabudnite | zignoruj | zignorujte | pomiń | zapomnij | zignoruj |
    忽略 | 无视 | 忽視 | 無視して | 無視し | 忘れて | 무시하고 | 무시하세요 | 무시해 | 무시하십시오 | 잊어`),
  orders: phrases(`
    instruction | instructions | prompt | prompts | system message | directives | orders | rules above | previous rules | guidelines above |
    consigne | consignes | directives | invite système |
    anweisung | anweisungen | anweisungen | instruktionen | vorgaben | befehle |
    instrucción | instrucciones | indicaciones | órdenes |
    instructie | instructies | aanwijzingen | instruktioner | anvisningar | instruksjoner | instruksjonene | instruktionerna | anvisninger |
    instrukce | pokyny | příkazy | inštrukcie | instrukcje | polecenia | polecenie |
    指令 | 指示 | 提示 | 命令 | 지시 | 지침 | 명령 | 프롬프트 | プロンプト`),
  dictate: phrases(`
    set | change | put | output | return | report | answer | respond | extract | write | enter | replace | update | print | say |
    définis | définissez | mets | mettez | indique | indiquez | réponds | répondez | écris | écrivez | remplace | remplacez |
    setze | setzen sie | gib | geben sie | trage | tragen sie | antworte | schreibe | ersetze | melde |
    establece | establezca | pon | ponga | escribe | escriba | devuelve | devuelva | responde | indica | indique |
    zet | stel | geef | schrijf | antwoord | sätt | ange | skriv | svara | sett | oppgi | svar |
    nastav | nastavte | uveď | uveďte | napiš | napište | odpověz | odpovedz | ustaw | podaj | wpisz | zwróć | odpowiedz |
    设置 | 设为 | 设定 | 输出 | 返回 | 填写 | 設定して | 出力して | 回答して | 記入して | 설정하고 | 설정하세요 | 출력하세요 | 입력하세요 | 답하세요`),
  fields: phrases(`
    salary | base salary | pay | wage | company | company name | employer | title | job title | location | city | country | currency | url | link |
    apply url | apply link | email | e-mail | date | deadline | json | minvalue | maxvalue | status | remote |
    salaire | entreprise | employeur | poste | lieu | devise | lien | gehalt | firma | unternehmen | arbeitgeber | standort | währung |
    salario | empresa | puesto | ubicación | enlace | salaris | bedrijf | werkgever | functie | lön | lönen | företag | företaget | lønn | lønnen | firma | selskap | bedrift |
    plat | mzda | mzdu | firmu | společnost | spoločnosť | pracovisko | wynagrodzenie | pensja | firmę | stanowisko |
    薪资 | 工资 | 薪水 | 月薪 | 年薪 | 公司 | 职位 | 链接 | 給与 | 年収 | 月給 | 会社名 | 会社 | 급여 | 연봉 | 회사 | 회사명`),
  towards: phrases(`
    to | as | is | be | with | equals | à | sur | comme | est | auf | als | zu | ist | mit | a | en | como | es | op | naar | till | som | til | på |
    na | jako | je | je | jest | 为 | 成 | に | を | は | 로 | 으로 | 를 | 을`),
  phrases: phrases(`
    you are an ai assistant | you are an ai model | you are an ai language model | you are a language model | you are a large language model |
    as an ai assistant | as an ai model | as an ai language model | as a language model | if you are an ai | if you are a language model | if you are an llm |
    dear ai | attention ai | attention all ai | attention llm | attention language model | note to ai | note to the ai | note to llm | message to ai | message to the ai | message for ai |
    instructions for ai | instruction for ai | instructions to the model | instruction to the model | instructions for the model | instructions for llm | ai instructions | hey chatgpt | chatgpt must |
    new instructions | new system prompt | system override | system prompt override | developer message | developer mode | admin override | jailbreak |
    im_start | im_end | start_header_id | end of document | begin system prompt | to the ai reading this | to the model reading this | any ai reading this | extraction model | data extraction override |
    the correct salary for extraction | for extraction purposes | when extracting | extracting model | the extractor must | when parsing this |
    en tant qu'ia | si vous êtes une ia | si tu es une ia | nouvelles instructions | message à l'ia | note pour l'ia |
    als ki modell | als ki assistent | wenn du eine ki bist | neue anweisung | neue anweisungen | hinweis für die ki | nachricht an die ki | achtung ki |
    como modelo de lenguaje | si eres una ia | si eres un modelo | nuevas instrucciones | nota para la ia |
    als ai model | als je een ai bent | nieuwe instructies | om du är en ai | nya instruktioner | hvis du er en ai | nye instruksjoner |
    pokud jsi ai | nové pokyny | nové instrukce | ak si ai | nowe instrukcje | nowe polecenia | jeśli jesteś ai | jeśli jesteś modelem |
    作为人工智能 | 作为ai | 如果你是ai | 新指令 | 新的指令 | aiアシスタント | 新しい指示 | aiへの指示 | aiとして | 새로운 지시 | 새 지시 | ai에게`),
};
