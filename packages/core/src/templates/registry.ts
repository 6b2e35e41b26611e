import type { Channel, MessageKind } from "../model/index.ts";
import { builtinTemplates } from "./registry.gen.ts";
import type { Values } from "./render.ts";
import type { Template } from "./template.ts";

export { builtinTemplates };

/** The templates in force: a user's own replaces the built-in one of the same name, and stands beside them otherwise. */
export function templatesWith(own: readonly Template[]): readonly Template[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...builtinTemplates.filter(({ name }) => !names.has(name))];
}

/**
 * The template for a message: of its kind, of its channel where there is one, in the voice where there are two, and among
 * those the one with the most conditions, all of them met. A user's own template that replaces nothing is only used by name.
 */
export function chooseTemplate(
  templates: readonly Template[],
  wanted: { kind: MessageKind; channel: Channel | undefined; voice: "warm" | "plain" },
  values: Values,
): Template | undefined {
  const builtin = new Set(builtinTemplates.map(({ name }) => name));
  const fits = templates.filter(
    (template) =>
      builtin.has(template.name) &&
      template.kind === wanted.kind &&
      (template.voice ?? wanted.voice) === wanted.voice &&
      template.when.every((slot) => values[slot] !== undefined && values[slot] !== false && values[slot] !== ""),
  );
  const sameChannel = fits.filter(({ channel }) => channel === (wanted.channel ?? "email"));
  const candidates = sameChannel.length > 0 ? sameChannel : fits;
  return candidates.reduce<Template | undefined>(
    (best, next) => (best && best.when.length >= next.when.length ? best : next),
    undefined,
  );
}
