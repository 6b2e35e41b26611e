import { Detail } from "@raycast/api";
import type { CardIds } from "../link.ts";
import type { Why } from "../explain.ts";
import { plain } from "../markdown.ts";
import { useSnapshot } from "../use-snapshot.ts";

/** Why this, why now, and who says otherwise. */
export function WhyView({ ids }: { ids: CardIds }) {
  const { value: why, isLoading } = useSnapshot(async (snapshot) => {
    const { explain } = await import("../explain.ts");
    return explain(snapshot, ids);
  });
  if (!why) return <Detail isLoading={isLoading} />;
  return (
    <Detail
      isLoading={isLoading}
      navigationTitle={why.company}
      markdown={markdownOf(why)}
      metadata={
        <Detail.Metadata>
          {why.facts.map(({ name, value }) => (
            <Detail.Metadata.Label key={name} title={name} text={value} />
          ))}
        </Detail.Metadata>
      }
    />
  );
}

function markdownOf({ title, when, held, reason, rests, dissent, others }: Why): string {
  return [
    `# ${plain(title)}`,
    `**${plain(when)}**`,
    ...held.flatMap((hold) => [`**Held back.** ${plain(hold.reason)}`, sources(hold.rests)]),
    plain(reason),
    ...dissent.map((text) => `> **But** ${plain(text)}`),
    "## Sources",
    sources(rests),
    ...(others.length > 0 ? ["## Other Rules", others.map((text) => `- ${plain(text)}`).join("\n")] : []),
  ].join("\n\n");
}

const sources = (rests: Why["rests"]): string =>
  rests.map(({ says, by }) => `- ${plain(says)} *(${plain(by)})*`).join("\n");
