import { environment } from "@raycast/api";
import { useRef, useState } from "react";
import type { DraftPage } from "../draft-page.ts";
import type { CardIds } from "../link.ts";
import { useSnapshot } from "../use-snapshot.ts";
import { GapsForm } from "./gaps-form.tsx";
import { NoteView } from "./note-view.tsx";

/** The note of one card: first what is missing, then the text. */
export function DraftView({ ids }: { ids: CardIds }) {
  const [voice, setVoice] = useState<"warm" | "plain">();
  const [isAsking, setAsking] = useState(true);
  const ink = environment.appearance === "dark" ? "#e8e8e8" : "#222222";
  const before = useRef<DraftPage>(undefined);
  const { value: page, isLoading } = useSnapshot(
    async (snapshot, service) => {
      const { readDraft } = await import("../draft-page.ts");
      return (before.current = await readDraft(service, snapshot, ids, { voice, ink, before: before.current }));
    },
    [voice],
  );
  if (page && isAsking && !page.review.isEdited && page.review.gaps.length > 0)
    return <GapsForm page={page} isLoading={isLoading} onDone={() => setAsking(false)} />;
  return <NoteView page={page} isLoading={isLoading} onVoice={setVoice} onAsk={() => setAsking(true)} />;
}
