import { Detail } from "@raycast/api";
import type { DraftEdits, DraftPage } from "../desk/draft.ts";
import { picture, plain, plainParagraphs } from "../markdown.ts";
import { NoteActions } from "./note-actions.tsx";

interface Props {
  page: DraftPage | undefined;
  isLoading: boolean;
  onEdit: (change: DraftEdits) => void;
  onAsk: () => void;
}

/** The text, what the check says of it, and when it is to go out. */
export function NoteView({ page, isLoading, onEdit, onAsk }: Props) {
  if (!page) return <Detail isLoading={isLoading} />;
  const { to, channel, when, voice, findings, holds } = page;
  return (
    <Detail
      isLoading={isLoading}
      navigationTitle={page.title}
      markdown={markdownOf(page)}
      metadata={
        <Detail.Metadata>
          <Detail.Metadata.Label title="To" text={to ? to.name : "Nobody is known yet"} />
          {to?.email && <Detail.Metadata.Label title="Address" text={to.email} />}
          {channel === "call" && to?.phone && <Detail.Metadata.Label title="Phone" text={to.phone} />}
          <Detail.Metadata.Label title="By" text={mediums[channel]} />
          <Detail.Metadata.Label title="When" text={holds.length > 0 ? "Held back" : when} />
          <Detail.Metadata.Separator />
          <Detail.Metadata.Label title="For" text={`${page.role}, ${page.company}`} />
          <Detail.Metadata.Label title="Voice" text={voice === "warm" ? "Warm" : "Plain"} />
          <Detail.Metadata.Label title="To Check" text={findings.length === 0 ? "Nothing" : String(findings.length)} />
        </Detail.Metadata>
      }
      actions={<NoteActions page={page} onEdit={onEdit} onAsk={onAsk} />}
    />
  );
}

export const mediums = {
  email: "Mail",
  call: "Phone",
  linkedin: "LinkedIn",
  letter: "Hand",
  text: "Text Message",
  portal: "Application Site",
} as const;

function markdownOf({ subject, body, findings, holds, leftOut, timeline, company }: DraftPage): string {
  const marks = { blocker: "⛔️", warning: "⚠️", hint: "💡" };
  return [
    ...holds.map((reason) => `**Held back.** ${plain(reason)}`),
    subject !== undefined && `# ${plain(subject)}`,
    plainParagraphs(body),
    (findings.length > 0 || leftOut.length > 0) && "---",
    findings
      .map(
        ({ severity, message, words }) =>
          `- ${marks[severity]} ${plain(message)}${words.trim() === "" ? "" : ` *${plain(words.trim())}*`}`,
      )
      .join("\n"),
    leftOut.length > 0 && `Left out to keep it short: ${leftOut.map(plain).join("; ")}`,
    "---",
    picture(timeline, `What comes when with ${company}`),
  ]
    .filter((part) => part !== false && part !== "")
    .join("\n\n");
}
