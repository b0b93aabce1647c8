import { lazily } from "../phrases/lazily.ts";
import { countryOfLargeCity } from "./large-cities.ts";

/**
 * By division ("US-IL") or country ("IL"): cities behind whose names its code is written, where the code means something else too.
 * The largest cities of each, and those whose employers write English.
 */
const cities: Readonly<Record<string, string>> = {
  "US-AL": "birmingham|montgomery|huntsville|mobile|tuscaloosa|hoover|dothan|auburn|decatur|madison",
  "US-AZ": "phoenix|tucson|mesa|chandler|scottsdale|glendale|gilbert|tempe|peoria|yuma|flagstaff|goodyear|prescott",
  "US-AR": "little rock|north little rock|fayetteville|fort smith|springdale|jonesboro|rogers|conway|bentonville|hot springs",
  "US-CA":
    "los angeles|los ángeles|san diego|san jose|san josé|san francisco|fresno|sacramento|long beach|oakland|bakersfield|anaheim|santa ana|riverside|stockton|irvine|chula vista|fremont|san bernardino|modesto|fontana|santa clarita|huntington beach|glendale|santa rosa|ontario|rancho cucamonga|oceanside|garden grove|hayward|sunnyvale|pomona|escondido|torrance|pasadena|fullerton|orange|thousand oaks|visalia|concord|roseville|santa clara|vallejo|berkeley|costa mesa|carlsbad|ventura|temecula|santa monica|burbank|san mateo|mountain view|palo alto|redwood city|menlo park|cupertino|foster city|south san francisco|pleasanton|san ramon|walnut creek|emeryville|culver city|el segundo|newport beach|milpitas|santa barbara|santa cruz|san rafael|davis|napa|monterey|palm springs|hollywood|west hollywood|beverly hills|inglewood|livermore|san carlos|san bruno|burlingame|los gatos|campbell|folsom|san luis obispo|san leandro|alameda|richmond|redding|chico|la jolla|san francisco bay area|bay area",
  "US-CO":
    "denver|colorado springs|aurora|fort collins|lakewood|thornton|arvada|westminster|pueblo|centennial|boulder|greeley|longmont|loveland|broomfield|grand junction|castle rock|littleton|englewood|golden|durango|vail|aspen",
  "US-DE": "wilmington|dover|newark|middletown|smyrna|milford|seaford|georgetown|lewes|rehoboth beach|new castle",
  "US-GA":
    "atlanta|augusta|columbus|macon|savannah|athens|sandy springs|roswell|albany|alpharetta|marietta|warner robins|valdosta|duluth|norcross|kennesaw|decatur|peachtree city|rome|gainesville|lawrenceville|dunwoody",
  "US-ID": "boise|meridian|nampa|idaho falls|caldwell|pocatello|coeur d'alene|twin falls|lewiston|post falls|moscow",
  "US-IL":
    "chicago|aurora|joliet|naperville|rockford|springfield|elgin|peoria|champaign|waukegan|bloomington|evanston|schaumburg|arlington heights|decatur|skokie|des plaines|oak park|oak brook|deerfield|northbrook|downers grove|lake forest|urbana|moline|rosemont|itasca|wheaton",
  "US-IN":
    "indianapolis|fort wayne|evansville|south bend|carmel|fishers|bloomington|hammond|gary|lafayette|west lafayette|muncie|terre haute|kokomo|anderson|noblesville|greenwood|elkhart|mishawaka|columbus|jeffersonville",
  "US-KY": "louisville|lexington|bowling green|owensboro|covington|richmond|georgetown|florence|hopkinsville|frankfort|paducah",
  "US-LA": "new orleans|baton rouge|shreveport|lafayette|lake charles|kenner|bossier city|monroe|alexandria|houma|metairie|slidell",
  "US-MA":
    "boston|worcester|springfield|cambridge|lowell|brockton|quincy|lynn|new bedford|fall river|newton|somerville|lawrence|framingham|haverhill|waltham|malden|medford|burlington|lexington|woburn|needham|wellesley|andover|bedford|marlborough|natick|watertown|beverly|salem|amherst|pittsfield|braintree|brookline",
  "US-MD":
    "baltimore|columbia|germantown|silver spring|frederick|rockville|gaithersburg|bethesda|annapolis|annapolis junction|college park|bowie|hagerstown|towson|laurel|fort meade|aberdeen|hunt valley|hanover|greenbelt|salisbury|suitland",
  "US-ME": "portland|lewiston|bangor|south portland|auburn|biddeford|augusta|bath|brunswick|bar harbor|scarborough",
  "US-MN":
    "minneapolis|saint paul|st. paul|st paul|rochester|duluth|bloomington|brooklyn park|plymouth|maple grove|woodbury|st. cloud|eagan|eden prairie|mankato|minnetonka|edina|burnsville|moorhead",
  "US-MO":
    "kansas city|saint louis|st. louis|st louis|springfield|columbia|independence|lee's summit|o'fallon|saint joseph|st. charles|jefferson city|chesterfield|joplin|branson",
  "US-MS": "jackson|gulfport|southaven|biloxi|hattiesburg|tupelo|meridian|oxford|starkville|vicksburg|pascagoula",
  "US-MT": "billings|missoula|great falls|bozeman|butte|helena|kalispell|whitefish",
  "US-NC":
    "charlotte|raleigh|greensboro|durham|winston-salem|fayetteville|cary|wilmington|high point|concord|asheville|greenville|gastonia|chapel hill|morrisville|research triangle park|huntersville|mooresville|hickory|jacksonville",
  "US-NE": "omaha|lincoln|bellevue|grand island|kearney|fremont|norfolk|north platte|papillion",
  "US-PA":
    "philadelphia|pittsburgh|allentown|erie|reading|scranton|bethlehem|lancaster|harrisburg|york|state college|king of prussia|malvern|wayne|west chester|conshohocken|exton|horsham|plymouth meeting|collegeville|wilkes-barre|cranberry township|mechanicsburg|hershey|lebanon",
  "US-PR": "san juan|ponce|bayamón|carolina|caguas|guaynabo",
  "US-SC":
    "columbia|charleston|north charleston|mount pleasant|rock hill|greenville|summerville|spartanburg|myrtle beach|hilton head island|fort mill|florence|anderson|clemson|greer",
  "US-SD": "sioux falls|rapid city|aberdeen|brookings|watertown|pierre|vermillion",
  "US-TN":
    "nashville|memphis|knoxville|chattanooga|clarksville|murfreesboro|franklin|jackson|johnson city|brentwood|oak ridge|kingsport|hendersonville|cookeville",
  "US-VA":
    "virginia beach|norfolk|chesapeake|richmond|newport news|alexandria|hampton|roanoke|portsmouth|suffolk|lynchburg|harrisonburg|charlottesville|blacksburg|arlington|reston|herndon|mclean|fairfax|vienna|chantilly|tysons|tysons corner|falls church|sterling|ashburn|leesburg|manassas|dulles|quantico|springfield|fredericksburg|williamsburg",
  "CA-NL": "st. john's|st john's|saint john's|corner brook|gander|mount pearl|labrador city|happy valley-goose bay",
  "CA-PE": "charlottetown|summerside|stratford",
  "CA-SK": "regina|saskatoon|moose jaw|prince albert|swift current|yorkton",
  "CA-NU": "iqaluit",
  "CA-YT": "whitehorse",
  "AU-WA": "perth|fremantle|bunbury|kalgoorlie|karratha",
  "AU-NT": "darwin|alice springs|palmerston",
  "CH-SG": "st. gallen|st.gallen|sankt gallen|rapperswil|wil",
  "CH-GE": "geneva|genève|genf|carouge|meyrin|vernier",
  "CH-BE": "bern|berne|biel|thun|köniz|burgdorf",
  "CH-FR": "fribourg|freiburg|bulle",
  "CH-GR": "chur|davos",
  "CH-LU": "luzern|lucerne|emmen|kriens",
  "CH-NE": "neuchâtel|neuenburg|la chaux-de-fonds",
  "CH-AR": "herisau",
  "DE-BE": "berlin",
  "DE-TH": "erfurt|jena|weimar",
  "DE-NI": "hannover|braunschweig|göttingen",
  "DE-SH": "kiel|lübeck",
  AE: "dubai|abu dhabi|sharjah",
  AL: "tirana|tiranë|durrës",
  AR: "córdoba|cordoba|rosario|mendoza|la plata",
  AZ: "baku",
  BE: "ghent|antwerp|bruges|brugge|namur|charleroi|zaventem|kortrijk|louvain-la-neuve",
  BR: "são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|curitiba|recife|fortaleza|salvador|brasília|campinas|florianópolis|joinville|goiânia",
  CA: "québec|quebec|quebec city|halifax|waterloo|kitchener|markham|burnaby|london|hamilton",
  CO: "bogota|medellin|cali|barranquilla|cartagena",
  DE: "muenchen|kassel|walldorf|ulm|kiel|jena|ludwigshafen|leverkusen|essen|münster|freiburg|hanover|nuremberg|garching|herzogenaurach",
  GA: "libreville",
  GE: "tbilisi|batumi",
  ID: "jakarta|bandung|surabaya|denpasar|bali|yogyakarta|tangerang|batam",
  IL: "tel aviv|tel-aviv|tel aviv-yafo|haifa|jerusalem|herzliya|netanya|ra'anana|raanana|petah tikva|petach tikva|ramat gan|rehovot|yokneam|be'er sheva|beer sheva|kfar saba|hod hasharon|rishon lezion|holon|bnei brak|caesarea",
  IN: "gurgaon|kochi|trivandrum|thiruvananthapuram|chandigarh|indore|nagpur|lucknow|vadodara|mysore|mohali|navi mumbai",
  IT: "milan|monza|rome|turin|napoli|bologna|firenze|genova|venezia|verona|palermo|bari|padova|modena|parma|trento|cagliari|bergamo|brescia",
  KY: "george town",
  LA: "vientiane|luang prabang",
  LU: "luxembourg|luxemburg",
  MA: "casablanca|rabat|tangier|tanger|marrakech|marrakesh|fes|fès|agadir|kenitra",
  MD: "chisinau|chișinău",
  ME: "podgorica",
  MN: "ulaanbaatar",
  MO: "macau|macao",
  MT: "valletta|sliema|st. julian's|gzira|birkirkara|san gwann",
  NE: "niamey",
  NI: "managua",
  NL: "delft|the hague|schiphol|hoofddorp|veldhoven|amstelveen|utrecht",
  PA: "panama city|ciudad de panamá|panamá",
  PE: "arequipa|trujillo|cusco",
  SA: "riyadh|jeddah|dammam",
  SC: "victoria|mahé",
  SD: "khartoum",
  TN: "tunis|sfax|sousse",
  TH: "bangkok|chiang mai",
};

const sets = lazily(() => new Map(Object.entries(cities).map(([owner, list]) => [owner, new Set(list.split("|"))])));

/** Whether a city is known to lie in a country, or in the division of it that a code stands for. */
export function isKnownIn(city: string, place: { readonly country: string; readonly division: string | null }): boolean {
  const name = city.trim().toLowerCase().replaceAll("’", "'");
  if (place.division !== null) return sets().get(`${place.country}-${place.division}`)?.has(name) === true;
  return countryOfLargeCity(name) === place.country || sets().get(place.country)?.has(name) === true;
}
