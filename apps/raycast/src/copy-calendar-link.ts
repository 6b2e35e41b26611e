import { Clipboard, launchCommand, LaunchType, showHUD, showToast, Toast } from "@raycast/api";
import { part } from "./engine.ts";
import { attempt } from "./failure.ts";
import { readHost } from "./host.ts";

/** The address of the calendar to the clipboard: the published one where there is one, else that of this computer. */
export default async function CopyCalendarLink(): Promise<void> {
  await attempt(async () => {
    const { calendarAddress } = await part("address");
    const address = await calendarAddress(readHost());
    if (address) {
      await Clipboard.copy(address.url, { concealed: true });
      return showHUD(
        address.isPublished
          ? "Copied the published address; whoever has it can read the calendar"
          : "Copied; it works on this computer while the calendar is being served",
      );
    }
    await showToast({
      style: Toast.Style.Failure,
      title: "The Calendar Has No Address Yet",
      message: "Serve it from VS Code, publish it with “afterword calendar publish”, or export it to a file.",
      primaryAction: {
        title: "Export Calendar",
        onAction: () => void launchCommand({ name: "export-calendar", type: LaunchType.UserInitiated }),
      },
    });
  });
}
