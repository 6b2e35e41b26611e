import { Clipboard, launchCommand, LaunchType, showHUD, showToast, Toast } from '@raycast/api'
import { attempt } from './failure.ts'
import { readHost } from './host.ts'

/** The address of the calendar to the clipboard. It answers while VS Code or the command line serves it. */
export default async function CopyCalendarLink(): Promise<void> {
  await attempt(async () => {
    const { calendarAddress } = await import('./desk/address.ts')
    const address = await calendarAddress(readHost())
    if (address !== undefined) {
      await Clipboard.copy(address, { concealed: true })
      return showHUD('Copied; it works on this computer while the calendar is being served')
    }
    await showToast({
      style: Toast.Style.Failure,
      title: 'The Calendar Is Not Served Yet',
      message: 'Serve it from VS Code or with “afterword calendar serve”; or export it to a file.',
      primaryAction: {
        title: 'Export Calendar',
        onAction: () => void launchCommand({ name: 'export-calendar', type: LaunchType.UserInitiated }),
      },
    })
  })
}
