import type { Review } from "@afterword/service";
import { Action, ActionPanel, Form, Icon, openExtensionPreferences, useNavigation } from "@raycast/api";
import { useState } from "react";
import { attempt } from "../failure.ts";
import { mayLeave } from "../leave.ts";
import { connectMailbox, knownMailbox, saveNote } from "../mailbox.ts";
import { useSnapshot } from "../use-snapshot.ts";

/** Gives what does something with the mailbox. Where none is known on this machine, it is asked for first. */
export function useMailbox(): (work: () => Promise<unknown>) => Promise<unknown> {
  const { push } = useNavigation();
  return async (work) => ((await knownMailbox()) ? work() : push(<ConnectMailboxForm onConnected={work} />));
}

/** Gives what saves a note to Drafts, where it may leave. What is no mail is refused before a mailbox is asked for. */
export function useSaveToDrafts(): (review: Review) => Promise<unknown> {
  const withMailbox = useMailbox();
  return async (review) => {
    if (review.draft.channel !== "email") return saveNote(review);
    return (await mayLeave(review)) ? withMailbox(() => saveNote(review)) : undefined;
  };
}

/** Asks which mailbox, and signs in once. The password is a preference, which Raycast keeps encrypted. */
function ConnectMailboxForm({ onConnected }: { onConnected: () => Promise<unknown> }) {
  const { pop } = useNavigation();
  const [typed, setTyped] = useState<{ address?: string; server?: string }>({});
  const [wrong, setWrong] = useState<{ address?: string; server?: string }>({});
  const { value, isLoading } = useSnapshot(async ({ settings }) => {
    const { accountOf, isMailboxName, serverOf } = await import("@afterword/service/mailbox");
    return { own: settings.email ?? "", accountOf, isMailboxName, serverOf };
  });
  const address = typed.address ?? value?.own ?? "";
  const guess = value?.accountOf(address.trim());
  const server = typed.server ?? (address.includes("@") ? (guess?.account.host ?? "") : "");
  const type = (name: "address" | "server") => (text: string) => {
    setTyped((before) => ({ ...before, [name]: text }));
    setWrong((before) => ({ ...before, [name]: undefined }));
  };
  const submit = () =>
    attempt(async () => {
      const place = value?.serverOf(server);
      if (guess?.takesPassword === false)
        return setWrong({ address: `${guess.hint}: afterword mail setup ${guess.account.user} --token-command …` });
      const found = {
        ...(!value?.isMailboxName(address.trim()) && { address: "Expected an address, as robin@mail.example." }),
        ...(!place && { server: "Expected the name of a server, as imap.mail.example or imap.mail.example:993." }),
      };
      setWrong(found);
      if (!guess || !place || Object.keys(found).length > 0) return;
      await connectMailbox({ ...guess.account, ...place });
      pop();
      await onConnected();
    });
  return (
    <Form
      isLoading={isLoading}
      navigationTitle="Connect Mailbox"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Connect Mailbox" icon={Icon.Envelope} onSubmit={submit} />
          <Action title="Open Preferences" icon={Icon.Key} onAction={openExtensionPreferences} />
        </ActionPanel>
      }
    >
      <Form.Description text="Afterword reads mail and saves drafts, and never sends. Enter the password in the preferences of this extension first, as Mailbox Password." />
      <Form.TextField
        id="address"
        title="Address"
        placeholder="robin@mail.example"
        value={address}
        error={wrong.address}
        onChange={type("address")}
      />
      <Form.TextField
        id="server"
        title="Server"
        placeholder="imap.mail.example"
        info="Where your mail is read, by IMAP over TLS. A port other than 993 follows a colon."
        value={server}
        error={wrong.server}
        onChange={type("server")}
      />
      {guess?.hint !== undefined && <Form.Description text={guess.hint} />}
    </Form>
  );
}
