import { environment } from "@raycast/api";
import { useRef, useState } from "react";
import type { DraftPage } from "../draft-page.ts";
import { reviewCard } from "../card.ts";
import { copyNote } from "../leave.ts";
import type { CardIds } from "../link.ts";
import { useSnapshot } from "../use-snapshot.ts";
import { GapsForm } from "./gaps-form.tsx";
import { NoteView } from "./note-view.tsx";

interface Props {
  ids: CardIds;
  /** Whether the note goes to the clipboard once nothing is missing. */
  copies?: boolean;
  /** Whether it is the first view of its command, which has the name of the command above it. */
  isRoot?: boolean;
}

/** The note of one card: first what is missing, then the text. */
export function DraftView({ ids, copies = false, isRoot = false }: Props) {
  const [voice, setVoice] = useState<"warm" | "plain">();
  const [asking, setAsking] = useState<"gaps" | "again">();
  const [isNew, setNew] = useState(true);
  const ink = environment.appearance === "dark" ? "#e8e8e8" : "#222222";
  const before = useRef<DraftPage>(undefined);
  const { value: page, isLoading } = useSnapshot(
    async (snapshot, service) => {
      const { readDraft } = await import("../draft-page.ts");
      return (before.current = await readDraft(service, snapshot, ids, { voice, ink, before: before.current }));
    },
    { dependencies: [voice] },
  );
  const title = isRoot ? undefined : page?.card.advice.title;
  const isAsking = asking === "again" || ((isNew || asking === "gaps") && (page?.review.gaps.length ?? 0) > 0);
  const done = (): void => {
    setNew(false);
    setAsking(undefined);
  };
  if (page && isAsking && !page.review.isEdited)
    return (
      <GapsForm
        page={page}
        title={title}
        isLoading={isLoading}
        copies={copies}
        onDone={done}
        onAnswered={async () => {
          done();
          if (copies) await copyNote(await reviewCard(page.ids), page.ids, "Copy Follow-Up marks it as sent");
        }}
      />
    );
  return <NoteView page={page} title={title} isLoading={isLoading} onVoice={setVoice} onAsk={setAsking} />;
}
