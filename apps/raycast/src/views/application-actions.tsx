import { Action, ActionPanel, Icon, Keyboard } from "@raycast/api";
import type { ApplicationPage, Step } from "../desk/applications.ts";
import type { Outcome } from "../desk/outcome.ts";
import { tellDone, undo } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk } from "../use-desk.ts";
import { DebriefForm } from "./debrief-form.tsx";
import { DraftView } from "./draft-view.tsx";
import { InterviewForm } from "./interview-form.tsx";
import { PromiseForm } from "./promise-form.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { WhyView } from "./why-view.tsx";

/** Everything that can be done with one application. */
export function ApplicationActions({ page }: { page: ApplicationPage }) {
  const { file, id } = page;
  return (
    <ActionPanel>
      <StepActions page={page} />
      <RecordActions page={page} />
      <ActionPanel.Section title="File">
        <Action.Open title="Edit File" icon={Icon.Pencil} target={file} shortcut={Keyboard.Shortcut.Common.Edit} />
        <Action.ShowInFinder path={file} />
        <Action.CopyToClipboard title="Copy Path" content={file} shortcut={Keyboard.Shortcut.Common.CopyPath} />
        <Action title="Undo Last Change" icon={Icon.Undo} onAction={() => undo(id)} />
      </ActionPanel.Section>
    </ActionPanel>
  );
}

const isOpen = ({ state }: Step): boolean => state !== "done" && state !== "skipped";

function StepActions({ page: { message, steps } }: { page: ApplicationPage }) {
  const others = steps.filter((step) => isOpen(step) && step.isMessage && step.ids.advice !== message?.advice);
  return (
    <ActionPanel.Section>
      {message && <Action.Push title="Draft Follow-Up" icon={Icon.Pencil} target={<DraftView ids={message} />} />}
      {others.length > 0 && (
        <ActionPanel.Submenu title="Draft Another" icon={Icon.Pencil}>
          {others.map(({ ids, title }) => (
            <Action.Push key={ids.advice} title={title} target={<DraftView ids={ids} />} />
          ))}
        </ActionPanel.Submenu>
      )}
      <ActionPanel.Submenu title="Why This?" icon={Icon.QuestionMark}>
        {steps.filter(isOpen).map(({ ids, title }) => (
          <Action.Push key={ids.advice} title={title} target={<WhyView ids={ids} />} />
        ))}
      </ActionPanel.Submenu>
    </ActionPanel.Section>
  );
}

const endings: readonly [Outcome, string][] = [
  ["rejected", "They Turned Me Down"],
  ["withdrawn", "I Withdrew"],
  ["moved-on", "I Am Moving On"],
  ["signed", "I Signed"],
];

function RecordActions({ page: { id, status } }: { page: ApplicationPage }) {
  const close = (what: Outcome) => () =>
    attempt(async () => {
      const done = await atDesk("outcome", (desk, { logReply }) =>
        logReply(desk, id, { what, when: "", by: "", until: "", note: "" }),
      );
      if ("label" in done) await tellDone(done);
    });
  return (
    <ActionPanel.Section title="Note">
      <Action.Push title="Log Reply" icon={Icon.Envelope} target={<ReplyForm application={id} />} />
      <Action.Push title="Move Promise" icon={Icon.Calendar} target={<PromiseForm application={id} />} />
      <Action.Push title="Debrief" icon={Icon.SpeechBubble} target={<DebriefForm ids={{ application: id }} />} />
      <Action.Push
        title="Log Another Round"
        icon={Icon.Plus}
        shortcut={Keyboard.Shortcut.Common.New}
        target={<InterviewForm application={id} />}
      />
      {status === "active" || status === "offer" ? (
        <ActionPanel.Submenu title="Close" icon={Icon.XMarkCircle}>
          {endings.map(([what, title]) => (
            <Action key={what} title={title} onAction={close(what)} />
          ))}
        </ActionPanel.Submenu>
      ) : (
        <Action title="Reopen" icon={Icon.ArrowCounterClockwise} onAction={close("reopened")} />
      )}
    </ActionPanel.Section>
  );
}
