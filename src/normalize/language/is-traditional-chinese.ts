const traditional = /[時個應務學歷經驗園區電話責關際業發會員職資訊開點費設計劃處條勞這為與對專長無須產場]/gu;
const simplified = /[时个应务学历经验园区电话责关际业发会员职资讯开点费设计划处条劳这为与对专长无须产场]/gu;
/** A beginning says enough. */
const most = 4_000;

/** Whether a Chinese text is written in traditional characters: in Taiwan, Hong Kong and Macao, not on the mainland. */
export function isTraditionalChinese(text: string): boolean {
  const beginning = text.slice(0, most);
  return (beginning.match(traditional)?.length ?? 0) > (beginning.match(simplified)?.length ?? 0);
}
