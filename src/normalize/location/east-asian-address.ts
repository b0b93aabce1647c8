import { isLargeCity } from "./large-cities.ts";
import type { LocationReading, PartSpan } from "./location-reading.ts";

type Address = Pick<LocationReading, "city" | "region" | "country" | "parts" | "confidence">;

const eastAsian = /[\p{sc=Han}\p{sc=Hangul}]/u;

const prefectures =
  "東京都|北海道|京都府|大阪府|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県";
const notInName = "\\s\\d、，,（）()・/";
/** "長野県松本市中央1丁目": a municipality ends in 市, 区, 町 or 村; 市 inside a name (四日市市) ends none. */
const japanese = new RegExp(`(?<region>${prefectures})\\s*(?<city>[^${notInName}]{1,7}?[市区町村](?!市))?`, "du");
/** "广东省深圳市南山区", "台北市中山區", "新竹縣竹北市": a city stands at the beginning, behind its province. */
const chinese = new RegExp(
  `^\\s*(?:中国|中國|台灣|臺灣)?\\s*(?<region>\\p{sc=Han}{2,3}省|内蒙古自治区|广西壮族自治区|宁夏回族自治区|新疆维吾尔自治区|西藏自治区|\\p{sc=Han}{2}[縣县](?=\\p{sc=Han}{1,3}[市鎮镇鄉乡]))?\\s*(?<city>[^${notInName}省市]{2,4}市)`,
  "du",
);
/** "杭州余杭区文一西路88号", "苏州-工业园区": the name of a large city without its 市, then a district or an address. */
const cityFirst = /^\s*(?<city>\p{sc=Han}{2,4}?)(?=[\s·・-]|\p{sc=Han}{1,6}[区區县縣路街道]|$)/du;
const koreanCity = /^\s*(?<city>서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?(?=[\s,>·]|전체|$)/du;
const koreanProvince =
  /^\s*(?<region>경기도?|강원(?:특별자치)?도?|충북|충남|전북|전남|경북|경남|충청[남북]도|전라[남북]도|경상[남북]도|전북특별자치도|제주(?:특별자치)?도?)\s+(?<city>[^\s,()]{1,5}[시군])(?=[\s,]|$)/du;

/**
 * City and region of an address as Japanese, Chinese and Korean write it, from the largest part to the smallest and without
 * blanks; null when the text is no such address.
 */
export function readEastAsianAddress(text: string): Address | null {
  if (!eastAsian.test(text)) return null;
  const found = japanese.exec(text) ?? koreanProvince.exec(text) ?? koreanCity.exec(text) ?? chinese.exec(text) ?? knownCity(text);
  if (found === null) return null;
  const { city = null, region = null } = found.groups ?? {};
  const span = { city: partOf(found, "city"), region: partOf(found, "region") };
  // Tokyo is a prefecture in law and a city to everybody.
  if (city === null && region === "東京都")
    return { city: region, region: null, country: null, parts: { city: span.region, region: null, country: null }, confidence: 0.8 };
  return {
    city,
    region,
    country: null,
    parts: { ...span, country: null },
    confidence: 0.8,
  };
}

function knownCity(text: string): RegExpExecArray | null {
  const found = cityFirst.exec(text);
  return found !== null && isLargeCity(found.groups?.city ?? "") ? found : null;
}

function partOf(found: RegExpExecArray, name: "city" | "region"): PartSpan | null {
  const span = found.indices?.groups?.[name];
  return span === undefined ? null : { start: span[0], end: span[1] };
}
