import { clients } from "../../apps/cli/src/calendar/subscribe.ts";

/** The page on calendars, from what `afterword calendar subscribe` says. */
export async function generate(): Promise<Record<string, string>> {
  const sections = Object.values(clients).map(
    ({ name, reachesThisMachine, how, refresh, alarms }) => `## ${name}

${how}

| | |
|---|---|
| reads from this machine (\`calendar serve\`) | ${reachesThisMachine ? "yes" : "no: publish it"} |
| looks again | ${refresh} |
| alarms | ${alarms} |
`,
  );
  return {
    "docs/calendar.md": `# The calendar in each client

Written by \`pnpm generate\` from what \`afterword calendar subscribe\` says.

- \`afterword calendar connect SERVER\` pushes it, with its alarms, into a calendar of your own account (iCloud, Fastmail, mailbox.org,
  Nextcloud, any CalDAV server), after every change. What you move or delete on the phone stays so.
- \`afterword calendar export --out FILE\` writes a file once, and every later change, made in any app, refreshes it.
- \`afterword calendar serve\` offers it to the programs on this machine, at an address nobody can guess, until you press Ctrl+C.
- \`afterword calendar publish URL\` puts it on a server of yours (WebDAV, an object store with \`--s3\`, or a presigned address): without names,
  addresses or anything else that tells, unless you ask for more.
- \`afterword calendar event APPLICATION\` gives one step to add right now, for a feed may arrive hours late.

Each event begins at the moment to act, so it stands in its place even where alarms are dropped. Events leave you free.
In full they are private, which Google is reported to show as "Busy" in a subscribed calendar; those that name nobody are not, so that their titles can be read.
What is settled is gone at the next refresh: Apple's and Fastmail's calendars would strike it out for as long as it stood there.

${sections.join("\n")}`,
  };
}
