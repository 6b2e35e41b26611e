import windows from "cldr-core/supplemental/windowsZones.json" with { type: "json" };
import { expect, test } from "vitest";
import { readZoneName } from "./zone-names.ts";

test.each([
  // IANA, however it is dressed up.
  ["Europe/Berlin", "Europe/Berlin"],
  ["europe/vienna", "Europe/Vienna"],
  ['"America/New_York"', "America/New_York"],
  ["America/New York", "America/New_York"],
  ["/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"],
  ["/mozilla.org/20070129_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  // Windows.
  ["W. Europe Standard Time", "Europe/Berlin"],
  ["india standard time", "Asia/Kolkata"],
  ["Eastern Daylight Time", "America/New_York"],
  ["Central Standard Time 1", "America/Chicago"],
  ["Mexico Standard Time", "America/Mexico_City"],
  // Outlook's menus, old and new, whole, cut short and translated.
  ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
  ["(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"],
  ["(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"],
  ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"],
  ["(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rom\\, Stockholm\\, Wien", "Europe/Amsterdam"],
  ["(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London"],
  ["(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"],
  ["(UTC+02:00) Harare, Pretoria", "Africa/Johannesburg"],
  ["(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"],
  ["(UTC+01:00) Casablanca", "Africa/Casablanca"],
  ["(UTC) Koordinerad universell tid", "UTC"],
  ["(UTC-08:00) Coordinated Universal Time-08", "-08:00"],
  ["(UTC-05) Bogota", "America/Bogota"],
  ["(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Sarajevo"],
  ["(GMT+02.00) Harare/Pretoria", "Africa/Johannesburg"],
  ["GMT Standard Time 1", "Europe/London"],
  // Just an offset.
  ["(GMT-03:00)", "-03:00"],
  ["(GMT +01:00)", "+01:00"],
  ["UTC+11", "+11:00"],
  ["GMT+0200", "+02:00"],
  ["Z", "UTC"],
  // What can mean several things is all of them.
  ["EST", "-05:00 America/New_York"],
  ["IST", "Asia/Kolkata Europe/Dublin Asia/Jerusalem"],
  ["(UTC+04:00) Moscow, St. Petersburg, Volgograd", "Europe/Moscow +04:00"],
  // What means nothing is nothing.
  ["Customized Time Zone", ""],
  ["tzone://Microsoft/Custom", ""],
  ["(UTC+01:00) Atlantis", ""],
  ["GMT -0500 (Standard) / GMT -0400 (Daylight)", ""],
  ["UTC-05:60", ""],
  ["constructor", ""],
  ["__proto__", ""],
  ["", ""],
])("%j is %j", (name, zones) => {
  expect(readZoneName(name).zones.join(" ")).toBe(zones);
});

test("every zone of Windows means what CLDR says it does", () => {
  for (const {
    mapZone: { _territory: territory, _other: name, _type: zone },
  } of windows.supplemental.windowsZones.mapTimezones) {
    if (territory === "001") expect(readZoneName(name).zones[0], name).toBe(readZoneName(zone).zones[0]);
  }
});
