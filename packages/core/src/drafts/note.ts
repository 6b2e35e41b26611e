import { Interviewer } from "../model/index.ts";
import { oneLine } from "../text/line.ts";
import type { Draft } from "./draft.ts";

/** A draft as a text document: whom it is for and its subject on top, an empty line, then the text. */
export interface Note {
  to?: string;
  subject?: string;
  body: string;
  /** Where each part stands: UTF-16 offsets, `end` exclusive. */
  places: { to?: Place; subject?: Place; body: Place };
}

export interface Place {
  start: number;
  end: number;
}

const person = ({ name, email }: { name: string; email?: string | undefined }): string =>
  email === undefined ? oneLine(name) : `${oneLine(name)} <${email}>`;

export function writeNote({ to, subject, body }: Pick<Draft, "to" | "subject" | "body">): string {
  const head = [
    ...(to[0] ? [`To: ${person(to[0])}`] : []),
    ...(subject === undefined ? [] : [`Subject: ${oneLine(subject)}`]),
  ];
  return `${head.join("\n")}\n\n${body}\n`;
}

/** Reads what a person may have changed. Only the lines before the first empty one are looked at for `To:` and `Subject:`. */
export function readNote(text: string): Note {
  const places: Note["places"] = { body: { start: 0, end: text.length } };
  const line = /(.*?)(\r?\n|$)/y;
  for (let at = 0; at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const [whole = "", content = ""] = line.exec(text) ?? [];
    const field = /^\uFEFF?(to|subject):[ \t]*/i.exec(content);
    if (!field && content.trim() !== "") break;
    places.body.start = at + whole.length;
    if (!field) break;
    places[field[1]!.toLowerCase() as "to" | "subject"] = {
      start: at + field[0].length,
      end: at + content.trimEnd().length,
    };
  }
  const part = (place: Place | undefined): string | undefined =>
    place && text.slice(place.start, Math.max(place.start, place.end));
  const to = part(places.to);
  const subject = part(places.subject);
  return { ...(to && { to }), ...(subject !== undefined && { subject }), body: text.slice(places.body.start), places };
}

/** The text as it is to be copied or mailed: line breaks as mail has them, no empty lines around it. */
export const bodyToSend = (body: string): string => body.replaceAll("\r\n", "\n").trim();

/** The one person a note is for, where `To:` names one whose address can stand in a link. */
export function recipientOf({ to }: Note): { name: string; email?: string | undefined } | undefined {
  const read = Interviewer.safeParse(to ?? "");
  return read.success ? read.data : undefined;
}
