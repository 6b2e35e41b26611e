import {
  happenedAt,
  happenedOn,
  promisedDay,
  roundIds,
  type Application,
  type Clocks,
  type Plan,
} from "@afterword/core";
import { workCalendar } from "@afterword/holidays";
import type { Stored } from "@afterword/store";
import type { Temporal } from "temporal-polyfill";
import { printJson, UsageError, type Session } from "./host.ts";
import { card, heading } from "./render/card.ts";
import { clean } from "./terminal.ts";

/** Writes one change to one application, and says what follows from it. */
export async function record(
  session: Session,
  stored: Stored,
  label: string,
  change: (application: Application) => Application,
): Promise<void> {
  const saved = await session.store.update(stored.id, change, { label });
  const plan = await planAfter(session, saved);
  if (session.options.json) return printJson(session.io, { id: saved.id, recorded: label });
  session.io.out(`${clean(label)}\n`);
  if (plan.primary) session.io.out(`\n${heading(plan, session)}\n${card(plan.primary, session)}`);
}

/** The plan that follows from what was just written. */
export async function planAfter(session: Session, { application }: Stored): Promise<Plan> {
  await session.refresh();
  return session.plan(application);
}

/** The moment something happened, as the file carries it: the option's words, else now. */
export function momentOf(session: Session, application: Application, words?: string): string {
  const at = happenedAt(application, clocksOf(session), words);
  if (at === undefined)
    throw new UsageError(
      `expected a moment that has passed, such as "yesterday 17:30" or "2026-11-20 17:30", found "${words}"`,
    );
  return at;
}

/** The day on which it happened, for what counts from a day. */
export const dayOf = (session: Session, application: Application, at: string): string =>
  happenedOn(application, clocksOf(session), at);

const clocksOf = ({ now, ownZone, io }: Session): Clocks => ({ now, settings: ownZone, host: io.zone });

/** The day that a promise of the employer's means. What cannot be read is wrong usage; `where` says which option it was in. */
export async function promisedBy(
  { settings }: Session,
  country: string | undefined,
  promise: { by: string; said: string },
  where = "",
): Promise<Temporal.PlainDate> {
  const day = promisedDay(promise, await workCalendar(country ?? settings.country));
  if (!day)
    throw new UsageError(
      `${where}expected a date such as 2026-12-04, or words such as "in two weeks" or "end of next week", found "${promise.by}"`,
    );
  return day;
}

/** The round a command means: the one named, else the only one, else the last. */
export function roundOf({ application }: Stored, name: string | undefined): string {
  const ids = roundIds(application.interviews);
  if (ids.length === 0)
    throw new UsageError(`${application.company} has no interview yet; \`afterword round add\` records one`);
  const wanted = name === undefined ? ids.at(-1)! : /^\d+$/.test(name) ? `r${name}` : name;
  if (!ids.includes(wanted)) throw new UsageError(`there is no round "${name}"; there are ${ids.join(", ")}`);
  return wanted;
}
