import { Icon, launchCommand, LaunchType, MenuBarExtra, openExtensionPreferences } from '@raycast/api'
import { useEffect, useState } from 'react'
import type { Row } from './desk/rows.ts'
import { atDesk } from './use-desk.ts'

type State = { due: Row[]; upcoming: Row[] } | { failure: string }

/** The count of what is due in the menu bar. Launched in the background it reads and changes nothing. */
export default function FollowUpsDue() {
  const [state, setState] = useState<State>()
  useEffect(() => void readDue().then(setState), [])
  if (state && 'failure' in state) {
    return (
      <MenuBarExtra icon={Icon.SpeechBubble} tooltip="Follow-Ups Due">
        <MenuBarExtra.Item title={state.failure} />
        <MenuBarExtra.Item title="Choose Another Folder" icon={Icon.Folder} onAction={() => openExtensionPreferences()} />
      </MenuBarExtra>
    )
  }
  const { due = [], upcoming = [] } = state ?? {}
  return (
    <MenuBarExtra
      icon={due.length > 0 ? Icon.SpeechBubbleActive : Icon.SpeechBubble}
      title={due.length > 0 ? String(due.length) : undefined}
      tooltip="Follow-Ups Due"
      isLoading={state === undefined}
    >
      <MenuBarExtra.Section title={due.length > 0 ? 'Due Now' : 'Nothing Is Due'}>{due.map(item)}</MenuBarExtra.Section>
      {upcoming.length > 0 && <MenuBarExtra.Section title="Coming Up">{upcoming.slice(0, 5).map(item)}</MenuBarExtra.Section>}
      <MenuBarExtra.Section>
        <MenuBarExtra.Item title="Log Interview" icon={Icon.Plus} onAction={start('log-interview')} />
        <MenuBarExtra.Item title="Copy Thank-You" icon={Icon.Clipboard} onAction={start('copy-thank-you')} />
        <MenuBarExtra.Item title="Search Applications" icon={Icon.MagnifyingGlass} onAction={start('search-applications')} />
      </MenuBarExtra.Section>
    </MenuBarExtra>
  )
}

async function readDue(): Promise<State> {
  try {
    const { now, upcoming } = await atDesk('rows', (desk, { rowsOf }) => rowsOf(desk))
    return { due: now, upcoming }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

const start = (name: string, context?: Row['ids']) => () =>
  launchCommand({ name, type: LaunchType.UserInitiated, ...(context && { context }) })

const item = ({ ids, title, company, when }: Row) => (
  <MenuBarExtra.Item key={ids.advice} title={title} subtitle={`${company}, ${when}`} onAction={start('draft-follow-up', ids)} />
)
