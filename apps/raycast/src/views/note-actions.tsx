import {
  Action,
  ActionPanel,
  Alert,
  Clipboard,
  closeMainWindow,
  confirmAlert,
  Icon,
  Keyboard,
  open,
  showToast,
  Toast,
  useNavigation,
} from "@raycast/api";
import type { Found } from "../desk/checking.ts";
import type { DraftEdits, DraftPage } from "../desk/draft.ts";
import { part } from "../engine.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk } from "../use-desk.ts";
import { EditForm } from "./edit-form.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { WhyView } from "./why-view.tsx";

interface Props {
  page: DraftPage;
  onEdit: (change: DraftEdits) => void;
  onAsk: () => void;
}

const places = { mail: "Open in Mail", gmail: "Open in Gmail", outlook: "Open in Outlook" } as const;

/** Everything to be done with a note. Whatever takes it out of here asks first where the check found something serious. */
export function NoteActions({ page, onEdit, onAsk }: Props) {
  const { pop } = useNavigation();
  const { ids, subject, body, template, findings, missing, holds, channel, to } = page;
  const afterAsking = (work: () => Promise<unknown>) => () =>
    attempt(async () => ((await mayLeave(findings)) ? work() : undefined));

  const copy = afterAsking(async () => {
    await Clipboard.copy(body);
    await showToast({ style: Toast.Style.Success, title: "Copied", message: "Read it over, then send it yourself." });
  });
  const paste = afterAsking(async () => {
    await closeMainWindow();
    await Clipboard.paste(body);
  });
  const send = async (despite?: string) => {
    const recorded = await atDesk("draft", (desk, { markAsSent }) =>
      markAsSent(desk, ids, { channel, template, subject, despite }),
    );
    pop();
    await tellDone(recorded);
  };
  const skip = async (reason: string) => {
    const recorded = await atDesk("draft", (desk, { skipCard }) => skipCard(desk, ids, reason));
    pop();
    await tellDone(recorded);
  };
  const fix = (finding: Found, index: number) => async () => {
    const { applyFix } = await part("checking");
    const fixed = applyFix({ text: body, subject }, finding, finding.fixes[index]!);
    onEdit({ text: { body: fixed.text, subject: fixed.subject } });
  };

  const changeVoice = () =>
    attempt(async () => {
      if (!page.isEdited || (await mayRewrite()))
        onEdit({ voice: page.voice === "warm" ? "plain" : "warm", text: undefined });
    });

  const markSent =
    holds.length === 0 ? (
      <Action
        title="Mark as Sent"
        icon={Icon.Check}
        shortcut={Keyboard.Shortcut.Common.Save}
        onAction={() => attempt(() => send())}
      />
    ) : (
      <Action.Push
        title="Mark as Sent"
        icon={Icon.Check}
        shortcut={Keyboard.Shortcut.Common.Save}
        target={
          <ReasonForm
            title="Mark as Sent"
            text={`${holds.join(" ")} Why did you send it all the same?`}
            onReason={send}
          />
        }
      />
    );

  return (
    <ActionPanel>
      <ActionPanel.Section>
        <Action title="Copy Note" icon={Icon.Clipboard} onAction={copy} />
        <Action title="Paste into Front App" icon={Icon.TextCursor} onAction={paste} />
        {subject !== undefined && (
          <Action.CopyToClipboard title="Copy Subject" content={subject} shortcut={Keyboard.Shortcut.Common.CopyName} />
        )}
      </ActionPanel.Section>
      <ActionPanel.Section>
        {page.composers.map(({ composer, url, hasBody }) => (
          <Action
            key={composer}
            title={places[composer]}
            icon={Icon.Envelope}
            {...(composer === "mail" && { shortcut: Keyboard.Shortcut.Common.Open })}
            onAction={afterAsking(() => openComposer(url, hasBody ? undefined : body))}
          />
        ))}
        {channel === "linkedin" && to?.linkedin && <Action.OpenInBrowser title="Open on LinkedIn" url={to.linkedin} />}
      </ActionPanel.Section>
      <ActionPanel.Section>
        {page.state !== "done" && markSent}
        {page.state !== "done" && page.state !== "skipped" && (
          <Action.Push
            title="Skip with a Reason"
            icon={Icon.Forward}
            target={
              <ReasonForm
                title="Skip with a Reason"
                text={`Why not: ${page.title}? For your own later self.`}
                onReason={skip}
              />
            }
          />
        )}
      </ActionPanel.Section>
      <ActionPanel.Section>
        <Action.Push
          title="Edit Text"
          icon={Icon.Pencil}
          shortcut={Keyboard.Shortcut.Common.Edit}
          target={<EditForm subject={subject} body={body} onEdited={(text) => onEdit({ text })} />}
        />
        {missing.length > 0 && <Action title="Fill the Gaps" icon={Icon.Text} onAction={onAsk} />}
        {findings.some(({ fixes }) => fixes.length > 0) && (
          <ActionPanel.Submenu title="Fix" icon={Icon.Wand}>
            {findings.flatMap((finding, which) =>
              finding.fixes.map(({ title }, index) => (
                <Action
                  key={`${which} ${index}`}
                  title={finding.words ? `${finding.words}: ${title}` : title}
                  onAction={fix(finding, index)}
                />
              )),
            )}
          </ActionPanel.Submenu>
        )}
        <Action
          title={page.voice === "warm" ? "Change Voice to Plain" : "Change Voice to Warm"}
          icon={Icon.SpeechBubble}
          onAction={changeVoice}
        />
        <Action.Push title="Why This?" icon={Icon.QuestionMark} target={<WhyView ids={ids} />} />
      </ActionPanel.Section>
    </ActionPanel>
  );
}

/** Serious findings are asked about before a note leaves; the rest is only shown. */
async function mayLeave(findings: readonly Found[]): Promise<boolean> {
  const serious = findings.filter(({ severity }) => severity === "blocker");
  if (serious.length === 0) return true;
  return confirmAlert({
    title: "Use It As It Is?",
    message: serious.map(({ message }) => message).join("\n"),
    primaryAction: { title: "Use It Anyway", style: Alert.ActionStyle.Destructive },
    dismissAction: { title: "Look Again", style: Alert.ActionStyle.Cancel },
  });
}

/** The other voice is another text: what was written by hand is not in it. */
const mayRewrite = (): Promise<boolean> =>
  confirmAlert({
    title: "Write It Anew?",
    message: "The other voice begins from the draft again, without your changes.",
    primaryAction: { title: "Write It Anew", style: Alert.ActionStyle.Destructive },
    dismissAction: { title: "Keep My Text", style: Alert.ActionStyle.Cancel },
  });

async function openComposer(url: string, tooLong: string | undefined): Promise<void> {
  if (tooLong !== undefined) await Clipboard.copy(tooLong);
  await open(url);
  await showToast({
    style: Toast.Style.Success,
    title: tooLong === undefined ? "Opened" : "Opened; the Text Is on the Clipboard",
    message:
      tooLong === undefined ? "Read it over, then send it yourself." : "It was too long for a link: paste it in.",
  });
}
