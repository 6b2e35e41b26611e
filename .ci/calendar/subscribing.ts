import { strict as assert } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterword, runTool, scratch, serve, watched } from "./desk.ts";
import { thunderbird, type Item } from "./thunderbird.ts";

/** A Tuesday one to two weeks ahead, so that nothing is due yet and no weekend is near. */
function tuesday(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((2 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

const wallClock = (utc: string, timeZone: string): string =>
  new Date(utc).toLocaleString("sv-SE", { timeZone }).replaceAll(/[-:]/g, "").replace(" ", "T");

/** vdirsyncer keeps a copy of the feed; khal shows it on somebody's wall clock. */
async function khal(url: string): Promise<(zone: string, from: string) => Promise<string[]>> {
  const at = join(scratch, "vdirsyncer");
  const items = join(at, "items");
  mkdirSync(join(items, "follow-ups"), { recursive: true });
  writeFileSync(
    join(at, "vdirsyncer.conf"),
    `
[general]
status_path = "${at}/status/"
[pair feed]
a = "remote"
b = "local"
collections = null
conflict_resolution = "a wins"
partial_sync = "revert"
[storage remote]
type = "http"
url = "${url}"
[storage local]
type = "filesystem"
path = "${items}/follow-ups/"
fileext = ".ics"
`,
  );
  await runTool("sh", ["-c", 'yes | vdirsyncer -c "$0" discover', join(at, "vdirsyncer.conf")]);
  return async (zone, from) => {
    await runTool("vdirsyncer", ["-c", join(at, "vdirsyncer.conf"), "sync", "--force-delete"]);
    const config = join(at, `khal-${zone.replace("/", "-")}.conf`);
    writeFileSync(
      config,
      `
[calendars]
[[follow-ups]]
path = ${items}/follow-ups/
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = ${zone}
default_timezone = ${zone}
[sqlite]
path = ${at}/khal-${zone.replace("/", "-")}.db
`,
    );
    const shown = await runTool(
      "khal",
      ["-c", config, "list", "--format", "{start-long} {title} [{status}]", "--day-format", "", from, "60d"],
      { LC_ALL: "C.UTF-8" },
    );
    return shown
      .split("\n")
      .map((one) => one.replace(" ]", "]").trim())
      .filter(Boolean);
  };
}

export async function subscribing(passed: (what: string) => void): Promise<void> {
  const [first, later] = [tuesday(1), tuesday(2)];
  afterword(
    "add",
    "Acme",
    "Platform Engineer",
    "--zone",
    "Africa/Johannesburg",
    "--start",
    `${first} 10:00`,
    "--end",
    "11:00",
    "--with",
    "Zoë Nkosi <z@acme.example>: moving billing, slowly; to Postgres",
  );
  afterword(
    "add",
    "Globex",
    "SRE",
    "--zone",
    "Africa/Johannesburg",
    "--start",
    `${first} 14:00`,
    "--end",
    "14:30",
    "--with",
    "佐藤 花 <h@globex.example>",
  );
  const { url, seen } = await watched(await serve());
  const client = await thunderbird(url);
  const list = await khal(url);
  const find = (items: readonly Item[], title: string): Item => {
    const found = items.find((item) => item.title === title);
    assert(found, `no "${title}" among ${items.map((item) => item.title).join(", ")}`);
    return found;
  };

  let items = await client.refresh();
  const thanks = find(items, "Thank Zoë Nkosi (Acme)");
  assert.equal(thanks.johannesburg, `${first.replaceAll("-", "")}T130000`);
  assert.equal(thanks.newYork, wallClock(`${first}T11:00:00Z`, "America/New_York"));
  assert.deepEqual(
    [thanks.status, thanks.privacy, thanks.categories],
    ["CONFIRMED", "PRIVATE", ["Afterword", "Follow-up"]],
  );
  assert.deepEqual(thanks.alarms, ["PT0S"]);
  assert.match(thanks.description, /By email to Zoë Nkosi\.\n\nBest at Tue .* 13:00 in Johannesburg/);
  assert.match(thanks.description, /Dear Zoë,\n\n/);
  // Only the command line has been used here: no event links to another app.
  assert.match(thanks.description, /\nIn a terminal: afterword draft [a-z0-9]+ thank-you/);
  assert.doesNotMatch(thanks.description, /In VS Code|In Raycast/);
  assert(find(items, "Wait for Acme").allDay);
  find(items, "Thank 佐藤 花 (Globex)");
  passed(`Thunderbird ${client.version} shows the events, on two wall clocks, with text, address, category and alarm`);

  const before = seen.length;
  const again = await client.refresh();
  assert.deepEqual(again, items);
  assert.deepEqual(
    seen.slice(before).map(({ status, conditional }) => [status, conditional]),
    [[304, true]],
  );
  passed("asked again, the answer is 304 and nothing moves");

  const khalLines = (zone = "Africa/Johannesburg") => list(zone, first);
  const shown = await khalLines();
  assert(shown.includes(`${first} 13:00 Thank Zoë Nkosi (Acme) [CONFIRMED]`), shown.join("\n"));
  assert((await khalLines("Asia/Tokyo")).includes(`${first} 20:00 Thank Zoë Nkosi (Acme) [CONFIRMED]`));
  passed("vdirsyncer and khal show them, on two wall clocks");

  afterword("reschedule", "acme", "--start", `${later} 10:00`, "--end", "11:00");
  items = await client.refresh();
  const moved = find(items, thanks.title);
  assert.equal(moved.uid, thanks.uid);
  assert.equal(moved.johannesburg, `${later.replaceAll("-", "")}T130000`);
  assert.equal(items.filter(({ title }) => title === thanks.title).length, 1);
  assert((await khalLines()).includes(`${later} 13:00 Thank Zoë Nkosi (Acme) [CONFIRMED]`));
  assert.equal((await khalLines()).filter((line) => line.includes("Zoë")).length, 1);
  passed("an interview that moved takes its events along, once");

  afterword("cancel", "globex");
  items = await client.refresh();
  assert(!items.some(({ title }) => title.includes("佐藤 花")));
  find(items, thanks.title);
  assert(!(await khalLines()).some((line) => line.includes("佐藤 花")));
  passed("what is off is gone, and the rest stays");
}
