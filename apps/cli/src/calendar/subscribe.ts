import { Argument, Command } from "commander";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { wrap } from "../terminal.ts";

interface Client {
  readonly name: string;
  /** Whether it fetches from the user's own machine, and so reaches `calendar serve`. */
  readonly reachesThisMachine: boolean;
  readonly how: string;
  /** How often it really looks again. */
  readonly refresh: string;
  readonly alarms: string;
}

/** Checked November 2026. House knowledge: no article says any of it. */
export const clients: Record<string, Client> = {
  google: {
    name: "Google Calendar",
    reachesThisMachine: false,
    how: "In a browser (the app cannot do it): Settings, Add calendar, From URL. Paste the published address.",
    refresh: "Every 8 to 24 hours, and there is no way to ask for more.",
    alarms: "Dropped. Set one for the whole calendar under its Event notifications.",
  },
  apple: {
    name: "Apple Calendar",
    reachesThisMachine: true,
    how: "On a Mac: File, New Calendar Subscription; choose where it is kept and how often it refreshes. On an iPhone: Settings, Apps, Calendar, Calendar Accounts, Add Account, Other, Add Subscribed Calendar; or point the camera at the code that `calendar publish` prints.",
    refresh:
      'On a Mac as often as you choose, from every 5 minutes; kept in iCloud or on an iPhone, every few hours. Only a calendar kept "On My Mac" can read from `calendar serve`.',
    alarms: 'Removed unless you untick "Remove: Alerts" when subscribing.',
  },
  outlook: {
    name: "Outlook",
    reachesThisMachine: false,
    how: "New Outlook and outlook.com: Calendar, Add calendar, Subscribe from web. Paste the published address. Classic Outlook: File, Account Settings, Internet Calendars, New; that one reads from this machine too.",
    refresh:
      "Every 3 to 24 hours. Classic Outlook asks at each send and receive, at most as often as the calendar suggests.",
    alarms: "Dropped.",
  },
  thunderbird: {
    name: "Thunderbird",
    reachesThisMachine: true,
    how: "New Calendar, On the Network; leave the user name empty and paste the address. Tick Read Only.",
    refresh: "Every 30 minutes unless you choose otherwise.",
    alarms: "Kept, if Show Reminders is ticked.",
  },
};

export const build: BuildCommand = (io) =>
  new Command("subscribe")
    .description("show how to add the calendar to Google, Apple, Outlook or Thunderbird, and how each one refreshes it")
    .addArgument(new Argument("[client]", "one of them").choices(Object.keys(clients)))
    .action(async (name: string | undefined, _: object, command: Command) => {
      const { options, style } = await openSession(io, command);
      const wanted = Object.entries(clients).filter(([key]) => name === undefined || key === name);
      if (options.json) return printJson(io, "clients", Object.fromEntries(wanted));
      for (const [, client] of wanted) {
        const reach = client.reachesThisMachine
          ? "Both `calendar serve` and `calendar publish`."
          : "Only `calendar publish`: it fetches from a server of its own, which cannot see this machine.";
        io.out(`${style.bold(client.name)}\n`);
        for (const [label, text] of [
          ["Address", reach],
          ["How", client.how],
          ["Refresh", client.refresh],
          ["Alarms", client.alarms],
        ] as const) {
          io.out(`${wrap(`${label}: ${text}`, io.columns, "  ")}\n`);
        }
        io.out("\n");
      }
      io.out(
        `${wrap("Each event begins at the moment to act, so it is in its place even where alarms are dropped. For what cannot wait for a refresh there is `afterword calendar event`.", io.columns)}\n`,
      );
    });
