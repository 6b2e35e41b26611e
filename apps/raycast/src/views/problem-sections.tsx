import { Action, ActionPanel, Color, Icon, Keyboard, List } from "@raycast/api";
import type { Snapshot } from "@afterword/service";
import { plain } from "../markdown.ts";

const sections = [
  { severity: "error", title: "Cannot Be Read", icon: { source: Icon.ExclamationMark, tintColor: Color.Red } },
  { severity: "warning", title: "To Correct", icon: { source: Icon.Warning, tintColor: Color.Yellow } },
] as const;

/** What is wrong in the folder. The applications of files that cannot be read are missing from every list until they are put right. */
export function ProblemSections({ problems }: Pick<Snapshot, "problems">) {
  return sections.map(({ severity, title, icon }) => (
    <List.Section key={severity} title={title}>
      {problems
        .filter((problem) => problem.severity === severity)
        .map(({ file, line, at, message }) => (
          <List.Item
            key={`${file} ${line} ${at} ${message}`}
            title={file.split(/[/\\]/).at(-1) ?? file}
            subtitle={message}
            icon={icon}
            accessories={[{ text: `line ${line}` }]}
            detail={<List.Item.Detail markdown={`**Line ${line}.** ${plain(message)}`} />}
            actions={
              <ActionPanel>
                <Action.Open
                  title="Edit File"
                  icon={Icon.Pencil}
                  target={file}
                  shortcut={Keyboard.Shortcut.Common.Edit}
                />
                <Action.ShowInFinder path={file} />
              </ActionPanel>
            }
          />
        ))}
    </List.Section>
  ));
}
