// The same timing rules in json-rules-engine: what each piece of advice waits for, and what holds it back. All moments are worked
// out for it beforehand, outside of what is measured, so that only the deciding is compared.
import type { Temporal } from "temporal-polyfill";
import { plan, type AdviceKind, type AdviceState, type PlanInput } from "../../../packages/core/src/index.ts";

type Conditions = { all: { fact: string; path?: string; operator: string; value: unknown }[] };
interface Engine {
  addRule: (rule: {
    name: string;
    priority: number;
    conditions: Conditions;
    event: { type: string; params: { kind: AdviceKind; state: AdviceState } };
  }) => void;
  run: (facts: Record<string, unknown>) => Promise<{ events: { params?: unknown }[] }>;
}
export interface Peer {
  Engine: new (rules?: unknown[], options?: { allowUndefinedFacts?: boolean }) => Engine;
}

export const kinds = [
  "ask-next-steps",
  "debrief",
  "thank-you",
  "status-check",
  "wait",
  "move-on",
  "keep-searching",
] as const satisfies readonly AdviceKind[];
type Kind = (typeof kinds)[number];

/** The facts of one record: the four moments of each kind, and what the log says of it. */
export function factsOf(input: PlanInput): Record<string, unknown> {
  const { advice } = plan(input);
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const card = advice.findLast((other) => other.kind === kind);
      if (!card) return [];
      const at = (moment: Temporal.ZonedDateTime | undefined): number =>
        moment?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
      const { opens, due, closes } = card.window;
      return [
        [
          kind,
          {
            opens: at(opens),
            due: at(due),
            closes: at(closes),
            settled: card.settledBy !== undefined && card.state === "done",
            held: card.holds.length > 0,
          },
        ],
      ];
    }),
  );
}

export function engineOf({ Engine }: Peer): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const kind of kinds)
    for (const [state, conditions] of statesOf(kind)) {
      engine.addRule({
        name: `${kind} ${state}`,
        priority: 1,
        conditions: { all: conditions },
        event: { type: "advice", params: { kind, state } },
      });
    }
  return engine;
}

function statesOf(kind: Kind): [AdviceState, Conditions["all"]][] {
  const is = (path: string, value: unknown): Conditions["all"][number] => ({
    fact: kind,
    path: `$.${path}`,
    operator: "equal",
    value,
  });
  const now = (operator: string, path: string): Conditions["all"][number] => ({
    fact: "now",
    operator,
    value: { fact: kind, path: `$.${path}` },
  });
  const free = [is("settled", false), is("held", false)];
  const endsByItself = kind === "wait";
  const inside = [now("greaterThanInclusive", "opens"), now("lessThan", "closes")];
  return [
    ["done", [is("settled", true)]],
    ["held", [is("settled", false), is("held", true)]],
    ["upcoming", [...free, now("lessThan", "opens")]],
    ["open", [...free, ...inside, ...(kind === "thank-you" ? [now("lessThanInclusive", "due")] : [])]],
    ...(kind === "thank-you"
      ? [["overdue", [...free, ...inside, now("greaterThan", "due")]] as [AdviceState, Conditions["all"]]]
      : []),
    [endsByItself ? "done" : "lapsed", [...free, now("greaterThanInclusive", "closes")]],
  ];
}
