import type { Application, Settings } from "../model/index.ts";
import type { ParameterId, Value } from "./parameters.ts";

export const customNames = ["uk", "us", "germany", "japan", "academia", "public-sector", "agency"] as const;
export type CustomName = (typeof customNames)[number];

/** What is customary in a country or with a kind of employer: `balanced`, with what differs. */
export interface Custom {
  description: string;
  /** Why it is chosen, in a sentence for the sender. */
  reason: string;
  parameters: Partial<Record<ParameterId, Value>>;
  /** Rules it leaves off, beside those that `balanced` does. */
  off: readonly string[];
}

/** Our own judgement of what many who advise there say (H44); who says otherwise is shown on the cards as everywhere. */
export const customs: Record<CustomName, Custom> = {
  uk: {
    description: "The United Kingdom: a short mail within a day; a handwritten card would be unusual.",
    reason: "In the United Kingdom a short mail is customary, and a note by hand is not.",
    parameters: {},
    off: ["handwritten-note"],
  },
  us: {
    description: "The United States: thanks within a day are expected, and LinkedIn is common.",
    reason: "In the United States thanks within a day are expected of everybody.",
    parameters: { "thank-you.from": "08:00", "thank-you.until": "20:00" },
    off: [],
  },
  germany: {
    description: "Germany: thanks are optional, and decisions take their time: ask after ten days, call rarely.",
    reason:
      "In Germany thanks after an interview are optional; decisions take ten days to six weeks, and asking sooner reads as pressure.",
    parameters: { "status-check.after-interview": 10, "move-on.after": 14 },
    off: ["handwritten-note"],
  },
  japan: {
    description: "Japan: opinions on thanks are divided; if you send them, then within the day; do not call.",
    reason: "In Japan thanks are sent within a day or not at all, and asking waits ten days.",
    parameters: { "status-check.after-interview": 10, "move-on.after": 14 },
    off: ["call", "handwritten-note"],
  },
  academia: {
    description: "Universities: committees meet rarely; two weeks before asking, and a month before moving on.",
    reason: "At a university a committee decides, and it meets every few weeks.",
    parameters: { "status-check.after-interview": 14, "status-check.stays-open": 28, "move-on.after": 28 },
    off: ["call", "handwritten-note"],
  },
  "public-sector": {
    description: "Public employers: a fixed procedure with fixed dates; two weeks before asking, by mail only.",
    reason: "A public employer follows a set procedure, which takes weeks and cannot be hurried.",
    parameters: { "status-check.after-interview": 14, "move-on.after": 28, "status-check.after-promise": 3 },
    off: ["call", "handwritten-note"],
  },
  agency: {
    description: "Through an agency: its consultant may be asked every week.",
    reason: "Agencies work by staying in touch, so you may ask the consultant every week.",
    parameters: { "status-check.cap": 3 },
    off: ["handwritten-note"],
  },
};

export const isCustom = (name: string): name is CustomName => Object.hasOwn(customs, name);

const byCountry: Readonly<Record<string, CustomName>> = { GB: "uk", US: "us", DE: "germany", JP: "japan" };

/**
 * The custom that fits an application, with its reason: by the kind of employer, the agency in between, or the country. Undefined
 * where none is known to differ.
 */
export function customFor(
  { employer, contacts, country }: Pick<Application, "employer" | "contacts" | "country">,
  settings: Pick<Settings, "country">,
): { name: CustomName; reason: string } | undefined {
  const [code = ""] = (country ?? settings.country ?? "").split("-");
  const name =
    employer === "academia" || employer === "public-sector"
      ? employer
      : contacts.some(({ part }) => part === "agency")
        ? "agency"
        : byCountry[code];
  return name && { name, reason: customs[name].reason };
}
