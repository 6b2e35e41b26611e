import { names, readNote } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { checkNote } from "../drafts/check-note.ts";
import { adviceKind, application, file, text, textOf } from "../field/index.ts";
import { everyone, findPerson } from "../find.ts";
import type { Field } from "../field/field.ts";
import type { StoredApplication } from "../snapshot.ts";

export const checkText = defineAction({
  name: "check-text",
  title: "Check Text",
  summary: "Find the mistakes in a note before it is sent.",
  canUndo: false,
  fields: {
    text: file(
      { label: "Note", question: "Which note?", help: "It may begin with “To: …” and “Subject: …”, as drafts do." },
      { most: 1_000_000 },
    ),
    application: {
      ...application({ question: "Which application is it about? Its facts are compared with the note." }),
      required: false,
    } as Field<StoredApplication | undefined>,
    what: adviceKind({ label: "Message", question: "What kind of message is it?" }, { messages: true }),
    to: text(line, { label: "To", question: "Whom is it for?", optional: true, extra: true }),
  },
  async run({ text: given, application: stored, what, to }, { snapshot, environment }) {
    const note = readNote(textOf(given));
    if (note.body.trim() === "") throw new ServiceError("invalid", "The note is empty.", { field: "text" });
    const recipient =
      stored &&
      (to === undefined
        ? everyone(stored.application).find((person) => note.to !== undefined && names([note.to], person))
        : findPerson(stored, to));
    const findings = await checkNote(
      environment,
      snapshot,
      { text: note.body, ...(note.subject !== undefined && { subject: note.subject }) },
      { application: stored?.application, ...(what && { kind: what as never }), ...(recipient && { recipient }) },
    );
    const blockers = findings.filter(({ severity }) => severity === "blocker").length;
    return {
      said:
        findings.length === 0 ? "No mistakes found." : `Found ${findings.length}, of which ${blockers} must not leave.`,
      notes: findings.map(({ message }) => message),
      data: { findings, places: note.places },
    };
  },
});
