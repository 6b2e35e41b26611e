/**
 * What no validator we know of checks in a calendar, and what this product promises besides. Gives a sentence for each fault,
 * with the number of the physical line; none for a sound feed.
 */
export function lintFeed(text: string): string[] {
  const faults: string[] = [];
  const fault = (line: number, message: string): void => void faults.push(`line ${line}: ${message}`);
  const physical = text.split("\r\n");
  if (physical.pop() !== "") fault(physical.length, "the last line does not end in CRLF");

  const content: Content[] = [];
  for (const [index, line] of physical.entries()) {
    const at = index + 1;
    if (/[\r\n]/.test(line)) fault(at, "a line break that is not CRLF");
    if (/(?!\t)\p{Cc}/u.test(line.replace(/[\r\n]/g, ""))) fault(at, "a control character");
    if (/\p{Surrogate}/u.test(line)) fault(at, "half of a surrogate pair: a character cut in two");
    if (Buffer.byteLength(line) > 75) fault(at, `${Buffer.byteLength(line)} octets; 75 are allowed`);
    if (line === "") fault(at, "an empty line");
    const last = content.at(-1);
    if (line.startsWith(" ") && last) last.text += line.slice(1);
    else content.push({ at, text: line });
  }
  lintComponents(
    content.map((line) => parse(line, fault)),
    fault,
  );
  return faults;
}

type Fault = (line: number, message: string) => void;
interface Content {
  at: number;
  text: string;
}
interface Property {
  at: number;
  name: string;
  parameters: string;
  value: string;
}

function parse({ at, text }: Content, fault: Fault): Property {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(text);
  if (!match) fault(at, `not a content line: ${JSON.stringify(text)}`);
  return { at, name: match?.[1] ?? "", parameters: match?.[2] ?? "", value: match?.[3] ?? "" };
}

interface Component {
  at: number;
  name: string;
  properties: Property[];
  children: Component[];
}

function lintComponents(lines: readonly Property[], fault: Fault): void {
  const root: Component = { at: 0, name: "", properties: [], children: [] };
  const open = [root];
  for (const line of lines) {
    const parent = open.at(-1)!;
    if (line.name === "BEGIN") {
      const child = { at: line.at, name: line.value, properties: [], children: [] };
      parent.children.push(child);
      open.push(child);
    } else if (line.name === "END") {
      if (parent.name !== line.value || open.length === 1) fault(line.at, `END:${line.value} closes nothing`);
      else open.pop();
    } else {
      if (parent.children.length > 0) fault(line.at, `${line.name} follows a component; properties come first`);
      parent.properties.push(line);
    }
  }
  if (open.length !== 1) fault(lines.length, `${open.at(-1)!.name} is not closed`);
  if (root.properties.length > 0 || root.children.length !== 1 || root.children[0]!.name !== "VCALENDAR")
    fault(1, "expected one VCALENDAR and nothing beside it");
  for (const calendar of root.children) lintCalendar(calendar, fault);
}

const allowed: Record<string, readonly string[]> = {
  VCALENDAR: [
    "VERSION",
    "PRODID",
    "CALSCALE",
    "METHOD",
    "NAME",
    "X-WR-CALNAME",
    "X-WR-CALDESC",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "X-APPLE-CALENDAR-COLOR",
    "COLOR",
  ],
  VEVENT: [
    "UID",
    "SEQUENCE",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "TRANSP",
    "LOCATION",
    "DESCRIPTION",
    "CATEGORIES",
    "STATUS",
    "LAST-MODIFIED",
    "CLASS",
    "URL",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
    "X-MICROSOFT-CDO-BUSYSTATUS",
  ],
  VALARM: ["ACTION", "TRIGGER", "DESCRIPTION"],
};

function lintProperties(component: Component, required: readonly string[], fault: Fault): Map<string, Property> {
  const byName = new Map<string, Property>();
  for (const property of component.properties) {
    if (!allowed[component.name]?.includes(property.name))
      fault(property.at, `${property.name} has no place in ${component.name}`);
    if (byName.has(property.name)) fault(property.at, `a second ${property.name}`);
    byName.set(property.name, property);
    if (texts.has(property.name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/.test(property.value))
      fault(property.at, `${property.name} is not escaped as TEXT`);
  }
  for (const name of required) if (!byName.has(name)) fault(component.at, `${component.name} lacks ${name}`);
  return byName;
}

const texts = new Set(["NAME", "X-WR-CALNAME", "X-WR-CALDESC", "SUMMARY", "DESCRIPTION", "LOCATION", "UID"]);

function lintCalendar(calendar: Component, fault: Fault): void {
  const properties = lintProperties(
    calendar,
    ["VERSION", "PRODID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "COLOR"],
    fault,
  );
  if (properties.get("NAME")?.value !== properties.get("X-WR-CALNAME")?.value)
    fault(calendar.at, "NAME and X-WR-CALNAME differ");
  if (properties.get("REFRESH-INTERVAL")?.parameters !== ";VALUE=DURATION")
    fault(calendar.at, "REFRESH-INTERVAL without VALUE=DURATION");
  const uids = new Set<string>();
  for (const child of calendar.children) {
    if (child.name !== "VEVENT") fault(child.at, `${child.name} has no place in a feed`);
    const uid = lintEvent(child, fault);
    if (uids.has(uid)) fault(child.at, `a second event with the UID ${uid}`);
    uids.add(uid);
  }
}

const utc = /^\d{8}T\d{6}Z$/;

function lintEvent(event: Component, fault: Fault): string {
  const properties = lintProperties(
    event,
    ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "LAST-MODIFIED"],
    fault,
  );
  const value = (name: string): string => properties.get(name)?.value ?? "";
  for (const name of ["DTSTAMP", "LAST-MODIFIED"]) if (!utc.test(value(name))) fault(event.at, `${name} is not in UTC`);
  const days = properties.get("DTSTART")?.parameters === ";VALUE=DATE";
  for (const name of ["DTSTART", "DTEND"]) {
    const form = days ? /^\d{8}$/ : utc;
    if (!form.test(value(name)) || properties.get(name)?.parameters !== (days ? ";VALUE=DATE" : ""))
      fault(event.at, `${name} is neither in UTC nor a date`);
  }
  if (value("DTEND") <= value("DTSTART")) fault(event.at, "ends before it begins");
  if (!/^\d+$/.test(value("SEQUENCE"))) fault(event.at, "SEQUENCE is not a whole number");
  if (!["PRIVATE", ""].includes(value("CLASS"))) fault(event.at, "not CLASS:PRIVATE");
  if (value("TRANSP") !== "TRANSPARENT") fault(event.at, "not TRANSP:TRANSPARENT");
  if (!["CONFIRMED", "TENTATIVE"].includes(value("STATUS"))) fault(event.at, `STATUS:${value("STATUS")}`);
  const url = properties.get("URL");
  if (url && !/^[a-z]+:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(url.value))
    fault(url.at, `URL is not a URI: ${url.value}`);
  for (const child of event.children) {
    if (child.name !== "VALARM" || child.children.length > 0) fault(child.at, `${child.name} has no place in an event`);
    const trigger = lintProperties(child, ["ACTION", "TRIGGER", "DESCRIPTION"], fault).get("TRIGGER");
    if (!trigger || trigger.parameters !== "" || !/^(?:-P.+|PT0S)$/.test(trigger.value))
      fault(child.at, "an alarm that is not before the start");
  }
  return value("UID");
}
