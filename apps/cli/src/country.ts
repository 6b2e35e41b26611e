import { Application, type Plan } from "@afterword/core";
import type { Session } from "./host.ts";
import { clean } from "./terminal.ts";
import { typed } from "./typed.ts";

/** The country of a new employer: the one that was given, else the sender's. Whoever keeps other clocks most likely has other holidays. */
export const countryOf = (
  { zone: own, settings }: Session,
  zone: string,
  given: string | undefined,
): string | undefined =>
  typed(Application.shape.country, given, "--country") ?? (zone === own ? settings.country : undefined);

/** Says so where that left the country open. */
export const countryNotice = ({ notices }: Plan): string =>
  notices
    .filter(({ code }) => code === "country-assumed")
    .map(({ text }) => `${clean(text)}\n`)
    .join("");
