import type { Application, MessageKind, Person, Profile, Settings, WorkCalendar } from "@afterword/core";

/** What is to be checked. */
export interface NoteInput {
  text: string;
  subject?: string | undefined;
}

/** A note to somebody else, or sent before, to compare with. */
export interface OtherNote extends NoteInput {
  /** Whom it is for, by name. */
  to?: string | undefined;
  kind?: MessageKind | undefined;
  /** Whether it has been sent already. */
  sent?: boolean | undefined;
}

/** A finding the user has looked at and keeps, and why. */
export interface Ignored {
  code: string;
  reason: string;
  /** The words it was about. Absent: every finding of that code in this note. */
  text?: string | undefined;
}

/** All that is known around a note. Everything is optional; the more there is, the more can be checked. */
export interface CheckContext {
  kind?: MessageKind | undefined;
  /** The record the note belongs to. Facts are checked against it. */
  application?: Application | undefined;
  /** The notes below the record's front matter. */
  notes?: string | undefined;
  /** The user's other applications, whose names must not slip in. */
  others?: readonly Application[] | undefined;
  recipient?: Person | undefined;
  /** Id of the interview the note is about. Absent: any of the application's. */
  round?: string | undefined;
  settings?: Settings | undefined;
  /** Working days by country, as for a plan: "within ten working days" is then the day that the plan counts from. */
  calendars?: Readonly<Record<string, WorkCalendar>> | undefined;
  /** The dialect to hold the note to. Absent: the settings', else whichever the note uses most. */
  dialect?: Settings["dialect"] | undefined;
  otherNotes?: readonly OtherNote[] | undefined;
  /** More words that are no mistakes. */
  known?: readonly string[] | undefined;
  severities?: Profile["severities"] | undefined;
  ignored?: readonly Ignored[] | undefined;
  /** Today as an ISO date, from the host's clock. Places dates that carry no year where no interview does. */
  today?: string | undefined;
}
