import type { Application } from "../model/index.ts";
import { opaqueId } from "../plan/hash.ts";
import type { Node } from "../templates/syntax.ts";
import { nodesOf, type Template } from "../templates/template.ts";

/** How many ways a template can be worded: the options of its longest `{{#vary}}`. */
export function framesOf(template: Template): number {
  const { subject, body } = nodesOf(template);
  return Math.max(1, ...options(subject), ...options(body));
}

const options = (nodes: readonly Node[]): number[] =>
  nodes.flatMap((node) => {
    if (node.is === "vary") return [node.options.length, ...node.options.flatMap(options)];
    return node.is === "if" ? node.branches.flatMap((branch) => options(branch.nodes)) : [];
  });

/**
 * Which wording a note takes: the one sent least, in an order of its application's own; each person of a panel takes the next.
 * The notes of the same round do not count: one must not change when another is sent.
 */
export function chooseFrame(
  template: Template,
  {
    application,
    others,
    round,
    turn,
  }: { application: Application; others: readonly Application[]; round: string | undefined; turn: number },
): number {
  const count = framesOf(template);
  const sent = [application, ...others].flatMap(({ log }, index) =>
    log.flatMap((entry) =>
      entry.kind === "sent" && entry.template === template.name && !(index === 0 && entry.round === round)
        ? (entry.frame ?? [])
        : [],
    ),
  );
  const seed = application.id ?? `${application.company}\n${application.role}`;
  const start = parseInt(opaqueId([seed]).slice(0, 4), 36);
  const uses = (frame: number): number => sent.filter((other) => other === frame).length;
  const order = Array.from({ length: count }, (_, index) => (start + index) % count).sort((a, b) => uses(a) - uses(b));
  return order[turn % count]!;
}
