import type { Application } from "../model/index.ts";
import { opaqueId } from "../plan/hash.ts";
import type { Rendered } from "../templates/render.ts";

/** The name of one of a template's `{{#vary}}` options, as the log keeps it: `thank-you/body/0/2`. */
export const frameId = (
  template: string,
  part: "subject" | "body",
  { ordinal, option }: Rendered["chosen"][number],
): string => `${template}/${part}/${ordinal}/${option}`;

/** How often each frame has gone out. The notes of `round` to others of the same panel do not count: one must not change when another is sent. */
export function framesSent(
  applications: readonly Application[],
  round: { application: Application; id: string | undefined },
): ReadonlyMap<string, number> {
  const sent = new Map<string, number>();
  for (const application of applications) {
    for (const entry of application.log) {
      if (entry.kind !== "sent" || (application === round.application && entry.round === round.id)) continue;
      for (const frame of entry.frames ?? []) sent.set(frame, (sent.get(frame) ?? 0) + 1);
    }
  }
  return sent;
}

/**
 * Which option a note takes: those sent least come first, and each person of a panel takes the next. Blocks of one template
 * with as many options each take the same one, since they were written together.
 */
export function chooseFrame(
  frames: { template: string; part: "subject" | "body"; seed: string; turn: number; sent: ReadonlyMap<string, number> },
  ordinal: number,
  count: number,
): number {
  const { template, part, seed, turn, sent } = frames;
  const start = parseInt(opaqueId([seed]).slice(0, 4), 36) % count;
  const uses = (option: number): number => sent.get(frameId(template, part, { ordinal, option })) ?? 0;
  const order = Array.from({ length: count }, (_, index) => (start + index) % count).sort((a, b) => uses(a) - uses(b));
  return order[turn % count]!;
}
