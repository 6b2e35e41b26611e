#!/usr/bin/env node
// The entry: serves one folder over standard input and output. The folder is fixed at the start; logs go to standard error.
import { workCalendar } from "@afterword/holidays";
import { openService } from "@afterword/service";
import { defaultFolder, defaultState } from "@afterword/store/places";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Temporal } from "temporal-polyfill";
import manifest from "../package.json" with { type: "json" };
import { createServer } from "./server.ts";

const { env, platform, argv } = process;
const chosen = argv[2] ?? "";
const service = openService({
  folder: chosen === "" ? defaultFolder(env, platform) : chosen,
  state: defaultState(env, platform),
  workCalendar,
  zone: Temporal.Now.timeZoneId(),
  now: () => {
    const named = env["AFTERWORD_NOW"];
    return named ? Temporal.Instant.from(named) : Temporal.Now.instant();
  },
  onCalendarProblem: (file, problem) => console.error(`The calendar ${file} is out of date: ${problem}`),
});
serveStdio(() => createServer(service, manifest.version), { onerror: (error) => console.error(error.message) });
