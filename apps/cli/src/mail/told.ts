import { MailError } from "@afterword/mail/mailbox";
import { DataError } from "../session.ts";

/** Runs something and tells what went wrong with the mailbox as the program tells it. */
export async function told<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof MailError) throw new DataError(error.message);
    throw error;
  }
}
