import { Action, ActionPanel, Icon, Keyboard } from "@raycast/api";
import type { ApplicationPage, Step } from "../application-page.ts";
import { attempt } from "../failure.ts";
import { runAction, undoChange } from "../run-action.ts";
import { DraftView } from "./draft-view.tsx";
import { SettingsAction } from "./nothing-yet.tsx";
import { ApplicationForm, DebriefForm } from "./step-forms.tsx";
import { WhyView } from "./why-view.tsx";

interface Props {
  page: ApplicationPage;
  /** Every action on an application that the service has. */
  all: readonly { name: string; title: string }[];
}

/** Everything that can be done with one application: what is done often by its own name, all the rest in a menu. */
export function ApplicationActions({ page, all }: Props) {
  const { file, id } = page;
  return (
    <ActionPanel>
      <StepActions page={page} />
      <RecordActions page={page} all={all} />
      <ActionPanel.Section title="File">
        <Action.Open title="Edit File" icon={Icon.Pencil} target={file} shortcut={Keyboard.Shortcut.Common.Edit} />
        <Action.ShowInFinder path={file} />
        <Action.CopyToClipboard title="Copy Path" content={file} shortcut={Keyboard.Shortcut.Common.CopyPath} />
        <Action title="Undo Last Change" icon={Icon.Undo} onAction={() => undoChange({ application: id })} />
        <SettingsAction />
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
        <ActionPanel.Submenu title="Draft Another…" icon={Icon.Pencil}>
          {others.map(({ ids, title }) => (
            <Action.Push key={ids.advice} title={title} target={<DraftView ids={ids} />} />
          ))}
        </ActionPanel.Submenu>
      )}
      <ActionPanel.Submenu title="Why This?…" icon={Icon.QuestionMark}>
        {steps.filter(isOpen).map(({ ids, title }) => (
          <Action.Push key={ids.advice} title={title} target={<WhyView ids={ids} />} />
        ))}
      </ActionPanel.Submenu>
    </ActionPanel.Section>
  );
}

/** What can be recorded: the name of each action in the service, and its title here. */
const records: readonly [string, string, Icon][] = [
  ["record-reply", "Record Reply", Icon.Envelope],
  ["record-promise", "Record Promise", Icon.Calendar],
  ["add-round", "Add Round", Icon.Plus],
  ["record-invited", "Record Invitation to Another Round", Icon.PersonLines],
  ["record-offer", "Record Offer", Icon.Star],
  ["record-instruction", "Record Instruction", Icon.SpeechBubble],
];

const changes: readonly [string, string][] = [
  ["reschedule-interview", "Reschedule Interview"],
  ["cancel-interview", "Cancel Interview"],
  ["no-show", "Record No-Show"],
  ["add-person", "Add Person"],
  ["edit-person", "Edit Person"],
  ["remove-person", "Remove Person"],
  ["add-topic", "Add Topic"],
  ["set-fit", "Set Fit"],
  ["edit-application", "Edit Application"],
];

const offerEndings: readonly [string, string][] = [
  ["accepted", "I Said Yes"],
  ["declined", "I Declined the Offer"],
  ["offer-withdrawn", "They Took the Offer Back"],
];

const endings: readonly [string, string][] = [
  ["rejected", "They Turned Me Down"],
  ["withdrawn", "I Withdrew"],
  ["moved-on", "I Am Moving On"],
  ["signed", "I Signed"],
];

/** Their places are elsewhere: with a step of the plan, with an invitation, or at once. */
const elsewhere = ["skip-advice", "fill-gap", "import-invitation", "check-text", "record-outcome", "undo", "debrief"];
const listed = new Set([...elsewhere, ...records.map(([name]) => name), ...changes.map(([name]) => name)]);

function RecordActions({ page: { id, status }, all }: Props) {
  const close = (outcome: string) => () =>
    attempt(() => runAction({ name: "record-outcome" }, { application: id, outcome }));
  return (
    <ActionPanel.Section title="Record">
      <Action.Push title="Debrief" icon={Icon.SpeechBubble} target={<DebriefForm application={id} />} />
      {records.map(([name, title, icon]) => (
        <Action.Push key={name} title={title} icon={icon} target={<ApplicationForm name={name} application={id} />} />
      ))}
      <ActionPanel.Submenu title="Change…" icon={Icon.Pencil}>
        {changes.map(([name, title]) => (
          <Action.Push key={name} title={title} target={<ApplicationForm name={name} application={id} />} />
        ))}
      </ActionPanel.Submenu>
      <ActionPanel.Submenu title="More…" icon={Icon.Ellipsis}>
        {all
          .filter(({ name }) => !listed.has(name))
          .map(({ name, title }) => (
            <Action.Push key={name} title={title} target={<ApplicationForm name={name} application={id} />} />
          ))}
      </ActionPanel.Submenu>
      {status === "active" || status === "offer" ? (
        <ActionPanel.Submenu title="Close…" icon={Icon.XMarkCircle}>
          {[...(status === "offer" ? offerEndings : []), ...endings].map(([outcome, title]) => (
            <Action key={outcome} title={title} onAction={close(outcome)} />
          ))}
        </ActionPanel.Submenu>
      ) : (
        <Action title="Reopen" icon={Icon.ArrowCounterClockwise} onAction={close("reopened")} />
      )}
    </ActionPanel.Section>
  );
}
