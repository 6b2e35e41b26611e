import { fileURLToPath } from "node:url";
import { Action, ActionPanel, Clipboard, Form, getSelectedFinderItems, Icon, List } from "@raycast/api";
import { useRef, useState } from "react";
import type { Offer } from "./desk/invitation.ts";
import { useDesk } from "./use-desk.ts";
import { InvitationForm } from "./views/invitation-form.tsx";

type Source = { files: string[] } | { text: string };

/** The selected file, else what was copied, made an interview. */
export default function ImportInvitation() {
  const [picked, setPicked] = useState<Source>();
  // Once: what is selected or copied later must not take the place of a form that is half filled in.
  const found = useRef<Promise<Source | undefined>>(undefined);
  const { value, isLoading } = useDesk(
    "invitation",
    async (desk, { readOffers }) => {
      const source = picked ?? (await (found.current ??= findSource()));
      return source && { source, ...(await readOffers(desk, source)) };
    },
    [picked],
  );
  if (isLoading && !value) return <List isLoading />;
  if (!value || value.offers.length === 0) {
    return <PickForm isLoading={isLoading} problem={value?.problems[0]} onPick={(files) => setPicked({ files })} />;
  }
  const [only, ...others] = value.offers;
  if (only && others.length === 0) return <InvitationForm offer={only} isLoading={isLoading} />;
  return (
    <List isLoading={isLoading} searchBarPlaceholder="Which of these?">
      {value.offers.map((offer, index) => (
        <OfferRow key={index} offer={offer} />
      ))}
    </List>
  );
}

const isInvitation = (path: string): boolean => /\.(?:ics|ical|ifb|vcs|eml)$/i.test(path);

/** Nothing selected, or nothing that could select: then what was copied. */
async function findSource(): Promise<Source | undefined> {
  const selected = (await getSelectedFinderItems().catch(() => [])).map(({ path }) => path).filter(isInvitation);
  if (selected.length > 0) return { files: selected };
  const { text, file } = await Clipboard.read();
  if (file !== undefined) {
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    if (isInvitation(path)) return { files: [path] };
  }
  return /BEGIN\s*:\s*VCALENDAR/i.test(text) ? { text } : undefined;
}

function OfferRow({ offer }: { offer: Offer }) {
  const { summary, start, organizer, repeats } = offer.invitation;
  return (
    <List.Item
      title={summary}
      subtitle={start}
      icon={offer.isUseful ? Icon.Calendar : Icon.CheckCircle}
      accessories={[organizer?.name, repeats, offer.says].flatMap((text) => (text ? [{ text }] : []))}
      actions={
        <ActionPanel>
          <Action.Push
            title="Import Invitation"
            icon={Icon.Plus}
            target={<InvitationForm offer={offer} isLoading={false} />}
          />
        </ActionPanel>
      }
    />
  );
}

interface PickProps {
  isLoading: boolean;
  problem: string | undefined;
  onPick: (files: string[]) => void;
}

function PickForm({ isLoading, problem, onPick }: PickProps) {
  const [error, setError] = useState<string>();
  const submit = ({ files }: { files: string[] }) => (files.length === 0 ? setError("Which file?") : onPick(files));
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
            : "Select an invitation in the file manager, or copy it, or choose it here: an .ics file, or a mail that carries one."
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
