/** The inputs that every app is driven with, typed into the built commands: the same files, and the same words, as in any other. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Raycast } from "@afterword/raycast-host";
import { workCalendar } from "@afterword/holidays";
import { actionNamed, openService, type TypedFields } from "@afterword/service";
import { Temporal } from "temporal-polyfill";
import { afterAll, expect, test } from "vitest";
import { changedFiles, filesIn, saidOf, type Answered } from "../../../packages/service/test/answers.ts";
import { inputs, inputsNow, type Step } from "../../../packages/service/test/inputs.ts";
import { begin, startHost } from "./begin.ts";

const golden = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../../packages/service/test/inputs.golden.json", import.meta.url)), "utf8"),
) as Readonly<Record<string, Answered>>;

const companies: Readonly<Record<string, string>> = {
  acme1: "Acme",
  blue2: "Blue Crane Analytics",
  cape3: "Cape Freight",
};
const endings: Readonly<Record<string, string>> = {
  rejected: "They Turned Me Down",
  reopened: "Reopen",
  accepted: "I Said Yes",
  "offer-withdrawn": "They Took the Offer Back",
};
/** What actions are called here, where not by their own title. */
const titles: Readonly<Record<string, string>> = {
  "add-round": "Add Round",
  "record-instruction": "Record Instruction",
  "set-fit": "Set Fit",
  "no-show": "Record No-Show",
  undo: "Undo Last Change",
};

const notOffered = "(not offered)";

// One Raycast for ten of them: it takes a second to start, and each input only chooses its own folder. What it keeps of so many
// folders would fill its memory, as the one or two of a person do not.
let host = startHost({ now: inputsNow });
afterAll(() => host.close());

test.each(inputs.map((input, place) => [input.name, input, place] as const))("%s", async (name, { steps }, place) => {
  if (place > 0 && place % 10 === 0) {
    await host.close();
    host = startHost({ now: inputsNow });
  }
  const { raycast } = host;
  const world = begin({ now: inputsNow });
  const before = await filesIn(world.folder);
  await raycast.prefer({ folder: world.folder });
  const answers: string[] = [];
  for (const step of steps) answers.push(await answer(raycast, step, world.folder));
  const { answers: expected, files } = golden[name]!;
  answers.forEach((found, index) =>
    // An app says why, and marks the field; it shows no code. What cannot be done any more is not offered, and what is no moment
    // cannot be picked.
    found === notOffered
      ? expect(expected[index]).toMatch(/^already-done|^invalid \((?:start|end)\)/)
      : expect(expected[index]!.replace(/^[a-z-]+(?: \(\w+\))?: /, "")).toBe(found),
  );
  expect(changedFiles(before, await filesIn(world.folder))).toEqual(files);
});

/** Does one step as a person does, and gives what is then on screen: the words of the toast, or those under the field. */
async function answer(raycast: Raycast, { action, typed, confirmed = false }: Step, folder: string): Promise<string> {
  const { application, ...written } = typed;
  const fields = await picked(action, typed, written, folder);
  if (!fields) return notOffered;
  const toastsBefore = (await raycast.state()).toasts.length;
  await raycast.answer(confirmed);
  const title = titles[action] ?? actionNamed(action)!.title;
  if (action === "add-interview") {
    await raycast.launch("log-interview");
    await fill(raycast, "Log Interview", fields);
  } else if (action === "add-application") {
    await raycast.launch("log-interview");
    await raycast.run("There Was No Interview");
    await fill(raycast, title, fields);
  } else {
    await raycast.launch("search-applications");
    const row = companies[String(application ?? "acme1")]!;
    const chosen = action === "record-outcome" ? endings[String(fields["outcome"])]! : title;
    if (!(await raycast.actions(row)).includes(chosen)) return notOffered;
    await raycast.run(chosen, row);
    if (action !== "record-outcome" && action !== "undo") await fill(raycast, title, fields);
  }
  const { toasts } = await raycast.state();
  const toast = toasts.slice(toastsBefore).at(-1);
  if (toast?.style === "SUCCESS") return saidOf({ said: toast.title, notes: toast.message ? [toast.message] : [] });
  return Object.values(await raycast.errors())[0] ?? [toast?.title, toast?.message].filter(Boolean).join(" ");
}

type Filled = Readonly<Record<string, string | readonly string[] | Date | undefined>>;

/** Moments and dates as a person picks them in the form; undefined where the words are none that can be picked. */
async function picked(
  name: string,
  typed: TypedFields,
  written: TypedFields,
  folder: string,
): Promise<Filled | undefined> {
  const action = actionNamed(name)!;
  const service = openService({
    folder,
    state: `${folder}-state`,
    zone: "Africa/Johannesburg",
    now: () => Temporal.Instant.from(inputsNow),
    workCalendar,
  });
  const { values } = await service.understand(action, typed);
  const filled: Record<string, Filled[string]> = {};
  for (const [field, words] of Object.entries(written)) {
    const { kind } = action.fields[field]!;
    const meant = String((values as Record<string, unknown>)[field] ?? words);
    if (kind !== "moment" && kind !== "date") {
      // A country and a zone are chosen from a list.
      filled[field] = kind === "country" || kind === "zone" ? meant : words;
      continue;
    }
    const parts = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?/.exec(meant)?.slice(1);
    if (!parts) return undefined;
    const [year, month, day, hour = 0, minute = 0] = parts.map((part) => Number(part ?? 0));
    filled[field] = new Date(year!, month! - 1, day, hour, minute);
  }
  return filled;
}

async function fill(raycast: Raycast, title: string, fields: Filled): Promise<void> {
  if ((await raycast.actions()).includes("Show More Fields")) await raycast.run("Show More Fields");
  await raycast.enter(
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        field,
        value instanceof Date ? value : [value].flat().join("\n"),
      ]),
    ),
  );
  await raycast.run(title);
}
