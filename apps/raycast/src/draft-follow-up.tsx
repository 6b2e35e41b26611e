import { List } from '@raycast/api'
import { useDesk } from './use-desk.ts'

export default function DraftFollowUp() {
  const { value, isLoading } = useDesk(async ({ openDesk, rowsOf }, host) => rowsOf(await openDesk(host)))
  return (
    <List isLoading={isLoading}>
      {value?.now.map(row => <List.Item key={row.ids.advice} title={row.title} subtitle={row.company} />)}
    </List>
  )
}
