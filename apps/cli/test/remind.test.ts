import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { desk } from "./harness.ts";

const hostile = "$(touch hacked) `id` <b>&";
const acme = `---
id: acme
company: "${hostile}"
role: Engineer
zone: Africa/Johannesburg
interviews:
  - {id: r1, start: 2026-11-22 10:00, end: 2026-11-22 11:00, people: [Thandi Nkosi <thandi@acme.example>]}
---
`;

/** A folder, and stand-ins for the system's programs that keep the arguments they were given. */
function withPrograms() {
  const at = desk({ "afterword.yaml": "name: Robin\nzone: Africa/Johannesburg\n", "acme.md": acme });
  const scratch = join(at.folder, "..");
  const bin = join(scratch, "bin");
  mkdirSync(bin);
  for (const name of ["systemctl", "notify-send"]) {
    writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${scratch}/${name}.log'\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    at,
    env: { PATH: `${bin}:/usr/bin:/bin` },
    unit: join(scratch, ".config", "systemd", "user", "afterword-reminders.timer"),
    told: (name: string) =>
      existsSync(join(scratch, `${name}.log`)) ? readFileSync(join(scratch, `${name}.log`), "utf8") : "",
    isHacked: () => existsSync(join(scratch, "hacked")),
  };
}

test("install shows every file and command first, writes with --yes, and remove leaves nothing", async () => {
  const { at, env, unit, told } = withPrograms();
  const shown = await at.run("remind install", { env });
  expect(shown.out).toContain(unit);
  expect(shown.out).toContain("OnCalendar=");
  expect(shown.out).toContain("systemctl --user enable --now afterword-reminders.timer");
  expect([existsSync(unit), told("systemctl")]).toEqual([false, ""]);
  expect((await at.run("remind install --yes", { env })).code).toBe(0);
  expect(existsSync(unit)).toBe(true);
  expect(told("systemctl")).toContain("enable");
  expect(await at.json("remind show")).toMatchObject({ isCurrent: true, lastRun: null });
  expect((await at.run("remind remove", { env })).code).toBe(0);
  expect([existsSync(unit), told("systemctl").includes("disable")]).toEqual([false, true]);
});

test("a notification that failed comes again at the next run, and the failure is named until then", async () => {
  const { at, env, told } = withPrograms();
  const bin = env.PATH.split(":")[0]!;
  const works = readFileSync(join(bin, "notify-send"), "utf8");
  writeFileSync(join(bin, "notify-send"), "#!/bin/sh\nexit 1\n");
  const { err } = await at.run("remind run", { env });
  expect(err).toContain("warning: The notification could not be shown");
  expect(await at.json("remind show")).toMatchObject({ problems: [expect.stringContaining("next run")] });
  writeFileSync(join(bin, "notify-send"), works);
  await at.run("remind run", { env });
  expect(told("notify-send")).toContain(hostile);
  expect(await at.json("remind show")).toMatchObject({ problems: [] });
});

test("one notification, its words passed on as they are, and none for what was told", async () => {
  const { at, env, told, isHacked } = withPrograms();
  await at.run("remind run", { env });
  const [first, ...rest] = told("notify-send").trim().split("\n");
  expect([first, rest[0]]).toEqual(["--app-name=Afterword", "--"]);
  expect(rest.join("\n")).toContain(hostile);
  expect(isHacked()).toBe(false);
  const before = told("notify-send");
  await at.run("remind run", { env });
  expect(told("notify-send")).toBe(before);
});

test("what npx keeps in a cache is not installed", async () => {
  const { at } = withPrograms();
  const { code, err } = await at.run("remind install", {
    program: ["/home/r/.npm/_npx/1/node_modules/.bin/afterword"],
  });
  expect([code, err]).toEqual([2, expect.stringContaining("npm install -g afterword")]);
});
