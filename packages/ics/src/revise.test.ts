import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { event, head, now, values } from "../test/events.ts";
import { lintFeed } from "../test/feed-lint.ts";
import type { CalendarEvent } from "./event.ts";
import { publishFeed, type Feed } from "./feed.ts";
import { emptyLedger, readLedger, writeLedger, type Ledger } from "./ledger.ts";

const publish = (events: readonly CalendarEvent[], ledger: Ledger = emptyLedger, at = now, complete = true): Feed => {
  const feed = publishFeed(head, events, ledger, { now: at, complete });
  expect(lintFeed(feed.ics)).toEqual([]);
  return feed;
};
const days = (n: number) => now.add({ hours: 24 * n });
const sequence = (feed: Feed) => values(feed.ics, "SEQUENCE").join();
const status = (feed: Feed) => values(feed.ics, "STATUS").join();

describe("SEQUENCE", () => {
  const first = publish([event()]);

  test("begins at nought", () => expect(sequence(first)).toBe("0"));

  test("stays where nothing changed, as do the bytes, the ETag and the ledger, however late it is", () => {
    const again = publish([event()], first.ledger, days(400));
    expect(again.ics).toBe(first.ics);
    expect(again.etag).toBe(first.etag);
    expect(again.ledger).toBe(first.ledger);
  });

  test("stays when a newer fact changes nothing that is said", () => {
    expect(publish([event({ fact: "2026-11-23T11:59:00Z" })], first.ledger).ics).toBe(first.ics);
  });

  test.each<[string, Partial<CalendarEvent>]>([
    ["moves", { when: { start: "2026-11-24T11:00:00Z", end: "2026-11-24T11:15:00Z" } }],
    ["becomes a day", { when: { from: "2026-11-23", until: "2026-11-24" } }],
    ["is renamed", { summary: "Thank Thandi" }],
    ["is explained otherwise", { description: "Why not" }],
    ["points elsewhere", { url: "https://afterword.example/" }],
    ["rings otherwise", { alarms: [0, 60] }],
    ["depends on another", { tentative: true }],
  ])("rises by one when the event %s", (_, over) => {
    const next = publish([event(over)], first.ledger);
    expect(sequence(next)).toBe("1");
    expect(values(next.ics, "UID")).toEqual(["a-uid"]);
    expect(next.etag).not.toBe(first.etag);
    expect(values(next.ics, "LAST-MODIFIED")[0]! > values(first.ics, "LAST-MODIFIED")[0]!).toBe(true);
    expect(next.modified > first.modified).toBe(true);
    expect(sequence(publish([event()], next.ledger))).toBe("2");
  });
});

describe("DTSTAMP and LAST-MODIFIED", () => {
  const stamps = (feed: Feed) => [...values(feed.ics, "DTSTAMP"), ...values(feed.ics, "LAST-MODIFIED")];

  test("are the latest fact", () =>
    expect(stamps(publish([event()], emptyLedger, days(9)))).toEqual(["20261123T090000Z", "20261123T090000Z"]));
  test("are not a fact that lies ahead", () =>
    expect(stamps(publish([event({ fact: "2027-01-01T00:00:00Z" })]))).toEqual([
      "20000101T000000Z",
      "20000101T000000Z",
    ]));
  test("move on by a second when an edit by hand leaves no newer fact", () => {
    expect(stamps(publish([event({ summary: "x" })], publish([event()]).ledger, days(3)))).toEqual([
      "20261123T090001Z",
      "20261123T090001Z",
    ]);
  });
});

test("the ETag is that of the text, whether or not the text was asked for", () => {
  const events = [event(), event({ uid: "b-uid", summary: "é€😀" })];
  const [one, two] = [publish(events), publish(events)];
  expect(two.etag).toBe(one.etag);
  expect(one.etag).toMatch(/^"[0-9a-f]{16}"$/);
  expect(publish([events[0]!]).etag).not.toBe(one.etag);
  expect(publishFeed({ ...head, name: "Other" }, events, emptyLedger, { now, complete: true }).etag).not.toBe(one.etag);
});

describe("an event that is done or void", () => {
  const first = publish([event(), event({ uid: "b-uid" })]);
  const gone = publish([event({ uid: "b-uid" })], first.ledger, days(1));

  test("is left out, and only its number is kept", () => {
    expect(values(gone.ics, "UID")).toEqual(["b-uid"]);
    expect(gone.ledger.events[1]).toEqual({ uid: "a-uid", sequence: 0, stamp: "2026-11-23T09:00:00Z" });
    expect(gone.modified > first.modified).toBe(true);
    expect(publish([event({ uid: "b-uid" })], gone.ledger, days(99)).ledger).toBe(gone.ledger);
  });

  test("may come back, with a higher sequence", () => {
    const back = publish([event(), event({ uid: "b-uid" })], gone.ledger, days(2));
    expect([status(back), sequence(back)]).toEqual(["CONFIRMED,CONFIRMED", "1,0"]);
  });
});

describe("while a file cannot be read", () => {
  const first = publish([event(), event({ uid: "b-uid" })]);
  const partial = publish([event({ uid: "b-uid" })], first.ledger, days(1), false);

  test("what is not there is left out, and not forgotten", () => expect(values(partial.ics, "UID")).toEqual(["b-uid"]));
  test("it comes back as it was", () =>
    expect(publish([event(), event({ uid: "b-uid" })], partial.ledger, days(2)).ics).toBe(first.ics));
  test("it is forgotten if it is gone once all can be read", () =>
    expect(publish([event({ uid: "b-uid" })], partial.ledger, days(2)).ledger.events[1]).not.toHaveProperty("last"));
});

describe("the ledger", () => {
  const { ledger } = publish([
    event(),
    event({ uid: "b-uid", when: { from: "2026-11-23", until: "2026-11-24" }, alarms: [] }),
  ]);

  test("comes back from disk as it went, and gives the same bytes", () => {
    const again = readLedger(writeLedger(ledger))!;
    expect(again).toEqual({ ...ledger });
    const settled = publish([event()], again, days(1));
    expect(settled.ics).toBe(publish([event()], ledger, days(1)).ics);
    expect(publish([event()], readLedger(writeLedger(settled.ledger)), days(2)).ics).toBe(settled.ics);
  });

  test("of an earlier version, with what it called cancelled, is read: only the number counts", () => {
    const odd = readLedger(
      '{"modified":"2026-01-01T00:00:00Z","events":[{"uid":"x","sequence":3,"stamp":"2026-01-01T00:00:00Z","cancelled":"2026-11-22T00:00:00Z","last":{"when":{"from":"2026-01-01","until":"2026-01-02"},"summary":"x"}}]}',
    )!;
    expect(values(publish([event()], odd).ics, "UID")).toEqual(["a-uid"]);
    expect(sequence(publish([event({ uid: "x" })], odd))).toBe("4");
  });

  test.each([
    "",
    "{",
    "[]",
    '{"modified":"now","events":[]}',
    '{"modified":"2026-01-01T00:00:00Z","events":[{"uid":"a"}]}',
  ])("%s is not one", (text) => expect(readLedger(text)).toBeUndefined());
});

// Fast and slow path, one text: what is remembered between publications must never show.
test("publishing with what is remembered and from disk give the same bytes", () => {
  const change = fc.record({
    i: fc.nat(199),
    what: fc.constantFrom("edit", "remove", "add", "swap", "make anew", "nothing", "later"),
    complete: fc.boolean(),
    text: fc.string({ unit: "grapheme", maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.nat(150), fc.array(change, { maxLength: 12 }), (size, changes) => {
      let events = Array.from({ length: size }, (_, i) => event({ uid: `uid-${i}` }));
      let feed = publishFeed(head, events, emptyLedger, { now, complete: true });
      let at = now;
      for (const { i, what, text, complete } of changes) {
        const index = i % (events.length + 1);
        const one = event({ uid: `uid-${what === "add" ? i : index}`, summary: text });
        if (what === "later") at = at.add({ hours: 24 * 8 });
        if (what === "edit" && index < events.length) events = events.with(index, { ...events[index]!, summary: text });
        if (what === "remove") events = events.toSpliced(index, 1);
        if (what === "add") events = events.toSpliced(index, 0, one);
        if (what === "swap") events = [...events.slice(index), ...events.slice(0, index)];
        if (what === "make anew") events = structuredClone(events);
        const cold = publishFeed(head, structuredClone(events), readLedger(writeLedger(feed.ledger))!, {
          now: at,
          complete,
        });
        feed = publishFeed(head, events, feed.ledger, { now: at, complete });
        expect([...feed.chunks()].join("")).toBe(cold.ics);
        if (i % 2 === 0) expect(feed.ics).toBe(cold.ics);
        if (i % 3 === 0) expect(feed.etag).toBe(cold.etag);
        expect(feed.modified).toBe(cold.modified);
        expect(writeLedger(feed.ledger)).toBe(writeLedger(cold.ledger));
      }
    }),
    { numRuns: 60 },
  );
});

test("now is an instant, whatever zone the machine is in", () =>
  expect(publish([event()], emptyLedger, Temporal.Instant.from("2026-11-23T14:00:00+02:00")).ics).toBe(
    publish([event()]).ics,
  ));
