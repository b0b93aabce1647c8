import { lazily } from "../phrases/lazily.ts";

/**
 * The largest cities by country, in the countries whose languages have a table, as these write them; none that is a common word
 * or a surname too. Such a name is a place without anything beside it.
 */
const names: readonly (readonly [country: string, cities: string])[] = [
  [
    "SE",
    "stockholm|göteborg|gothenburg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|norrköping|umeå|borås|eskilstuna|södertälje|karlstad|växjö|halmstad|sundsvall|luleå|östersund|kalmar|skövde|kristianstad|visby|solna",
  ],
  [
    "NO",
    "oslo|bergen|trondheim|stavanger|drammen|tromsø|kristiansand|fredrikstad|sandnes|bodø|ålesund|haugesund|tønsberg|lillehammer|hamar",
  ],
  ["DK", "københavn|copenhagen|aarhus|århus|odense|aalborg|esbjerg|kolding|vejle|roskilde|horsens"],
  ["FI", "helsinki|helsingfors|espoo|tampere|vantaa|oulu|turku|jyväskylä|kuopio|lahti"],
  [
    "CZ",
    "praha|prague|brno|ostrava|plzeň|olomouc|liberec|hradec králové|pardubice|zlín|české budějovice|ústí nad labem|jihlava|karlovy vary|kladno",
  ],
  ["SK", "bratislava|košice|prešov|žilina|nitra|banská bystrica|trnava|trenčín|poprad|prievidza|zvolen"],
  [
    "PL",
    "warszawa|warsaw|kraków|krakow|cracow|łódź|wrocław|wroclaw|poznań|poznan|gdańsk|gdansk|gdynia|szczecin|bydgoszcz|lublin|katowice|białystok|częstochowa|radom|toruń|rzeszów|kielce|gliwice|olsztyn|opole|zielona góra|bielsko-biała|zabrze|sosnowiec|sopot",
  ],
  [
    "DE",
    "berlin|hamburg|münchen|munich|köln|cologne|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund|bremen|dresden|hannover|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn|mannheim|karlsruhe|augsburg|wiesbaden|chemnitz|braunschweig|magdeburg|freiburg im breisgau|mönchengladbach|gelsenkirchen|aachen|krefeld|mainz|lübeck|erfurt|rostock|saarbrücken|potsdam|oldenburg|osnabrück|heidelberg|darmstadt|regensburg|ingolstadt|würzburg|heilbronn|wolfsburg|göttingen|paderborn|erlangen|koblenz|flensburg|frankfurt",
  ],
  ["AT", "klagenfurt|wien|vienna|graz|linz|salzburg|innsbruck"],
  ["CH", "winterthur|luzern|zürich|zurich|genève|geneva|basel|bern|lausanne"],
  [
    "FR",
    "paris|marseille|lyon|toulouse|nantes|montpellier|strasbourg|bordeaux|lille|rennes|grenoble|dijon|reims|le havre|saint-étienne|toulon|angers|nîmes|villeurbanne|aix-en-provence|clermont-ferrand|amiens|limoges|annecy|besançon|orléans|rouen|mulhouse|boulogne-billancourt|nanterre|poitiers|la rochelle",
  ],
  ["BE", "bruxelles|brussels|brussel|antwerpen|gent|liège|leuven|mechelen|hasselt"],
  [
    "ES",
    "madrid|barcelona|valencia|sevilla|zaragoza|málaga|bilbao|alicante|valladolid|murcia|palma de mallorca|córdoba|vigo|gijón|a coruña|granada|oviedo|pamplona|san sebastián",
  ],
  ["MX", "ciudad de méxico"],
  ["AR", "buenos aires"],
  ["CO", "bogotá|medellín"],
  ["PE", "lima"],
  ["UY", "montevideo"],
  ["PT", "lisboa|lisbon|porto"],
  ["IT", "milano|roma|torino"],
  [
    "NL",
    "amsterdam|rotterdam|den haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|arnhem|maastricht|apeldoorn|haarlem|enschede|amersfoort|zwolle|deventer|leiden|dordrecht|zoetermeer|alkmaar|leeuwarden|hilversum|'s-hertogenbosch|den bosch",
  ],
  [
    "GB",
    "london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|sheffield|belfast|cardiff|nottingham|leicester|southampton|portsmouth|coventry|brighton|milton keynes|newcastle upon tyne|aberdeen|dundee|swansea|norwich|exeter",
  ],
  ["IE", "dublin|limerick|galway"],
  ["CA", "toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|mississauga|gatineau|québec"],
  [
    "US",
    "new york|new york city|los angeles|chicago|houston|philadelphia|san antonio|san diego|dallas|san jose|san francisco|seattle|denver|boston|detroit|nashville|las vegas|baltimore|milwaukee|atlanta|miami|minneapolis|pittsburgh|cincinnati|salt lake city|indianapolis|kansas city|brooklyn",
  ],
  ["AU", "sydney|melbourne|brisbane|adelaide|canberra|parramatta"],
  ["NZ", "auckland"],
  [
    "IN",
    "mumbai|delhi|new delhi|bengaluru|bangalore|hyderabad|chennai|pune|kolkata|ahmedabad|noida|gurgaon|gurugram|jaipur|kochi|coimbatore",
  ],
  ["HU", "budapest"],
  ["RO", "bucharest"],
  ["BG", "sofia"],
  ["LT", "vilnius"],
  ["LV", "riga"],
  ["EE", "tallinn"],
  ["UA", "kyiv"],
  ["HR", "zagreb"],
  ["GR", "athens"],
  ["TR", "istanbul"],
  ["SG", "singapore"],
  [
    "CN",
    "北京|上海|广州|深圳|杭州|成都|武汉|南京|苏州|西安|重庆|天津|长沙|郑州|青岛|大连|宁波|厦门|合肥|济南|无锡|佛山|东莞|福州|昆明|沈阳|哈尔滨|长春|石家庄|太原|南昌|南宁|贵阳|珠海|常州|温州|嘉兴|泉州|惠州|中山|烟台|海口|兰州|乌鲁木齐|廣州|武漢",
  ],
  ["HK", "香港"],
  ["MO", "澳门"],
  ["TW", "台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|新竹"],
  ["JP", "tokyo|東京|大阪|名古屋|横浜|福岡|札幌|京都|神戸|仙台|広島|川崎|さいたま|千葉|北九州|浜松|新潟|熊本|岡山|静岡|金沢|鹿児島|那覇"],
  ["KR", "seoul|서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|판교|용인|고양|창원|청주|전주|천안|제주"],
];

const countries = lazily(
  () => new Map(names.flatMap(([country, cities]) => cities.split("|").map((city) => [city.normalize("NFC"), country] as const))),
);

/** Whether a name is that of a large city, whatever its case. */
export function isLargeCity(name: string): boolean {
  return countries().has(name.trim().toLowerCase());
}

/** The country of the large city that a name is first of all thought to mean, as ISO 3166-1 alpha-2; null for any other name. */
export function countryOfLargeCity(name: string): string | null {
  return countries().get(name.trim().toLowerCase()) ?? null;
}
