import { Detail } from "@raycast/api";
import type { DraftPage } from "../draft-page.ts";
import { picture, plain, plainParagraphs } from "../markdown.ts";
import { NoteActions } from "./note-actions.tsx";

interface Props {
  page: DraftPage | undefined;
  title: string | undefined;
  isLoading: boolean;
  onVoice: (voice: "warm" | "plain") => void;
  onAsk: (what: "gaps" | "again") => void;
}

/** The text, what the check says of it, and when it is to go out. */
export function NoteView({ page, title, isLoading, onVoice, onAsk }: Props) {
  if (!page) return <Detail isLoading={isLoading} />;
  const { draft, findings, mayLeave } = page.review;
  const { channel, voice } = draft;
  const [to] = draft.to;
  const { company, role } = page.card.plan;
  return (
    <Detail
      isLoading={isLoading}
      {...(title !== undefined && { navigationTitle: title })}
      markdown={markdownOf(page)}
      metadata={
        <Detail.Metadata>
          <Detail.Metadata.Label title="To" text={to ? to.name : "Nobody is known yet"} />
          {to?.email && <Detail.Metadata.Label title="Address" text={to.email} />}
          {channel === "call" && to?.phone && <Detail.Metadata.Label title="Phone" text={to.phone} />}
          <Detail.Metadata.Label title="By" text={mediums[channel]} />
          <Detail.Metadata.Label title="When" text={page.card.advice.state === "held" ? "Held back" : page.when} />
          <Detail.Metadata.Separator />
          <Detail.Metadata.Label title="For" text={`${role}, ${company}`} />
          <Detail.Metadata.Label title="Voice" text={voice === "warm" ? "Warm" : "Plain"} />
          <Detail.Metadata.Label title="To Check" text={findings.length === 0 ? "Nothing" : String(findings.length)} />
          <Detail.Metadata.Label title="Ready to Send" text={mayLeave ? "Yes" : "Not yet"} />
        </Detail.Metadata>
      }
      actions={<NoteActions page={page} onVoice={onVoice} onAsk={onAsk} />}
    />
  );
}

const mediums = {
  email: "Email",
  call: "Phone",
  linkedin: "LinkedIn",
  letter: "Letter",
  text: "Text Message",
  portal: "Application Site",
  "in-person": "In Person",
} as const;

function markdownOf({ review, timeline, card }: DraftPage): string {
  const { text, findings, cautions, draft } = review;
  const marks = { blocker: "⛔️", warning: "⚠️", hint: "💡" };
  const wordsOf = ({ in: part, range }: (typeof findings)[number]): string =>
    (part === "subject" ? (text.subject ?? "") : text.body).slice(range.start, range.end).trim();
  return [
    ...cautions.map((reason) => `**${plain(reason)}**`),
    text.subject !== undefined && `# ${plain(text.subject)}`,
    plainParagraphs(text.body),
    (findings.length > 0 || draft.leftOut.length > 0) && "---",
    findings
      .map((finding) => {
        const words = wordsOf(finding);
        return `- ${marks[finding.severity]} ${plain(finding.message)}${words === "" ? "" : ` *${plain(words)}*`}`;
      })
      .join("\n"),
    draft.leftOut.length > 0 && `Left out to keep it short: ${draft.leftOut.map(plain).join("; ")}`,
    "---",
    picture(timeline, `Timeline for ${card.plan.company}`),
  ]
    .filter((part) => part !== false && part !== "")
    .join("\n\n");
}
