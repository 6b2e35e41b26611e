import type { Action as ServiceAction, WaitingProposal } from "@afterword/service";
import { Action, ActionPanel, Color, Icon, Keyboard, List } from "@raycast/api";
import type { ReactNode } from "react";
import { attempt } from "./failure.ts";
import { readMail } from "./mailbox.ts";
import { plain } from "./markdown.ts";
import { runAction } from "./run-action.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { useMailbox } from "./views/with-mailbox.tsx";
import { CannotRead } from "./views/nothing-yet.tsx";

/** What the mailbox proposes to record: each is kept on a yes, or dismissed. */
export default function MailProposals() {
  const { value, isLoading, failure } = useSnapshot(async (_, service) => {
    const { waitingProposals } = await import("@afterword/service");
    return waitingProposals(service);
  });
  const withMailbox = useMailbox();
  const reading = (
    <ActionPanel.Section>
      <Action
        title="Read New Mail"
        icon={Icon.Envelope}
        shortcut={Keyboard.Shortcut.Common.Refresh}
        onAction={() => attempt(() => withMailbox(readMail))}
      />
    </ActionPanel.Section>
  );
  return (
    <List isLoading={isLoading} isShowingDetail={(value?.length ?? 0) > 0} searchBarPlaceholder="Search your mail">
      {!value && failure && <CannotRead failure={failure} />}
      {value?.length === 0 && (
        <List.EmptyView
          icon={Icon.Envelope}
          title="No Mail Proposes a Change"
          description="Read New Mail finds answers, offers and new dates in your mailbox. It changes nothing there, and sends nothing."
          actions={<ActionPanel>{reading}</ActionPanel>}
        />
      )}
      {value?.map((proposal) => (
        <ProposalRow key={proposal.id} proposal={proposal} reading={reading} />
      ))}
    </List>
  );
}

function ProposalRow({ proposal, reading }: { proposal: WaitingProposal; reading: ReactNode }) {
  const { id, about, what, words, date, doubts, from, subject, isSure, application, candidates } = proposal;
  const keep = (chosen: string) => (
    <Action
      key={chosen}
      title={application === undefined ? `Record for ${nameOf(proposal, chosen)}` : "Record It"}
      icon={Icon.Check}
      onAction={() =>
        attempt(async () => {
          const { keepProposal } = await import("@afterword/service");
          await runAction(keepProposal as unknown as ServiceAction, { proposal: id, application: chosen });
        })
      }
    />
  );
  return (
    <List.Item
      id={id}
      title={about}
      subtitle={what}
      icon={isSure ? Icon.Envelope : { source: Icon.QuestionMark, tintColor: Color.Yellow }}
      detail={
        <List.Item.Detail
          markdown={[`> ${plain(words)}`, ...doubts.map((doubt) => `*Not sure: ${plain(doubt)}.*`)].join("\n\n")}
          metadata={
            <List.Item.Detail.Metadata>
              <List.Item.Detail.Metadata.Label title="From" text={from} />
              <List.Item.Detail.Metadata.Label title="Subject" text={subject} />
              {date !== undefined && <List.Item.Detail.Metadata.Label title="When" text={date} />}
            </List.Item.Detail.Metadata>
          }
        />
      }
      actions={
        <ActionPanel>
          {application === undefined ? candidates.map((one) => keep(one.id)) : keep(application)}
          <Action
            title="Dismiss It"
            icon={Icon.Trash}
            style={Action.Style.Destructive}
            shortcut={Keyboard.Shortcut.Common.Remove}
            onAction={() =>
              attempt(async () => {
                const { dismissProposal } = await import("@afterword/service");
                await runAction(dismissProposal as unknown as ServiceAction, { proposal: id });
              })
            }
          />
          {reading}
        </ActionPanel>
      }
    />
  );
}

const nameOf = ({ candidates }: WaitingProposal, id: string): string =>
  candidates.find((one) => one.id === id)?.name ?? id;
