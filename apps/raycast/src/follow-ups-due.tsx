import type { DueItem } from "@afterword/service";
import { Icon, MenuBarExtra, openExtensionPreferences } from "@raycast/api";
import { useEffect, useState } from "react";
import { isSameCard, lastCopied } from "./copied.ts";
import { attempt, failureOf, start } from "./failure.ts";
import type { CardIds } from "./link.ts";
import { readFolder } from "./service.ts";

interface Shown {
  count: number;
  /** What was copied last and is not on record as sent. */
  copied: DueItem | undefined;
  today: readonly DueItem[];
  later: readonly DueItem[];
  unreadable: number;
  /** "2 answers in your mail", where any wait. */
  mail?: string | undefined;
}

/** A menu longer than the screen helps nobody: the rest is in the list. */
const most = 12;

/** The count of what there is to do today in the menu bar. Launched in the background it reads and changes nothing. */
export default function FollowUpsDue() {
  const [state, setState] = useState<Shown | { failure: string }>();
  useEffect(() => void readDue().then(setState), []);
  if (state && "failure" in state) {
    return (
      <MenuBarExtra icon={Icon.SpeechBubble} tooltip="Follow-Ups Due">
        <MenuBarExtra.Item title={state.failure} />
        <MenuBarExtra.Item
          title="Choose Another Folder"
          icon={Icon.Folder}
          onAction={() => openExtensionPreferences()}
        />
      </MenuBarExtra>
    );
  }
  const { count = 0, today = [], later = [], unreadable = 0, copied, mail } = state ?? {};
  return (
    <MenuBarExtra
      icon={count > 0 ? Icon.SpeechBubbleActive : Icon.SpeechBubble}
      title={count > 0 ? String(count) : undefined}
      tooltip="Follow-Ups Due"
      isLoading={state === undefined}
    >
      {state && today.length === 0 && <MenuBarExtra.Item title="Nothing to Do Today" />}
      {copied && (
        <MenuBarExtra.Section title="Did You Send It?">
          <MenuBarExtra.Item
            title={`Mark as Sent: ${copied.title}`}
            subtitle={copied.company}
            icon={Icon.Check}
            onAction={() => sent(copied)}
          />
        </MenuBarExtra.Section>
      )}
      {today.length > 0 && (
        <MenuBarExtra.Section title="Today">
          {today.slice(0, most).map(itemOf)}
          {today.length > most && (
            <MenuBarExtra.Item
              title={`${today.length - most} More`}
              icon={Icon.Ellipsis}
              onAction={() => start("draft-follow-up")}
            />
          )}
        </MenuBarExtra.Section>
      )}
      {later.length > 0 && (
        <MenuBarExtra.Section title="Coming Up">{later.slice(0, 5).map(itemOf)}</MenuBarExtra.Section>
      )}
      {mail !== undefined && (
        <MenuBarExtra.Item title={mail} icon={Icon.Envelope} onAction={() => start("mail-proposals")} />
      )}
      {unreadable > 0 && (
        <MenuBarExtra.Item
          title={unreadable === 1 ? "One File Cannot Be Read" : `${unreadable} Files Cannot Be Read`}
          icon={Icon.ExclamationMark}
          onAction={() => start("search-applications")}
        />
      )}
      <MenuBarExtra.Section>
        <MenuBarExtra.Item title="Log Interview" icon={Icon.Plus} onAction={() => start("log-interview")} />
        <MenuBarExtra.Item title="Copy Follow-Up" icon={Icon.Clipboard} onAction={() => start("copy-follow-up")} />
        <MenuBarExtra.Item title="Quick Log" icon={Icon.Bolt} onAction={() => start("quick-log")} />
        <MenuBarExtra.Item
          title="Search Applications"
          icon={Icon.MagnifyingGlass}
          onAction={() => start("search-applications")}
        />
      </MenuBarExtra.Section>
    </MenuBarExtra>
  );
}

async function readDue(): Promise<Shown | { failure: string }> {
  try {
    const [{ service, snapshot }, { due, openProposals, waitingInWords }] = await Promise.all([
      readFolder(),
      import("@afterword/service"),
    ]);
    const { items, count } = due(snapshot);
    const files = snapshot.problems.filter(({ severity }) => severity === "error").map(({ file }) => file);
    const last = await lastCopied();
    return {
      count,
      copied: items.find((item) => item.group !== "held" && isSameCard(idsOf(item), last)),
      today: items.filter(({ group }) => group === "today"),
      later: items.filter(({ group, opens }) => (group === "soon" || group === "upcoming") && opens !== "plan"),
      unreadable: new Set(files).size,
      mail: waitingInWords((await openProposals(service.environment)).length),
    };
  } catch (error) {
    return { failure: failureOf(error).message };
  }
}

const idsOf = ({ stored, advice }: DueItem): Required<CardIds> => ({ application: stored.id, advice: advice.id });

const sent = (item: DueItem) =>
  attempt(async () => {
    const { markSent, reviewCard } = await import("./card.ts");
    await markSent(idsOf(item), await reviewCard(idsOf(item)));
  });

const copy = (item: DueItem) =>
  attempt(async () => {
    const [{ reviewCard }, { copyNote }] = await Promise.all([import("./card.ts"), import("./leave.ts")]);
    await copyNote(await reviewCard(idsOf(item)), idsOf(item));
  });

/** A note opens as a draft, and can be copied and completed from here; everything else opens in the list of applications. */
function itemOf(item: DueItem) {
  const { stored, advice, title, company, when, opens } = item;
  const key = `${stored.id} ${advice.id}`;
  if (opens !== "draft")
    return (
      <MenuBarExtra.Item
        key={key}
        title={title}
        subtitle={`${company}, ${when}`}
        onAction={() => start("search-applications", { application: stored.id })}
      />
    );
  return (
    <MenuBarExtra.Submenu key={key} title={`${title}, ${company}`}>
      <MenuBarExtra.Item title="Open Draft" subtitle={when} onAction={() => start("draft-follow-up", idsOf(item))} />
      <MenuBarExtra.Item title="Copy Note" onAction={() => copy(item)} />
      <MenuBarExtra.Item title="Mark as Sent" onAction={() => sent(item)} />
    </MenuBarExtra.Submenu>
  );
}
