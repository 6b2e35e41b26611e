import { describe, expect, test } from "vitest";
import { reminderSetUp, type ReminderInput } from "./units.ts";

const input = (more: Partial<ReminderInput>): ReminderInput => ({
  platform: "linux",
  env: { HOME: "/home/robin", USERPROFILE: "C:\\Users\\Robin" },
  uid: 1000,
  command: ["/usr/bin/node", "/opt/afterword.js", "remind", "run", "--folder", "/home/robin/Documents/Afterword"],
  ...more,
});
const texts = (more: Partial<ReminderInput>): string =>
  reminderSetUp(input(more))
    .files.map(({ text }) => text)
    .join("\n");

describe("the files that a system is given", () => {
  test("for systemd: a service and the timer that starts it, among the user's own units", () => {
    const { files, start } = reminderSetUp(input({}));
    expect(files.map(({ path }) => path)).toEqual([
      "/home/robin/.config/systemd/user/afterword-reminders.service",
      "/home/robin/.config/systemd/user/afterword-reminders.timer",
    ]);
    expect(start.at(-1)).toEqual(["systemctl", "--user", "enable", "--now", "afterword-reminders.timer"]);
    expect(texts({ env: { HOME: "/home/robin", XDG_CONFIG_HOME: "/cfg" } })).toBe(texts({}));
  });

  test("for launchd: an agent of the user", () => {
    const { files, start } = reminderSetUp(input({ platform: "darwin", uid: 501 }));
    expect(files[0]!.path).toBe("/home/robin/Library/LaunchAgents/org.afterword.reminders.plist");
    expect(start).toEqual([["launchctl", "bootstrap", "gui/501", files[0]!.path]]);
  });

  test("for the Task Scheduler: a definition in UTF-16, with the mark that says so", () => {
    const [file] = reminderSetUp(input({ platform: "win32" })).files;
    expect(file).toMatchObject({
      path: "C:\\Users\\Robin\\AppData\\Local\\Afterword\\reminders.xml",
      encoding: "utf16le",
    });
    expect(file!.text.charCodeAt(0)).toBe(0xfeff);
  });
});

test.each([
  ["linux", '/a b/$HOME %h "q" \\x', '"/a b/$$HOME %%h \\"q\\" \\\\x"'],
  ["darwin", "/a & b/<x>", "<string>/a &amp; b/&lt;x&gt;</string>"],
  ["win32", 'C:\\a b\\ & "c"', "&quot;C:\\a b\\ &amp; \\&quot;c\\&quot;&quot;"],
  ["win32", "C:\\a b\\", "&quot;C:\\a b\\\\&quot;"],
])("on %s, %s stands as it is", (platform, path, written) => {
  expect(texts({ platform, command: [path] })).toContain(written);
});

test("a path with a line break is refused, since it could add a line of its own", () => {
  expect(() => reminderSetUp(input({ command: ["/a\nExecStartPost=/bin/evil"] }))).toThrow("control character");
});
