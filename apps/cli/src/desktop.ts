import { spawn } from "node:child_process";
import type { Io } from "./session.ts";
import { clean, cleanBlock } from "./terminal.ts";

interface Program {
  command: string;
  args?: readonly string[];
  /** What it reads, encoded as it expects. */
  encode?: (text: string) => Buffer;
  env?: Record<string, string>;
}

const isWsl = ({ env, platform }: Io): boolean => platform === "linux" && env["WSL_DISTRO_NAME"] !== undefined;

// clip.exe takes text in the console's code page for anything without this mark.
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

function clipboards(io: Io): Program[] {
  if (io.platform === "darwin") return [{ command: "pbcopy", env: { LC_ALL: "en_US.UTF-8" } }];
  if (io.platform === "win32" || isWsl(io)) return [{ command: "clip.exe", encode: utf16 }];
  const x11: Program[] = [
    { command: "xclip", args: ["-selection", "clipboard"] },
    { command: "xsel", args: ["--clipboard", "--input"] },
  ];
  return io.env["WAYLAND_DISPLAY"] === undefined ? x11 : [{ command: "wl-copy" }, ...x11];
}

function openers(io: Io, url: string): Program[] {
  if (io.platform === "darwin") return [{ command: "open", args: [url] }];
  // `start` is a word of the shell, which would read `&` in the address; this is what it calls.
  if (io.platform === "win32") return [{ command: "rundll32.exe", args: ["url.dll,FileProtocolHandler", url] }];
  return [...(isWsl(io) ? [{ command: "wslview", args: [url] }] : []), { command: "xdg-open", args: [url] }];
}

/** Puts text on the clipboard; false where no program for it is there. No shell reads the text. */
export async function copyText(io: Io, text: string): Promise<boolean> {
  for (const program of clipboards(io)) {
    if (await succeeds(program, io, (program.encode ?? Buffer.from)(text))) return true;
  }
  return false;
}

/** Opens an address as a click would; false where nothing can open it. No shell reads the address. */
export async function openUrl(io: Io, url: string): Promise<boolean> {
  for (const program of openers(io, url)) {
    if (await succeeds(program, io)) return true;
  }
  return false;
}

/** Shows one notification; false where no program for it is there. The words are arguments or variables, and no shell reads them. */
export async function notify(io: Io, title: string, body: string): Promise<boolean> {
  for (const program of notifiers(io, clean(title), cleanBlock(body))) if (await succeeds(program, io)) return true;
  return false;
}

function notifiers(io: Io, title: string, body: string): Program[] {
  if (io.platform === "darwin") {
    const script = ["on run argv", "display notification (item 2 of argv) with title (item 1 of argv)", "end run"];
    return [{ command: "osascript", args: [...script.flatMap((line) => ["-e", line]), title, body] }];
  }
  if (io.platform === "win32" || isWsl(io))
    return [
      {
        command: "powershell.exe",
        args: ["-NoProfile", "-NonInteractive", "-Command", toast],
        env: { AFTERWORD_TITLE: title, AFTERWORD_BODY: body, WSLENV: "AFTERWORD_TITLE:AFTERWORD_BODY" },
      },
    ];
  // Many desktops read the body as markup.
  const plain = body.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [{ command: "notify-send", args: ["--app-name=Afterword", "--", title, plain] }];
}

/** Reads the words from variables, so that nothing in them is a command. */
const toast = `
$null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent('ToastText02')
$texts = $xml.GetElementsByTagName('text')
$null = $texts.Item(0).AppendChild($xml.CreateTextNode($env:AFTERWORD_TITLE))
$null = $texts.Item(1).AppendChild($xml.CreateTextNode($env:AFTERWORD_BODY))
$app = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($app).Show([Windows.UI.Notifications.ToastNotification]::new($xml))
`;

/** Runs a program to its end. Gives what it said where it failed. */
export function runProgram(io: Io, [command, ...args]: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { env: io.env, stdio: ["ignore", "ignore", "pipe"], shell: false });
    let said = "";
    child.stderr.on("data", (part) => (said += String(part)));
    child.on("error", ({ message }) => resolve(message));
    child.on("close", (code) => resolve(code === 0 ? undefined : said.trim() || `it ended with ${code}`));
  });
}

/** Some openers stay until the window closes: one that still runs after three seconds has done its work. */
const lockTimeout = 3000;

function succeeds({ command, args = [], env }: Program, io: Io, input?: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...io.env, ...env },
      stdio: ["pipe", "ignore", "ignore"],
      detached: input === undefined,
      shell: false,
    });
    const timer = setTimeout(() => {
      child.unref();
      resolve(true);
    }, lockTimeout);
    const settle = (done: boolean) => {
      clearTimeout(timer);
      resolve(done);
    };
    child.on("error", () => settle(false));
    child.on("exit", (code) => settle(code === 0));
    // A program that is not there closes the pipe early; `error` on the child has said so already.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
