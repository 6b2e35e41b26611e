// Everything in the holiday tables that comes neither from date-holidays nor from CLDR. Each line says what it rests on.

/** 1 (Monday) to 7 (Sunday), by country or region, where CLDR 48 has only its worldwide Saturday and Sunday. */
export const weekends: Record<string, number[]> = {
  BD: [5, 6], // Friday and Saturday, government order of 2005
  BN: [5, 7], // Friday and Sunday; Saturday is worked
  DJ: [5], // Friday
  MV: [5, 6], // Friday and Saturday since 2013
  NP: [6], // Saturday
  PS: [5, 6], // Friday and Saturday
  "MY-02": [5, 6], // Kedah
  "MY-03": [5, 6], // Kelantan
  "MY-11": [5, 6], // Terengganu. Johor moved to Saturday and Sunday on 1 January 2025
};

/** Countries whose weekend is known and whose holidays are not, with the name date-holidays cannot give. */
export const weekendOnly: Record<string, string> = {
  AF: "Afghanistan",
  IQ: "Iraq",
  JO: "Jordan",
  KW: "Kuwait",
  MV: "Maldives",
  NP: "Nepal",
  OM: "Oman",
  PS: "Palestine",
  QA: "Qatar",
  SY: "Syria",
  YE: "Yemen",
};

/**
 * date-holidays calls a day `bank` when banks close. In these countries offices close with them (carnival in Brazil, the
 * eves of Midsummer and Christmas in the north, the first days of January in Japan, the days in lieu in Bermuda);
 * elsewhere the label covers bank staff alone, and the day is left out.
 */
export const officesClose: ReadonlySet<string> = new Set(["AX", "BM", "BR", "FI", "JP", "SE"]);

/**
 * The region a bare country code stands for, the one most people live in, where date-holidays leaves to the regions what
 * nearly everybody has: without this, `GB` would have no summer bank holiday and `CA` no Thanksgiving.
 */
export const regionMeant: Record<string, string> = { CA: "ON", GB: "ENG" };

/** Days that date-holidays lists although nobody is off, by name in English. */
export const notDaysOff: Record<string, string[]> = {
  CA: ["Easter Monday"], // a day off for federal offices and schools, statutory in no province
  // Cabinet Resolution 27 of 2024 lists the public holidays; these two left the list in 2019.
  AE: ["Laylat al-Mi'raj", "First day of Ramadan"],
  CN: ["Children's Day"], // half a day, for those under 14
  // Presidential decree on holidays of public offices, article 2: the day before the Korean New Year, the day and the day after.
  KR: ["Korean New Year"], // date-holidays counts three days from the day itself
  // Public Holidays Act, schedule: none of the three is in it, nor proclaimed by the federation.
  NG: ["Children's Day", "National Youth Day", "Islamic New Year"],
  // Deepavali of 2028 is on 17 October; date-holidays is a month late. See `missingDays`.
  SG: ["Deepavali"],
};

/** Days off that date-holidays lacks, in its own grammar of rules. */
export const missingDays: Record<string, Record<string, string>> = {
  AE: { "9 Dhu al-Hijjah": "Arafat Day", "12-03": "National Day" },
  // State Council decree 795, in force since 2025: four days at the Spring Festival, two at Labour Day.
  CN: { "chinese 01-0-03": "Spring Festival", "05-02": "Labour Day" },
  // With a substitute where one of the three is a Sunday, as article 3 of the decree has it.
  KR: {
    "2025-01-28 P3D": "Seollal (Korean New Year)",
    "2026-02-16 P3D": "Seollal (Korean New Year)",
    "2027-02-06 P4D": "Seollal (Korean New Year)",
    "2028-01-26 P3D": "Seollal (Korean New Year)",
    "2029-02-12 P3D": "Seollal (Korean New Year)",
    "2030-02-02 P4D": "Seollal (Korean New Year)",
    "2031-01-22 P3D": "Seollal (Korean New Year)",
  },
  // Holidays Act, schedule, and the Ministry of Manpower's yearly notices; the next Monday where it is a Sunday.
  SG: {
    "2025-10-20": "Deepavali (Diwali)",
    "2026-11-08 P2D": "Deepavali (Diwali)",
    "2027-10-28": "Deepavali (Diwali)",
    "2028-10-17": "Deepavali (Diwali)",
    "2029-11-05": "Deepavali (Diwali)",
    "2030-10-25": "Deepavali (Diwali)",
    "2027-05-20": "Vesak Day",
    "2028-05-09": "Vesak Day",
  },
  // 5 U.S.C. 6103(b): Friday, where Veterans Day is a Saturday.
  US: { "2028-11-10": "Veterans Day (substitute day)" },
};

/** Names that come in the local script only, or that say too little. */
export const namesInEnglish: Record<string, string> = {
  "عيد الثورة و الشباب": "Revolution and Youth Day",
  "عيد الإستقلال": "Independence Day",
  "عيد الشهداء": "Martyrs' Day",
  "عيد الجمهورية": "Republic Day",
  "عيد المرأة": "Women's Day",
  "عيد الجلاء": "Evacuation Day",
  "Holyday for Fetr Eeid": "End of Ramadan, second day",
};
