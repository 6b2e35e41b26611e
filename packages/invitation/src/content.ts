import { isRead, readProperty, type Property } from "./property.ts";

/** One `BEGIN` to `END`, names in capitals. */
export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly children: Component[];
}

/** The value of a component's first property of a name, as it was written. */
export const valueOf = ({ properties }: Component, name: string): string | undefined =>
  properties.find((property) => property.name === name)?.value;

/** What makes a file unreadable, in words for the person who chose it. */
export class UnreadableError extends Error {}

const maxLines = 100_000;
const maxDepth = 10;
const maxProperties = 2000;
const wanted = new Set(["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"]);

/**
 * The calendars in a text. It reads what the calendar programs of the world write rather than what the standard asks for:
 * lines folded without a space, ends that never come, quotes that never close. Throws an UnreadableError for a text out of
 * all proportion. `cut` says that the text ends in the middle of an event.
 */
export function readCalendars(text: string): { calendars: Component[]; cut: boolean } {
  const calendars: Component[] = [];
  const open: Component[] = [];
  for (const line of logicalLines(text)) {
    const [, edge, rawName] = /^\s*(BEGIN|END)\s*:\s*([\w-]*)/i.exec(line) ?? [];
    const name = rawName?.toUpperCase();
    if (edge === undefined || name === undefined) {
      const parent = open.at(-1);
      if (parent && wanted.has(parent.name)) add(parent, line);
    } else if (edge.toUpperCase() === "END") {
      const at = open.findLastIndex((component) => component.name === name);
      if (at >= 0) open.length = at;
    } else {
      begin({ name, properties: [], children: [] }, open, calendars);
    }
  }
  return { calendars, cut: open.some(({ name }) => name === "VEVENT") };
}

function begin(component: Component, open: Component[], calendars: Component[]): void {
  // An event or a zone never holds another one, so the one before it was never closed.
  if (component.name === "VEVENT" || component.name === "VTIMEZONE") {
    const at = open.findLastIndex(({ name }) => name === "VEVENT" || name === "VTIMEZONE");
    if (at >= 0) open.length = at;
  }
  if (component.name === "VCALENDAR") {
    open.length = 0;
    calendars.push(component);
  } else if (open.length === 0) {
    // Events that were pasted without the calendar around them.
    const around: Component = { name: "VCALENDAR", properties: [], children: [component] };
    calendars.push(around);
    open.push(around);
  } else {
    open.at(-1)!.children.push(component);
  }
  open.push(component);
  if (open.length > maxDepth)
    throw new UnreadableError("the parts of this file are nested too deeply for an invitation");
}

function add(parent: Component, line: string): void {
  const property = readProperty(line);
  if (property === undefined) return;
  parent.properties.push(property);
  if (parent.properties.length > maxProperties) {
    throw new UnreadableError(
      "one event in this file has more than 2,000 lines: that is not an invitation to an interview",
    );
  }
}

const propertyLine = /^\s*(?:[\w-]+\.)?([A-Za-z][\w-]*)\s*(?=[;:])/;
const nameAlone = /^[A-Za-z][\w-]*[ \t]*$/;
const fullLine = 72;

/** Unfolded, without empty lines. */
function* logicalLines(text: string): Generator<string> {
  if (countBreaks(text) > maxLines)
    throw new UnreadableError("this file has too many lines for an invitation; save the one event by itself");
  const lines = text
    .replace(/^[\uFEFF\s]+/, "")
    .replaceAll("\0", "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");
  // Pasted or printed with indentation: a space in front of a line says nothing then.
  const indented = lines.some((line) => /^\s+BEGIN\s*:\s*V(?:EVENT|CALENDAR)/i.test(line));
  let parts: string[] = [];
  let quoted = false;
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const folded = /^[ \t]/.test(line) && !(indented && startsKnown(line));
    if (last !== undefined && quoted && last.endsWith("=")) {
      // vCalendar 1.0 breaks its lines as mail does.
      parts[parts.length - 1] = last.slice(0, -1);
      parts.push(line.trimStart());
    } else if (last !== undefined && folded) {
      parts.push(line.slice(1));
    } else if (last !== undefined && !startsProperty(line) && !isFoldedAfterName(line, lines[index + 1])) {
      // Folded without the space, or a line break that should have been written as \n.
      if (last.length < fullLine) parts.push("\\n");
      parts.push(line);
    } else {
      if (parts.length > 0) yield parts.join("");
      parts = [line];
      quoted = /^[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line);
    }
  }
  if (parts.length > 0) yield parts.join("");
}

/** Whether a line begins a property, and is not a sentence such as `Note: bring your passport` in a broken description. */
function startsProperty(line: string): boolean {
  const name = propertyLine.exec(line)?.[1];
  if (name === undefined) return false;
  const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
  return oneCase ? !/^[a-z]+:\s/.test(line) && !/^https?:/i.test(line) : /^X-/i.test(name) || !/:\s/.test(line);
}

function startsKnown(line: string): boolean {
  const name = propertyLine.exec(line)?.[1]?.toUpperCase();
  return name === "BEGIN" || name === "END" || (name !== undefined && isRead(name));
}

/** Mozilla and others fold right behind a name: the line holds nothing else, and the next one begins with what follows it. */
const isFoldedAfterName = (line: string, next: string | undefined): boolean =>
  next !== undefined && nameAlone.test(line) && /^[ \t][;:]/.test(next) && isRead(line.trim().toUpperCase());

function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
