import { checkWithGrammar, type CheckContext, type Finding, type OtherNote } from "@afterword/check";
import type { Application, Draft } from "@afterword/core";
import { grammar } from "./grammar.ts";
import type { Session } from "./host.ts";

/** All that the folder knows around a note, with what the command adds. */
export async function contextFor(
  session: Session,
  application: Application | undefined,
  more: Pick<CheckContext, "kind" | "recipient" | "round" | "known" | "otherNotes">,
): Promise<CheckContext> {
  return {
    ...more,
    application,
    others: application
      ? session.applications.map((stored) => stored.application).filter((other) => other.id !== application.id)
      : [],
    settings: session.settings,
    calendars: session.calendars,
    severities: session.profile.severities,
    today: session.today.toPlainDate().toString(),
  };
}

/** What the check says of a draft. Its gaps are named above it already. */
export async function checkDraft(
  session: Session,
  application: Application,
  note: Draft,
  round: string | undefined,
  others: readonly Draft[],
): Promise<{ findings: readonly Finding[]; context: CheckContext }> {
  const otherNotes: OtherNote[] = others
    .filter((other) => other !== note)
    .map((other) => ({ text: other.body, to: other.to[0]?.name, kind: other.kind }));
  const context = await contextFor(session, application, { kind: note.kind, recipient: note.to[0], round, otherNotes });
  const asked = new Set(note.missing.map(({ ask }) => `[${ask}]`));
  const findings = await checkWithGrammar({ text: note.body, subject: note.subject }, context, grammar);
  return {
    findings: findings.filter(
      ({ range, in: part }) => part !== undefined || !asked.has(note.body.slice(range.start, range.end)),
    ),
    context,
  };
}
