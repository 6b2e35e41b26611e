import type { Grammar } from "@afterword/check";
import { happenedAt, Settled, type WorkCalendar } from "@afterword/core";
import { openFolder, StoreError, type Store } from "@afterword/store";
import { randomUUID } from "node:crypto";
import { ZodError } from "zod";
import { readFields, requireFields, type Action, type Outcome, type Understood } from "./action/action.ts";
import type { Pushed } from "@afterword/caldav";
import type { LinkedApp } from "@afterword/ics";
import { pushAfterChange, type PushAccount } from "./calendar/push.ts";
import { refreshCalendars } from "./calendar/refresh.ts";
import { ServiceError } from "./error.ts";
import { asSentence, oneText, type Fields, type TypedFields } from "./field/field.ts";
import { readSnapshot, type Snapshot, type SnapshotOptions } from "./snapshot.ts";

/** What the service needs of its surroundings. */
export interface Environment extends SnapshotOptions {
  /** Where this machine keeps what belongs to it alone. */
  readonly state: string;
  /** The app, as calendar events link to it. An app that they cannot lead to has none. */
  readonly app?: LinkedApp;
  /** Whether another moment than the present is played through: nothing is remembered of calendars then. */
  readonly isRehearsal?: boolean;
  /** The checker of general English, where the app carries one: `createHarper` of `@afterword/check/harper`. */
  readonly grammar?: Grammar;
  /**
   * The password of the calendar that is pushed to by CalDAV, where no command prints it. An app without either pushes nothing; what it
   * changed is pushed by the next one that can.
   */
  readonly calendarPassword?: (account: PushAccount) => Promise<string | undefined>;
  /** Told what a push did after a change. */
  readonly onPushed?: (pushed: Pushed) => void;
  /** Told when an exported calendar could not be brought up to date after a change. */
  readonly onCalendarProblem?: (file: string, problem: string) => void;
}

/** Every action and query of the product on one folder. */
export interface Service {
  readonly environment: Environment;
  readonly store: Store;
  /** Reads the folder as it is now. */
  snapshot(): Promise<Snapshot>;
  /** Reads what was typed into the fields of an action, without running it: for echoes and error marks while typing. */
  understand<F extends Fields>(action: Action<F>, typed: TypedFields): Promise<Understood<F>>;
  /**
   * Runs an action on what was typed.
   * @throws ServiceError for everything a person can put right.
   */
  run<F extends Fields>(action: Action<F>, typed: TypedFields, options?: { confirmed?: boolean }): Promise<Outcome>;
}

/** Opens a folder of applications. The folder need not exist yet: the first change makes it. */
export function openService(environment: Environment): Service {
  const { folder, state } = environment;
  const store: Store = openFolder({
    folder,
    state,
    now: () => environment.now(environment.zone),
    afterWrite: async () => {
      await refreshCalendars(service);
      await pushAfterChange(service);
    },
  });
  let latest: Snapshot | undefined;
  const snapshot = (): Promise<Snapshot> =>
    asServiceError(async () => (latest = await readSnapshot(store, environment, latest)));
  /** The snapshot with the calendar of a country that is typed just now: a promise is read with its holidays. */
  const forTyped = async (action: Pick<Action, "fields">, typed: TypedFields, found: Snapshot): Promise<Snapshot> => {
    const calendars: Record<string, WorkCalendar> = {};
    for (const [name, field] of Object.entries(action.fields)) {
      const words = typed[name];
      if (field.kind !== "country" || words === undefined || oneText(words) === "") continue;
      const read = field.read(words, { snapshot: found, values: {} });
      if ("value" in read && typeof read.value === "string")
        calendars[read.value] = await environment.workCalendar(read.value);
    }
    return { ...found, calendars: { ...found.calendars, ...calendars } };
  };
  const service: Service = {
    environment,
    store,
    snapshot,
    understand: async (action, typed) => readFields(action, typed, await forTyped(action, typed, await snapshot())),
    run: (action, typed, { confirmed = false } = {}) =>
      asServiceError(async () => {
        const found = await forTyped(action, typed, await snapshot());
        const values = requireFields(action, typed, found, { confirmed });
        const change = randomUUID();
        return action.run(values, {
          snapshot: found,
          values,
          store,
          change,
          confirmed,
          moment: (application) => happenedAt(application, found.clocks)!,
          environment,
          record: async (stored, said, edit, notes) => {
            const saved = await store.update(stored.id, edit, { label: said, batch: change, ...(notes && { notes }) });
            return { said, application: saved.id, change };
          },
          create: async (application, said, notes) => {
            const saved = await store.put(application, { label: said, batch: change, ...(notes && { notes }) });
            return { said, application: saved.id, change };
          },
        });
      }),
  };
  return service;
}

/** Runs something and turns what the store and the record refuse into the service's one error. */
export async function asServiceError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toServiceError(error);
  }
}

/** The error of the store or the record as the service's one error; any other error as it is. */
export function toServiceError(error: unknown): unknown {
  if (error instanceof Settled) return new ServiceError("already-done", error.message, { cause: error });
  if (error instanceof RangeError) return new ServiceError("not-found", asSentence(error.message), { cause: error });
  if (error instanceof ZodError) return new ServiceError("invalid", asSentence(issueOf(error)), { cause: error });
  if (!(error instanceof StoreError)) return error;
  const code = {
    "not-found": "not-found",
    conflict: "conflict",
    invalid: "invalid",
    "already-done": "already-done",
  } as const;
  return new ServiceError(code[error.code as keyof typeof code] ?? "storage", error.message, { cause: error });
}

const issueOf = ({ issues: [issue] }: ZodError): string => `${issue!.path.join(".")}: ${issue!.message}`;
