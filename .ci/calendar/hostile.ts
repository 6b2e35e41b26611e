import { strict as assert } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { Application, builtinProfile, Settings, type PlanInput } from "../../packages/core/src/index.ts";
import { Temporal } from "../../packages/core/node_modules/temporal-polyfill/index.js";
import { calendar } from "../../packages/ics/src/calendar.ts";
import { eventsOf } from "../../packages/ics/src/from-plan.ts";
import { emptyLedger } from "../../packages/ics/src/ledger.ts";
import { cleanLine, cleanText } from "../../packages/core/src/text/index.ts";
import { lintFeed } from "../../packages/ics/test/feed-lint.ts";
import { runTool, scratch } from "./desk.ts";

const breaking = fc.constantFrom(
  "\r\n",
  "\n",
  "\r",
  "\r\nATTACH:file:///etc/passwd",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x",
  "\nBEGIN:VALARM",
  "\\",
  "\\n",
  "\\N",
  ",",
  ";",
  ":",
  '"',
  "\uD83D",
  "\uDE00",
  "😀",
  "é",
  "漢",
  "\u2028",
  "\u0085",
  "\0",
  "\u001B[31m",
  "\u202E",
  " ",
  "\t",
  "X-EVIL:1",
  "^n",
  "%0D%0A",
  "Zoë O’Brien",
  "a".repeat(80),
  "漢".repeat(30),
);
const text = fc.oneof(
  fc.array(breaking, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 120 }),
);
const line = text.map((value) => `x${value}`.trim().slice(0, 500));
const link = fc
  .array(
    fc.constantFrom(
      ",",
      ";",
      "a",
      "/",
      "?q=",
      "&x=1",
      "%20",
      "é",
      "#",
      "😀",
      ":",
      "\\".repeat(0),
      "(",
      ")",
      "!",
      "$",
      "*",
      "+",
      "=",
    ),
    { maxLength: 20 },
  )
  .map((parts) => `https://meet.example/${parts.join("")}`);

const facts = fc
  .record({ company: line, role: line, name: line, topic: line, question: line, place: line, fit: line, link })
  .map((one) => ({
    id: "k3f9",
    company: one.company,
    role: one.role,
    zone: "Africa/Johannesburg",
    fit: one.fit,
    interviews: [
      {
        id: "r1",
        start: "2026-11-23 10:00",
        end: "2026-11-23 11:00",
        place: one.place,
        link: one.link,
        questions: [one.question],
        people: [
          { name: one.name, email: "t@acme.example", topics: [one.topic] },
          { name: "Per Olsson", email: "p@acme.example" },
        ],
      },
    ],
  }));

interface Read {
  faults: string[];
  events: {
    component: string;
    names: string[];
    alarms: number;
    uid: string;
    summary: string;
    description: string | null;
    url: string | null;
    start: number;
  }[];
}

const mayStand = new Set(
  "UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY TRANSP LOCATION DESCRIPTION CATEGORIES STATUS LAST-MODIFIED CLASS URL X-MICROSOFT-CDO-BUSYSTATUS X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT".split(
    " ",
  ),
);

/** What an independent parser makes of calendars from facts that would love to be something else. */
export async function hostileFacts(passed: (what: string) => void): Promise<void> {
  const now = Temporal.Instant.from("2026-11-23T10:00:00Z");
  const at = join(scratch, "hostile");
  mkdirSync(at);
  const inputs = fc
    .sample(facts, { numRuns: 400, seed: Number(process.env["SEED"] ?? 1) })
    .flatMap((fact): PlanInput[] => {
      const { data: application } = Application.safeParse(fact);
      return application
        ? [
            {
              application,
              others: [],
              settings: Settings.parse({ zone: "Europe/Berlin", calendar: { interviews: true } }),
              profile: builtinProfile("balanced"),
              calendars: {},
              now,
            },
          ]
        : [];
    });
  assert(inputs.length > 250, `only ${inputs.length} of the hostile facts are facts at all`);
  for (const [index, input] of inputs.entries()) {
    const { ics } = calendar({ applications: [input], detail: "full", ledger: emptyLedger, now, complete: true });
    assert.deepEqual(lintFeed(ics), [], ics);
    writeFileSync(join(at, `${index}.ics`), ics);
  }
  const read = JSON.parse(
    await runTool("php", [fileURLToPath(new URL("validate.php", import.meta.url)), at]),
  ) as Record<string, Read>;
  let urls = 0;
  for (const [index, input] of inputs.entries()) {
    const { faults, events } = read[`${index}.ics`]!;
    assert.deepEqual(faults, []);
    const wanted = new Map(eventsOf(input, { detail: "full" }).events.map((event) => [event.uid, event]));
    assert.deepEqual(events.map(({ uid }) => uid).sort(), [...wanted.keys()].sort());
    for (const event of events) {
      const ours = wanted.get(event.uid)!;
      assert.equal(event.component, "VEVENT");
      assert.deepEqual(
        event.names.filter((name) => !mayStand.has(name)),
        [],
      );
      assert.equal(new Set(event.names).size, event.names.length, "a property twice");
      assert.equal(event.alarms, ours.alarms.length);
      assert.equal(event.summary, cleanLine(ours.summary));
      assert.equal(event.description, ours.description === undefined ? null : cleanText(ours.description));
      if (ours.url !== undefined)
        assert.equal(event.url, new URL(ours.url).href === ours.url ? ours.url : encodeURI(decodeURI(ours.url)));
      if ("start" in ours.when)
        assert.equal(event.start, Temporal.Instant.from(ours.when.start).epochMilliseconds / 1000);
      if (event.url) urls++;
    }
  }
  passed(
    `sabre/vobject reads ${inputs.length} calendars of hostile facts as they were meant: no component or property too many, ${urls} addresses whole`,
  );
}
