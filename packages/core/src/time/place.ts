import { Temporal } from "temporal-polyfill";
import { severalZones, zoneOfPlace } from "./places.gen.ts";

/** A time zone by its IANA name, or why none could be read, in a sentence. */
export type ReadZone = { value: string } | { problem: string };

/** Cities that no zone is named after, and what people call the zones themselves. */
const also: Readonly<Record<string, string>> = {
  ...all(
    "Africa/Johannesburg",
    "cape town",
    "durban",
    "pretoria",
    "port elizabeth",
    "gqeberha",
    "bloemfontein",
    "stellenbosch",
    "sandton",
    "sast",
    "sa",
  ),
  ...all("Africa/Lagos", "abuja", "ibadan", "port harcourt", "kano"),
  ...all("Africa/Nairobi", "mombasa", "kisumu"),
  ...all("Africa/Accra", "kumasi"),
  ...all("Africa/Cairo", "alexandria"),
  ...all("Africa/Casablanca", "rabat", "marrakesh", "marrakech"),
  ...all(
    "America/New_York",
    "nyc",
    "ny",
    "boston",
    "washington",
    "washington dc",
    "philadelphia",
    "miami",
    "atlanta",
    "charlotte",
    "pittsburgh",
    "orlando",
    "baltimore",
    "columbus",
    "cleveland",
    "cincinnati",
    "raleigh",
    "tampa",
    "jacksonville",
    "buffalo",
    "providence",
    "hartford",
    "savannah",
    "eastern",
    "us eastern",
    "et",
    "est",
    "edt",
  ),
  ...all(
    "America/Chicago",
    "houston",
    "dallas",
    "austin",
    "minneapolis",
    "new orleans",
    "nashville",
    "milwaukee",
    "st louis",
    "kansas city",
    "san antonio",
    "memphis",
    "omaha",
    "tulsa",
    "oklahoma city",
    "fort worth",
    "des moines",
    "baton rouge",
    "central",
    "us central",
    "ct",
    "cst",
    "cdt",
  ),
  ...all(
    "America/Denver",
    "salt lake city",
    "albuquerque",
    "el paso",
    "colorado springs",
    "santa fe",
    "mountain",
    "us mountain",
    "mst",
    "mdt",
  ),
  ...all(
    "America/Los_Angeles",
    "la",
    "san francisco",
    "sf",
    "seattle",
    "portland",
    "san diego",
    "san jose",
    "las vegas",
    "sacramento",
    "silicon valley",
    "oakland",
    "berkeley",
    "fresno",
    "tacoma",
    "spokane",
    "reno",
    "palo alto",
    "pacific",
    "us pacific",
    "pt",
    "pst",
    "pdt",
  ),
  ...all("America/Toronto", "ottawa", "montreal", "quebec", "quebec city", "mississauga"),
  ...all("America/Phoenix", "tucson"),
  ...all("America/Regina", "saskatoon"),
  ...all("America/Edmonton", "calgary"),
  ...all("America/Sao_Paulo", "rio", "rio de janeiro", "brasilia"),
  ...all("America/Mexico_City", "guadalajara"),
  ...all(
    "Europe/London",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "britain",
    "great britain",
    "uk",
    "edinburgh",
    "glasgow",
    "manchester",
    "birmingham",
    "leeds",
    "bristol",
    "liverpool",
    "sheffield",
    "nottingham",
    "leicester",
    "newcastle upon tyne",
    "sunderland",
    "bradford",
    "coventry",
    "hull",
    "norwich",
    "southampton",
    "portsmouth",
    "brighton",
    "exeter",
    "swansea",
    "aberdeen",
    "dundee",
    "inverness",
    "stirling",
    "derry",
    "cardiff",
    "belfast",
    "cambridge",
    "oxford",
    "gmt",
    "bst",
  ),
  ...all(
    "Europe/Berlin",
    "munich",
    "munchen",
    "hamburg",
    "frankfurt",
    "cologne",
    "koln",
    "stuttgart",
    "dusseldorf",
    "leipzig",
    "dresden",
    "cet",
    "cest",
  ),
  ...all("Europe/Zurich", "geneva", "basel", "bern", "lausanne"),
  ...all("Europe/Paris", "lyon", "marseille", "toulouse", "nice", "lille"),
  ...all("Europe/Madrid", "barcelona", "valencia", "seville", "bilbao"),
  ...all("Europe/Rome", "milan", "turin", "naples", "florence", "bologna"),
  ...all("Europe/Amsterdam", "rotterdam", "the hague", "utrecht", "eindhoven", "holland"),
  ...all("Europe/Brussels", "antwerp", "ghent"),
  ...all("Europe/Lisbon", "porto"),
  ...all("Europe/Stockholm", "gothenburg", "malmo"),
  ...all("Europe/Warsaw", "krakow", "gdansk", "wroclaw", "poznan"),
  ...all("Europe/Dublin", "cork", "galway", "limerick", "waterford", "kilkenny", "sligo", "drogheda", "dundalk"),
  ...all("Europe/Istanbul", "ankara", "izmir"),
  ...all("Europe/Moscow", "saint petersburg", "st petersburg"),
  ...all("Europe/Kyiv", "kiev", "lviv"),
  ...all(
    "Asia/Kolkata",
    "mumbai",
    "bombay",
    "delhi",
    "new delhi",
    "bangalore",
    "bengaluru",
    "chennai",
    "ahmedabad",
    "jaipur",
    "kochi",
    "hyderabad",
    "pune",
    "calcutta",
    "ist",
  ),
  ...all("Asia/Shanghai", "beijing", "shenzhen", "guangzhou", "hangzhou", "chengdu"),
  ...all("Asia/Tokyo", "osaka", "kyoto", "yokohama", "nagoya", "fukuoka", "jst"),
  ...all("Asia/Seoul", "busan", "kst", "south korea", "korea"),
  ...all("Asia/Dubai", "abu dhabi", "uae", "emirates"),
  ...all("Asia/Riyadh", "jeddah", "dammam"),
  ...all("Asia/Jerusalem", "tel aviv", "haifa"),
  ...all("Asia/Karachi", "lahore", "islamabad"),
  ...all("Asia/Ho_Chi_Minh", "hanoi", "saigon", "ho chi minh city"),
  ...all("Asia/Manila", "cebu"),
  ...all("Asia/Hong_Kong", "hong kong"),
  ...all("Asia/Macau", "macau", "macao"),
  ...all("Europe/Istanbul", "turkey"),
  ...all("Australia/Sydney", "canberra", "aest", "aedt"),
  ...all(
    "Pacific/Auckland",
    "wellington",
    "christchurch",
    "dunedin",
    "queenstown",
    "invercargill",
    "tauranga",
    "rotorua",
    "palmerston north",
    "napier",
    "whangarei",
  ),
  ...all("Australia/Brisbane", "gold coast", "sunshine coast", "cairns", "townsville", "toowoomba"),
  ...all("Australia/Melbourne", "geelong", "ballarat", "bendigo"),
  ...all("Australia/Hobart", "launceston"),
  ...all("Australia/Perth", "fremantle"),
  ...all("Australia/Darwin", "alice springs"),
  ...all("UTC", "utc", "zulu"),
};

const several = new Set([...severalZones, "us", "usa", "u s", "u s a", "america", "the united states"]);

/**
 * Reads a time zone as people name it: "Africa/Johannesburg", "Johannesburg", "South Africa", "New York time", "Pacific". A
 * country with several clocks is a problem that asks for a city.
 */
export function zoneFrom(text: string): ReadZone {
  const typed = text.trim();
  const iana = ianaZone(typed);
  if (iana) return { value: iana };
  const words = typed
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  const name = words
    .replace(/ (?:(?:standard |local |daylight )?time(?: zone)?|zone)$/, "")
    .replace(/^(?:the|in) /, "");
  // "Boston, MA" and "Cape Town, South Africa": the city comes first.
  const first = typed.includes(",") ? zoneFrom(typed.slice(0, typed.indexOf(","))) : undefined;
  if (first && "value" in first) return first;
  const found = own(also, name) ?? own(zoneOfPlace, name);
  if (found) return { value: found };
  return {
    problem: several.has(name)
      ? `${typed} has several time zones: expected a city there, such as "New York"`
      : `expected a city, a country or a time zone such as "Johannesburg" or Africa/Johannesburg, found "${typed}"`,
  };
}

function ianaZone(text: string): string | undefined {
  if (!/^[A-Za-z]+\/[A-Za-z_+/-]+$/.test(text)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}

const own = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

function all(zone: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, zone]));
}
