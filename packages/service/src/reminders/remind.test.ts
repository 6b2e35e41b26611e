import { expect, onTestFinished, test } from "vitest";
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { workCalendar } from "@afterword/holidays";
import { exportCalendar, publishCalendar } from "../actions/index.ts";
import { openService, type Service } from "../service.ts";
import { notificationOf, remembered, remind } from "./remind.ts";

const acme = `---
id: acme
company: Acme
role: Engineer
zone: Africa/Johannesburg
country: ZA
interviews:
  - {id: r1, start: 2026-11-23 10:00, end: 2026-11-23 11:00, people: [Thandi Nkosi <thandi@acme.example>]}
---
`;

function folder(): { at: (moment: string) => Service; path: string } {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-remind-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const path = join(scratch, "folder");
  mkdirSync(path);
  writeFileSync(join(path, "afterword.yaml"), "name: Robin\nzone: Africa/Johannesburg\ncountry: ZA\n");
  writeFileSync(join(path, "acme.md"), acme);
  return {
    path,
    at: (moment) =>
      openService({
        folder: path,
        state: join(scratch, "state"),
        zone: "Africa/Johannesburg",
        now: () => Temporal.Instant.from(moment),
        workCalendar,
      }),
  };
}

test("tells what opened once, and what opens later when it does", async () => {
  const { at } = folder();
  const first = await remind(at("2026-11-23T11:00:00Z"));
  expect(first.opened.map(({ title }) => title)).toContain("Thank Thandi Nkosi");
  expect(notificationOf(first)).toMatchObject({ title: "2 to do today", body: expect.stringContaining("Acme") });
  const again = await remind(at("2026-11-23T11:15:00Z"));
  expect(notificationOf(again)).toBeUndefined();
  const later = await remind(at("2026-12-10T10:00:00Z"));
  expect(later.opened.map(({ kind }) => kind)).toContain("status-check");
});

test("tells again what could not be shown", async () => {
  const { at } = folder();
  const first = await remind(at("2026-11-23T11:00:00Z"), { show: async () => "no screen" });
  expect([first.opened.length, first.problems]).toEqual([2, ["no screen"]]);
  expect((await remembered(at("2026-11-23T11:00:00Z")))?.problems).toEqual(["no screen"]);
  const shown: string[] = [];
  const show = async ({ title }: { title: string }) => void shown.push(title);
  for (const moment of ["2026-11-23T11:15:00Z", "2026-11-23T11:30:00Z"])
    expect((await remind(at(moment), { show })).problems).toEqual([]);
  expect(shown).toEqual(["2 to do today"]);
});

test("brings an exported calendar up to date after a change by hand", async () => {
  const { at, path } = folder();
  const file = join(path, "follow-ups.ics");
  await at("2026-11-23T11:00:00Z").run(exportCalendar, { file, detail: "full" });
  writeFileSync(join(path, "acme.md"), acme.replaceAll("Acme", "Quince"));
  await remind(at("2026-11-23T11:15:00Z"));
  expect(readFileSync(file, "utf8")).toContain("Quince");
});

test("puts a published calendar up again only where it changed, and remembers what the server refused", async () => {
  const { at, path } = folder();
  let [puts, status] = [0, 201];
  const server = createServer((request, response) => {
    if (request.method === "PUT") puts++;
    request.resume().on("end", () => response.writeHead(request.method === "PUT" ? status : 404).end());
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/follow-ups.ics`;
  await at("2026-11-23T11:00:00Z").run(publishCalendar, { url, detail: "full" });
  await remind(at("2026-11-23T11:15:00Z"));
  expect(puts).toBe(1);
  writeFileSync(join(path, "acme.md"), acme.replaceAll("Acme", "Quince"));
  status = 403;
  const refused = await remind(at("2026-11-23T11:30:00Z"));
  expect(puts).toBe(2);
  expect(refused.problems).toHaveLength(1);
  expect(await remembered(at("2026-11-23T11:31:00Z"))).toMatchObject({ problems: refused.problems });
});
