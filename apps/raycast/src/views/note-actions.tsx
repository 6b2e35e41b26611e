import { Action, ActionPanel, AI, environment, Icon, Keyboard, useNavigation } from "@raycast/api";
import { markSent, sentFields } from "../card.ts";
import { discardText, keepText, type DraftPage } from "../draft-page.ts";
import { attempt } from "../failure.ts";
import { copyNote, openNote, pasteNote } from "../leave.ts";
import { confirm } from "../run-action.ts";
import { openedService } from "../service.ts";
import { announceChange } from "../use-snapshot.ts";
import { useSaveToDrafts } from "./with-mailbox.tsx";
import { EditForm } from "./edit-form.tsx";
import { ModelView } from "./model-view.tsx";
import { SentAllTheSameForm, SkipForm } from "./step-forms.tsx";
import { WhyView } from "./why-view.tsx";

interface Props {
  page: DraftPage;
  onVoice: (voice: "warm" | "plain") => void;
  onAsk: (what: "gaps" | "again") => void;
}

const programs = { mail: "Open in Mail", gmail: "Open in Gmail", outlook: "Open in Outlook" } as const;

/** Everything to be done with a note. Whatever takes it out of here passes the service's gate first. */
export function NoteActions({ page, onVoice, onAsk }: Props) {
  const { pop } = useNavigation();
  const saveToDrafts = useSaveToDrafts();
  const { ids, review, card, kinds } = page;
  const { draft, text, findings, gaps } = review;
  const [to] = draft.to;
  const { state, holds, title } = card.advice;
  const isSettled = state === "done" || state === "skipped";

  const edit = async (next: typeof text) => {
    await keepText(await openedService(), page, next);
    announceChange();
  };
  const sent = () =>
    attempt(async () => {
      if (await markSent(ids, review)) pop();
    });
  const fix = (finding: (typeof findings)[number], index: number) => () =>
    attempt(async () => {
      const { range, text: words } = finding.fixes[index]!;
      const put = (source: string): string => source.slice(0, range.start) + words + source.slice(range.end);
      await edit(
        finding.in === "subject" ? { ...text, subject: put(text.subject ?? "") } : { ...text, body: put(text.body) },
      );
    });
  const fixAll = (code?: string) => () =>
    attempt(async () => {
      const { fixFindings } = await import("@afterword/service");
      const { note } = fixFindings({ text: text.body, subject: text.subject }, findings, code);
      await edit({ ...text, subject: note.subject, body: note.text });
    });
  const changeVoice = () =>
    attempt(async () => {
      const message = "The other voice begins from the draft again, without your changes.";
      if (review.isEdited && !(await confirm({ title: "Discard Your Changes?", message, yes: "Discard Changes" })))
        return;
      if (review.isEdited) await discardText(await openedService(), page);
      onVoice(draft.voice === "warm" ? "plain" : "warm");
    });
  const startOver = () =>
    attempt(async () => {
      await discardText(await openedService(), page);
      announceChange();
    });
  const wordsOf = ({ in: part, range }: (typeof findings)[number]): string =>
    (part === "subject" ? (text.subject ?? "") : text.body).slice(range.start, range.end);

  return (
    <ActionPanel>
      <ActionPanel.Section>
        <Action title="Copy Note" icon={Icon.Clipboard} onAction={() => attempt(() => copyNote(review, ids))} />
        <Action title="Paste into Front App" icon={Icon.TextCursor} onAction={() => attempt(() => pasteNote(review))} />
        {text.subject !== undefined && (
          <Action.CopyToClipboard
            title="Copy Subject"
            content={text.subject}
            shortcut={Keyboard.Shortcut.Common.CopyName}
          />
        )}
      </ActionPanel.Section>
      <ActionPanel.Section>
        {page.composers.map((link) => (
          <Action
            key={link.composer}
            title={programs[link.composer]}
            icon={Icon.Envelope}
            {...(link.composer === "mail" && { shortcut: Keyboard.Shortcut.Common.Open })}
            onAction={() => attempt(() => openNote(review, link))}
          />
        ))}
        {draft.channel === "email" && (
          <Action title="Save to Drafts" icon={Icon.Tray} onAction={() => attempt(() => saveToDrafts(review))} />
        )}
        {draft.channel === "linkedin" && to?.linkedin && (
          <Action.OpenInBrowser title="Open on LinkedIn" url={to.linkedin} />
        )}
      </ActionPanel.Section>
      {!isSettled && (
        <ActionPanel.Section>
          {state === "held" ? (
            <Action.Push
              title="Mark as Sent"
              icon={Icon.Check}
              shortcut={Keyboard.Shortcut.Common.Save}
              target={
                <SentAllTheSameForm
                  ids={ids}
                  holds={holds.map(({ reason }) => reason)}
                  sent={sentFields(review)}
                  onDone={() => (pop(), pop())}
                />
              }
            />
          ) : (
            <Action title="Mark as Sent" icon={Icon.Check} shortcut={Keyboard.Shortcut.Common.Save} onAction={sent} />
          )}
          <Action.Push
            title="Skip with a Reason"
            icon={Icon.Forward}
            target={<SkipForm ids={ids} title={title} onDone={() => (pop(), pop())} />}
          />
        </ActionPanel.Section>
      )}
      <ActionPanel.Section>
        <Action.Push
          title="Edit Text"
          icon={Icon.Pencil}
          shortcut={Keyboard.Shortcut.Common.Edit}
          target={<EditForm text={text} onEdited={edit} />}
        />
        {environment.canAccess(AI) && (
          <Action.Push
            title="Write with Raycast AI"
            icon={Icon.Stars}
            target={<ModelView page={page} onChosen={edit} />}
          />
        )}
        {review.isEdited && <Action title="Discard My Changes" icon={Icon.Undo} onAction={startOver} />}
        {gaps.length > 0 && !review.isEdited && (
          <Action title="Answer What Is Missing" icon={Icon.Text} onAction={() => onAsk("gaps")} />
        )}
        {gaps.length === 0 && !review.isEdited && (draft.answers.length > 0 || draft.gaps.length > 0) && (
          <Action title="Answer Again" icon={Icon.Text} onAction={() => onAsk("again")} />
        )}
        {findings.some(({ fixes }) => fixes.length > 0) && (
          <ActionPanel.Submenu title="Fix…" icon={Icon.Wand}>
            <Action title="Everything That Is Safe to Correct" onAction={fixAll()} />
            {kinds.map(([code, count]) => (
              <Action key={code} title={`All ${count} of the Kind ${code}`} onAction={fixAll(code)} />
            ))}
            {findings.flatMap((finding, which) =>
              finding.fixes.map(({ title }, index) => {
                const words = wordsOf(finding).trim();
                return (
                  <Action
                    key={`${which} ${index}`}
                    title={words === "" ? title : `${words}: ${title}`}
                    onAction={fix(finding, index)}
                  />
                );
              }),
            )}
          </ActionPanel.Submenu>
        )}
        <Action
          title={draft.voice === "warm" ? "Change Voice to Plain" : "Change Voice to Warm"}
          icon={Icon.SpeechBubble}
          onAction={changeVoice}
        />
        <Action.Push title="Why This?" icon={Icon.QuestionMark} target={<WhyView ids={ids} />} />
      </ActionPanel.Section>
    </ActionPanel>
  );
}
