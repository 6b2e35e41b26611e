import { skip } from '@afterword/core'
import { askText } from '../ask/prompt.ts'
import { askOnce } from '../ask/wizard.ts'
import { momentNow, record } from '../record.ts'
import { chooseCard } from '../target.ts'
import type { Run } from './index.ts'

/** Decides against one piece of advice, with a reason for one's own later self. */
export const run: Run = async (afterword, argument) => {
  const { glance, card: { stored, advice } } = await chooseCard(afterword, argument, {
    title: 'Skip with a Reason', prompt: 'What will you not do?', none: 'There is nothing to skip.',
    fits: ({ state }) => state !== 'done' && state !== 'skipped' && state !== 'lapsed',
  })
  const reason = await askOnce(askText({ title: `Skip: ${advice.title}` }, { prompt: 'Why, for your own later self?', placeholder: 'Thanked her in person' }))
  await record(afterword, stored, `Skipped: ${advice.title}.`, application => skip(application, advice, momentNow(glance, application), reason))
}
