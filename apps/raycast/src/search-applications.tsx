import { Color, Icon, List, type LaunchProps } from "@raycast/api";
import { useState } from "react";
import type { ApplicationPage } from "./application-page.ts";
import { plain } from "./markdown.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { ApplicationActions } from "./views/application-actions.tsx";
import { CannotRead, NothingYet } from "./views/nothing-yet.tsx";
import { ProblemSections } from "./views/problem-sections.tsx";

const stages = { due: "Due", upcoming: "Coming Up", waiting: "Waiting", closed: "Closed" } as const;
const colors = { due: Color.Green, upcoming: Color.Blue, waiting: Color.Yellow, closed: Color.SecondaryText } as const;

type Props = LaunchProps<{ launchContext?: { application?: string } }>;

/** Every application with its plan, and everything that can be noted about it. */
export default function SearchApplications({ launchContext }: Props) {
  const opened = launchContext?.application;
  const [stage, setStage] = useState("all");
  const { value, isLoading, failure } = useSnapshot(
    async (snapshot) => {
      const { applicationActions, applicationPages } = await import("./application-page.ts");
      return { applications: applicationPages(snapshot), actions: applicationActions(), problems: snapshot.problems };
    },
    { cachedAs: "applications" },
  );
  const shown = value?.applications.filter((page) => stage === "all" || page.stage === stage) ?? [];
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={shown.length > 0}
      {...(opened !== undefined && { selectedItemId: opened })}
      searchBarPlaceholder="Search by company, role or person"
      searchBarAccessory={
        <List.Dropdown tooltip="Stage" value={stage} onChange={setStage}>
          <List.Dropdown.Item value="all" title="All" />
          {Object.entries(stages).map(([value, title]) => (
            <List.Dropdown.Item key={value} value={value} title={title} />
          ))}
        </List.Dropdown>
      }
    >
      {!value && failure && <CannotRead failure={failure} />}
      {value && value.applications.length === 0 && value.problems.length === 0 && <NothingYet />}
      {shown.map((page) => (
        <List.Item
          key={page.id}
          id={page.id}
          title={page.company}
          subtitle={page.role}
          keywords={page.keywords}
          icon={{ source: Icon.CircleFilled, tintColor: colors[page.stage] }}
          detail={<ApplicationDetail page={page} />}
          actions={<ApplicationActions page={page} all={value?.actions ?? []} />}
        />
      ))}
      {value && <ProblemSections problems={value.problems} />}
    </List>
  );
}

const marks = { open: "●", overdue: "❗️", upcoming: "○", done: "✓", skipped: "–", lapsed: "·", held: "✕" } as const;

function ApplicationDetail({ page }: { page: ApplicationPage }) {
  const { silence, steps, notices, rounds, promise } = page;
  const markdown = [
    silence && plain(silence),
    ...steps.map(({ state, title, when, reason }) =>
      [`${marks[state]} **${plain(title)}** ${plain(when)}`, state !== "done" && state !== "skipped" && plain(reason)]
        .filter(Boolean)
        .join("  \n"),
    ),
    ...notices.map((text) => `> ${plain(text)}`),
  ];
  return (
    <List.Item.Detail
      markdown={markdown.filter(Boolean).join("\n\n")}
      metadata={
        <List.Item.Detail.Metadata>
          {rounds.map(({ title, people }, index) => (
            <List.Item.Detail.Metadata.Label
              key={index}
              title={`Round ${index + 1}`}
              text={[title, people.join(", ")].filter(Boolean).join(", ")}
            />
          ))}
          {promise && <List.Item.Detail.Metadata.Label title="You Hear By" text={promise} />}
          {page.instruction !== "none" && (
            <List.Item.Detail.Metadata.Label
              title="They Said"
              text={
                page.instruction === "will-contact"
                  ? "“We will contact you”"
                  : page.instruction === "no-canvassing"
                    ? "“No canvassing”"
                    : "“Please do not contact us”"
              }
            />
          )}
        </List.Item.Detail.Metadata>
      }
    />
  );
}
