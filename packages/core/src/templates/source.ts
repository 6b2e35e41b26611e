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
  optional,
  claims,
  slots,
  body,
}: Template): string {
  // What the record fills needs no declaring.
  const own = Object.entries(slots)
    .filter(([slot]) => !isSlot(slot))
    .map(([slot, { type, ask, example }]) => [slot, { type, ask, example }] as const);
  const front = {
    kind,
    channel,
    ...(voice && { voice }),
    about,
    ...(when.length > 0 && { when }),
    ...(subject !== undefined && { subject }),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(shorten.length > 0 && { shorten }),
    ...(optional.length > 0 && { optional }),
    ...(claims.length > 0 && { claims }),
    ...(own.length > 0 && { slots: Object.fromEntries(own) }),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`;
}
