/** By zone: cities that it is not named after, states and provinces where most clocks are its, and what people call the zone itself. */
const names: Readonly<Record<string, string>> = {
  "Africa/Johannesburg":
    "cape town, durban, pretoria, port elizabeth, gqeberha, bloemfontein, stellenbosch, sandton, sast, sa, east " +
    "london, pietermaritzburg, polokwane, nelspruit, mbombela, kimberley, soweto, centurion, midrand, gauteng, " +
    "kwazulu natal, western cape, eastern cape, free state, limpopo, mpumalanga",
  "Africa/Lagos": "abuja, ibadan, port harcourt, kano, benin city, enugu, kaduna",
  "Africa/Nairobi": "mombasa, kisumu",
  "Africa/Accra": "kumasi",
  "Africa/Cairo": "alexandria, giza",
  "Africa/Casablanca": "rabat, marrakesh, marrakech, fez, tangier, agadir",
  "America/New_York":
    "nyc, ny, boston, washington, washington dc, philadelphia, miami, atlanta, charlotte, pittsburgh, orlando, " +
    "baltimore, columbus, cleveland, cincinnati, raleigh, tampa, jacksonville, buffalo, providence, hartford, " +
    "savannah, eastern, us eastern, et, est, edt, rochester, syracuse, albany, richmond, virginia beach, newark, " +
    "jersey city, new haven, burlington, worcester, akron, dayton, toledo, fort lauderdale, greensboro, charleston, " +
    "grand rapids, ann arbor, connecticut, delaware, maine, maryland, massachusetts, michigan, new hampshire, new " +
    "jersey, north carolina, ohio, pennsylvania, rhode island, south carolina, vermont, virginia, west virginia, " +
    "district of columbia, upstate new york",
  "America/Chicago":
    "houston, dallas, austin, minneapolis, new orleans, nashville, milwaukee, st louis, kansas city, san antonio, " +
    "memphis, omaha, tulsa, oklahoma city, fort worth, des moines, baton rouge, central, us central, ct, cst, cdt, " +
    "madison, green bay, saint louis, saint paul, st paul, little rock, wichita, huntsville, alabama, arkansas, " +
    "illinois, iowa, louisiana, minnesota, mississippi, missouri, oklahoma, wisconsin",
  "America/Denver":
    "salt lake city, albuquerque, el paso, colorado springs, santa fe, mountain, us mountain, mst, mdt, provo, " +
    "boulder, fort collins, billings, missoula, colorado, montana, new mexico, utah, wyoming",
  "America/Los_Angeles":
    "la, san francisco, sf, seattle, portland, san diego, san jose, las vegas, sacramento, silicon valley, oakland, " +
    "berkeley, fresno, tacoma, spokane, reno, palo alto, pacific, us pacific, pt, pst, pdt, long beach, anaheim, " +
    "irvine, santa barbara, eugene, olympia, bakersfield, california, nevada, washington state",
  "America/Toronto": "ontario, ottawa, montreal, quebec, quebec city, mississauga, kitchener, waterloo",
  "America/Phoenix": "tucson, arizona, scottsdale, mesa, tempe",
  "America/Regina": "saskatoon, saskatchewan",
  "America/Edmonton": "calgary, alberta, red deer, banff",
  "America/Sao_Paulo": "rio, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre, campinas, florianopolis",
  "America/Mexico_City": "guadalajara, puebla, queretaro",
  "Europe/London":
    "england, scotland, wales, northern ireland, britain, great britain, uk, edinburgh, glasgow, manchester, " +
    "birmingham, leeds, bristol, liverpool, sheffield, nottingham, leicester, newcastle upon tyne, sunderland, " +
    "bradford, coventry, hull, norwich, southampton, portsmouth, brighton, exeter, swansea, aberdeen, dundee, " +
    "inverness, stirling, derry, cardiff, belfast, cambridge, oxford, gmt, bst, plymouth, york, bath, reading, " +
    "derby, stoke, wolverhampton, middlesbrough, newcastle, lancaster, durham, milton keynes, luton, ipswich, " +
    "gloucester, lincoln, wrexham, bangor, newport",
  "Europe/Berlin":
    "munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, dusseldorf, leipzig, dresden, cet, cest, " +
    "bremen, hanover, hannover, nuremberg, nurnberg, dortmund, essen, bonn, mannheim, karlsruhe, augsburg, " +
    "wiesbaden, munster, freiburg, mainz, kiel, rostock, potsdam, aachen, heidelberg, bochum, wuppertal, bielefeld, " +
    "duisburg",
  "Europe/Zurich": "geneva, basel, bern, lausanne, lucerne, luzern, winterthur, st gallen, lugano",
  "Europe/Paris":
    "lyon, marseille, toulouse, nice, lille, bordeaux, nantes, strasbourg, montpellier, rennes, grenoble, rouen, " +
    "toulon, dijon, reims, angers, nancy, brest, clermont ferrand, tours",
  "Europe/Madrid":
    "barcelona, valencia, seville, bilbao, zaragoza, malaga, murcia, palma, granada, alicante, valladolid, vigo, " +
    "san sebastian, santander, pamplona",
  "Europe/Rome":
    "milan, turin, naples, florence, bologna, palermo, genoa, bari, catania, verona, venice, padua, trieste, parma, " +
    "modena, pisa, cagliari, brescia",
  "Europe/Amsterdam":
    "rotterdam, the hague, utrecht, eindhoven, holland, groningen, tilburg, almere, breda, nijmegen, delft, leiden, " +
    "haarlem, maastricht, arnhem, enschede",
  "Europe/Brussels": "antwerp, ghent, bruges, brugge, leuven, liege, namur, charleroi, gent, antwerpen",
  "Europe/Lisbon": "porto, braga, coimbra, faro, aveiro",
  "Europe/Stockholm": "gothenburg, malmo, uppsala, linkoping, orebro, vasteras, umea, lund, norrkoping, lulea",
  "Europe/Warsaw": "krakow, gdansk, wroclaw, poznan, lodz, szczecin, katowice, lublin, bydgoszcz",
  "Europe/Dublin": "cork, galway, limerick, waterford, kilkenny, sligo, drogheda, dundalk",
  "Europe/Istanbul": "ankara, izmir, turkey, antalya, bursa, adana",
  "Europe/Moscow": "saint petersburg, st petersburg",
  "Europe/Kyiv": "kiev, lviv, kharkiv, odesa, odessa, dnipro",
  "Asia/Kolkata":
    "mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, ahmedabad, jaipur, kochi, hyderabad, pune, " +
    "calcutta, ist, lucknow, kanpur, nagpur, indore, bhopal, surat, vadodara, coimbatore, visakhapatnam, patna, " +
    "chandigarh, gurgaon, gurugram, noida, mysore, thiruvananthapuram, trivandrum, goa, kerala, karnataka, " +
    "maharashtra, tamil nadu, gujarat",
  "Asia/Shanghai":
    "beijing, shenzhen, guangzhou, hangzhou, chengdu, wuhan, tianjin, nanjing, xian, suzhou, qingdao, xiamen, " +
    "dalian",
  "Asia/Tokyo": "osaka, kyoto, yokohama, nagoya, fukuoka, jst, sapporo, kobe, sendai, hiroshima, kawasaki",
  "Asia/Seoul": "busan, kst, south korea, korea, incheon, daegu, daejeon, gwangju",
  "Asia/Dubai": "abu dhabi, uae, emirates, sharjah",
  "Asia/Riyadh": "jeddah, dammam, mecca, medina, khobar",
  "Asia/Jerusalem": "tel aviv, haifa",
  "Asia/Karachi": "lahore, islamabad, faisalabad, rawalpindi, multan, peshawar",
  "Asia/Ho_Chi_Minh": "hanoi, saigon, ho chi minh city, da nang, haiphong",
  "Asia/Manila": "cebu, quezon city, davao, makati, cebu city",
  "Asia/Hong_Kong": "hong kong",
  "Asia/Macau": "macau, macao",
  "Australia/Sydney": "canberra, aest, aedt, new south wales, nsw, wollongong, australian capital territory",
  "Pacific/Auckland":
    "wellington, christchurch, dunedin, queenstown, invercargill, tauranga, rotorua, palmerston north, napier, " +
    "whangarei",
  "Australia/Brisbane": "gold coast, sunshine coast, cairns, townsville, toowoomba, queensland, qld",
  "Australia/Melbourne": "geelong, ballarat, bendigo, vic",
  "Australia/Hobart": "launceston, tasmania",
  "Australia/Perth": "fremantle, western australia",
  "Australia/Darwin": "alice springs, northern territory, nt",
  "Europe/Copenhagen": "aarhus, arhus, odense, aalborg, esbjerg, vejle",
  "Europe/Oslo": "bergen, trondheim, stavanger, kristiansand, tromso, drammen",
  "Europe/Helsinki": "tampere, turku, espoo, oulu, vantaa, jyvaskyla",
  "Europe/Vienna": "graz, linz, salzburg, innsbruck, klagenfurt",
  "Europe/Prague": "brno, ostrava, plzen, olomouc",
  "Europe/Budapest": "debrecen, szeged, pecs",
  "Europe/Bucharest": "cluj, cluj napoca, timisoara, iasi, brasov, constanta",
  "Europe/Sofia": "plovdiv, varna, burgas",
  "Europe/Athens": "thessaloniki, patras, heraklion",
  "Europe/Zagreb": "rijeka",
  "Europe/Belgrade": "novi sad, nis",
  "Europe/Bratislava": "kosice",
  "Europe/Ljubljana": "maribor",
  "Europe/Vilnius": "kaunas, klaipeda",
  "Europe/Tallinn": "tartu",
  "Asia/Dhaka": "chittagong, chattogram, sylhet",
  "Asia/Colombo": "kandy",
  "Asia/Bangkok": "chiang mai, phuket",
  "Asia/Kuala_Lumpur": "penang, george town, johor bahru",
  "Asia/Jakarta": "bandung, surabaya, semarang, yogyakarta",
  "America/Argentina/Buenos_Aires": "rosario, la plata",
  "America/Bogota": "medellin, cali, barranquilla, cartagena",
  "America/Lima": "arequipa, cusco",
  "America/Santiago": "valparaiso, concepcion",
  "America/Anchorage": "alaska, fairbanks",
  "Pacific/Honolulu": "hawaii",
  "America/Halifax": "nova scotia, new brunswick, prince edward island, fredericton, charlottetown, saint john",
  "America/St_Johns": "newfoundland",
  "America/Winnipeg": "manitoba",
  "America/Vancouver": "burnaby, kelowna, british columbia",
  "America/Whitehorse": "yukon",
  "Australia/Adelaide": "south australia",
  UTC: "utc, zulu",
};

/** The zone of each of these names, in lower case and without accents. */
export const zoneOfCity: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).flatMap(([zone, list]) => list.split(", ").map((name) => [name, zone])),
);
