import { relativeMomentForBoth, type Advice, type AdviceState, type Plan } from '@afterword/core'
import type { Session } from '../host.ts'
import { clean, wrap } from '../terminal.ts'

const marks: Record<AdviceState, string> = { open: '●', overdue: '!', upcoming: '○', done: '✓', skipped: '–', lapsed: '·', held: '✕' }

/** Cards in order; neighbours that share their reasons, such as a panel's thank-yous, share the lines that give them. */
export function cards(advice: readonly Advice[], session: Session): string {
  const blocks: { heads: string[], reasons: string }[] = []
  for (const one of advice) {
    const reasons = reasonsOf(one, session)
    const last = blocks.at(-1)
    if (last && reasons !== '' && last.reasons === reasons) last.heads.push(headOf(one, session))
    else blocks.push({ heads: [headOf(one, session)], reasons })
  }
  return blocks.map(({ heads, reasons }) => heads.join('') + reasons).join('')
}

/** One card: what, by which medium, when, and why. */
export const card = (advice: Advice, session: Session): string => headOf(advice, session) + reasonsOf(advice, session)

function headOf(advice: Advice, session: Session): string {
  const { style } = session
  const colour = { open: style.green, overdue: style.red, upcoming: style.cyan, done: style.dim, skipped: style.dim, lapsed: style.dim, held: style.yellow }[advice.state]
  const medium = advice.channel === undefined ? '' : style.dim(` by ${mediumName(advice)}`)
  const option = advice.strength === 'may' ? style.dim(' (an option)') : ''
  return `${colour(marks[advice.state])} ${style.bold(clean(advice.title))}${medium}${option}  ${colour(when(advice, session))}\n`
}

function reasonsOf(advice: Advice, { style, io }: Session): string {
  if (advice.state === 'done' || advice.state === 'skipped') return ''
  const isHeld = advice.state === 'held'
  const reasons = isHeld ? advice.holds.map(({ reason }) => reason) : [advice.reason]
  const dissent = isHeld ? [] : advice.dissent.map(({ text }) => style.dim(`But ${clean(text)}`))
  return [...reasons.map(clean), ...dissent].map(line => `${wrap(line, io.columns, '    ')}\n`).join('')
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
