import { connectMailbox } from "../mail/account.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Remembers a mailbox, into whose Drafts a note can be saved. Nothing is ever sent. */
export const run: Run = async (afterword) => {
  const { host, user } = await connectMailbox(afterword);
  void say(
    "info",
    `Signed in to ${host} as ${user}. A draft can now be saved to its Drafts folder; nothing is ever sent.`,
  );
};
