import { environment } from "@raycast/api";
import { useRef, useState } from "react";
import type { CardIds } from "../desk/desk.ts";
import type { DraftEdits, DraftPage } from "../desk/draft.ts";
import { useDesk } from "../use-desk.ts";
import { MissingForm } from "./missing-form.tsx";
import { NoteView } from "./note-view.tsx";

/** The note of one card: first what is missing, then the text. */
export function DraftView({ ids }: { ids: CardIds }) {
  const [edits, setEdits] = useState<DraftEdits>({});
  const [isAsking, setAsking] = useState(true);
  const ink = environment.appearance === "dark" ? "#e8e8e8" : "#222222";
  const shown = useRef<DraftPage>(undefined);
  const { value: page, isLoading } = useDesk(
    "draft",
    async (desk, { readDraft }) => (shown.current = await readDraft(desk, ids, edits, ink, shown.current)),
    [edits],
  );
  if (page && isAsking && page.missing.length > 0) {
    const done = (fills: Record<string, string>) => {
      setAsking(false);
      setEdits((now) => ({ ...now, fills: { ...now.fills, ...fills } }));
    };
    return <MissingForm page={page} isLoading={isLoading} onDone={done} />;
  }
  return (
    <NoteView
      page={page}
      isLoading={isLoading}
      onEdit={(change) => setEdits((now) => ({ ...now, ...change }))}
      onAsk={() => setAsking(true)}
    />
  );
}
