import { stats } from "@afterword/core";
import type { Snapshot } from "../snapshot.ts";

/** Looks back: what was answered, how long it took, and how interested they seem. */
export const statistics = ({ applications, settings, calendars, now }: Snapshot): ReturnType<typeof stats> =>
  stats({ applications: applications.map(({ application }) => application), settings, calendars, now });
