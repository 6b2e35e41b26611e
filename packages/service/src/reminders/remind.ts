import type { Secrets } from "@afterword/mail/mailbox";
import { lastPublished } from "@afterword/serve";
import { openLocalState } from "@afterword/store";
import { publish as publishCalendar } from "../calendar/publish.ts";
import { pushCalendarNow } from "../calendar/push.ts";
import { localStateOf, refreshCalendars } from "../calendar/refresh.ts";
import { ServiceError } from "../error.ts";
import { due, type DueItem } from "../queries/due.ts";
import type { Service } from "../service.ts";

const stateFile = "reminders.json";

/** What is remembered between two runs. */
interface Remembered {
  /** When it last ran, ISO 8601 in UTC. */
  readonly at: string;
  /** What was told already and is still due. */
  readonly told: readonly string[];
  /** How many proposals of mails could not be told yet. */
  readonly proposals: number;
  /** What went wrong the last time, in sentences. */
  readonly problems: readonly string[];
}

export interface Reminder {
  /** What opened since the last run. */
  readonly opened: readonly DueItem[];
  /** Proposals that a check of the mailbox brought. */
  readonly proposals: number;
  /** What could not be done, in sentences. The rest was done all the same. */
  readonly problems: readonly string[];
}

export interface ReminderOptions {
  /** Where the mailbox's password is. */
  readonly secrets?: Secrets | undefined;
  /** Name and password for a published calendar. */
  readonly publish?: { readonly user?: string | undefined; readonly password?: string | undefined };
  /** Shows the notification; says why it could not. What was not shown is told again. */
  readonly show?: (message: Notification) => Promise<string | undefined>;
}

/** A title and at most five lines. */
export interface Notification {
  readonly title: string;
  readonly body: string;
}

/**
 * Brings exported, published and pushed calendars up to date, checks the mailbox where one is set up, and gives what opened since
 * the last run. Each is told once. Nothing is thrown for what a server refuses: it is among the problems.
 */
export async function remind(
  service: Service,
  { secrets, publish = {}, show }: ReminderOptions = {},
): Promise<Reminder> {
  const problems: string[] = [];
  const attempt = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ServiceError) && (error as Error).name !== "MailError") throw error;
      problems.push((error as Error).message);
      return undefined;
    }
  };
  const localState = localStateOf(service);
  await refreshCalendars(service);
  const published = await lastPublished(localState).catch(() => undefined);
  if (published) {
    const { environment } = service;
    const options = { ...publish, detail: published.detail, onlyIfChanged: true };
    await attempt(async () => publishCalendar({ environment, snapshot: await service.snapshot() }, options));
  }
  const pushed = await attempt(() => pushCalendarNow(service));
  if (pushed?.problem) problems.push(pushed.problem.message);
  const mail = await attempt(() => checkMailbox(service, secrets));
  const snapshot = await service.snapshot();
  const items = due(snapshot).items.filter(({ group }) => group === "today");
  const before = await remembered(service);
  const opened = items.filter((item) => !before?.told.includes(keyOf(item)));
  const proposals = (mail?.proposals.length ?? 0) + (before?.proposals ?? 0);
  const message = notificationOf({ opened, proposals });
  const failure = message && (await show?.(message));
  if (failure !== undefined) problems.push(failure);
  const told = items.filter((item) => failure === undefined || !opened.includes(item)).map(keyOf);
  const untold = failure === undefined ? 0 : proposals;
  await localState.update(stateFile, async () =>
    JSON.stringify({ at: snapshot.now.toString(), told, proposals: untold, problems } satisfies Remembered),
  );
  return { opened, proposals, problems };
}

/** When the reminders last ran on this machine and what went wrong then; undefined before the first time. */
export async function remembered(service: Pick<Service, "environment">): Promise<Remembered | undefined> {
  try {
    const { at, told, proposals, problems } = JSON.parse(
      (await localStateOf(service).read(stateFile)) ?? "null",
    ) as Omit<Remembered, "proposals"> & Partial<Remembered>;
    return { at: String(at), told: [...told], proposals: proposals ?? 0, problems: [...problems] };
  } catch {
    return undefined;
  }
}

/** Forgets what was told. */
export const forgetReminders = ({ environment }: Pick<Service, "environment">): Promise<void> =>
  openLocalState(environment).remove(stateFile);

/** A reminder as one notification. Undefined where there is nothing to say. */
export function notificationOf({
  opened,
  proposals,
}: Pick<Reminder, "opened" | "proposals">): Notification | undefined {
  if (opened.length === 0 && proposals === 0) return undefined;
  const shown = opened.slice(0, 3).map((item) => `${named(item)}: ${item.when}`);
  const more = opened.length > 3 ? [`and ${opened.length - 3} more`] : [];
  const mail =
    proposals === 0
      ? []
      : [
          proposals === 1
            ? "A mail proposes a change to your record"
            : `Mails propose ${proposals} changes to your record`,
        ];
  const [only] = opened;
  return {
    title: opened.length === 0 ? "Afterword" : opened.length === 1 ? named(only!) : `${opened.length} to do today`,
    body: [...(opened.length === 1 ? [only!.when] : shown), ...more, ...mail].join("\n"),
  };
}

/** With the company, where the title does not name it. */
const named = ({ title, company }: DueItem): string => (title.includes(company) ? title : `${title}, ${company}`);

async function checkMailbox(service: Service, secrets: Secrets | undefined) {
  // Loaded here: most people have set up no mailbox.
  const { checkMail, mailAccount } = await import("../mail/mailbox.ts");
  return (await mailAccount(service.environment)) && checkMail(service, secrets);
}

/** The same step at the same time: one that moved is told again. */
const keyOf = ({ advice: { id, window } }: DueItem): string => `${id} ${window.opens.epochMilliseconds}`;
