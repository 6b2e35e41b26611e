import { Clipboard, showHUD, showToast, Toast } from "@raycast/api";
import { attempt, start } from "./failure.ts";
import { openedService } from "./service.ts";

/** The address of the calendar to the clipboard: the published one where there is one, else that of this computer. */
export default async function CopyCalendarLink(): Promise<void> {
  await attempt(async () => {
    const [service, { calendarAddress }] = await Promise.all([openedService(), import("@afterword/service")]);
    const address = await calendarAddress(service);
    if (address !== undefined) {
      await Clipboard.copy(address, { concealed: true });
      return showHUD(
        new URL(address).hostname === "127.0.0.1"
          ? "Copied. It works on this computer while the calendar is served."
          : "Copied the published address. Anyone who has it can read the calendar.",
      );
    }
    return showToast({
      style: Toast.Style.Failure,
      title: "The Calendar Has No Address Yet",
      message: "Serve it from VS Code, publish it with “afterword calendar publish”, or export it to a file.",
      primaryAction: { title: "Export Calendar", onAction: () => void start("export-calendar") },
    });
  });
}
