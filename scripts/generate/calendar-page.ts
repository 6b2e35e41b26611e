import { clients } from "../../apps/cli/src/calendar/subscribe.ts";

/** The page on calendars, from what `afterword calendar subscribe` says. */
export async function generate(): Promise<Record<string, string>> {
  const sections = Object.values(clients).map(
    ({ name, reachesThisMachine, how, refresh, alarms }) => `## ${name}

${how}

| | |
|---|---|
| reads from this machine (\`calendar serve\`) | ${reachesThisMachine ? "yes" : "no: publish it"} |
| refreshes | ${refresh} |
| alarms | ${alarms} |
`,
  );
  return {
    "docs/calendar.md": `# The calendar in each client

Written by \`pnpm generate\` from what \`afterword calendar subscribe\` says.

- \`afterword calendar connect SERVER\` pushes it, with its alarms, to a calendar of your account (iCloud, Fastmail, mailbox.org,
  Nextcloud, any CalDAV server), after every change. Events that you move or delete on the phone stay moved or deleted.
- \`afterword calendar export --out FILE\` writes a file, and every later change, in any app, updates it.
- \`afterword calendar serve\` serves it to the programs on this machine, at a secret address, until you press Ctrl+C.
- \`afterword calendar publish URL\` publishes it on your server (WebDAV, an object store with \`--s3\`, or a presigned address): without names,
  addresses or other details, unless you ask for them.
- \`afterword calendar event APPLICATION\` gives one step to add at once, because a feed may arrive hours late.

Each event begins at the moment to act, so it is in the right place even if alarms are dropped. Events do not mark you as busy.
In full they link to their draft in the apps you have used, and they are private, which Google is reported to show as "Busy" in a subscribed calendar; those without names are not, so that their titles can be read.
A step that is done is removed at the next refresh: Apple's and Fastmail's calendars would otherwise show it struck out.

${sections.join("\n")}`,
  };
}
