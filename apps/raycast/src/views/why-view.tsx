import { Detail } from '@raycast/api'
import type { CardIds } from '../desk/desk.ts'
import type { Why } from '../desk/why.ts'
import { plain } from '../markdown.ts'
import { useDesk } from '../use-desk.ts'

/** Why this, why now, and who says otherwise. */
export function WhyView({ ids }: { ids: CardIds }) {
  const { value: why, isLoading } = useDesk('why', (desk, { explain }) => explain(desk, ids))
  if (!why) return <Detail isLoading={isLoading} />
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
  )
}

const markdownOf = ({ title, when, holds, reason, dissent, claims }: Why): string =>
  [
    `# ${plain(title)}`,
    `**${plain(when)}**`,
    ...holds.map(hold => `**Held back.** ${plain(hold)}`),
    plain(reason),
    ...dissent.map(text => `> **But** ${plain(text)}`),
    '## What This Rests On',
    claims.map(({ says, by }) => `- ${plain(says)} *(${plain(by)})*`).join('\n'),
  ].join('\n\n')
