import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { begin, freePort, scratch } from "./desk.ts";
import { Marionette } from "./marionette.ts";

export interface Item {
  uid: string;
  title: string;
  status: string;
  johannesburg: string;
  newYork: string;
  allDay: boolean;
  description: string;
  url: string;
  categories: string[];
  alarms: string[];
  privacy: string;
}

/** A Thunderbird without a screen, subscribed to one calendar. */
export interface Thunderbird {
  version: string;
  /** Fetches the calendar again, as its timer would, and gives what the user then sees. */
  refresh(): Promise<Item[]>;
}

export async function thunderbird(url: string): Promise<Thunderbird> {
  const profile = join(scratch, "thunderbird");
  mkdirSync(profile);
  const port = await freePort();
  const settings = {
    "marionette.port": port,
    "app.update.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "mail.provider.enabled": false,
    "calendar.timezone.useSystemTimezone": false,
    "calendar.timezone.local": "Europe/Berlin",
  };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(settings)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  begin(
    "thunderbird",
    ["--headless", "--marionette", "--remote-allow-system-access", "--profile", profile, "--no-remote"],
    { MOZ_HEADLESS: "1" },
  );
  const client = await Marionette.open(port, 60_000);
  const version = (await client.run("return Services.appinfo.version")) as string;
  await client.run(
    `
    const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs')
    const calendar = cal.manager.createCalendar('ics', Services.io.newURI(args[0]))
    calendar.name = 'Follow-ups'
    calendar.setProperty('refreshInterval', 0)
    calendar.setProperty('readOnly', true)
    cal.manager.registerCalendar(calendar)
  `,
    url,
  );
  return {
    version,
    refresh: () =>
      client.run(`
      const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs')
      const calendar = cal.manager.getCalendars().find(one => one.name === 'Follow-ups')
      await new Promise((resolve, reject) => {
        const observer = {
          QueryInterface: ChromeUtils.generateQI(['calIObserver']),
          onLoad: () => resolve(), onError: (_, code, message) => reject(new Error(code + ' ' + message)),
          onStartBatch() {}, onEndBatch() {}, onAddItem() {}, onModifyItem() {}, onDeleteItem() {}, onPropertyChanged() {}, onPropertyDeleting() {},
        }
        calendar.addObserver(observer)
        calendar.refresh()
        setTimeout(resolve, 3000)
      })
      const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null)
      const at = (date, zone) => date.getInTimezone(cal.timezoneService.getTimezone(zone)).icalString
      return items.map(item => ({
        uid: item.id, title: item.title, status: item.status, privacy: item.privacy, allDay: item.startDate.isDate,
        johannesburg: at(item.startDate, 'Africa/Johannesburg'), newYork: at(item.startDate, 'America/New_York'),
        description: item.getProperty('DESCRIPTION') ?? '', url: item.getProperty('URL') ?? '', categories: item.getCategories(),
        alarms: item.getAlarms().map(alarm => alarm.offset.icalString),
      }))
    `) as Promise<Item[]>,
  };
}
