import { workCalendar } from "@afterword/holidays";
import { addressees, whenInWords, why, type MessageKind } from "@afterword/core";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { onTestFinished } from "vitest";
import * as actions from "../src/actions/index.ts";
import {
  due,
  findApplication,
  openService,
  reviewMessage,
  ServiceError,
  whyLines,
  type Action,
  type Fields,
  type TypedFields,
} from "../src/index.ts";

/**
 * `["2026-11-23 12:00", "record-reply", { by: "Friday" }]`, on the sender's clock. The action `edit-file` is done by hand: it puts
 * `by` in the place of `words` in the file, as the command line's `edit` does.
 */
export type Step = readonly [at: string, action: string, typed: TypedFields];

export interface Told {
  /** What the actions said, a line each; `code: message` where one was refused. */
  said: string;
  /** Every card of every plan: `open | Thank Thandi Nkosi | email to … | best today 13:00 | why`, and the notices. */
  plan: string;
  /** The list that every app shows, by group. */
  list: string;
  /** Why each step is there, and why the others are not. */
  why: string;
  /** The calendar, with names. */
  calendar: string;
  /** The note that was asked for, or why there is none. */
  note: string;
}

/** Plays steps on an empty folder through the service, and tells what it says at a moment. */
export async function play(
  steps: readonly Step[],
  at: string,
  {
    zone = "Africa/Johannesburg",
    country = "ZA",
    write,
  }: { zone?: string; country?: string; write?: MessageKind } = {},
): Promise<Told> {
  const place = mkdtempSync(join(tmpdir(), "afterword-story-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const instant = (moment: string): Temporal.Instant =>
    Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).toInstant();
  let now = instant(steps[0]![0]);
  const service = await openService({
    folder: join(place, "folder"),
    state: join(place, "state"),
    zone,
    now: () => now,
    workCalendar,
  });
  const said: string[] = [];
  const editFile = async ({ application = "acme", words, by }: TypedFields): Promise<void> => {
    const { file, id } = findApplication(await service.snapshot(), String(application));
    const before = await readFile(file, "utf8");
    await service.store.recordEdit(id, [before]);
    await writeFile(file, before.replace(String(words), String(by)));
  };
  const run = async (action: string, typed: TypedFields): Promise<void> => {
    if (action === "edit-file") return editFile(typed);
    const found = (Object.values(actions) as readonly unknown[] as Action<Fields>[]).find((one) => one.name === action);
    if (!found) throw new Error(`there is no action ${action}`);
    const words = Object.hasOwn(found.fields, "application") ? { application: "acme", ...typed } : typed;
    try {
      const outcome = await service.run(found, words, { confirmed: true });
      said.push([outcome.said, ...(outcome.notes ?? [])].join(" "));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      said.push(`${error.code}: ${error.message}`);
    }
  };
  await run("set-up", { name: "Sam Reed", zone, country });
  for (const [moment, action, typed] of steps) {
    now = instant(moment);
    await run(action, typed);
  }
  now = instant(at);
  const snapshot = await service.snapshot();
  const cards = snapshot.applications.flatMap((stored) => {
    const { advice, notices, silence } = snapshot.plan(stored);
    return [
      ...advice.map((card) =>
        [
          card.state,
          card.title,
          `${card.channel ?? "nothing"} to ${addressees(card).join(", ")}`,
          whenInWords(card, snapshot.today),
          card.holds[0]?.reason ?? card.reason,
        ].join(" | "),
      ),
      ...notices.map(({ text }) => `note: ${text}`),
      silence?.text ?? "",
    ];
  });
  const { items } = due(snapshot);
  const reasons = snapshot.applications.flatMap((stored) => {
    const { cards, absent } = why(snapshot.input(stored.application));
    return [
      ...cards.map((card) => whyLines(card, { isShort: false })),
      ...cards.flatMap(({ advice, when }) => [when, ...advice.facts.map(({ name, value }) => `${name} ${value}`)]),
      ...absent.map(({ kind, because }) => `no ${kind}: ${because}`),
    ];
  });
  const file = join(place, "calendar.ics");
  await run("export-calendar", { file, detail: "full" });
  const note = async (): Promise<string> => {
    if (write === undefined) return "";
    try {
      const { file } = findApplication(snapshot, "acme");
      // The wording of a note follows the id, which is drawn anew for each record.
      await writeFile(file, (await readFile(file, "utf8")).replace(/^id: .*$/m, "id: acme"));
      const again = await service.snapshot();
      const [review] = await reviewMessage(service, again, findApplication(again, "acme"), { kind: write });
      return [...review!.cautions, review!.text.subject ?? "", review!.text.body].join("\n");
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return `none: ${error.message}`;
    }
  };
  return {
    why: reasons.join("\n"),
    calendar: (await readFile(file, "utf8").catch(() => "")).replaceAll(/\r?\n /g, ""),
    note: await note(),
    said: said.join("\n"),
    plan: cards.join("\n"),
    list: items.map(({ group, title, when }) => `${group}: ${title} (${when})`).join("\n"),
  };
}
