import * as z from "zod";
import { adviceKinds } from "./kinds.ts";
import { country, date, email, flag, line, link, list, passage, zone } from "./text.ts";

/** `afterword.yaml`: what is true of the sender, in every app. */
export const Settings = z.object({
  name: line.optional(),
  email: email.optional(),
  phone: line.optional(),
  linkedin: link.optional(),
  /** The line above the name. Absent: as formal as the note is. */
  signoff: line.optional(),
  zone: zone.optional(),
  country: country.optional(),
  /** Absent until it is chosen: nobody who chose none is told that their spelling is foreign. See `dialectOf`. */
  dialect: z.enum(["en-GB", "en-US", "en-ZA"]).optional(),
  voice: z.enum(["warm", "plain"]).default("warm"),
  /** A built-in profile, a custom, or one of yours in `profiles/`. Absent: what is customary for each application. */
  profile: line.optional(),
  /** LinkedIn's free accounts allow shorter notes than Premium. */
  linkedinAccount: z.enum(["free", "premium"]).default("free"),
  /** Why you fit in general, used if the application has no reason of its own. */
  fit: passage.optional(),
  /** Days off of your own or the employer's, beside the public holidays. */
  daysOff: list(
    z.union([date.transform((day) => ({ date: day, name: "day off" })), z.object({ date, name: line })]),
    2000,
    "days",
  ).default([]),
  calendar: z
    .object({
      kinds: z.array(z.enum(adviceKinds)).optional(),
      interviews: flag.default(false),
      detail: z.enum(["full", "discreet"]).default("full"),
    })
    .default({ interviews: false, detail: "full" }),
});
export interface Settings extends z.output<typeof Settings> {}

/** The English that is written: the one chosen, else that of the country the note goes to, else of the sender's own; British where neither says. */
export const dialectOf = (
  { dialect, country }: Pick<Settings, "dialect"> & Partial<Pick<Settings, "country">>,
  to?: string | undefined,
): Dialect => dialect ?? dialectOfCountry(to ?? country);

/** Where dates and spelling follow American custom. Canada is not among them: its dates do, its spelling does not. */
const american = new Set(["US", "PR", "GU", "VI", "AS", "MP", "PH", "LR"]);

function dialectOfCountry(country: string | undefined): Dialect {
  const [code = ""] = (country ?? "").split("-");
  return american.has(code) ? "en-US" : code === "ZA" ? "en-ZA" : "en-GB";
}

export type Dialect = NonNullable<Settings["dialect"]>;
