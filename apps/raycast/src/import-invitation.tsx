import type { InvitationOffer } from "@afterword/service";
import { Action, ActionPanel, Form, Icon, List } from "@raycast/api";
import { useRef, useState } from "react";
import { findSource, readSource, type Source } from "./invitation-source.ts";
import { capital } from "./title-case.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { DueList } from "./views/due-list.tsx";
import { InvitationForm } from "./views/invitation-form.tsx";
import { CannotRead } from "./views/nothing-yet.tsx";

/** The selected file, else what was copied, made an interview. */
export default function ImportInvitation() {
  const [picked, setPicked] = useState<Source>();
  const [imported, setImported] = useState<string>();
  // Once: what is selected or copied later must not take the place of a form that is half filled in.
  const found = useRef<Promise<Source | undefined>>(undefined);
  const { value, isLoading, failure } = useSnapshot(
    async (snapshot) => {
      const source = picked ?? (await (found.current ??= findSource()));
      if (!source) return undefined;
      const content = await readSource(source);
      if (content === undefined)
        return { content: "", offers: [], problems: ["this file cannot be read, or is larger than 5 MB"] };
      const { readOffers } = await import("@afterword/service");
      return { content, ...(await readOffers(snapshot, content)) };
    },
    { dependencies: [picked] },
  );
  if (imported !== undefined) return <DueList application={imported} />;
  if (!value && failure)
    return (
      <List>
        <CannotRead failure={failure} />
      </List>
    );
  if (isLoading && !value) return <List isLoading />;
  if (!value || value.offers.length === 0)
    return <PickForm isLoading={isLoading} problem={value?.problems[0]} onPick={(file) => setPicked({ file })} />;
  const { content, offers } = value;
  if (offers.length === 1)
    return <InvitationForm offer={offers[0]!} event={1} content={content} onImported={setImported} />;
  return (
    <List isLoading={isLoading} searchBarPlaceholder="Search the events of this file">
      {offers.map((offer, index) => (
        <OfferRow key={index} offer={offer} event={index + 1} content={content} />
      ))}
    </List>
  );
}

function OfferRow({ offer, event, content }: { offer: InvitationOffer; event: number; content: string | Uint8Array }) {
  const { summary, start, organizer, repeats } = offer.invitation;
  return (
    <List.Item
      title={summary}
      subtitle={start}
      icon={offer.isUseful ? Icon.Calendar : Icon.CheckCircle}
      accessories={[organizer?.name, repeats, capital(offer.says)].flatMap((text) => (text ? [{ text }] : []))}
      actions={
        <ActionPanel>
          <Action.Push
            title="Import Invitation"
            icon={Icon.Plus}
            target={<InvitationForm offer={offer} event={event} content={content} />}
          />
        </ActionPanel>
      }
    />
  );
}

interface PickProps {
  isLoading: boolean;
  problem: string | undefined;
  onPick: (file: string) => void;
}

function PickForm({ isLoading, problem, onPick }: PickProps) {
  const [error, setError] = useState<string>();
  const submit = ({ files: [file] }: { files: string[] }) =>
    file === undefined ? setError("Choose a file.") : onPick(file);
  return (
    <Form
      isLoading={isLoading}
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Import Invitation" icon={Icon.Calendar} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.Description
        text={
          problem
            ? `Nothing was imported: ${problem}.`
            : "Select an invitation in the file manager, copy it, or choose it here: an .ics file, or an email that carries one."
        }
      />
      <Form.FilePicker
        id="files"
        title="Invitation"
        allowMultipleSelection={false}
        error={error}
        onChange={() => setError(undefined)}
      />
    </Form>
  );
}
