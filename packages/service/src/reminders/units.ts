import { posix, win32 } from "node:path";
import { ServiceError } from "../error.ts";

/** How this machine is asked to run the reminders: the files to write, and the commands that begin and end it. */
export interface ReminderSetUp {
  /** What runs them, in words: "a systemd user timer". */
  readonly by: string;
  readonly files: readonly { readonly path: string; readonly text: string; readonly encoding: "utf8" | "utf16le" }[];
  /** Run one after the other, each a program and its arguments: no shell reads them. */
  readonly start: readonly (readonly string[])[];
  readonly stop: readonly (readonly string[])[];
  /** Run once the files are gone. */
  readonly forget: readonly (readonly string[])[];
}

export interface ReminderInput {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's number, for launchd. */
  readonly uid: number | undefined;
  /** What is to run every quarter of an hour: a program by its absolute path, and its arguments. */
  readonly command: readonly string[];
}

const minutes = 15;

/**
 * The files and commands for this system: systemd on Linux, launchd on a Mac, the Task Scheduler on Windows. Nothing is written.
 * @throws ServiceError `invalid` where a path cannot stand in such a file, or the home folder is not known.
 */
export function reminderSetUp(input: ReminderInput): ReminderSetUp {
  for (const text of input.command)
    if (/\p{Cc}/u.test(text)) throw new ServiceError("invalid", "A path with a control character cannot be used here.");
  if (input.platform === "darwin") return launchd(input);
  if (input.platform === "win32") return taskScheduler(input);
  return systemd(input);
}

function systemd({ env, command }: ReminderInput): ReminderSetUp {
  const folder = posix.join(env["XDG_CONFIG_HOME"] || posix.join(home(env["HOME"]), ".config"), "systemd", "user");
  // `%` would begin a specifier, and `$` a variable.
  const quoted = (text: string): string =>
    `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("%", "%%").replaceAll("$", "$$$$")}"`;
  const service = [
    "[Unit]",
    "Description=Afterword: updates calendars and notifies you of what is due",
    "",
    "[Service]",
    "Type=oneshot",
    `ExecStart=${command.map(quoted).join(" ")}`,
    "Nice=10",
    "TimeoutStartSec=5min",
  ];
  const timer = [
    "[Unit]",
    `Description=Afterword: every ${minutes} minutes`,
    "",
    "[Timer]",
    `OnCalendar=*:0/${minutes}`,
    "RandomizedDelaySec=30",
    "Persistent=true",
    "",
    "[Install]",
    "WantedBy=timers.target",
  ];
  const systemctl = (...args: string[]): readonly string[] => ["systemctl", "--user", ...args];
  return {
    by: "a systemd user timer",
    files: [
      file(posix.join(folder, "afterword-reminders.service"), service),
      file(posix.join(folder, "afterword-reminders.timer"), timer),
    ],
    start: [systemctl("daemon-reload"), systemctl("enable", "--now", "afterword-reminders.timer")],
    stop: [systemctl("disable", "--now", "afterword-reminders.timer")],
    forget: [systemctl("daemon-reload")],
  };
}

function launchd({ env, uid, command }: ReminderInput): ReminderSetUp {
  const label = "org.afterword.reminders";
  const path = posix.join(home(env["HOME"]), "Library", "LaunchAgents", `${label}.plist`);
  const text = (value: string): string => `<string>${xml(value)}</string>`;
  const plist = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    "<dict>",
    `  <key>Label</key>${text(label)}`,
    "  <key>ProgramArguments</key>",
    `  <array>${command.map(text).join("")}</array>`,
    `  <key>StartInterval</key><integer>${minutes * 60}</integer>`,
    "  <key>RunAtLoad</key><true/>",
    "  <key>ProcessType</key><string>Background</string>",
    "</dict>",
    "</plist>",
  ];
  return {
    by: "a launchd agent",
    files: [file(path, plist)],
    start: [["launchctl", "bootstrap", `gui/${uid ?? 501}`, path]],
    stop: [["launchctl", "bootout", `gui/${uid ?? 501}/${label}`]],
    forget: [],
  };
}

function taskScheduler({ env, command }: ReminderInput): ReminderSetUp {
  const task = "Afterword reminders";
  const path = win32.join(
    env["LOCALAPPDATA"] || win32.join(home(env["USERPROFILE"]), "AppData", "Local"),
    "Afterword",
    "reminders.xml",
  );
  // Without `conhost --headless` a window would open each time.
  const args = ["--headless", ...command].map(windowsArgument);
  const definition = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    "  <RegistrationInfo><Description>Afterword: updates calendars and notifies you of what is due</Description></RegistrationInfo>",
    "  <Triggers>",
    "    <TimeTrigger>",
    `      <Repetition><Interval>PT${minutes}M</Interval></Repetition>`,
    "      <StartBoundary>2026-01-01T00:00:00</StartBoundary>",
    "    </TimeTrigger>",
    "  </Triggers>",
    "  <Principals>",
    '    <Principal id="Author"><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel></Principal>',
    "  </Principals>",
    "  <Settings>",
    "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
    "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
    "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
    "    <StartWhenAvailable>true</StartWhenAvailable>",
    "    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>",
    "  </Settings>",
    '  <Actions Context="Author">',
    "    <Exec>",
    "      <Command>conhost.exe</Command>",
    `      <Arguments>${xml(args.join(" "))}</Arguments>`,
    "    </Exec>",
    "  </Actions>",
    "</Task>",
  ];
  return {
    by: "a task of the Task Scheduler",
    files: [{ path, text: `\uFEFF${definition.join("\r\n")}\r\n`, encoding: "utf16le" }],
    start: [["schtasks.exe", "/Create", "/TN", task, "/XML", path, "/F"]],
    stop: [["schtasks.exe", "/Delete", "/TN", task, "/F"]],
    forget: [],
  };
}

/** One argument as Windows programs read their command line: backslashes before a quote are doubled. */
const windowsArgument = (text: string): string =>
  /^[^\s"]+$/.test(text) ? text : `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1")}"`;

const file = (path: string, lines: readonly string[]): ReminderSetUp["files"][number] => ({
  path,
  text: `${lines.join("\n")}\n`,
  encoding: "utf8",
});

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function home(found: string | undefined): string {
  if (!found) throw new ServiceError("invalid", "The home folder is not known.");
  return found;
}
