#!/usr/bin/env node
// The entry: serves one folder over standard input and output. The folder is fixed at the start; logs go to standard error.
import { workCalendar } from "@afterword/holidays";
import { serveAssistant } from "@afterword/mcp-server";
import { openService } from "@afterword/service";
import { defaultFolder, defaultState } from "@afterword/store/places";
import { Temporal } from "temporal-polyfill";
import manifest from "../package.json" with { type: "json" };

const { env, platform, argv } = process;
const chosen = argv[2] || env["AFTERWORD_FOLDER"];
const service = openService({
  folder: chosen || defaultFolder(env, platform),
  state: defaultState(env, platform),
  workCalendar,
  zone: Temporal.Now.timeZoneId(),
  now: () => {
    const named = env["AFTERWORD_NOW"];
    return named ? Temporal.Instant.from(named) : Temporal.Now.instant();
  },
  onCalendarProblem: (file, problem) => console.error(`The calendar ${file} is out of date: ${problem}`),
});
serveAssistant(service, manifest.version);
