import type { Review } from "@afterword/service";
import { savedInWords, saveToDrafts as save } from "@afterword/service/mailbox";
import { systemKeychain } from "../keychain.ts";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { told } from "./told.ts";

/** Saves a note to the Drafts folder of the mailbox that was set up. Saved again, it is refreshed. */
export async function saveToDrafts({ service, io }: Session, review: Review): Promise<void> {
  io.out(`\n${clean(savedInWords(await told(() => save(service, systemKeychain(), review))))}\n`);
}
