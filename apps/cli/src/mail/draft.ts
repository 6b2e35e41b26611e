import { systemKeychain } from "@afterword/mail/mailbox";
import type { Review } from "@afterword/service";
import { saveToDrafts as save } from "@afterword/service/mailbox";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { told } from "./told.ts";

/** Saves a note to the Drafts folder of the mailbox that was set up. Saved again, it is refreshed. */
export async function saveToDrafts({ service, io }: Session, review: Review): Promise<void> {
  const { outcome, folder } = await told(() => save(service, systemKeychain(), review));
  const where = clean(folder);
  io.out(
    outcome === "edited"
      ? `\nYou have edited it in ${where} since, so it was left as it is.\n`
      : outcome === "unchanged"
        ? `\nIt is in ${where} already.\n`
        : `\n${outcome === "refreshed" ? "Refreshed" : "Saved"} in ${where}. It is sent when you send it.\n`,
  );
}
