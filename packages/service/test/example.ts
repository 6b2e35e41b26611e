import { workCalendar } from "@afterword/holidays";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { openService, type Environment, type Service } from "../src/index.ts";

const places: string[] = [];
process.on("exit", () => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

const example = join(import.meta.dirname, "../../../examples/robin");

/** A service on a copy of the example folder, or on an empty folder, at one moment. Removed when the process ends. */
export async function openExample({
  now,
  empty = false,
  zone = "Africa/Johannesburg",
}: {
  now: string;
  empty?: boolean;
  zone?: string;
}): Promise<Service> {
  const place = mkdtempSync(join(tmpdir(), "afterword-service-"));
  places.push(place);
  const folder = join(place, "folder");
  if (!empty) cpSync(example, folder, { recursive: true });
  const environment: Environment = {
    folder,
    state: join(place, "state"),
    zone,
    now: () => Temporal.Instant.from(now),
    workCalendar,
  };
  return openService(environment);
}
