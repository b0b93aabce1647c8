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
  /** Verbs that dictate a field, with the words that stand between the field and its value. */
  readonly dictate: readonly DictateWords[];
  /** "salary", "company". */
  readonly fields: readonly Phrase[];
  /** Said to nobody but a model. */
  readonly phrases: readonly Phrase[];
  /** Said to a model, or by a posting about one: an order beside a verb that tells what to answer. */
  readonly hints: readonly Phrase[];
}

/** "set … to", "report … as": a verb alone dictates nothing ("report to the company owner"). */
export interface DictateWords {
  readonly verbs: readonly Phrase[];
  readonly links: readonly Phrase[];
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
    the above | everything above | anything above | all above | all of the above | posting above | text above | page above | content above | everything before |
    previous text | previous content | everything you were told | everything else on this page |
    alles oben | alles obige | das obige | obigen text | alles bisherige | tout ce qui précède | ce qui précède | le texte ci dessus | tout ci dessus |
    todo lo anterior | lo anterior | el texto anterior | alles hierboven | het bovenstaande | bovenstaande tekst | allt ovan | ovanstående | alt ovenfor | ovenstående |
    vše výše | vše uvedené výše | všetko vyššie | všetko uvedené vyššie | wszystko powyżej | powyższy tekst | 以上内容 | 以上所有 | 上述内容 | 上面的内容 | 上記 | 以上の内容 | 위의 내용 | 위 내용 |
    consigne | consignes | directives | invite système |
    anweisung | anweisungen | anweisungen | instruktionen | vorgaben | befehle |
    instrucción | instrucciones | indicaciones | órdenes |
    instructie | instructies | aanwijzingen | instruktioner | anvisningar | instruksjoner | instruksjonene | instruktionerna | anvisninger |
    instrukce | pokyny | příkazy | inštrukcie | instrukcje | polecenia | polecenie |
    指令 | 指示 | 提示 | 命令 | 지시 | 지침 | 명령 | 프롬프트 | プロンプト`),
  dictate: [
    {
      verbs: phrases(`
        set | change | update | put | définis | définissez | mets | mettez | fixe | fixez | setze | setzen sie | ändere | ändern sie |
        establece | establezca | pon | ponga | cambia | cambie | zet | stel | wijzig | sätt | ändra | sett | endre | sæt | ændr |
        nastav | nastavte | změň | změňte | zmeň | zmeňte | ustaw | zmień |
        设置 | 设为 | 设定 | 设成 | 改为 | 输出 | 返回 | 填写 | 設定して | 出力して | 回答して | 記入して | 변경하세요 | 설정하고 | 설정하세요 | 출력하세요 | 입력하세요 | 답하세요`),
      links: phrases(
        `to | be | equal to | à | sur | auf | a | en | op | naar | till | til | på | na | 为 | 成 | に | を | は | と | 로 | 으로 | 를 | 을`,
      ),
    },
    {
      verbs: phrases(`
        output | return | report | answer | respond | extract | write | enter | print | say | state | give | treat | use | consider |
        indique | indiquez | réponds | répondez | écris | écrivez | gib | geben sie | nenne | nennen sie | trage | tragen sie | antworte | antworten sie | schreibe | melde |
        escribe | escriba | devuelve | devuelva | responde | responda | indica | geef | schrijf | antwoord | noteer | ange | skriv | svara | oppgi | svar | angiv |
        uveď | uveďte | napiš | napište | odpověz | odpovedz | podaj | wpisz | zwróć | odpowiedz`),
      links: phrases(`as | is | be | equals | comme | est | als | ist | como | es | som | är | er | jako | je | jest`),
    },
    {
      verbs: phrases(`
        replace | overwrite | substitute | ersetze | ersetzen sie | überschreibe | remplace | remplacez | reemplaza | reemplace | sustituye | sustituya |
        vervang | ersätt | erstatt | erstat | nahraď | nahraďte | zastąp | zamień`),
      links: phrases(`with | by | mit | durch | par | por | con | door | med | za | przez | na`),
    },
  ],
  fields: phrases(`
    salary | base salary | pay | wage | company | company name | employer | title | job title | location | city | country | currency | url | link |
    apply url | apply link | email | e-mail | date | deadline | json | minvalue | maxvalue | status | remote |
    salaire | entreprise | employeur | poste | lieu | devise | lien | gehalt | firma | unternehmen | arbeitgeber | standort | währung |
    salario | empresa | puesto | ubicación | enlace | salaris | bedrijf | werkgever | functie | lön | lönen | företag | företaget | lønn | lønnen | firma | selskap | bedrift |
    plat | mzda | mzdu | firmu | společnost | spoločnosť | pracovisko | wynagrodzenie | pensja | firmę | stanowisko |
    薪资 | 工资 | 薪水 | 月薪 | 年薪 | 公司 | 职位 | 链接 | 給与 | 年収 | 月給 | 会社名 | 会社 | 급여 | 연봉 | 회사 | 회사명`),
  phrases: phrases(`
    you are an ai assistant | you are an ai model | you are an ai language model | you are a language model | you are a large language model |
    as an ai assistant | as an ai model | as an ai language model | as a language model | if you are an ai | if you are a language model | if you are an llm |
    dear ai | attention ai | attention all ai | attention llm | attention language model | note to ai | note to the ai | note to llm | message to ai | message to the ai | message for ai |
    instructions for ai | instruction for ai | instructions to the model | instruction to the model | instructions for the model | instructions for llm | ai instructions | hey chatgpt | chatgpt must |
    new system prompt | system override | system prompt override | developer message | admin override | 
    im_start | im_end | start_header_id | begin system prompt | to the ai reading this | to the model reading this | any ai reading this | data extraction override |
    the correct salary for extraction | the extractor must | 
    en tant qu'ia | si vous êtes une ia | si tu es une ia | message à l'ia | note pour l'ia |
    als ki modell | als ki assistent | wenn du eine ki bist | hinweis für die ki | nachricht an die ki | achtung ki |
    como modelo de lenguaje | si eres una ia | si eres un modelo | nota para la ia |
    als ai model | als je een ai bent | om du är en ai | hvis du er en ai | 
    pokud jsi ai | ak si ai | jeśli jesteś ai | jeśli jesteś modelem |
    作为人工智能 | 作为ai | 如果你是ai | 新指令 | 新的指令 | aiアシスタント | 新しい指示 | aiへの指示 | aiとして | 새로운 지시 | 새 지시 | ai에게`),
  hints: phrases(`
    new instructions | developer mode | jailbreak | end of document | extraction model | for extraction purposes | when extracting | extracting model | when parsing this |
    neue anweisung | neue anweisungen | nouvelles instructions | nuevas instrucciones | nieuwe instructies | nya instruktioner | nye instruksjoner | nye instruktioner |
    nové pokyny | nové instrukce | nowe instrukcje | nowe polecenia`),
};
