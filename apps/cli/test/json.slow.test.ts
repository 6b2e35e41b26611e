import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { outputs, type OutputName } from "../src/json/outputs.ts";
import { buildProgram } from "../src/run.ts";
import type { Io } from "../src/session.ts";
import { desk } from "./harness.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/robin/${name}`, import.meta.url), "utf8");
const files = {
  ...Object.fromEntries(
    ["afterword.yaml", "acme-platform-engineer.md", "bluecrane-staff-engineer.md", "cape-freight-sre.md"].map(
      (name) => [name, example(name)],
    ),
  ),
  "dorn.md":
    "---\nid: dorn1\ncompany: Dorn\nrole: Engineer\ninterviews: [{id: r1, start: 2026-11-20 10:00, people: [Jo Smith], questions: [How is on-call shared?]}]\n---\n",
};

const invitation = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:i1\r\nDTSTAMP:20261120T100000Z\r\nDTSTART:20261126T100000Z\r\nDTEND:20261126T110000Z\r\nSUMMARY:Interview: Engineer at Quince\r\nORGANIZER;CN=Ann Bee:mailto:ann@quince.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const mail =
  "Message-ID: <a@acme.example>\nFrom: Thandi Nkosi <thandi@acme.example>\nTo: robin@home.example\nSubject: Friday\nDate: Sun, 22 Nov 2026 10:00:00 +0200\n\nYou will hear from us by Friday.\n";

/** A line for every command, each in a fresh copy of the example, with what it prints; its standard input where it reads one. */
const lines: readonly (readonly [line: string, type: OutputName, stdin?: string])[] = [
  ["--version", "version"],
  ["next", "next"],
  ["plan", "plans"],
  ["plan acme", "plan"],
  ["why acme", "why"],
  ["list", "list"],
  ["search postgres", "search"],
  ["show acme", "show"],
  ["stats", "stats"],
  ["settings", "settings"],
  ["draft acme thank-you", "draft"],
  ["check - --for acme --kind thank-you", "check", "Dear Thandi,\n\nThank you for teh talk.\n\nRobin\n"],
  ["check - --fix", "fixed", "Dear Thandi,\n\nThank you for for the talk.\n\nRobin\n"],
  ["reply -", "proposals", mail],
  ["import - --yes", "outcome", invitation],
  [
    "import -",
    "import",
    '{"afterword": 1, "applications": [{"application": {"company": "Quince", "role": "Engineer"}}]}',
  ],
  ["debrief acme --from -", "transcript", "Thandi Nkosi: You will hear from us by next Friday.\n"],
  ["edit acme", "file"],
  ["history acme", "history"],
  ["doctor", "doctor"],
  ["export --out all.json", "file"],
  ["profile", "profile"],
  ["template list", "templates"],
  ["template show thank-you", "template"],
  ["template new mine", "file"],
  ["template check", "template problems"],
  ["calendar export", "calendar"],
  ["calendar export --out a.ics", "outcome"],
  ["calendar event acme", "calendar"],
  ["calendar connect --off", "outcome"],
  ["calendar subscribe", "clients"],
  ["remind install", "outcome"],
  ["remind remove", "outcome"],
  ["remind show", "reminders"],
  ["remind run --no-notify", "outcome"],
  ["mail list", "proposals"],
  ["mail forget", "outcome"],
  ["setup --name Robin --zone Johannesburg", "outcome"],
  ['add Quince Engineer --start "2026-11-21 10:00"', "outcome"],
  ['debrief acme --promise "in two weeks"', "outcome"],
  ['reschedule cape --start "Thursday 14:00"', "outcome"],
  ["cancel cape --by them", "outcome"],
  ["no-show acme", "outcome"],
  ['promise acme "end of next week"', "outcome"],
  ["instruction acme will-contact", "outcome"],
  ["offer acme --until Friday", "outcome"],
  ["reject acme", "outcome"],
  ["sign acme --yes", "outcome"],
  ["withdraw acme", "outcome"],
  ["skip acme thank-you --reason met", "outcome"],
  ["request acme references --due Friday", "outcome"],
  ['task acme "a small API" --due Friday', "outcome"],
  ['owe acme "the article" --due Wednesday', "outcome"],
  ["on-hold acme --until 2027-01-15", "outcome"],
  ['absence acme "Thandi Nkosi" --until Monday', "outcome"],
  ["invited acme", "outcome"],
  ["references acme", "outcome"],
  ["mistake blue --what name", "outcome"],
  ['application acme --role "Staff Engineer"', "outcome"],
  ['fit acme "I led the same move at Zeta."', "outcome"],
  ["forget acme --yes", "outcome"],
  ["log acme reply", "outcome"],
  ['round add acme --start "Thursday 14:00"', "outcome"],
  ['person add acme "Ann Bee <ann@acme.example>"', "outcome"],
  ['person topic acme "the freeze" --with Thandi', "outcome"],
  ['person edit acme Thandi --position "Head of Platform"', "outcome"],
  ["person remove acme Priya --yes", "outcome"],
  ['topic add acme "the freeze" --with Thandi', "outcome"],
  ['topic edit acme "on-call" --about "on-call for three teams"', "outcome"],
  ['topic remove acme "on-call" --yes', "outcome"],
  ["question close dorn on-call --by site", "outcome"],
];

test.each(lines)("%s", async (line, type, stdin = "") => {
  const at = desk(files);
  const { out, err } = await at.run(`${line} --json`, { stdin });
  expect(out, err).not.toBe("");
  const printed = JSON.parse(out) as { version: number; type: OutputName; data: unknown };
  expect(printed).toMatchObject({ version: 1, type });
  expect(outputs[printed.type].schema.safeParse(printed.data).error?.message).toBeUndefined();
});

/** Tried where their server is: in the tests of the calendar and in `.ci/mail.ts`. */
const withServer = ["calendar serve", "calendar publish", "calendar push"];
const withMailbox = ["mail setup", "mail check", "mail watch", "mail keep", "mail dismiss"];
/** What they print is for a shell or a protocol, with or without `--json`; the last two are tried below. */
const others = ["mcp", "completion", "undo", "override"];

test("every command is among them", async () => {
  const leaves = ({ commands }: Command, path: readonly string[] = []): string[] =>
    commands.flatMap((one) =>
      one.commands.length > 0 ? leaves(one, [...path, one.name()]) : [[...path, one.name()].join(" ")],
    );
  const all = leaves(await buildProgram([], { columns: 80 } as Io)).filter((path) => path !== "help");
  const tried = [...lines.map(([line]) => line), ...withServer, ...withMailbox, ...others];
  expect(all.filter((path) => !tried.some((line) => `${line} `.startsWith(`${path} `)))).toEqual([]);
});

test("and those that need a change before them", async () => {
  const at = desk(files);
  await at.run("instruction acme do-not-contact");
  for (const line of ["override acme thank-you --reason asked", "undo acme"])
    expect(await at.json(line)).toMatchObject({ said: expect.any(String), application: "acme1" });
});

test("an error is data on stderr, and nothing is on stdout", async () => {
  const { code, out, err } = await desk(files).run("show nobody --json");
  expect([code, out]).toEqual([2, ""]);
  expect(JSON.parse(err)).toMatchObject({ version: 1, error: { code: "not-found" } });
  const usage = await desk(files).run("next --limit none --json");
  expect(JSON.parse(usage.err)).toMatchObject({ version: 1, error: { code: "usage" } });
});
