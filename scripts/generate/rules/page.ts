// docs/rules.md, from the rules themselves. Every worked example is computed by the engine.
import { claims, sources, type Claim, type ClaimId, type SourceId } from "../../../packages/core/src/claims/index.ts";
import { disagreements } from "../../../packages/core/src/claims/disagreements.ts";
import { adviceKinds } from "../../../packages/core/src/model/index.ts";
import {
  builtinProfiles,
  parameters,
  support,
  type Parameter,
  type ParameterId,
  type Value,
} from "../../../packages/core/src/profiles/index.ts";
import { baseRules, exceptionRules, stops } from "../../../packages/core/src/rules/registry.gen.ts";
import { acme, type Card } from "../../../packages/core/test/acme.ts";
import { examples } from "../../../packages/core/test/examples.ts";

const profiles = Object.keys(builtinProfiles) as (keyof typeof builtinProfiles)[];

export function rulesPage(): string {
  return (
    [
      "<!-- Written by `pnpm generate` from the rules. -->",
      "# The rules",
      "What Afterword advises, when, and its sources. The times in the examples are computed by the rules themselves.",
      contents,
      "## Advice",
      ...adviceKinds.flatMap(aboutKind),
      "## Stops",
      "A stop holds advice back. No profile overrides it; your own written reason does, once.",
      ...stops.flatMap(({ id, summary, claims: rests, holds }) => [
        `### ${id}`,
        summary,
        `Holds: ${holds.map(code).join(", ")}.`,
        cited(rests),
        ...example(id),
      ]),
      "## Values",
      "Every number the rules use, in each profile, with its claims in brackets. Your own profile can change any of them.",
      table(
        ["value", "unit", ...profiles],
        (Object.keys(parameters) as ParameterId[]).map((id) => {
          const { meaning, unit, range }: Parameter = parameters[id];
          return [
            `${code(id)}<br>${meaning}`,
            unit + (range ? `, ${range[0]} to ${range[1]}` : ""),
            ...profiles.map((name) => valueCell(id, builtinProfiles[name].parameters[id])),
          ];
        }),
      ),
      "## Where the advice disagrees",
      "Each disagreement is shown beside the advice it concerns.",
      table(
        ["claims", "about"],
        disagreements.map(({ between, about }) => [between.join(" and "), about]),
      ),
      "## Claims",
      table(
        ["claim", "strength", "what it says", "who says it"],
        (Object.entries(claims) as [ClaimId, Claim][]).map(([id, { strength, says, sources: from }]) => [
          id,
          strength,
          says,
          from.map((source) => sources[source].short).join("; "),
        ]),
      ),
      "## Sources",
      "The five articles carry no author, site or year, so search for their full title. Everything else is our own judgement.",
      table(
        ["source", "full title", "site and year", "claims"],
        (Object.keys(sources) as SourceId[]).map((id) => [
          sources[id].short,
          id === "house" ? "none: the authors of Afterword" : sources[id].title,
          id === "house" ? "Afterword, 2026" : "not known",
          (Object.entries(claims) as [ClaimId, Claim][])
            .flatMap(([claim, { sources: from }]) => (from.includes(id) ? [claim] : []))
            .join(", "),
        ]),
      ),
    ].join("\n\n") + "\n"
  );
}

/** Links to every rule and table of the page. */
const contents = [
  `- [Advice](#advice): ${adviceKinds.map((kind) => `[${kind}](#${kind})`).join(" · ")}`,
  `- [Stops](#stops): ${stops.map(({ id }) => `[${id}](#${id.replaceAll(".", "")})`).join(" · ")}`,
  "- [Values](#values) · [Where the advice disagrees](#where-the-advice-disagrees) · [Claims](#claims) · [Sources](#sources)",
].join("\n");

function aboutKind(kind: (typeof adviceKinds)[number]): string[] {
  const base = baseRules.find((rule) => rule.kind === kind)!;
  const exceptions = exceptionRules.filter((rule) => rule.kind === kind);
  const off = profiles.filter((name) => builtinProfiles[name].off.includes(base.id));
  return [
    `### ${kind}`,
    base.summary + (base.strength === "may" ? " An option, never the one thing to do next." : ""),
    ...(off.length > 0 ? [`Off under ${off.join(" and ")}.`] : []),
    cited(base.claims),
    ...example(base.id),
    ...exceptions.flatMap(({ id, summary, claims: rests, decides, over, safeguard }) => [
      `#### ${id}`,
      `${summary} Decides the ${decides}.`,
      ...(over ? [`Comes before ${over.map(code).join(", ")}.`] : []),
      ...(safeguard ? ["No profile turns it off; your own written reason overrides it, once."] : []),
      ...offUnder(id),
      cited(rests),
      ...example(id),
    ]),
  ];
}

const offUnder = (id: string): string[] => {
  const off = profiles.filter((name) => builtinProfiles[name].off.includes(id));
  return off.length > 0 ? [`Off under ${off.join(" and ")}.`] : [];
};

const cited = (ids: readonly ClaimId[]): string =>
  ids
    .map((id) => {
      const { says, strength, sources: from }: Claim = claims[id];
      return `- **${id}** (${strength}) ${says} *${from.map((source) => sources[source].short).join(", ")}*`;
    })
    .join("\n");

/** The example under its profile, and under the others where they differ. */
function example(id: string): string[] {
  const found = examples[id];
  if (!found) return [];
  const under = (name: (typeof profiles)[number]): Card | undefined =>
    acme(found.situation)
      .plan(name, found.now)
      .cards(found.kind)
      .findLast(({ to, title }) => found.whom === undefined || to.includes(found.whom) || title.includes(found.whom));
  const own = under(found.profile ?? "balanced")!;
  const rows = mergedRows(
    profiles.map((name) => {
      const card = under(name);
      if (!card) return { name, cells: ["off", "", "", "", ""] };
      const decided = card.state === "held" ? `held (${card.holds.join(", ")})` : card.rule;
      return { name, cells: [decided, card.opens, card.ideal, card.due, card.closes ?? ""] };
    }),
  );
  return [
    `> **For example.** ${found.says} *${own.title}*: ${own.reason}`,
    ...(own.says.length > 0 ? [own.says.map((text) => `> Dissent: ${text}`).join("\n>\n")] : []),
    ...(isAboutTime(id)
      ? [table(["profile", "decided by", "opens", "ideal", "due", "closes"], rows)]
      : [`Goes to ${own.to} by ${own.channel}.`]),
  ];
}

/** One row for each set of equal cells, headed by the profiles that have them. */
function mergedRows(rows: readonly { name: string; cells: readonly string[] }[]): string[][] {
  const merged = new Map<string, { names: string[]; cells: readonly string[] }>();
  for (const { name, cells } of rows) {
    const key = JSON.stringify(cells);
    const row = merged.get(key) ?? { names: [], cells };
    row.names.push(name);
    merged.set(key, row);
  }
  return [...merged.values()].map(({ names, cells }) => [
    names.length === profiles.length ? "every profile" : names.join(", "),
    ...cells,
  ]);
}

/** Exceptions about the recipients or the medium leave the time as it was. */
const isAboutTime = (id: string): boolean =>
  (exceptionRules.find((rule) => rule.id === id)?.decides ?? "window") === "window";

const valueCell = (id: ParameterId, value: Value): string =>
  `${value === true ? "yes" : value === false ? "no" : value} (${support(id, value).join(", ")})`;
const code = (text: string): string => `\`${text}\``;
const escaped = (text: string): string => text.replaceAll("|", "\\|");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(escaped).join(" | ")} |`).join("\n");
