import { Action, Icon, Keyboard, useNavigation } from "@raycast/api";
import { useState } from "react";
import { markSent, reviewCard, sentFields } from "../card.ts";
import type { DueRow } from "../due-rows.ts";
import { attempt } from "../failure.ts";
import { copyNote, openNote } from "../leave.ts";
import { readFolder } from "../service.ts";
import { useSaveToDrafts } from "./with-mailbox.tsx";
import { DraftView } from "./draft-view.tsx";
import { SentAllTheSameForm } from "./step-forms.tsx";

/** What can be done with a note from the list itself. Whatever takes it out of here passes the service's gate first. */
export function DraftActions({ row: { ids, state, holds } }: { row: DueRow }) {
  const { push } = useNavigation();
  const saveToDrafts = useSaveToDrafts();
  const [isBusy, setBusy] = useState(false);
  const once = (work: () => Promise<unknown>) => async () => {
    if (isBusy) return;
    setBusy(true);
    await attempt(work);
    setBusy(false);
  };
  const openInMail = async () => {
    const [{ service, snapshot }, { composersOf, reviewCardIn }] = await Promise.all([
      readFolder(),
      import("../draft-page.ts"),
    ]);
    const { review } = await reviewCardIn(service, snapshot, ids);
    const [mail] = composersOf(review, snapshot);
    return mail ? openNote(review, mail) : push(<DraftView ids={ids} />);
  };
  const sent = async () => {
    const review = await reviewCard(ids);
    if (state !== "held") return markSent(ids, review);
    push(<SentAllTheSameForm ids={ids} holds={holds} sent={sentFields(review)} />);
  };
  return (
    <>
      <Action.Push title="Draft Follow-Up" icon={Icon.Pencil} target={<DraftView ids={ids} />} />
      <Action
        title="Copy Note"
        icon={Icon.Clipboard}
        shortcut={Keyboard.Shortcut.Common.Copy}
        onAction={once(async () => copyNote(await reviewCard(ids), ids))}
      />
      <Action title="Open in Mail" icon={Icon.Envelope} onAction={once(openInMail)} />
      <Action
        title="Save to Drafts"
        icon={Icon.Tray}
        onAction={once(async () => saveToDrafts(await reviewCard(ids)))}
      />
      <Action title="Mark as Sent" icon={Icon.Check} shortcut={Keyboard.Shortcut.Common.Save} onAction={once(sent)} />
    </>
  );
}
