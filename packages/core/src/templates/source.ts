import { stringify } from "yaml";
import { isSlot } from "./slots.ts";
import type { Template } from "./template.ts";

/** A template as a file, to be read by {@link readTemplate} or by a person who makes it their own. */
export function templateSource({
  kind,
  channel,
  voice,
  about,
  when,
  subject,
  limits,
  shorten,
  claims,
  slots,
  body,
}: Template): string {
  const front = {
    kind,
    channel,
    ...(voice && { voice }),
    about,
    ...(when.length > 0 && { when }),
    ...(subject !== undefined && { subject }),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(shorten.length > 0 && { shorten }),
    ...(claims.length > 0 && { claims }),
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, { type, ask, example }]) => [
        slot,
        isSlot(slot) ? type : { type, ask, example },
      ]),
    ),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`;
}
