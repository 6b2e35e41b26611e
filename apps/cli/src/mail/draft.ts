import type { Draft } from "@afterword/core";
import { systemKeychain } from "@afterword/mail/mailbox";
import { saveToMailbox } from "@afterword/service/mailbox";
import { UsageError, type Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { told } from "./told.ts";

/** Saves a note to the Drafts folder of the mailbox that was set up. Saved again, it is refreshed. */
export async function saveToDrafts(session: Session, application: string, note: Draft): Promise<void> {
  if (note.channel !== "email") throw new UsageError("this is no mail; use --copy or --print");
  const card = [
    application,
    note.kind,
    note.round ?? "",
    note.to.map(({ email, name }) => email ?? name).join(","),
  ].join("/");
  const { to, subject, body } = note;
  const { outcome, folder } = await told(() =>
    saveToMailbox(session.service, systemKeychain(), { card, to, subject, body }),
  );
  const where = clean(folder);
  session.io.out(
    outcome === "edited"
      ? `\nYou have edited it in ${where} since, so it was left as it is.\n`
      : outcome === "unchanged"
        ? `\nIt is in ${where} already.\n`
        : `\n${outcome === "refreshed" ? "Refreshed" : "Saved"} in ${where}. It is sent when you send it.\n`,
  );
}
