import { Settings } from "@afterword/core";
import { nearestZone } from "../typed.ts";
import { ask } from "./ask.ts";

/** The sender's zone; Enter alone takes the one that is assumed. */
export const askZone = (assumed: string): Promise<string> =>
  ask("Your time zone?", {
    otherwise: assumed,
    hint: "Africa/Johannesburg",
    need: wanted,
    check: (text) => Settings.shape.zone.safeParse(text).success,
  });

function wanted(text: string): string {
  const near = nearestZone(text);
  return near === undefined ? "a zone such as Africa/Johannesburg" : `a zone by its whole name (did you mean ${near}?)`;
}
