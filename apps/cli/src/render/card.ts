import { relativeMomentForBoth, type Advice, type AdviceState, type Plan } from '@afterword/core'
import type { Session } from '../host.ts'
import { clean, wrap } from '../terminal.ts'

const marks: Record<AdviceState, string> = { open: '●', overdue: '!', upcoming: '○', done: '✓', skipped: '–', lapsed: '·', held: '✕' }

/** Two or three lines for one card: what, by which medium, when, and why. */
export function card(advice: Advice, session: Session, { why = true } = {}): string {
  const { style, io } = session
  const colour = { open: style.green, overdue: style.red, upcoming: style.cyan, done: style.dim, skipped: style.dim, lapsed: style.dim, held: style.yellow }[advice.state]
  const medium = advice.channel === undefined ? '' : style.dim(` by ${mediumName(advice)}`)
  const option = advice.strength === 'may' ? style.dim(' (an option)') : ''
  const head = `${colour(marks[advice.state])} ${style.bold(clean(advice.title))}${medium}${option}  ${colour(when(advice, session))}`
  if (!why || advice.state === 'done' || advice.state === 'skipped') return `${head}\n`
  const reasons = advice.state === 'held' ? advice.holds.map(({ reason }) => reason) : [advice.reason]
  const dissent = advice.state === 'held' ? [] : advice.dissent.map(({ text }) => text)
  const lines = [...reasons.map(clean), ...dissent.map(text => style.dim(`But ${clean(text)}`))]
  return `${head}\n${lines.map(line => wrap(line, io.columns, '    ')).join('\n')}\n`
}

const mediumName = ({ channel }: Advice): string => (channel === 'linkedin' ? 'LinkedIn' : channel === 'letter' ? 'hand' : channel!)

/** What matters about the window in this state, on the sender's clock and, where it differs, on the recipient's. */
export function when({ state, window, kind }: Advice, { today }: Session): string {
  const at = (moment: Advice['window']['ideal']): string => relativeMomentForBoth(moment, today)
  switch (state) {
    case 'done': return 'done'
    case 'skipped': return 'skipped'
    case 'lapsed': return `lapsed ${at(window.closes ?? window.due)}`
    case 'held': return `held back; it would come ${at(window.ideal)}`
    case 'overdue': return `overdue since ${at(window.due)}, still welcome until ${at(window.closes ?? window.due)}`
    case 'open': {
      if (kind === 'wait') return `until ${at(window.due)}`
      if (window.ideal.epochMilliseconds > today.epochMilliseconds) return `best ${at(window.ideal)}, due ${at(window.due)}`
      return kind === 'keep-searching' || kind === 'move-on' ? 'now' : `now, due ${at(window.due)}`
    }
    case 'upcoming': return kind === 'wait' ? `from ${at(window.opens)}` : `${at(window.ideal)}`
  }
}

/** `Acme, Platform Engineer` */
export const heading = (plan: Plan, { style }: Session): string =>
  `${style.bold(style.underline(clean(plan.company)))}${style.dim(`, ${clean(plan.role)}`)}  ${style.dim(plan.application)}`
