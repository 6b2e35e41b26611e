import { renameSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { unknownCountry } from "@afterword/core";
import { file, temporary } from "../../store/test/temporary.ts";
import { readSnapshot } from "./snapshot.ts";

const now = Temporal.Instant.from("2026-11-22T23:30:00Z");

function read(files: Record<string, string>, more: { zone?: string; profile?: string } = {}) {
  const { store, folder } = temporary(files);
  const asked: string[] = [];
  return readSnapshot(store, {
    folder,
    zone: "America/New_York",
    now: () => now,
    workCalendar: async (country) => {
      asked.push(country);
      return { ...unknownCountry, country };
    },
    ...more,
  }).then((snapshot) => ({ ...snapshot, asked, folder }));
}

describe("a snapshot", () => {
  it("is on the clock that the settings name, else on the machine's", async () => {
    expect((await read({ "afterword.yaml": "zone: Africa/Johannesburg\n" })).today.toPlainDate().toString()).toBe(
      "2026-11-23",
    );
    const { today, ownZone, settings, hasSettings } = await read({});
    expect([today.toPlainDate().toString(), ownZone, settings.zone, hasSettings]).toEqual([
      "2026-11-22",
      undefined,
      "America/New_York",
      false,
    ]);
  });

  it("never asks the machine for its zone where the settings name one", async () => {
    const { store, folder } = temporary({ "afterword.yaml": "zone: Africa/Johannesburg\n" });
    await readSnapshot(store, {
      folder,
      now: () => now,
      workCalendar: async () => unknownCountry,
      get zone(): string {
        throw new Error("asked");
      },
    });
  });

  it("has the working days of every country in play, each read once", async () => {
    const { asked, calendars } = await read({
      "afterword.yaml": "country: ZA\n",
      "a.md": file("A", "x", "country: DE-BY\n"),
      "b.md": file("B", "y", "country: DE-BY\n"),
    });
    expect([asked.sort(), Object.keys(calendars).sort()]).toEqual([
      ["DE-BY", "ZA"],
      ["DE-BY", "ZA"],
    ]);
  });

  it("gives every plan the same list of the others", async () => {
    const { applications, input } = await read({ "a.md": file("A"), "b.md": file("B") });
    const [one, other] = applications.map(({ application }) => input(application));
    expect(one!.others).toBe(other!.others);
    expect(one!.others).toHaveLength(2);
  });

  it("a profile that cannot be read is there all the same: its own file says what is wrong", async () => {
    const { problems, profile } = await read({
      "afterword.yaml": "profile: mine\n",
      "profiles/mine.yaml": "rules: [\n",
    });
    expect(profile.name).toBe("balanced");
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("is never closed"),
      'the profile "mine" cannot be read',
    ]);
  });

  it.each<[string, Record<string, string>, { profile?: string }, string, string, string]>([
    [
      "settings name a profile that is not there",
      { "afterword.yaml": "profile: mime\n", "profiles/mine.yaml": "extends: patient\n" },
      {},
      "balanced",
      "afterword.yaml",
      "mine",
    ],
    [
      "a profile of one's own cannot be used whole",
      { "afterword.yaml": "profile: mine\n", "profiles/mine.yaml": "extends: patient\nparameters:\n  nonsense: 1\n" },
      {},
      "mine",
      "profiles/mine.yaml",
      "parameters.nonsense",
    ],
    [
      "another one is asked for",
      { "profiles/mine.yaml": "extends: patient\n" },
      { profile: "patient" },
      "patient",
      "",
      "",
    ],
  ])("%s", async (_, files, more, profile, named, word) => {
    const snapshot = await read(files, more);
    expect(snapshot.profile.name).toBe(profile);
    expect(snapshot.problems.map((problem) => problem.file.slice(snapshot.folder.length + 1))).toEqual(
      named === "" ? [] : [named],
    );
    if (word !== "")
      expect(snapshot.problems[0]).toMatchObject({ severity: "warning", message: expect.stringContaining(word) });
  });

  it("one bad file never hides another", async () => {
    const { applications, problems } = await read({ "a.md": "nothing", "b.md": file("B") });
    expect([applications.length, problems.length]).toEqual([1, 1]);
  });
});

describe("a snapshot after another", () => {
  const options = { zone: "Africa/Johannesburg", now: () => now, workCalendar: async () => ({ ...unknownCountry }) };
  const files = {
    "afterword.yaml": "country: ZA\nprofile: mine\n",
    "profiles/mine.yaml": "extends: patient\n",
    "acme-one.md": file("Acme", "One", "id: one1\ninterviews: [{start: 2026-11-20 10:00}]\n"),
    "acme-two.md": file("ACME", "Two", "id: two2\ninterviews: [{start: 2026-11-20 10:00}]\n"),
    "globex.md": file("Globex", "Three", "id: three3\ninterviews: [{start: 2026-11-20 10:00}]\n"),
  };

  it.each<[string, (store: ReturnType<typeof temporary>["store"]) => Promise<unknown>, string[]]>([
    ["nothing changed", async () => {}, []],
    [
      "a log entry: that application and the others at its employer",
      (store) =>
        store.update("one1", (it) => ({ ...it, log: [{ at: "2026-11-21 10:00", kind: "reply" }] as typeof it.log })),
      ["one1", "two2"],
    ],
    [
      "an offer: everything",
      (store) =>
        store.update("three3", (it) => ({ ...it, log: [{ at: "2026-11-21 10:00", kind: "offer" }] as typeof it.log })),
      ["one1", "three3", "two2"],
    ],
    [
      "the settings: everything",
      (store) => store.updateSettings((settings) => ({ ...settings, voice: "plain" })),
      ["one1", "three3", "two2"],
    ],
  ])("plans anew only what a change can touch; %s", async (_, change, touched) => {
    const { store, folder } = temporary(files);
    const before = await readSnapshot(store, { ...options, folder });
    const plans = new Map(before.applications.map((stored) => [stored.id, before.plan(stored)]));
    await change(store);
    const after = await readSnapshot(store, { ...options, folder }, before);
    const anew = after.applications.filter((stored) => after.plan(stored) !== plans.get(stored.id));
    expect(anew.map(({ id }) => id).sort()).toEqual(touched);
    const fresh = await readSnapshot(store, { ...options, folder });
    expect(JSON.stringify(after.plans())).toBe(JSON.stringify(fresh.plans()));
  });

  it("says why the folder cannot be read, and keeps what was there", async () => {
    const { store, folder } = temporary(files);
    const before = await readSnapshot(store, { ...options, folder });
    expect(before.unavailable).toBeUndefined();
    renameSync(folder, `${folder}-elsewhere`);
    const { unavailable, applications } = await readSnapshot(store, { ...options, folder }, before);
    renameSync(`${folder}-elsewhere`, folder);
    expect(unavailable?.message).toContain("is not there any more");
    expect(applications.map(({ id }) => id)).toEqual(before.applications.map(({ id }) => id));
  });
});
