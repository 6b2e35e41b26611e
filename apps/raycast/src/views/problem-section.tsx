import { Action, ActionPanel, Color, Icon, List } from '@raycast/api'
import type { Desk } from '../desk/desk.ts'
import { plain } from '../markdown.ts'

export const unreadable = (problems: Desk['problems']): Desk['problems'] =>
  problems.filter(({ severity }) => severity === 'error')

/** Files that cannot be used until they are put right: their applications are missing from every list. */
export function ProblemSection({ problems }: Pick<Desk, 'problems'>) {
  return (
    <List.Section title="Cannot Be Read">
      {unreadable(problems).map(({ file, line, message }) => (
        <List.Item
          key={`${file} ${line}`}
          title={file.split(/[/\\]/).at(-1) ?? file}
          subtitle={message}
          icon={{ source: Icon.ExclamationMark, tintColor: Color.Red }}
          accessories={[{ text: `line ${line}` }]}
          detail={<List.Item.Detail markdown={`**Line ${line}.** ${plain(message)}`} />}
          actions={
            <ActionPanel>
              <Action.Open title="Edit File" icon={Icon.Pencil} target={file} />
              <Action.ShowInFinder path={file} />
            </ActionPanel>
          }
        />
      ))}
    </List.Section>
  )
}
